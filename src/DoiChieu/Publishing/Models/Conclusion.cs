using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A conclusion about a pair. The key names its icon, its colour and its filter; the words are the fixed phrases of the comparison.</summary>
/// <param name="Qualifier">Words set beside it, such as “kèm lưu ý”; empty where there are none.</param>
public sealed record Conclusion(string Key, string Words, string Qualifier) : IModel
{
    public Fields Fields() => new() { ["key"] = Key, ["words"] = Words, ["qualifier"] = Qualifier };
}

/// <summary>How many rows have a conclusion.</summary>
/// <param name="Share">Length of its bar in per cent of the longest.</param>
/// <param name="Qualified">How many bear a qualifier where not all do: said behind the number, or the list would promise more than its rows.</param>
public sealed record ConclusionCount(Conclusion Conclusion, int Count, int Share, int Qualified) : IModel
{
    public Fields Fields() => new() { ["verdict"] = Conclusion.Fields(), ["count"] = Count, ["share"] = Share, ["qualified"] = Qualified };
}

public static class Conclusions
{
    /// <summary>All conclusions in the order in which pages list them.</summary>
    public static readonly ImmutableArray<string> Keys =
        ["dat-cao-hon", "dat-thap-hon", "giu-nguyen", "doi-cach-tinh", "chua-du-can-cu", "moi-neu", "khong-con-neu"];

    public static ImmutableArray<ConclusionCount> Count(IReadOnlyCollection<Conclusion> all, Func<string, string> words)
    {
        var counts = Keys.Select(key => (Key: key, Found: all.Where(v => string.Equals(v.Key, key, StringComparison.Ordinal)).ToList())).ToList();
        var most = Math.Max(1, counts.Max(c => c.Found.Count));
        return [.. counts.Select(c => new ConclusionCount(new Conclusion(c.Key, words(c.Key), Qualifier(c.Found)), c.Found.Count, c.Found.Count * 100 / most, Qualified(c.Found)))];
    }

    /// <summary>Only the conclusions that occur, in the order of <see cref="Keys"/>.</summary>
    public static IEnumerable<ConclusionCount> Present(IEnumerable<Conclusion> all) =>
        all.GroupBy(v => v.Key, StringComparer.Ordinal)
            .OrderBy(g => Keys.IndexOf(g.Key))
            .Select(g => new ConclusionCount(g.First() with { Qualifier = Qualifier(g) }, g.Count(), 0, Qualified([.. g])));

    // Said of a number of rows only where it is true of every one.
    private static string Qualifier(IEnumerable<Conclusion> all) => all.Select(v => v.Qualifier).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : "";

    private static int Qualified(List<Conclusion> all) =>
        all.Count(v => v.Qualifier.Length > 0) is var count && count < all.Count ? count : 0;
}
