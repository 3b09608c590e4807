using AngleSharp.Dom;
using DoiChieu.Reading;

namespace DoiChieu.Site.Tests;

/// <summary>The small pictures of the list of indicators, held against the data files: what they print, and what they never draw.</summary>
public class PictureTests
{
    private static readonly Dictionary<string, CsvRow> Targets =
        BuiltSite.Data("targets.csv", BuiltSite.Header("targets.csv")).ToDictionary(r => r["id"], StringComparer.Ordinal);

    // The territory that documents spoke of first stands first.
    private static readonly List<string> Territories =
        [.. BuiltSite.Data("documents.csv", BuiltSite.Header("documents.csv")).OrderBy(d => d["term"], StringComparer.Ordinal).Select(d => d["territory"]).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Lists => ["chi-tieu/index.html", "en/chi-tieu/index.html"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_indicator_shows_every_printed_number_of_each_territory_and_no_other(string path)
    {
        Assert.Equal(Targets.Values.Select(t => t["indicator"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Cells(path).Select(Id).Order(StringComparer.Ordinal));
        Assert.All(Cells(path), cell =>
        {
            var stated = Territories.Select(t => Targets.Values
                .Where(r => r["indicator"] == Id(cell) && r["territory"] == t && r["comparator"] != "none").Select(r => Digits(r["verbatim"])).Distinct().Order(StringComparer.Ordinal));

            Assert.Equal(stated, Panels(cell).Select(p => p.QuerySelectorAll("b").Select(b => Digits(b.TextContent)).Distinct().Order(StringComparer.Ordinal)));
        });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Nothing_is_drawn_across_a_break(string path) => Assert.All(Cells(path), cell =>
    {
        var panels = Panels(cell);

        Assert.Empty(panels[0].QuerySelectorAll("svg .w"));
        Assert.All(panels.Skip(1), p => Assert.True(p.ClassList.Contains("cutline") && p.QuerySelector("svg .o") is null));
    });

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_scale_is_said_where_something_is_drawn_and_nowhere_else(string path) =>
        Assert.All(Cells(path).SelectMany(Panels), p => Assert.Equal(p.QuerySelector("svg") is not null, p.QuerySelector(".sc") is not null));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_side_without_a_number_says_so(string path) =>
        Assert.All(Cells(path).SelectMany(Panels).Where(p => p.QuerySelector("b") is null), p => Assert.NotEmpty(p.QuerySelector(".none")!.TextContent.Trim()));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_bar_has_a_name_that_says_its_value_and_a_description_that_says_its_scale(string path) =>
        Assert.All(BuiltSite.MainOf(path).QuerySelectorAll(".pic svg"), svg =>
        {
            Assert.Equal("img", svg.GetAttribute("role"));
            Assert.Contains(Digits(svg.ParentElement!.QuerySelector("b")!.TextContent), Digits(Named(svg, "aria-labelledby")), StringComparison.Ordinal);
            Assert.Contains(svg.Closest(".pic > div")!.QuerySelector(".sc")!.TextContent.Split('–')[1].Split(' ')[0], Named(svg, "aria-describedby"), StringComparison.Ordinal);
        });

    [Fact]
    public void What_a_comparison_calls_not_comparable_stands_on_no_common_axis()
    {
        var pairs = BuiltSite.Data("comparisons.csv", BuiltSite.Header("comparisons.csv")).Where(r => r["comparability"] == "not-comparable")
            .SelectMany(r => Ids(r["old_targets"]).SelectMany(o => Ids(r["new_targets"]).Select(n => (Old: Targets[o], New: Targets[n])))).ToList();
        Assert.NotEmpty(pairs);

        Assert.All(Cells("chi-tieu/index.html").SelectMany(c => Panels(c), (c, p) => (Cell: c, Panel: p)), panel =>
        {
            var drawn = panel.Panel.QuerySelectorAll("li:has(svg) b").Select(b => Digits(b.TextContent)).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain(pairs, p => p.Old["indicator"] == Id(panel.Cell) && p.New["indicator"] == Id(panel.Cell) && p.Old["territory"] == p.New["territory"]
                && drawn.Contains(Digits(p.Old["verbatim"])) && drawn.Contains(Digits(p.New["verbatim"])));
        });
    }

    [Fact]
    public void The_English_page_draws_and_prints_the_same()
    {
        static IEnumerable<string> Drawings(string page) => Cells(page).OrderBy(Id, StringComparer.Ordinal)
            .Select(c => string.Concat(c.QuerySelectorAll("svg :not(title, desc), .pic b").Select(e => e.LocalName == "b" ? e.TextContent : e.OuterHtml)));

        Assert.Equal(Drawings("chi-tieu/index.html"), Drawings("en/chi-tieu/index.html"));
    }

    private static List<IElement> Cells(string path) => [.. BuiltSite.MainOf(path).QuerySelectorAll(".pics > li")];

    private static List<IElement> Panels(IElement cell) => [.. cell.QuerySelectorAll(".pic > div")];

    private static string Id(IElement cell) => cell.QuerySelector("a")!.GetAttribute("href")!.TrimEnd('/').Split('/')[^1];

    private static string Named(IElement svg, string attribute) => svg.QuerySelector("#" + svg.GetAttribute(attribute))!.TextContent;

    private static string[] Ids(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    // A correction changes no digit; blanks and dashes may be corrected.
    private static string Digits(string words) => string.Concat(words.Where(c => char.IsAsciiDigit(c) || c is ',' or '.'));
}
