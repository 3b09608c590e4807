using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Extracting.Targets;

/// <summary>Gives measures the times that readings.yaml states. 1. A reading is of a measure that is there. 2. It never replaces a time printed with
/// the value or at the opening of its target. 3. More than a few a document are told: then a rule is missing.</summary>
internal static class CuratedReadings
{
    public const int AFew = 5;

    public static ImmutableArray<Measure> Apply(ImmutableArray<Measure> measures, ImmutableArray<CuratedReading> readings, Noticed noticed)
    {
        if (readings.IsEmpty)
        {
            return measures;
        }

        if (readings.Length > AFew)
        {
            noticed.Add(Rules.ManyReadings.At(readings[AFew].Place, readings.Length.ToString(CultureInfo.InvariantCulture)));
        }

        var due = readings.ToDictionary(r => r.Target, StringComparer.Ordinal);
        ImmutableArray<Measure> read = [.. measures.Select(m => due.Remove(m.Id, out var reading) ? Read(m, reading, noticed) : m)];
        foreach (var reading in readings.Where(r => due.ContainsKey(r.Target)))
        {
            noticed.Add(Rules.ReadingOfNothing.At(reading.Place, reading.Target));
        }

        return read;
    }

    private static Measure Read(Measure measure, CuratedReading reading, Noticed noticed)
    {
        if (measure is { HorizonOrigin: HorizonOrigin.Stated or HorizonOrigin.Target, Horizon.Length: > 0 })
        {
            noticed.Add(Rules.ReadingOfPrinted.At(reading.Place, measure.Verbatim, measure.Horizon));
            return measure;
        }

        return measure with { Horizon = reading.Horizon, Aggregation = Meant(reading.Horizon), HorizonOrigin = HorizonOrigin.Curated };
    }

    // How a value is meant over a period is not for a reading to say.
    private static Aggregation Meant(string horizon) => Horizon.Parse(horizon)?.Kind switch
    {
        HorizonKind.Year => Aggregation.ByYear,
        HorizonKind.Period => Aggregation.Unspecified,
        _ => Aggregation.EachYear,
    };
}
