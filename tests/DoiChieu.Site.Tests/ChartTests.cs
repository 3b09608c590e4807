using AngleSharp.Dom;

namespace DoiChieu.Site.Tests;

/// <summary>What drawings may and may not show, read off the rendered pages.</summary>
public class ChartTests
{
    public static TheoryData<string> IndicatorPages =>
        [.. BuiltSite.Pages.Keys.Where(p => p.StartsWith("chi-tieu/", StringComparison.Ordinal) && BuiltSite.MainOf(p).QuerySelector(".pane") is not null)];

    [Theory]
    [MemberData(nameof(IndicatorPages))]
    public void Under_a_pane_every_value_of_its_territory_is_named_drawn_or_not(string path)
    {
        var main = BuiltSite.MainOf(path);
        var panes = main.QuerySelectorAll(".pane").ToList();
        var groups = main.QuerySelectorAll("table.ind tr").Aggregate(new List<List<string>> { new() }, Gather);

        Assert.Equal(panes.Count, groups.Count);
        for (var i = 0; i < panes.Count; i++)
        {
            var below = panes[i].QuerySelector(".sources")?.TextContent;
            Assert.All(below is null ? [] : groups[i], value => Assert.Contains(value, below, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(IndicatorPages))]
    public void A_pane_without_a_drawing_says_why(string path) =>
        Assert.All(BuiltSite.MainOf(path).QuerySelectorAll(".pane").Where(p => p.QuerySelector("svg") is null), p => Assert.StartsWith("Không vẽ:", p.QuerySelector(".none")!.TextContent, StringComparison.Ordinal));

    // An index has no unit, and its page names none.
    public static TheoryData<string> PagesWithUnit => [.. IndicatorPages.Select(row => row.Data).Where(p => BuiltSite.MainOf(p).QuerySelectorAll(".meta dt").Any(dt => dt.TextContent == "Đơn vị"))];

    [Theory]
    [MemberData(nameof(PagesWithUnit))]
    public void An_axis_that_counts_no_percentages_names_its_unit(string path) =>
        Assert.All(
            BuiltSite.MainOf(path).QuerySelectorAll(".pane").Where(p => p.QuerySelector("svg text[text-anchor=end]") is { } tick && !tick.TextContent.EndsWith('%')),
            p => Assert.NotEmpty(p.QuerySelector(".unit")!.TextContent));

    [Fact]
    public void Capitals_do_not_part_what_one_axis_holds() =>
        Assert.DoesNotContain("Không vẽ", BuiltSite.MainOf("chi-tieu/co-cau-dich-vu/index.html").QuerySelector(".pane")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Of_two_units_the_one_stated_more_often_is_drawn_and_the_other_named()
    {
        var old = BuiltSite.MainOf("chi-tieu/grdp-binh-quan-dau-nguoi/index.html").QuerySelector(".pane")!;

        Assert.Equal("USD", old.QuerySelector(".unit")!.TextContent);
        Assert.Contains("Không vẽ: 145 - 160 triệu đồng (31-NQ/ĐH, đến năm 2025)", old.TextContent, StringComparison.Ordinal);
    }

    public static TheoryData<string> Comparisons => [.. BuiltSite.Pages.Keys.Where(p => BuiltSite.Pages[p].QuerySelector("table.cmp") is not null)];

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Small_multiples_show_what_may_be_read_together_and_nothing_else(string path)
    {
        var main = BuiltSite.MainOf(path);
        var drawn = main.QuerySelectorAll(".row").Where(r => r.QuerySelector("figure.chart") is not null).ToList();
        var small = main.QuerySelectorAll(".multiples li").ToList();

        Assert.Equal(drawn.Select(r => "#" + r.Id), small.Select(m => m.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(drawn.Zip(small), pair =>
        {
            Assert.Contains(pair.Second.QuerySelector(".bare")!.ClassList.First(c => c.StartsWith("v-", StringComparison.Ordinal)), new[] { "v-dat-cao-hon", "v-dat-thap-hon", "v-giu-nguyen", "v-chua-du-can-cu" });
            Assert.Contains(pair.Second.QuerySelector("span.o > span:last-child")!.TextContent, pair.First.QuerySelector("td.o")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(pair.Second.QuerySelector("span.w > span:last-child")!.TextContent, pair.First.QuerySelector("td.w")!.TextContent, StringComparison.Ordinal);
        });
    }

    private static List<List<string>> Gather(List<List<string>> groups, IElement row)
    {
        if (row.ClassList.Contains("brk"))
        {
            groups.Add([]);
        }
        else if (row.QuerySelector(".val") is { } value)
        {
            groups[^1].Add(string.Concat(value.ChildNodes.Where(n => n is not IElement { LocalName: "small" }).Select(n => n.TextContent)).Trim());
        }

        return groups;
    }
}
