namespace DoiChieu.Extracting.Targets;

internal enum UnitKind
{
    None,
    /// <summary>`%`, `‰`, `điểm %`.</summary>
    Share,
    /// <summary>Money, lengths, weights, times.</summary>
    Measured,
    /// <summary>A noun that is counted: `xã`, `đảng viên`.</summary>
    Counted,
}

/// <summary>A unit behind a number. `End` is an offset in the text, since a footnote mark may be glued to the last word.</summary>
internal readonly record struct Unit(UnitKind Kind, string Printed, int From, int To, int End)
{
    /// <summary>What two values must share to be parts of one whole: `%/năm` and `%` do, `%` and `xã` do not.</summary>
    public string Family { get; init; } = "";

    /// <summary>The token behind `nghìn`, `triệu`, `tỷ`: where the noun begins.</summary>
    public int NounFrom { get; init; } = From;
}

/// <summary>A value where it is printed: its comparator, one or two numbers, their unit.</summary>
/// <param name="From">First token, the comparator's.</param>
/// <param name="Number">The token of the first number.</param>
/// <param name="To">Behind the last token.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="StartsFrom">`từ` stands before the number.</param>
/// <param name="IsRatio">`65/72 xã`.</param>
/// <param name="IsRank">`trong nhóm 15 địa phương`.</param>
internal sealed record Quantity(
    int From,
    int Number,
    int To,
    int End,
    Comparator Comparator,
    decimal? Low,
    decimal? High,
    Unit Unit,
    bool StartsFrom,
    bool IsRatio,
    bool IsRank)
{
    /// <summary>Of two printed bounds: the comparator that opens the range beyond one of them, `từ 10 - 10,5% trở lên`.</summary>
    public Comparator? Opens { get; init; }

    /// <summary>`khoảng` or `ước` is among its words.</summary>
    public bool IsAbout { get; init; }

    /// <summary>`45.799/36.875 tỷ đồng`: what was reached of what was planned, a result.</summary>
    public bool IsReached { get; init; }
}
