using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>How a number binds. The words in targets.csv are the lower-case names, `None` for a clause without a number.</summary>
public enum Comparator
{
    Eq,
    Range,
    Lt,
    Le,
    Gt,
    Ge,
    Approx,
    None,
}

/// <summary>How a horizon of years is meant: `by-year`, `average`, `each-year`, `total`, `unspecified`.</summary>
public enum Aggregation
{
    ByYear,
    Average,
    EachYear,
    Total,
    Unspecified,
}

/// <summary>Where a horizon is printed.</summary>
public enum HorizonOrigin
{
    /// <summary>With the value itself.</summary>
    Stated,
    /// <summary>At the opening of the same target or unnumbered block.</summary>
    Target,
    Heading,
    /// <summary>Nowhere near: the document's own period.</summary>
    Document,
    Curated,
}

/// <summary>One printed number, one printed range, or one clause that commits to something without a number: a row of targets.csv.</summary>
/// <param name="Id">`document.label.indicator[.breakdown][.value]`, ASCII, made from printed words only.</param>
/// <param name="Label">`(8)`, or the period `2021-2025` where targets are not numbered.</param>
/// <param name="Anchor">The section that holds the words.</param>
/// <param name="Quote">The place of <paramref name="Verbatim"/> in the reading text.</param>
/// <param name="Verbatim">From the comparator word to the unit as received; the clause where there is no number.</param>
/// <param name="Sentence">The sentence or clause around it in the reading text, to be quoted beside it.</param>
/// <param name="Low">In the scale of the printed unit.</param>
/// <param name="Horizon">`2030`, `2025-2030` or `annual`.</param>
public sealed record Measure(
    string Id,
    string Document,
    string Label,
    string Anchor,
    int SourceLine,
    string Breakdown,
    string IndicatorAsWritten,
    string Verbatim,
    TextSpan Quote,
    TextSpan Sentence,
    Comparator Comparator,
    decimal? Low,
    decimal? High,
    string Unit,
    string Horizon,
    Aggregation Aggregation,
    HorizonOrigin HorizonOrigin,
    string Territory)
{
    /// <summary>Of two printed bounds, what stands before or behind them and opens the range: Ge of “từ 10 - 10,5% trở lên”, Lt of “dưới 5 - 6%”.
    /// Null where both bounds bind.</summary>
    public Comparator? Opens { get; init; }

    /// <summary>`khoảng`, `ước` stands before it, also before a range: “khoảng 12 - 14%”.</summary>
    public bool IsAbout { get; init; }

    /// <summary>It is a place in an order: “trong nhóm 15 địa phương”.</summary>
    public bool IsRank { get; init; }
}
