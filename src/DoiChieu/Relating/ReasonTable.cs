using System.Collections.Frozen;

namespace DoiChieu.Relating;

/// <summary>What each reason weighs. tests/gold/reason-weights.csv holds the same table, written out by hand beside it.</summary>
public static class ReasonTable
{
    private static readonly FrozenDictionary<Reason, Weight> Weights = new Dictionary<Reason, Weight>
    {
        [new(ReasonCode.Qualitative, "old")] = Weight.Wordless,
        [new(ReasonCode.Qualitative, "new")] = Weight.Wordless,
        [new(ReasonCode.Qualitative, "both")] = Weight.Wordless,
        [new(ReasonCode.Kind)] = Weight.Break,
        [new(ReasonCode.Definition)] = Weight.Break,
        [new(ReasonCode.Population)] = Weight.Break,
        [new(ReasonCode.Unit)] = Weight.Break,
        [new(ReasonCode.PriceBasis)] = Weight.Break,
        [new(ReasonCode.PriceUnstated, "old")] = Weight.Unassessable,
        [new(ReasonCode.PriceUnstated, "new")] = Weight.Unassessable,
        // The border decides: what adds up over a territory, or says what it is made of, is another thing behind a merger.
        [new(ReasonCode.Territory, "count")] = Weight.Break,
        [new(ReasonCode.Territory, "composition")] = Weight.Break,
        [new(ReasonCode.Territory, "intensity")] = Weight.Break,
        [new(ReasonCode.Territory, "growth")] = Weight.Caveat,
        [new(ReasonCode.Territory, "per-head")] = Weight.Caveat,
        [new(ReasonCode.Territory, "none")] = Weight.Caveat,
        // A sum over five years and one over six are two things; a yearly mean over five and over six nearly one.
        [new(ReasonCode.HorizonLength, "total")] = Weight.Break,
        [new(ReasonCode.HorizonLength, "rate")] = Weight.Caveat,
        [new(ReasonCode.Horizon)] = Weight.Caveat,
        [new(ReasonCode.Aggregation)] = Weight.Caveat,
        [new(ReasonCode.Comparator)] = Weight.Caveat,
        [new(ReasonCode.Wording)] = Weight.Caveat,
        [new(ReasonCode.Secondary)] = Weight.Caveat,
        [new(ReasonCode.Secondary, "told")] = Weight.Caveat,
        [new(ReasonCode.Secondary, "both")] = Weight.Caveat,
    }.ToFrozenDictionary();

    public static IEnumerable<Reason> All => Weights.Keys.OrderBy(r => r.Code).ThenBy(r => r.Variant, StringComparer.Ordinal);

    public static Weight WeightOf(Reason reason) => Weights[reason];

    /// <summary>Whether the two numbers are of different things, so that no order between them is even stated.</summary>
    public static bool SetsNumbersApart(Reason reason) => reason.Code
        is ReasonCode.Qualitative or ReasonCode.Kind or ReasonCode.Definition or ReasonCode.Population or ReasonCode.Unit;
}
