using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>Why two targets cannot be compared at once, or only with care. The words in data files are the kebab-case names.</summary>
public enum ReasonCode
{
    /// <summary>A side has words and no number.</summary>
    Qualitative,
    /// <summary>A rate against an amount, a share against a count.</summary>
    Kind,
    /// <summary>Counted in another way, or against another standard. Curated.</summary>
    Definition,
    /// <summary>Counted over other people or units. Curated.</summary>
    Population,
    Unit,
    /// <summary>Money of two years, or current against constant prices.</summary>
    PriceBasis,
    /// <summary>One side says in which prices it is counted, the other does not.</summary>
    PriceUnstated,
    Territory,
    /// <summary>Periods of different length.</summary>
    HorizonLength,
    /// <summary>A year on one side, a period or every year on the other.</summary>
    Horizon,
    /// <summary>Every year against the mean of a period.</summary>
    Aggregation,
    /// <summary>A point, a range, a floor, a ceiling: bound in different ways.</summary>
    Comparator,
    /// <summary>The words differ in a way that may or may not matter. Curated.</summary>
    Wording,
    /// <summary>A side is reported by another and not read in the text itself.</summary>
    Secondary,
}

/// <summary>How much a reason weighs.</summary>
public enum Weight
{
    None,
    /// <summary>Comparable, if the reader is told.</summary>
    Caveat,
    /// <summary>The texts do not say enough to judge.</summary>
    Unassessable,
    /// <summary>Two different measures, or one of two different things.</summary>
    Break,
    /// <summary>There are no two numbers.</summary>
    Wordless,
}

/// <summary>A reason as it applies to a pair. The variant tells apart cases of one code that weigh differently or are said differently.</summary>
public sealed record Reason(ReasonCode Code, string Variant = "");

public static class ReasonCodes
{
    private static readonly ImmutableArray<string> Words =
    [
        "qualitative", "kind", "definition", "population", "unit", "price-basis", "price-unstated",
        "territory", "horizon-length", "horizon", "aggregation", "comparator", "wording", "secondary",
    ];

    /// <summary>What a person may write into pairs.csv or breaks.yaml; all others follow from the printed words.</summary>
    public static readonly ImmutableArray<string> Curated = ["definition", "population", "price-basis", "price-unstated", "wording"];

    public static string Word(this ReasonCode code) => Words[(int)code];

    public static ReasonCode? Parse(string word) => Words.IndexOf(word) is var i and >= 0 ? (ReasonCode)i : null;
}
