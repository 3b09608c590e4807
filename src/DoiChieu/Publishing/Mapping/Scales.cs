using DoiChieu.Publishing.Models;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Which values one axis may hold, and where it ends.</summary>
internal static class Scales
{
    // A share of a few per cent would lie on the floor of a drawing that goes to 100.
    private const decimal SmallShare = 30;

    /// <summary>The largest group of values that one axis may hold; of two as large the one named first. One kind, one unit, one part of the whole,
    /// and nothing that a comparison calls not comparable.</summary>
    public static List<ReadMeasure> Together(IEnumerable<ReadMeasure> measures, Corpus corpus)
    {
        var groups = new List<List<ReadMeasure>>();
        foreach (var measure in measures.Where(m => m.Interval is not null))
        {
            if (groups.Find(g => g.TrueForAll(other => Fits(other, measure) && !corpus.AreNotComparable(other, measure))) is { } group)
            {
                group.Add(measure);
            }
            else
            {
                groups.Add([measure]);
            }
        }

        return groups.MaxBy(g => g.Count) ?? [];
    }

    /// <summary>Where an axis ends, in the unit whose factor is `scale`: a share of a whole goes to 100, everything else to a round number.
    /// `room` is what an open end needs to go somewhere.</summary>
    public static decimal Top(IReadOnlyCollection<ReadMeasure> measures, decimal scale, decimal room)
    {
        var isShare = measures.All(m => m.Kind == MeasureKind.Share);
        var highest = measures.Max(m => m.Interval!.Value.High ?? m.Interval.Value.Low ?? 0) / scale;
        var most = measures.Max(m => Math.Max(m.Measure.High * m.Unit.Factor / scale ?? 0, (m.Measure.Low * m.Unit.Factor / scale ?? 0)) * (m.Interval!.Value.High is null ? room : 1));
        return isShare && highest is > SmallShare and <= 100 ? 100 : Drawing.Axis(most, _ => "").Top;
    }

    /// <summary>A value to draw, in the unit whose factor is `scale`.</summary>
    public static Drawn Drawn(string side, ReadMeasure measure, decimal scale)
    {
        var factor = measure.Unit.Factor / scale;
        return new Drawn(side, Corpus.Briefly(measure), measure.Measure.Low * factor, measure.Measure.High * factor)
        {
            IsOpenBelow = measure.Interval!.Value.Low is null,
            IsOpenAbove = measure.Interval.Value.High is null,
        };
    }

    // Capitals do not part what one axis holds. What is added up over years, or set for each of them, is no level of one year.
    private static bool Fits(ReadMeasure one, ReadMeasure other) =>
        one.Kind == other.Kind && one.Unit.Fits(other.Unit) && IsOfYears(one) == IsOfYears(other)
        && string.Equals(one.Measure.Breakdown, other.Measure.Breakdown, StringComparison.OrdinalIgnoreCase);

    private static Extracting.Aggregation? IsOfYears(ReadMeasure measure) =>
        measure is { Kind: MeasureKind.Money or MeasureKind.Amount, Measure.Aggregation: Extracting.Aggregation.Total or Extracting.Aggregation.EachYear } ? measure.Measure.Aggregation : null;
}
