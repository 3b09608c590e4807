using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>In whose prices money is counted, as printed with the indicator.</summary>
public enum Prices
{
    Unstated,
    /// <summary>Giá hiện hành.</summary>
    Current,
    /// <summary>Giá so sánh: those of one year for all years.</summary>
    Constant,
}

public static class PriceWords
{
    private static readonly ImmutableArray<(string Words, Prices Prices)> Table =
    [
        ("giá hiện hành", Prices.Current),
        ("giá thực tế", Prices.Current),
        ("giá so sánh", Prices.Constant),
        ("giá cố định", Prices.Constant),
    ];

    public static Prices Of(string indicator) =>
        Table.FirstOrDefault(row => indicator.Contains(row.Words, StringComparison.OrdinalIgnoreCase)).Prices;
}
