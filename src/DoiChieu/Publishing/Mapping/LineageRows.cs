using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;
using DoiChieu.Relating.Calculating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The rows of lineage.csv and calculations.csv.</summary>
internal static class LineageRows
{
    private static readonly ImmutableArray<string> Bounds = ["none", "at-least", "at-most", "of-bounds"];

    private static readonly ImmutableArray<string> Agreements = ["none", "rounds-to", "within", "apart"];

    public static DataTable Lineage(ImmutableArray<LineageMap> maps) => new(
        LineageTables.Lineage,
        [.. maps.SelectMany(map => map.Lineages.SelectMany(l => l.Stops.SelectMany(s => Rows(l, s, map.Stations.IndexOf(s.Station) + 1))))]);

    public static DataTable Calculations(IEnumerable<Calculated> calculated) => new(
        LineageTables.Calculations,
        [
            .. calculated.Select(c => (ImmutableArray<string>)
            [
                c.Calculation.Id,
                CalculationReader.Operations[(int)c.Calculation.Operation],
                string.Join(';', c.Terms.Select(t => t.Measure.Id)),
                c.Beside?.Measure.Id ?? "",
                Decimal(c.Value.Low),
                Decimal(c.Value.High),
                c.Value.Unit,
                Bounds[(int)c.Value.Bound],
                Agreements[(int)c.Value.Agreement],
            ]),
        ]);

    // A number and a step each have their row: joined ids could not be followed by those who load the table.
    private static IEnumerable<ImmutableArray<string>> Rows(Lineage lineage, LineageStop stop, int place)
    {
        ImmutableArray<string> targets = stop.IsStated ? [.. stop.Measures.Select(m => m.Measure.Id)] : [""];
        foreach (var target in targets)
        {
            ImmutableArray<string> head = [lineage.Indicator.Id, place.ToString(CultureInfo.InvariantCulture), stop.Station.Document.Id, stop.Station.Period, target];
            if (stop.Steps.IsEmpty)
            {
                yield return [.. head, "", "", "", "", ""];
            }

            foreach (var step in stop.Steps)
            {
                yield return
                [
                    .. head, step.From.Document.Id, step.From.Period, step.Row.Comparison, step.Row.Pair, string.Join(';', step.Changes.Select(c => c.Word())),
                ];
            }
        }
    }

    private static string Decimal(decimal value) => CalculatedValue.Rounded(value).ToString("0.##", CultureInfo.InvariantCulture);
}
