using System.Collections.Immutable;
using System.Collections.Frozen;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Following;

/// <summary>How a target came from an earlier text to a later one, as a reviewed row of a comparison says.</summary>
/// <param name="From">The earlier text.</param>
/// <param name="Changes">What changed, the figure first; never empty.</param>
public sealed record LineageStep(Station From, ComparisonRow Row, ImmutableArray<Change> Changes);

/// <summary>A text on the way of a target.</summary>
/// <param name="Measures">What it states; empty where it was looked for there and not found.</param>
/// <param name="Steps">How it came there from earlier texts; none at the first, and where no comparison lays it beside an earlier one.</param>
public sealed record LineageStop(Station Station, ImmutableArray<ReadMeasure> Measures, ImmutableArray<LineageStep> Steps)
{
    public bool IsStated => !Measures.IsEmpty;

    /// <summary>Those of its steps that tell what became of the target since the text before: the ones from the nearest earlier text. An article, which tells
    /// what another text says, is passed over where there is another; and “newly set” behind one text where a text lies before it that sets the target.</summary>
    public ImmutableArray<LineageStep> Near { get; init; } = [];

    /// <summary>“Newly set” behind one text and “the same” behind another: only what the text could be laid beside is worth a line.</summary>
    public ImmutableArray<LineageStep> Telling { get; } = [.. Steps.Where(s => s.Changes is not [Change.NewlySet] || Steps.All(o => o.Changes is [Change.NewlySet]))];

    /// <summary>Whether it states the target under this very name; else what it states is only laid beside it.</summary>
    public bool IsUnder(Indicator indicator) => Measures.Any(m => string.Equals(m.Indicator.Id, indicator.Id, StringComparison.Ordinal));
}

/// <summary>The way of one target through the texts, in their order. Every stop is there because a text states the target, or because a reviewed row says that it does not.</summary>
public sealed record Lineage(Indicator Indicator, ImmutableArray<LineageStop> Stops);

/// <summary>The ways of all targets through the texts of one line of territories, and those texts in one order.</summary>
public sealed record LineageMap(TerritoryLine Line, ImmutableArray<Station> Stations, ImmutableArray<Lineage> Lineages);

/// <summary>Follows targets through the pairs of all comparisons. 1. Nothing is paired here: a step is a row of pairs.csv, and two texts that no comparison
/// lays side by side are joined only through those that both stand beside. 2. Each line of territories is followed by itself; a row that lies across two lines is no step.
/// 3. What a line costs depends on its own texts: a thousand places cost a thousand times what one does.</summary>
public static class LineageFinder
{
    /// <summary>The lines in which a text states a target, in the order in which breaks.yaml names their territories.</summary>
    public static ImmutableArray<LineageMap> Find(Relations relations, IEnumerable<ComparisonRow> rows)
    {
        var lines = TerritoryLines.Of(relations.Content.Breaks, relations.Documents.Select(d => d.Metadata.Territory));
        var lineOf = lines.SelectMany(l => l.Territories.Select(t => (Territory: t, l.Id))).ToFrozenDictionary(l => l.Territory, l => l.Id, StringComparer.Ordinal);
        var documents = relations.Documents.ToLookup(d => lineOf[d.Metadata.Territory], StringComparer.Ordinal);
        var lineOfText = relations.Documents.ToFrozenDictionary(d => d.Metadata.Id, d => lineOf[d.Metadata.Territory], StringComparer.Ordinal);
        var sides = relations.Content.Comparisons.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        // A line may have the empty name of a territory that is not filled in yet: what lies across lines is of none, not of that one.
        var held = rows.Select(r => (Row: r, Line: Line(sides[r.Comparison], lineOfText))).Where(r => r.Line is not null).ToLookup(r => r.Line!, r => r.Row, StringComparer.Ordinal);
        var places = relations.Content.Vocabulary.Indicators.Select((i, at) => (i.Id, at)).DistinctBy(i => i.Id, StringComparer.Ordinal).ToFrozenDictionary(i => i.Id, i => i.at, StringComparer.Ordinal);
        return [.. lines.Where(l => documents.Contains(l.Id)).Select(l => Map(l, [.. documents[l.Id]], held[l.Id])).Where(m => !m.Lineages.IsEmpty)];

        LineageMap Map(TerritoryLine line, ImmutableArray<DocumentTargets> texts, IEnumerable<ComparisonRow> own)
        {
            var all = texts.SelectMany(d => d.Measures.Select(m => Station.Of(m, d.Metadata))).Distinct().ToList();
            var steps = own.Select(r => new Laid(r, [.. Held(sides[r.Comparison].Old, r.Old, all)], [.. Held(sides[r.Comparison].New, r.New, all)], RowChanges.Of(r, relations))).ToList();
            var order = StationOrder.Of(all, steps.SelectMany(s => s.Old.SelectMany(o => s.New.Select(n => (o, n)))));
            var measures = texts.SelectMany(d => d.Measures).Select(m => relations.Find(m.Id)).OfType<ReadMeasure>().ToLookup(m => m.Indicator.Id, StringComparer.Ordinal);
            return new LineageMap(line, order, [.. Lineages(measures.OrderBy(g => places[g.Key]), steps, order, relations)]);
        }
    }

