using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Relating;

/// <summary>Compares targets. 1. Which targets answer which is read from pairs.csv, never guessed. 2. Every row's verdict is derived.
/// 3. Every measure of a side that is to be listed in full stands in at least one row, or an error says which does not.
/// 4. Rows stand in the order of themes, and within one in the order of pairs.csv.</summary>
public static class Comparer
{
    public static Outcome<ImmutableArray<ComparisonRow>> Compare(Comparison comparison, Relations relations)
    {
        var noticed = new Noticed();
        PairChecks.Check(comparison, relations, noticed);
        var breaks = relations.Content.Breaks.All.Where(b => b.Pairs.Any(p => p.StartsWith(comparison.Id + "/", StringComparison.Ordinal)))
            .SelectMany(b => b.Pairs.Select(p => (Pair: p, Break: b))).ToLookup(p => p.Pair, p => p.Break, StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<ComparisonRow>();
        foreach (var pair in comparison.Pairs)
        {
            if (relations.Content.Vocabulary.Find(pair.Indicator) is { } indicator
                && new PairSides(relations.Find(pair.Old), relations.Find(pair.New)) is { IsEmpty: false } sides)
            {
                rows.Add(Row(comparison, pair, indicator, sides, new PairBreaks(relations, [.. breaks[$"{comparison.Id}/{pair.Id}"]])));
            }
        }

        var vocabulary = relations.Content.Vocabulary;
        return noticed.With(Uncrossed(rows).OrderBy(r => vocabulary.OrderOf(r.Indicator.Theme)).ToImmutableArray());
    }

    // Rows that quote the same two sentences: where their values stand in another order, no row marks single words.
    private static IEnumerable<ComparisonRow> Uncrossed(IEnumerable<ComparisonRow> rows)
    {
        var all = rows.ToList();
        var crossed = all.Where(r => r.Diff is { IsMarked: true })
            .GroupBy(r => (r.Old[0].Sentence, r.New[0].Sentence))
            .Where(g => WordDiff.IsCrossed(g.Select(r => (r.Old[0].Quote.Start, r.New[0].Quote.Start))))
            .SelectMany(g => g.Select(r => r.Pair)).ToHashSet(StringComparer.Ordinal);
        return all.Select(r => crossed.Contains(r.Pair) ? r with { Diff = r.Diff!.AsBlocks() } : r);
    }

    private static ComparisonRow Row(Comparison comparison, PairRow pair, Indicator indicator, PairSides sides, PairBreaks breaks)
    {
        var couples = Couples.Of(sides.Old, sides.New);
        var reasons = sides.Presence == Presence.Both ? Reasons(pair, indicator, sides, couples, breaks.Touching) : [];
        var facts = new PairFacts(sides.Presence, reasons.Select(ReasonTable.WeightOf).DefaultIfEmpty(Weight.None).Max(), Numeric(couples, reasons), couples.IsSameWords);
        var (comparability, summary) = VerdictTable.Of(facts);
        var verdict = new Verdict(sides.Presence, comparability, reasons, facts.Numeric, summary);
        var names = new RowNames(comparison.Old, comparison.New, sides.Old, sides.New, breaks.Relations);
        var words = new RowReasons(pair, breaks.Touching, s => names.Fill(s, couples));
        ImmutableArray<ExplainedReason> explained = [.. reasons.SelectMany(words.Explain)];
        return new ComparisonRow(
            comparison.Id,
            pair.Id,
            indicator,
            [.. sides.All.Select(m => m.Indicator).Prepend(indicator).DistinctBy(i => i.Id, StringComparer.Ordinal)],
            [.. sides.Old.Select(m => m.Measure)],
            [.. sides.New.Select(m => m.Measure)],
            verdict,
            explained,
            RowSentence.Of(verdict, explained, couples, names),
            reasons.Any(words.NoteExplains) ? null : pair.Note,
            [.. breaks.Of(sides).Select(b => b.Id)],
            sides.Presence == Presence.Both ? WordDiff.Of(Quotation(sides.Old), Quotation(sides.New)) : null) { IsLeftOpen = pair.IsLeftOpen };
    }

    private static ImmutableArray<Reason> Reasons(PairRow pair, Indicator indicator, PairSides sides, Couples couples, ImmutableArray<Break> breaks) =>
    [
        .. pair.Reasons.Concat(breaks.Select(b => b.Reason)).Where(ReasonCodes.Curated.Contains).Select(CuratedReason)
            .Concat(DerivedReasons.Of(sides.Old, sides.New, couples, indicator.Border))
            .DistinctBy(r => r.Code)
            .OrderByDescending(ReasonTable.WeightOf).ThenBy(r => r.Code),
    ];

    // Curated, “price-unstated” means that the old side is silent; where the words show it, the derived reason says which.
    private static Reason CuratedReason(string word) =>
        ReasonCodes.Parse(word) is ReasonCode.PriceUnstated ? new Reason(ReasonCode.PriceUnstated, "old") : new Reason(ReasonCodes.Parse(word)!.Value);

    private static NumericRelation? Numeric(Couples couples, ImmutableArray<Reason> reasons) =>
        reasons.Any(ReasonTable.SetsNumbersApart) ? null : couples.Relation;

    // Clauses of one sentence are quoted with all that stands between them; between two sentences the cut is shown.
    private static string Quotation(ImmutableArray<ReadMeasure> side) =>
        string.Join(" […] ", side.GroupBy(m => (m.Document.Id, m.Measure.Sentence)).OrderBy(g => g.Key.Sentence.Start).Select(g =>
            g.First().Document.Words(TextSpan.Between(g.Min(m => m.Clause.Start), g.Max(m => m.Clause.End)))));
}
