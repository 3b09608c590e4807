using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>Whether the pairs of a comparison name only what is there, each on its side, and leave nothing out.</summary>
internal static class PairChecks
{
    public static void Check(Comparison comparison, Relations relations, Noticed noticed)
    {
        foreach (var side in new[] { comparison.Old, comparison.New })
        {
            foreach (var document in side.Documents.Where(id => !relations.Documents.Any(d => string.Equals(d.Id, id, StringComparison.Ordinal))))
            {
                noticed.Add(Rules.DocumentUnknown.At(side.Place, document));
            }
        }

        foreach (var pair in comparison.Pairs)
        {
            Row(comparison, pair, relations, noticed);
        }

        Unlisted(comparison, comparison.Old, [.. comparison.Pairs.SelectMany(p => p.Old)], relations, noticed);
        Unlisted(comparison, comparison.New, [.. comparison.Pairs.SelectMany(p => p.New)], relations, noticed);
    }

    private static void Row(Comparison comparison, PairRow pair, Relations relations, Noticed noticed)
    {
        if (pair is { Old: [], New: [] })
        {
            noticed.Add(Rules.PairEmpty.At(pair.Place, pair.Id));
        }

        if (relations.Content.Vocabulary.Find(pair.Indicator) is null)
        {
            noticed.Add(Rules.IndicatorUnknown.At(pair.PlaceOf("indicator", pair.Indicator), pair.Indicator));
        }

        Targets(comparison.Old, pair, pair.Old, "old_targets", relations, noticed);
        Targets(comparison.New, pair, pair.New, "new_targets", relations, noticed);
        Reasons(pair, noticed);
        var known = relations.Find([.. pair.Old, .. pair.New]);
        if (!known.IsEmpty && !known.Any(m => string.Equals(m.Indicator.Id, pair.Indicator, StringComparison.Ordinal)))
        {
            noticed.Add(Rules.IndicatorOfNoTarget.At(pair.PlaceOf("indicator", pair.Indicator), pair.Indicator, pair.Id));
        }
    }

    private static void Targets(ComparisonSide side, PairRow pair, IEnumerable<string> targets, string column, Relations relations, Noticed noticed)
    {
        foreach (var target in targets)
        {
            if (relations.Target(target) is not { } measure)
            {
                noticed.Add(Rules.TargetUnknown.At(pair.PlaceOf(column, target), target));
            }
            else if (!side.Holds(measure.Document, measure.Label))
            {
                noticed.Add(Rules.TargetOnWrongSide.At(pair.PlaceOf(column, target), target, column));
            }
        }
    }

    private static void Reasons(PairRow pair, Noticed noticed)
    {
        foreach (var reason in pair.Reasons)
        {
            if (!ReasonCodes.Curated.Contains(reason, StringComparer.Ordinal))
            {
                noticed.Add(Rules.ReasonUnknown.At(pair.PlaceOf("reasons", reason), reason, string.Join(", ", ReasonCodes.Curated)));
            }
            else if (pair.Note is null)
            {
                noticed.Add(Rules.ReasonUnexplained.At(pair.PlaceOf("reasons", reason), pair.Id, reason));
            }
        }
    }

    private static void Unlisted(Comparison comparison, ComparisonSide side, HashSet<string> listed, Relations relations, Noticed noticed)
    {
        if (side.Listing != Listing.All)
        {
            return;
        }

        foreach (var document in relations.Documents)
        {
            foreach (var measure in document.Measures.Where(m => side.Holds(m.Document, m.Label) && !listed.Contains(m.Id)))
            {
                noticed.Add(Rules.TargetUnlisted.At(document.Text.At(measure.Quote.Start, measure.Verbatim.Length), comparison.Id, measure.Id, measure.Verbatim));
            }
        }
    }
}