    // Null where its texts are of several lines: laid side by side they are compared, not followed.
    private static string? Line(Comparison comparison, FrozenDictionary<string, string> lineOfText)
    {
        var lines = comparison.Old.Documents.Concat(comparison.New.Documents).Select(d => lineOfText.GetValueOrDefault(d)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return lines is [var only] ? only : null;
    }

    private static IEnumerable<Lineage> Lineages(IEnumerable<IGrouping<string, ReadMeasure>> measures, List<Laid> steps, ImmutableArray<Station> order, Relations relations)
    {
        var places = order.Select((station, at) => (station, at)).ToFrozenDictionary(s => s.station, s => s.at);
        var byIndicator = steps.SelectMany(s => s.Row.Indicators.Select(i => (i.Id, s))).ToLookup(p => p.Id, p => p.s, StringComparer.Ordinal);
        return measures.Select(own => new Lineage(
            own.First().Indicator,
            [
                .. Stops([.. own], [.. byIndicator[own.Key]], relations)
                    .OrderBy(s => places[s.Station]).Select(s => s with { Near = Nearest(s.Telling, places) }),
            ]));
    }

    private sealed record Laid(ComparisonRow Row, ImmutableArray<Station> Old, ImmutableArray<Station> New, ImmutableArray<Change> Changes);

    // Where a side states nothing, the row speaks of the stations that the side is made of.
    private static IEnumerable<Station> Held(ComparisonSide side, ImmutableArray<Measure> stated, List<Station> all) => stated.IsEmpty
        ? all.Where(s => side.Documents.Contains(s.Document.Id, StringComparer.Ordinal) && (side.Labels.IsEmpty || side.Labels.Contains(s.Block, StringComparer.Ordinal)))
        : stated.Select(m => all.Find(s => string.Equals(s.Document.Id, m.Document, StringComparison.Ordinal) && s == Station.Of(m, s.Document))).OfType<Station>().Distinct();

    private static IEnumerable<LineageStop> Stops(ImmutableArray<ReadMeasure> own, ImmutableArray<Laid> rows, Relations relations)
    {
        var stated = own.GroupBy(m => Station.Of(m.Measure, m.Document.Metadata)).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        // A row may lay two indicators side by side: what stands under another one is shown where this one says nothing itself.
        var beside = rows.SelectMany(r => relations.Find([.. r.Row.Old.Concat(r.Row.New).Select(m => m.Id)]))
            .DistinctBy(m => m.Measure.Id, StringComparer.Ordinal)
            .GroupBy(m => Station.Of(m.Measure, m.Document.Metadata))
            .Where(g => !stated.ContainsKey(g.Key));
        foreach (var group in beside.ToList())
        {
            stated[group.Key] = [.. group];
        }

        // Only what an earlier text states can be said not to be taken up by a later one.
        return stated.Keys.Concat(rows.Where(r => r.Row.Verdict.Presence == Presence.OnlyOld).SelectMany(r => r.New)).Distinct()
            .Select(station => new LineageStop(station, stated.GetValueOrDefault(station, []), [.. Steps(station, rows)]));
    }

    private static ImmutableArray<LineageStep> Nearest(ImmutableArray<LineageStep> steps, FrozenDictionary<Station, int> places) =>
        [.. steps.GroupBy(s => s.From).OrderBy(g => g.Key.Document.IsSecondary).ThenByDescending(g => places[g.Key]).FirstOrDefault() ?? Enumerable.Empty<LineageStep>()];

    private static IEnumerable<LineageStep> Steps(Station station, ImmutableArray<Laid> rows) =>
        rows.Where(r => r.New.Contains(station)).SelectMany(r => r.Old.Select(from => new LineageStep(from, r.Row, r.Changes)));
}
