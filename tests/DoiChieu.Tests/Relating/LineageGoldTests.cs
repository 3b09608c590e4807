using System.Collections.Immutable;
using DoiChieu.Relating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Tests.Relating;

/// <summary>The differences between texts of one territory, against those that a reader found before there was code: tests/gold/differences.csv.</summary>
public class LineageGoldTests
{
    // What stays the same, and what is only said of another kind of difference, is no difference of its own.
    private static readonly ImmutableArray<Change> NoDifference = [Change.SameFigure, Change.SameWords, Change.LeftOpen, Change.ByVerdict];

    private static readonly Lazy<ImmutableArray<LineageStep>> Found = new(() =>
    {
        var rows = GoldTargets.Content.Value.Value.Comparisons.SelectMany(c => GoldTargets.Compare(c.Id).Value);
        var map = LineageFinder.Find(GoldTargets.Relations.Value.Value, rows);
        return [.. map.Lineages.SelectMany(l => l.Stops).SelectMany(s => s.Steps)];
    });

    private static IEnumerable<string> Told => Repository.Gold("differences.csv").Select(r => $"{r["kind"]} {r["old_document"]} {r["new_document"]} {r["indicator"]}");

    [Fact]
    public void Every_difference_that_a_reader_found_is_found_and_no_other() =>
        Assert.Equal(Told.Order(StringComparer.Ordinal), Differences().Order(StringComparer.Ordinal));

    [Fact]
    public void Between_two_territories_nothing_is_said_but_the_verdict() =>
        Assert.All(
            Found.Value.Where(s => s.Row.Old.Concat(s.Row.New).Select(m => m.Territory).Distinct(StringComparer.Ordinal).Count() > 1),
            s => Assert.Equal([Change.ByVerdict], s.Changes));

    [Fact]
    public void What_the_poverty_target_means_without_a_standard_is_left_open_each_time() =>
        Assert.Equal(3, Found.Value.Where(s => s.Row.Indicator.Id == "ty-le-ngheo" && s.Changes.Contains(Change.LeftOpen)).DistinctBy(s => s.Row.Comparison).Count());

    private static IEnumerable<string> Differences() => Found.Value
        .Select(s => s.Row).DistinctBy(r => (r.Comparison, r.Pair))
        .Where(r => r.Old.Concat(r.New).Select(m => m.Territory).Distinct(StringComparer.Ordinal).Count() == 1)
        .Select(r => (Row: r, Sides: GoldTargets.Content.Value.Value.Comparisons.Single(c => c.Id == r.Comparison)))
        .Where(r => !r.Sides.New.Documents.Contains("bao-cao-chinh-tri-2025", StringComparer.Ordinal))
        .SelectMany(r => Changes.Of(r.Row, GoldTargets.Relations.Value.Value).Where(c => !NoDifference.Contains(c))
            .Select(c => $"{c.Word()} {r.Sides.Old.Documents[0]} {r.Sides.New.Documents[0]} {r.Row.Indicator.Id}"));
}
