using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>A target without an indicator, and those it may belong to.</summary>
public sealed record IndicatorQuestion(Measure Target, Ranking Ranking)
{
    /// <summary>The entry of a new indicator, to be filled in by a reader, where none that is known comes near.</summary>
    public string? Stub { get; init; }
}

/// <summary>Which indicator may a target belong to? 1. An indicator is known by its own names and by what the texts call it where a reader assigned it.
/// 2. Its points are those of the name that is most alike. 3. Two values of one numbered target that are called otherwise belong to two indicators:
/// one that the other has loses points. 4. Nothing is decided here.</summary>
internal sealed class IndicatorSuggester
{
    private const int Taken = -30;

    private readonly NameIndex index;
    private readonly ILookup<(string Document, string Label), Naming> assigned;

    public IndicatorSuggester(IEnumerable<Naming> own, IEnumerable<Naming> printed)
    {
        var known = printed.ToList();
        index = new NameIndex(own.Concat(known));
        assigned = known.ToLookup(n => (n.Document, n.Label));
    }

    public static ImmutableArray<IndicatorQuestion> Suggest(Relations relations, ImmutableArray<ShortForm> shortForms)
    {
        var namings = new Namings(shortForms);
        var suggester = new IndicatorSuggester(
            relations.Content.Vocabulary.Indicators.SelectMany(namings.Own),
            relations.Measures.Select(m => namings.Printed(m.Indicator.Id, m.Measure, m.Document)));
        return
        [
            .. relations.Documents.SelectMany(d => d.Measures.Where(m => relations.Find(m.Id) is null).Select(m => (Document: d, Measure: m)))
                .Select(open => new IndicatorQuestion(open.Measure, suggester.Rank(namings.Printed("", open.Measure, open.Document))))
                .Select(q => q.Ranking.Candidates.IsEmpty ? q with { Stub = IndicatorStub.Of(q.Target, relations.Content.Vocabulary) } : q),
        ];
    }

    public Ranking Rank(Naming asked) => Ranking.Of(
        index.Sharing(asked)
            .Select(known => (Known: known, Reasons: NameScore.Of(asked, known, index)))
            .GroupBy(s => s.Known.Of, StringComparer.Ordinal)
            .Select(g => Best(asked, g)));

    // Of two names as much alike, the one printed for the same territory is the better proof, then one that is printed at all.
    private Candidate Best(Naming asked, IEnumerable<(Naming Known, ImmutableArray<SuggestionReason> Reasons)> scored)
    {
        var (known, reasons) = scored.OrderByDescending(s => s.Reasons.Sum(r => r.Points))
            .ThenByDescending(s => string.Equals(s.Known.Territory, asked.Territory, StringComparison.Ordinal))
            .ThenByDescending(s => s.Known.Document, StringComparer.Ordinal).ThenBy(s => s.Known.Key, StringComparer.Ordinal).First();
        return Candidate.Of(known.Of, [.. reasons, .. Territory(asked, known), .. Other(asked, known.Of)]);
    }

    // It never counts against a name: what is measured is the same on either side of a border, what it says is not.
    private static IEnumerable<SuggestionReason> Territory(Naming asked, Naming known) =>
        known.Territory.Length == 0 || string.Equals(known.Territory, asked.Territory, StringComparison.Ordinal) ? []
        : [new SuggestionReason(0, new($"tên ấy in cho địa bàn khác: {known.Territory}", $"that name is printed for another territory: {known.Territory}"))];

    private IEnumerable<SuggestionReason> Other(Naming asked, string indicator) =>
        assigned[(asked.Document, asked.Label)].FirstOrDefault(n => string.Equals(n.Of, indicator, StringComparison.Ordinal) && !n.IsCalledAs(asked)) is { } other
            ? [new SuggestionReason(Taken, new($"cùng chỉ tiêu {asked.Label} đã có “{other.Words}” thuộc mục này", $"the same target {asked.Label} has “{other.Words}” of this indicator already"))]
            : [];
}
