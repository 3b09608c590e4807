using DoiChieu.Extracting;

namespace DoiChieu.Relating;

/// <summary>The values that a printed number allows. A missing bound is an open end; a strict bound (dưới, trên) is not itself allowed.</summary>
public readonly record struct Interval(decimal? Low, decimal? High, bool LowIsStrict = false, bool HighIsStrict = false)
{
    private bool IsFloor => High is null;

    private bool IsCeiling => Low is null;

    /// <summary>The interval of a measure with its bounds multiplied, or null for a clause without a number. “Từ 10 - 10,5% trở lên” binds
    /// at 10 and nowhere above.</summary>
    public static Interval? Of(Measure measure, decimal factor)
    {
        if (measure is { Comparator: Comparator.None } or { Low: null, High: null })
        {
            return null;
        }

        var binding = measure.Opens ?? measure.Comparator;
        return new Interval(
            binding is Comparator.Lt or Comparator.Le ? null : measure.Low * factor,
            binding is Comparator.Gt or Comparator.Ge ? null : measure.High * factor,
            LowIsStrict: binding == Comparator.Gt,
            HighIsStrict: binding == Comparator.Lt);
    }

    /// <summary>How this interval lies to an older one.</summary>
    public NumericRelation To(Interval old)
    {
        if (this == old)
        {
            return NumericRelation.Same;
        }

        if (IsAbove(old))
        {
            return NumericRelation.Higher;
        }

        if (old.IsAbove(this))
        {
            return NumericRelation.Lower;
        }

        return (IsFloor, IsCeiling) == (old.IsFloor, old.IsCeiling) ? ToSameShape(old) : NumericRelation.Undecidable;
    }

    // No value of this one is allowed by the other, and all lie above it. Two closed ranges that touch share the value in which they touch.
    private bool IsAbove(Interval other) =>
        Low is { } low && other.High is { } high && (low > high || (low == high && (LowIsStrict || other.HighIsStrict)));

    private NumericRelation ToSameShape(Interval old)
    {
        if (IsFloor || IsCeiling)
        {
            return Bound(IsFloor ? decimal.Compare(Low!.Value, old.Low!.Value) : decimal.Compare(High!.Value, old.High!.Value));
        }

        return (decimal.Compare(Low!.Value, old.Low!.Value), decimal.Compare(High!.Value, old.High!.Value)) switch
        {
            ( > 0, > 0) => NumericRelation.HigherOverlapping,
            ( < 0, < 0) => NumericRelation.LowerOverlapping,
            ( <= 0, >= 0) => NumericRelation.Wider,
            _ => NumericRelation.Narrower,
        };
    }

    // “trên 80%” and “80% trở lên” have one bound and are not the same: no word says which is more.
    private static NumericRelation Bound(int order) => order switch
    {
        > 0 => NumericRelation.Higher,
        < 0 => NumericRelation.Lower,
        _ => NumericRelation.Undecidable,
    };
}
