using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A unit, or a word of units, as the texts print it, and what it is called in English.</summary>
/// <param name="One">Of one, and behind “per”: `commune`, `ten thousand people`.</param>
/// <param name="Many">Of several: `communes`.</param>
public sealed record UnitWord(string Printed, string One, string Many);

/// <summary>Reads units.yaml: every printed word once. Without the file there are none.</summary>
public static class UnitReader
{
    public static Outcome<ImmutableArray<UnitWord>> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        if (!folder.Exists("units.yaml") || DocumentReader.Text(folder, "units.yaml", noticed) is not { } source || YamlMap.Read(source, noticed) is not { } yaml)
        {
            return noticed.With<ImmutableArray<UnitWord>>([]);
        }

        var units = ImmutableArray.CreateBuilder<UnitWord>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in yaml.Maps("units"))
        {
            var unit = new UnitWord(item.Required("printed"), item.Required("one"), item.Required("many"));
            item.RejectOthers();
            if (!seen.TryAdd(unit.Printed, item.Place))
            {
                noticed.Add(Rules.IdTwice.At(item.Place, unit.Printed, seen[unit.Printed].ToString()));
            }

            units.Add(unit);
        }

        yaml.RejectOthers();
        return noticed.With(units.ToImmutable());
    }
}
