using AngleSharp.Dom;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>Citations as links, there and back: what citations.csv says is what the pages show.</summary>
public class CitationTests
{
    private const string OutsidePage = "dan-chieu/index.html";

    private static IEnumerable<CsvRow> Rows => BuiltSite.Data("citations.csv", "document,anchor,source_line,text,number,date,issuer,target");

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Fact]
    public void Every_citation_is_a_link_in_its_paragraph() =>
        Assert.All(Rows, row => Assert.Contains(Linked(row), href => row["target"] is "external" or "undecided" ? href.Contains("dan-chieu/#", StringComparison.Ordinal) : LeadsTo(row, href)));

    [Fact]
    public void Words_that_mean_several_documents_have_a_link_to_each() =>
        Assert.All(
            Rows.GroupBy(r => (r["document"], r["anchor"])),
            place => Assert.True(Linked(place.First()).Count() >= place.Count(), $"{place.Key}: {place.Count()} citations, {Linked(place.First()).Count()} links"));

    [Fact]
    public void Every_citation_of_a_document_here_is_shown_there_with_its_paragraph()
    {
        var due = Rows.Where(r => r["target"] is not ("external" or "undecided") && r["target"] != r["document"]).ToList();

        Assert.NotEmpty(due);
        Assert.All(due, row => Assert.Contains($"../{row["document"]}/#{row["anchor"]}", Hrefs(BuiltSite.Pages[$"van-ban/{row["target"]}/index.html"], "#duoc-dan-chieu a, .back a")));
    }

    [Fact]
    public void Every_citation_of_another_document_is_shown_in_the_entry_that_it_leads_to()
    {
        var due = Rows.Where(r => r["target"] is "external" or "undecided").ToList();
        var entries = BuiltSite.Pages[OutsidePage].QuerySelectorAll(".outs > li");

        Assert.Equal(due.Count, entries.Sum(e => e.QuerySelectorAll(".backlinks > li").Length));
        Assert.All(due, row => Assert.Contains(entries, e => Hrefs(e, ".backlinks a").Contains($"../van-ban/{row["document"]}/#{row["anchor"]}") && Linked(row).Any(href => href.EndsWith("#" + e.Id, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_entry_is_headed_by_more_than_a_kind() =>
        Assert.All(BuiltSite.Pages[OutsidePage].QuerySelectorAll(".outs h3"), h => Assert.Matches(@"^\p{Lu}.*\S \S", Blanks.Fold(h.TextContent).TrimEnd('¶').Trim()));

    [Fact]
    public void The_second_59_NQ_TW_is_not_the_first()
    {
        var page = BuiltSite.Pages["van-ban/bao-cao-chinh-tri-2025/index.html"];
        var links = page.QuerySelectorAll("a.cit").Where(a => a.TextContent.Contains("59-NQ/TW", StringComparison.Ordinal)).Select(a => a.GetAttribute("href"));

        Assert.Equal(["../59-nq-tw-2020/", "../../dan-chieu/#59-nq-tw"], links);
        Assert.Contains("ngày 24/01/2025", BuiltSite.Pages[OutsidePage].GetElementById("59-nq-tw")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45-nq-tw", "Nghị quyết số 45-NQ/TW của Bộ Chính trị", 5)]
    [InlineData("45-2022-qh15", "Nghị quyết số 45/2022/QH15 ngày 11/01/2022 của Quốc hội", 1)]
    [InlineData("45-2020-nd-cp", "Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ", 1)]
    [InlineData("nghi-quyet-trung-uong-4-xi", "Nghị quyết Trung ương 4 (khóa XI)", 3)]
    [InlineData("nghi-quyet-trung-uong-4-xii", "Nghị quyết Trung ương 4 (khóa XII)", 4)]
    [InlineData("99-nq-cp", "Nghị quyết số 99/NQ-CP ngày 30/8/2021 của Chính phủ", 5)]
    [InlineData("120-nq-cp", "Nghị quyết số 120/NQ-CP của Chính phủ", 4)]
    public void A_document_has_one_entry_with_all_its_places_however_it_is_called(string id, string name, int places)
    {
        var entry = BuiltSite.Pages[OutsidePage].GetElementById(id)!;

        Assert.StartsWith(name, Blanks.Fold(entry.QuerySelector("h3")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(places, entry.QuerySelectorAll(".backlinks > li").Length);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_excerpt_is_printed_in_the_reading_text(string id)
    {
        var text = Blanks.Fold(Repository.Tree(id).Text.Text.Replace("*", "", StringComparison.Ordinal));
        var quoted = BuiltSite.Pages[OutsidePage].QuerySelectorAll(".outs .backlinks > li").Where(li => li.QuerySelector("a")!.GetAttribute("href")!.Contains($"/{id}/#", StringComparison.Ordinal));

        Assert.All(quoted, li => Assert.Contains(Blanks.Fold(li.QuerySelector("q")!.TextContent.Trim('…', ' ')), text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_drawing_and_the_table_below_it_say_the_same_relations()
    {
        var page = BuiltSite.Pages[OutsidePage];
        var drawn = page.QuerySelectorAll(".rel .re > title").Select(t => Blanks.Fold(t.TextContent)).ToList();
        var told = page.QuerySelectorAll(".rels tbody tr").Select(r => $"{Cell(r, 0)} {Cell(r, 1).Split(new[] { " (", "," }, StringSplitOptions.None)[0]} {Cell(r, 2)}").ToList();

        Assert.InRange(drawn.Count, 15, 60);
        Assert.Equal(drawn, told);
        Assert.Equal(page.QuerySelectorAll(".rel a").Select(a => Blanks.Fold(a.TextContent)).Order(), told.SelectMany((_, i) => new[] { Cell(page.QuerySelectorAll(".rels tbody tr")[i], 0), Cell(page.QuerySelectorAll(".rels tbody tr")[i], 2) }).Distinct().Order());
    }

    private static bool LeadsTo(CsvRow row, string href) =>
        row["target"] == row["document"] ? href is "./" || href.StartsWith('#') : href == $"../{row["target"]}/" || href.StartsWith($"../{row["target"]}/#", StringComparison.Ordinal);

    private static IEnumerable<string> Linked(CsvRow row)
    {
        var place = BuiltSite.Pages[$"van-ban/{row["document"]}/index.html"].GetElementById(row["anchor"])!;
        return Hrefs(place, "a.cit, a.cn[href*='dan-chieu/'], a.cn[aria-label^='+']");
    }

    private static IEnumerable<string> Hrefs(IParentNode within, string selector) => within.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!);

    private static string Cell(IElement row, int index) => Blanks.Fold(row.Children[index].TextContent);
}
