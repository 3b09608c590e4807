using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Small pictures of all statements of an indicator. 1. A panel holds values of one territory on an axis of its own, from 0, so that nothing is drawn across
/// a break. 2. Every printed value is there; one that the axis cannot hold has no bar. 3. Every territory that follows or precedes one in which it is stated has its panel, and one without a number says so.</summary>
internal sealed class SmallPictures(Corpus corpus)
{
    // An open end must have somewhere to go.
    private const decimal RoomForOpenEnd = 1.1m;

    private readonly FrozenSet<string> isUsed = corpus.ByDate.Select(m => m.Measure.Territory).ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<string> territories = [.. corpus.Site.Relations.Content.Breaks.Territories
        .Select(t => t.Id).Where(corpus.ByDate.Select(m => m.Measure.Territory).ToHashSet(StringComparer.Ordinal).Contains)];

    /// <summary>Territories in one picture; what more of them set stands on the indicator's page.</summary>
    public const int Most = 8;

    // Of another province nothing was looked for: that its texts do not state the target is no news.
    private readonly FrozenDictionary<string, TerritoryLine> lines = TerritoryLines.Of(corpus.Site.Relations.Content.Breaks, [])
        .SelectMany(l => l.Territories.Select(t => (Territory: t, Line: l))).ToFrozenDictionary(l => l.Territory, l => l.Line, StringComparer.Ordinal);

    public ImmutableArray<PicturePanel> Of(Indicator indicator, IReadOnlyCollection<ReadMeasure> measures)
    {
        var byTerritory = measures.ToLookup(m => m.Measure.Territory, StringComparer.Ordinal);
        return [.. Shown(measures).Take(Most).Select((t, at) => Panel(indicator, t, [.. byTerritory[t]], at))];
    }

    /// <summary>How many territories have no picture for want of room.</summary>
    public int More(IReadOnlyCollection<ReadMeasure> measures) => Math.Max(0, Shown(measures).Count - Most);

    private List<string> Shown(IReadOnlyCollection<ReadMeasure> measures)
    {
        var stating = measures.Select(m => lines.GetValueOrDefault(m.Measure.Territory)?.Id).ToHashSet(StringComparer.Ordinal);
        return [.. stating.Count == 1 && lines.GetValueOrDefault(measures.First().Measure.Territory) is { } only ? only.Territories.Where(isUsed.Contains) : territories.Where(t => stating.Contains(lines[t].Id))];
    }

    private PicturePanel Panel(Indicator indicator, string territory, ImmutableArray<ReadMeasure> measures, int at)
    {
        var drawn = Scales.Together(measures, corpus);
        var axis = drawn.Count == 0 ? null : new PanelAxis(indicator, territory, drawn[0].Unit.Factor, Scales.Top(drawn, drawn[0].Unit.Factor, RoomForOpenEnd));
        var bars = drawn.GroupBy(m => m.Interval!.Value).OrderBy(g => g.Min(m => m.Horizon.Last)).Select((g, place) => new PictureLine(Bar([.. g], axis!, place), Values(g)));
        var others = measures.Except(drawn).ToList();
        return new PicturePanel(
            corpus.SideOf(territory),
            Heading(territory),
            [.. bars, .. others.Count == 0 ? [] : new[] { new PictureLine(null, Values(others)) }],
            axis is null ? "" : corpus.Words.Say("picture", "scale", corpus.Number(axis.Top)),
            axis is null ? "" : corpus.Unit(drawn[0].Measure.Unit),
            at > 0 && corpus.Between(territories[at - 1], territory) is not null);
    }

    private sealed record PanelAxis(Indicator Indicator, string Territory, decimal Scale, decimal Top);

    // What several documents print alike for the same time is one line.
    private ImmutableArray<PictureValue> Values(IEnumerable<ReadMeasure> measures) =>
    [
        .. measures.GroupBy(m => (Printed: Printed(m), m.Measure.Breakdown, When: corpus.When(m))).OrderBy(g => g.First().Horizon.Last)
            .Select(g => new PictureValue(
                g.Key.Printed, g.Key.Breakdown, corpus.Words.Say("picture", "about", g.Key.When, string.Join(", ", g.Select(corpus.Name).Distinct(StringComparer.Ordinal))))),
    ];

    private PictureBar Bar(ImmutableArray<ReadMeasure> measures, PanelAxis axis, int place)
    {
        var measure = measures[0];
        var side = corpus.SideOf(axis.Territory);
        var drawn = Scales.Drawn(side, measure, axis.Scale);
        var words = corpus.Words;
        var isOpen = drawn.IsOpenBelow || drawn.IsOpenAbove;
        return new PictureBar(
            $"h-{axis.Indicator.Id}-{axis.Territory}-{place.ToString(CultureInfo.InvariantCulture)}",
            words.Say("picture", "title", corpus.In(axis.Indicator.Name), Heading(axis.Territory), PrintedClause.Value(measure)),
            words.Say("picture", "description", corpus.Number(axis.Top), corpus.Unit(measure.Measure.Unit)) + (isOpen ? " " + words["comparison", "chart_open"] : ""),
            Drawing.HalfBar(string.Equals(side, "old", StringComparison.Ordinal) ? "o" : "w", drawn, axis.Top));
    }

    private static string Printed(ReadMeasure measure) => measure.Kind == MeasureKind.Clause ? "" : PrintedClause.Value(measure);

    // Of two territories it is enough to say which is which; their names stand in the legend.
    private string Heading(string territory) => territories.Length == 2 ? corpus.Words["picture", corpus.SideOf(territory)] : corpus.TerritoryName(territory);
}
