using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads readings.yaml: what a text does not print of its targets and readers know. A target has one reading at most.</summary>
internal static partial class CuratedReadingReader
{
    public static ImmutableArray<CuratedReading> Read(SourceText source, Noticed noticed)
    {
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<CuratedReading>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in yaml.Maps("readings"))
        {
            var reading = new CuratedReading(item.Required("target"), item.Required("horizon"), item.Required("reason"), item.PlaceOf("target"));
            item.RejectOthers();
            if (reading.Horizon.Length > 0 && !Horizon().IsMatch(reading.Horizon))
            {
                noticed.Add(Rules.ValueUnknown.At(item.PlaceOf("horizon"), reading.Horizon, "horizon", "2030, 2025-2030, annual"));
            }
            else if (seen.TryAdd(reading.Target, reading.Place))
            {
                all.Add(reading);
            }
            else
            {
                noticed.Add(Rules.IdTwice.At(reading.Place, reading.Target, seen[reading.Target].ToString()));
            }
        }

        yaml.RejectOthers();
        return all.ToImmutable();
    }

    [GeneratedRegex(@"^(?:[0-9]{4}(?:-[0-9]{4})?|annual)\z")]
    private static partial Regex Horizon();
}
