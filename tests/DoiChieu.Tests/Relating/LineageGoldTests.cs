using System.Collections.Immutable;
using DoiChieu.Relating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Tests.Relating;

/// <summary>The differences between texts of one territory, against those that a reader found before there was code: tests/gold/differences.csv.</summary>
public class LineageGoldTests
{
    // What stays the same, and what is only said of another kind of difference, is no difference of its own.
    private static readonly ImmutableArray<Change> NoDifference = [Change.SameFigure, Change.SameWords, Change.LeftOpen, Change.ByVerdict];

    /// <summary>The ways of all targets of the content folder.</summary>
    internal static readonly Lazy<LineageMap> Map = new(() => LineageFinder.Find(
        GoldTargets.Relations.Value.Value, GoldTargets.Content.Value.Value.Comparisons.SelectMany(c => GoldTargets.Compare(c.Id).Value)).Single());

    private static readonly Lazy<ImmutableArray<LineageStep>> Found = new(() => [.. Map.Value.Lineages.SelectMany(l => l.Stops).SelectMany(s => s.Steps)]);

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
    public void What_the_poverty_target_means_where_one_of_two_texts_names_a_standard_is_left_open_each_time() =>
        Assert.Equal(4, Found.Value.Where(s => s.Row.Indicator.Id == "ty-le-ngheo" && s.Changes.Contains(Change.LeftOpen)).DistinctBy(s => s.Row.Comparison).Count());

    [Fact]
    public void The_share_of_revenue_in_GRDP_is_newly_set_by_the_congress_and_not_found_in_the_next_term() =>
        Assert.Equal(
            ["31-nq-dh-2020: newly-set", "17-ctr-ubnd-2021: same-figure other-period newly-set", "bao-cao-chinh-tri-2025: not-taken-up"],
            Way("thu-ngan-sach-grdp"));

    [Fact]
    public void What_happened_to_a_target_is_told_from_the_nearest_text_before_and_not_from_the_article()
    {
        var programme = Map.Value.Lineages.Single(l => l.Indicator.Id == "grdp-tang-truong").Stops.Single(s => s.Station.Document.Id == "17-ctr-ubnd-2021");

        Assert.Equal(["03-ctr-tu-2020", "31-nq-dh-2020", "59-nq-tw-2020"], programme.Steps.Select(s => s.From.Document.Id).Order(StringComparer.Ordinal));
        Assert.Equal("31-nq-dh-2020", Assert.Single(programme.Near).From.Document.Id);
    }

    [Fact]
    public void A_target_that_an_earlier_text_sets_is_not_newly_set_behind_one_that_does_not()
    {
        var programme = Map.Value.Lineages.Single(l => l.Indicator.Id == "bac-si").Stops.Single(s => s.Station.Document.Id == "17-ctr-ubnd-2021");

        Assert.Contains(programme.Steps, s => s.Changes is [Change.NewlySet]);
        Assert.Equal([Change.SameFigure], Assert.Single(programme.Telling).Changes);
    }

    [Fact]
    public void What_the_article_does_not_tell_is_no_stop() =>
        Assert.DoesNotContain(Map.Value.Lineages.Single(l => l.Indicator.Id == "do-thi-hoa").Stops, s => s.Station.Document.Id == "03-ctr-tu-2020");

    [Fact]
    public void A_target_that_stands_under_another_name_on_the_other_side_is_a_stop_that_says_so()
    {
        var lineage = Map.Value.Lineages.Single(l => l.Indicator.Id == "xa-nong-thon-moi");

        Assert.Equal([("31-nq-dh-2020", false), ("bao-cao-chinh-tri-2025", true)], lineage.Stops.Select(s => (s.Station.Document.Id, s.IsUnder(lineage.Indicator))));
    }

    [Fact]
    public void Every_target_of_every_text_stands_on_the_way_of_its_own_indicator()
    {
        var told = Map.Value.Lineages.SelectMany(l => l.Stops.SelectMany(s => s.Measures).Where(m => m.Indicator.Id == l.Indicator.Id)).Select(m => m.Measure.Id);

        Assert.Equal(GoldTargets.Relations.Value.Value.Measures.Select(m => m.Measure.Id).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Way(string indicator) => Map.Value.Lineages.Single(l => l.Indicator.Id == indicator).Stops
        .Select(s => $"{s.Station.Document.Id}: {string.Join(' ', s.Steps.SelectMany(t => t.Changes).Select(c => c.Word()))}");

    private static IEnumerable<string> Differences() => Found.Value
        .Select(s => s.Row).DistinctBy(r => (r.Comparison, r.Pair))
        .Where(r => r.Old.Concat(r.New).Select(m => m.Territory).Distinct(StringComparer.Ordinal).Count() == 1)
        .Select(r => (Row: r, Sides: GoldTargets.Content.Value.Value.Comparisons.Single(c => c.Id == r.Comparison)))
        .Where(r => !r.Sides.New.Documents.Contains("bao-cao-chinh-tri-2025", StringComparer.Ordinal))
        .SelectMany(r => RowChanges.Of(r.Row, GoldTargets.Relations.Value.Value).Where(c => !NoDifference.Contains(c))
            .Select(c => $"{c.Word()} {r.Sides.Old.Documents[0]} {r.Sides.New.Documents[0]} {r.Row.Indicator.Id}"));
}
