using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>An indicator for a target, taken over by a keeper.</summary>
public sealed record AcceptedIndicator(string Target, string Indicator);

/// <summary>Writes indicators.csv: rows stand in the order of the text's targets; a new one stands behind the nearest target before it that has a row.</summary>
public static class IndicatorRows
{
    /// <summary>The file with a row for each accepted target.</summary>
    /// <param name="file">The file as it is; with its header only where the text has none yet.</param>
    public static string Insert(SourceText file, DocumentTargets document, IEnumerable<AcceptedIndicator> accepted)
    {
        var rows = CsvFile.Read(file, CuratedReader.Columns, new Noticed());
        var rowOf = rows.Select((r, i) => (Target: r["target"], i)).DistinctBy(r => r.Target, StringComparer.Ordinal).ToDictionary(r => r.Target, r => r.i, StringComparer.Ordinal);
        var indicatorOf = accepted.ToDictionary(a => a.Target, a => a.Indicator, StringComparer.Ordinal);
        var added = new List<(int, ImmutableArray<string>)>();
        var behind = -1;
        foreach (var measure in document.Measures)
        {
            behind = rowOf.GetValueOrDefault(measure.Id, behind);
            if (indicatorOf.TryGetValue(measure.Id, out var indicator))
            {
                added.Add((behind, [measure.Id, indicator]));
            }
        }

        return CsvInsertion.Insert(file, rows, added);
    }
}
