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
        var written = new Dictionary<string, Place>(StringComparer.Ordinal);
        var read = new Break(
            Ids.New(item, seen, noticed),
            Bilingual.Required(item, "name"),
            item.Date("date"),
            Bilingual.Required(item, "sentence"),
            item.Required("reason"),
            [.. Noted(item, "territories", written)],
            [.. item.Maps("printed").Select(Printed)],
            [.. item.Maps("outside").Select(Outside)],
            [.. Noted(item, "indicators", written)],
            [.. Noted(item, "pairs", written)],
            item.Place);
        written.TryAdd(read.Reason, item.PlaceOf("reason"));
        item.RejectOthers();
        if (read is { Printed: [], Outside: [] })
        {
            noticed.Add(Rules.BreakWithoutProof.At(item.Place, read.Id));
        }

        return read with { Written = written.ToImmutableDictionary(StringComparer.Ordinal) };
    }

    private static IEnumerable<string> Noted(YamlMap item, string key, Dictionary<string, Place> written)
    {
        foreach (var named in item.Names(key))
        {
            written.TryAdd(named.Id, named.Place);
            yield return named.Id;
        }
    }

    internal static PrintedProof Printed(YamlMap item)
    {
        var proof = new PrintedProof(item.Required("document"), item.Required("quote"), item.PlaceOf("quote")) { DocumentPlace = item.PlaceOf("document") };
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
