using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>A target that no row of a comparison has, and those of the other side that may answer it.</summary>
/// <param name="Side">The side of the target.</param>
public sealed record PairQuestion(Comparison Comparison, Measure Target, ComparisonSide Side, Ranking Ranking)
{
    public bool IsOld => ReferenceEquals(Side, Comparison.Old);
}

/// <summary>Which target of the other side may answer this one? Targets of one indicator answer each other; else the names decide, and two known indicators speak against it.
/// A target that a row has already can be the answer of another: `pairs.csv` pairs n to m.</summary>
internal sealed class PairSuggester
{
    // Enough by itself: the texts set investment once as a rate of growth and once as a sum.
    private const int SameIndicator = Thresholds.Confident;

    private const int OtherIndicator = -30;

    private const int OtherPeriod = -40;

    private readonly NameIndex index;
    private readonly ILookup<string, Naming> byIndicator;
    private readonly Func<string, string?> indicatorOf;

    /// <summary>Knows the other side by its words and by its indicators.</summary>
    /// <param name="others">The targets of the other side, each under its own id.</param>
    public PairSuggester(IEnumerable<Naming> others, Func<string, string?> indicatorOf)
    {
        var all = others.ToList();
        index = new NameIndex(all);
        this.indicatorOf = indicatorOf;
        byIndicator = all.Where(n => indicatorOf(n.Of) is not null).ToLookup(n => indicatorOf(n.Of)!, StringComparer.Ordinal);
    }

    public static ImmutableArray<PairQuestion> Suggest(Relations relations, ImmutableArray<ShortForm> shortForms)
    {
        var namings = new Namings(shortForms);
        return [.. relations.Content.Comparisons.SelectMany(c => Suggest(c, relations, namings))];
    }

    /// <summary>The targets of a side, under their own ids.</summary>
    public static ImmutableArray<Naming> Side(ComparisonSide side, Relations relations, Namings namings) =>
        [.. relations.Documents.SelectMany(d => d.Measures.Where(m => side.Holds(m.Document, m.Label)).Select(m => namings.Printed(m.Id, m, d)))];

    public Ranking Rank(Naming asked) => Ranking.Of(index.Sharing(asked).Concat(Of(indicatorOf(asked.Of))).DistinctBy(n => n.Of, StringComparer.Ordinal).Select(known => Score(asked, known)));

    private static IEnumerable<PairQuestion> Suggest(Comparison comparison, Relations relations, Namings namings)
    {
        var listed = comparison.Pairs.SelectMany(p => p.Old.Concat(p.New)).ToHashSet(StringComparer.Ordinal);
        var (old, @new) = (Side(comparison.Old, relations, namings), Side(comparison.New, relations, namings));
        string? IndicatorOf(string target) => relations.Find(target)?.Indicator.Id;
        return Asked(comparison, comparison.Old, old, new PairSuggester(@new, IndicatorOf))
            .Concat(Asked(comparison, comparison.New, @new, new PairSuggester(old, IndicatorOf)));

        IEnumerable<PairQuestion> Asked(Comparison comparison, ComparisonSide side, IEnumerable<Naming> namings, PairSuggester suggester) =>
            namings.Where(n => !listed.Contains(n.Of))
                .Select(n => new PairQuestion(comparison, relations.Target(n.Of)!, side, suggester.Rank(n)))
                // A side that lists only what is paired says nothing of the rest.
                .Where(q => !q.Ranking.Confident.IsEmpty || side.Listing == Listing.All);
    }

    private IEnumerable<Naming> Of(string? indicator) => indicator is null ? [] : byIndicator[indicator];

    private Candidate Score(Naming asked, Naming known)
    {
        var (one, other) = (indicatorOf(asked.Of), indicatorOf(known.Of));
        if (one is not null && string.Equals(one, other, StringComparison.Ordinal))
        {
            var same = new SuggestionReason(SameIndicator, new($"cùng mục {one}", $"both belong to {one}"));
            return Candidate.Of(known.Of, [same, .. NameScore.OfUnits(asked, known), .. Period(asked, known)]) with { IsOfSameIndicator = true };
        }

        ImmutableArray<SuggestionReason> apart = one is null || other is null ? [] : [new SuggestionReason(OtherIndicator, new($"hai mục khác nhau: {one} và {other}", $"two indicators: {one} and {other}"))];
        return Candidate.Of(known.Of, [.. NameScore.Of(asked, known, index), .. apart, .. Period(asked, known)]);
    }

    // Texts without numbered targets print them by period: “2021-2025” of one is not “2026-2030” of the other.
    private static IEnumerable<SuggestionReason> Period(Naming asked, Naming known) =>
        IsPeriod(asked.Label) && IsPeriod(known.Label) && !string.Equals(asked.Label, known.Label, StringComparison.Ordinal)
            ? [new SuggestionReason(OtherPeriod, new($"khác giai đoạn: {asked.Label} và {known.Label}", $"another period: {asked.Label} and {known.Label}"))]
            : [];

    private static bool IsPeriod(string label) => label.Length > 0 && char.IsAsciiDigit(label[0]);
}
