using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Following;

/// <summary>Territories that follow one another: Cần Thơ before a merger and after it. A target is followed within one line only; what another province sets is no later word on it.</summary>
/// <param name="Id">Its first territory, as breaks.yaml names them: it stays when a later one joins the line.</param>
public sealed record TerritoryLine(string Id, ImmutableArray<string> Territories);

/// <summary>Groups territories into lines. 1. Two that a break stands between are in one line, and so is what either is joined to. 2. Lines, and the territories of a line, stand in the order
/// in which breaks.yaml names them; one that it does not name stands behind, alone. 3. Every territory is in exactly one line.</summary>
public static class TerritoryLines
{
    public static ImmutableArray<TerritoryLine> Of(Breaks breaks, IEnumerable<string> alsoUsed)
    {
        var ordered = breaks.Territories.Select(t => t.Id).Concat(alsoUsed.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var joined = breaks.All.SelectMany(b => b.Territories.Zip(b.Territories.Skip(1))).SelectMany(p => new[] { p, (First: p.Second, Second: p.First) }).ToLookup(p => p.First, p => p.Second, StringComparer.Ordinal);
        var lineOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var territory in ordered)
        {
            Reach(territory, territory);
        }

        return [.. ordered.GroupBy(t => lineOf[t], StringComparer.Ordinal).Select(g => new TerritoryLine(g.Key, [.. g]))];

        void Reach(string first, string line)
        {
            var waiting = new Stack<string>([first]);
            while (waiting.TryPop(out var territory))
            {
                if (lineOf.TryAdd(territory, line))
                {
                    foreach (var next in joined[territory])
                    {
                        waiting.Push(next);
                    }
                }
            }
        }
    }
}
