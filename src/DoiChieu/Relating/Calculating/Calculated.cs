using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Calculating;

/// <summary>How a result lies to what is printed beside it, or to the whole of 100%.</summary>
public enum Agreement
{
    /// <summary>Nothing stands beside it.</summary>
    None,
    /// <summary>Rounded as the printed value is, it is the same.</summary>
    RoundsTo,
    /// <summary>It lies within what the printed value allows, or the two ends hold 100 between them.</summary>
    Within,
    Apart,
}

/// <summary>What the printed bounds make of a quotient: a least numerator gives a least quotient.</summary>
public enum Bound
{
    None,
    AtLeast,
    AtMost,
    /// <summary>Both values are bounds, so the quotient of the two bounds bounds nothing.</summary>
    OfBounds,
}

/// <summary>The result of a calculation. Ranges are taken end by end: low with low, high with high; where all values are single numbers both ends are equal.</summary>
/// <param name="Unit">`%`, the unit printed beside it, or `đồng/USD`; the ends stand in its scale.</param>
public sealed record CalculatedValue(decimal Low, decimal High, string Unit, Bound Bound, Agreement Agreement)
{
    public const int Decimals = 2;

    /// <summary>To two decimals, half away from zero, as school does.</summary>
    public static decimal Rounded(decimal value, int decimals = Decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}

/// <summary>A calculation with its values and its result.</summary>
public sealed record Calculated(Calculation Calculation, ImmutableArray<ReadMeasure> Terms, ReadMeasure? Beside, CalculatedValue Value)
{
    /// <summary>The printed values that it speaks of.</summary>
    public IEnumerable<ReadMeasure> Measures => Beside is null ? Terms : Terms.Append(Beside);
}
