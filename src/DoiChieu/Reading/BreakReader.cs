using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads breaks.yaml. Every break has a proof: printed words, or an outside fact with its source.</summary>
public static class BreakReader
{
    public static Outcome<Breaks> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        if (DocumentReader.Text(folder, "breaks.yaml", noticed) is not { } source || YamlMap.Read(source, noticed) is not { } yaml)
        {
            return noticed.With(new Breaks([], []));
        }

        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var territories = ImmutableArray.CreateBuilder<Territory>();
        foreach (var item in yaml.Maps("territories"))
        {
            territories.Add(new Territory(Ids.New(item, seen, noticed), Bilingual.Required(item, "name")));
            item.RejectOthers();
        }

        var breaks = ImmutableArray.CreateBuilder<Break>();
        foreach (var item in yaml.Maps("breaks"))
        {
            breaks.Add(Break(item, seen, noticed));
        }

        yaml.RejectOthers();
        return noticed.With(new Breaks(territories.ToImmutable(), breaks.ToImmutable()));
    }

    private static Break Break(YamlMap item, Dictionary<string, Place> seen, Noticed noticed)
    {
        var read = new Break(
            Ids.New(item, seen, noticed),
            Bilingual.Required(item, "name"),
            item.Date("date"),
            Bilingual.Required(item, "sentence"),
            item.Required("reason"),
            [.. item.Texts("territories")],
            [.. item.Maps("printed").Select(Printed)],
            [.. item.Maps("outside").Select(Outside)],
            [.. item.Texts("indicators")],
            [.. item.Texts("pairs")],
            item.Place);
        item.RejectOthers();
        if (read is { Printed: [], Outside: [] })
        {
            noticed.Add(Rules.BreakWithoutProof.At(item.Place, read.Id));
        }

        return read;
    }

    private static PrintedProof Printed(YamlMap item)
    {
        var proof = new PrintedProof(item.Required("document"), item.Required("quote"), item.PlaceOf("quote"));
        item.RejectOthers();
        return proof;
    }

    private static OutsideFact Outside(YamlMap item)
    {
        var fact = new OutsideFact(Bilingual.Required(item, "text"), item.Required("source"));
        item.RejectOthers();
        return fact;
    }
}
