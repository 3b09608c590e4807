using AngleSharp.Dom;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>From a value to its paragraph to the line of the source: three steps, none of them in the dark.</summary>
public class SourcePageTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_page_of_the_source_has_every_line_as_received_and_no_other(string id)
    {
        var lines = BuiltSite.Pages[$"van-ban/{id}/nguon/index.html"].QuerySelectorAll(".lines > li").ToList();
        var source = Repository.Files(id).Source;

        Assert.Equal(Enumerable.Range(1, source.LineCount).Select(n => $"L{n}"), lines.Select(l => l.Id));
        Assert.Equal(Enumerable.Range(1, source.LineCount).Select(n => source.Line(n).Replace("\r", "", StringComparison.Ordinal)), lines.Select(Words));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_anchor_of_a_document_has_tools_that_lead_to_its_line(string id)
    {
        var page = BuiltSite.Pages[$"van-ban/{id}/index.html"];
        var lines = BuiltSite.Data("sections.csv", "document,anchor,parent,depth,kind,marker,title,source_line").Where(r => r["document"] == id).ToList();

        Assert.All(lines.Where(r => r["kind"] != "table"), row => Assert.Contains(ToolsOf(page.GetElementById(row["anchor"])!).QuerySelectorAll("a"), a => Line(a) is { } line && (line == row["source_line"] || row["kind"] is "item")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_place_that_has_tools_is_led_back_to_from_its_line(string id)
    {
        var document = BuiltSite.Pages[$"van-ban/{id}/index.html"];
        var source = BuiltSite.Pages[$"van-ban/{id}/nguon/index.html"];
        var back = source.QuerySelectorAll(".lines > li").SelectMany(li => li.QuerySelectorAll("a.at").Select(a => (Line: li.Id, Anchor: a.GetAttribute("href")!.Split('#')[1]))).ToHashSet();

        Assert.Equal(document.QuerySelectorAll(".tools").Length, back.Count);
        Assert.All(back, place => Assert.Contains($"nguon/#{place.Line}", ToolsOf(document.GetElementById(place.Anchor)!).QuerySelectorAll("a").Select(a => a.GetAttribute("href"))));
    }

    [Fact]
    public void Every_value_on_a_page_of_an_indicator_leads_to_its_paragraph_and_to_one_of_the_lines_that_the_paragraph_names() =>
        Assert.All(BuiltSite.Pages.Where(p => p.Key.StartsWith("chi-tieu/", StringComparison.Ordinal)).SelectMany(p => p.Value.QuerySelectorAll(".ind th[scope=row]")), statement =>
        {
            var (paragraph, line) = (statement.QuerySelector("a")!.GetAttribute("href")!, statement.QuerySelectorAll("a")[1].GetAttribute("href")!);
            var id = paragraph.Split('/')[^2];
            var tools = ToolsOf(BuiltSite.Pages[$"van-ban/{id}/index.html"].GetElementById(paragraph.Split('#')[1])!);

            var lines = tools.QuerySelectorAll("a").First(a => Line(a) is not null).TextContent.Split(' ')[^1].Split('–').Select(Number).ToList();
            Assert.InRange(Number(line.Split("#L")[1]), lines[0], lines[^1]);
        });

    // Behind a heading, in a paragraph; an item shares those of its paragraph.
    private static IElement ToolsOf(IElement element) =>
        element.QuerySelector(".tools") ?? (element.NextElementSibling is { } next && next.ClassList.Contains("tools") ? next : element.Closest(".p")?.QuerySelector(".tools"))!;

    private static string? Line(IElement link) => link.GetAttribute("href") is { } href && href.StartsWith("nguon/#L", StringComparison.Ordinal) ? href["nguon/#L".Length..] : null;

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(IElement line)
    {
        var words = (IElement)line.QuerySelector(".q")!.Clone(deep: true);
        foreach (var number in words.QuerySelectorAll(".cn").ToList())
        {
            number.Remove();
        }

        return words.TextContent;
    }
}
