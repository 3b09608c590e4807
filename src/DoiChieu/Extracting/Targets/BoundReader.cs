using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Bounds that are printed once for two years: `xuống dưới 6,5% vào năm 2025 và 6% vào năm 2030`.</summary>
internal static class BoundReader
{
    private const int LongestList = 12;

    /// <summary>The row with the bound of the row before, where nothing but a joining word and the years stand between two values of one indicator;
    /// a value of another indicator, or of the same year, says itself how it binds.</summary>
    public static Found Shared(PrintedText text, Segment segment, Naming name, Found row, Found? before) =>
        before is { Comparator: Comparator.Lt or Comparator.Le or Comparator.Gt or Comparator.Ge, IsRank: false } && row is { Comparator: Comparator.Eq, IsRank: false, NeedsUnit: true }
        && !name.IsOwn && IsJoined(text.Tokens, segment) && AreStages(row, before) && string.Equals(row.Unit, before.Unit, StringComparison.Ordinal)
            ? Bound(row, before.Comparator)
            : row;

    private static bool IsJoined(Tokens tokens, Segment segment) =>
        segment.Lead.To == segment.Value.From && segment.Lead.Length == 1 && tokens[segment.Lead.From].Key is "và" or ",";

    private static bool AreStages(Found row, Found before) =>
        row.Timing is { Origin: HorizonOrigin.Stated, Horizon.Kind: HorizonKind.Year } && before.Timing is { Origin: HorizonOrigin.Stated, Horizon.Kind: HorizonKind.Year }
        && row.Timing.Horizon.LastYear > before.Timing.Horizon.LastYear;

    /// <summary>The bound that `tối thiểu` or `tối đa` before the first of a list sets for a further value of it: `tối thiểu 55% học sinh lớp 5, 65% học sinh lớp 9`. Null where a verb ends what is said of one before (`ít nhất 80% trường đạt chuẩn, 20% trường …`), where the value or one between
    /// says itself how it binds, or where all of something is reached.</summary>
    public static Comparator? Listed(Tokens tokens, ImmutableArray<Segment> segments, int i)
    {
        var first = i;
        while (first > Math.Max(0, i - LongestList) && segments[first].Value is { Comparator: Comparator.Eq, IsRank: false } value && value.Low != 100 && segments[first].Lead is { Length: 1 } joint && tokens[joint.From].Key is "," or "và"
            && Words.SharedVerb.In(tokens, segments[first - 1].Tail) < 0 && string.Equals(value.Unit.Printed, segments[first - 1].Value.Unit.Printed, StringComparison.Ordinal))
        {
            first--;
        }

        var opening = segments[first].Value;
        return first < i && opening is { Comparator: Comparator.Ge or Comparator.Le, IsRank: false } && tokens[opening.From].Key is "tối" or "ít" or "nhiều" ? opening.Comparator : null;
    }

    /// <summary>The row with another bound.</summary>
    public static Found Bound(Found row, Comparator comparator) => comparator is Comparator.Lt or Comparator.Le
        ? row with { Comparator = comparator, Low = null }
        : row with { Comparator = comparator, High = null };
}
