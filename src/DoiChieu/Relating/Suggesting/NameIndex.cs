using System.Collections.Frozen;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Names by their words. 1. A word weighs the more, the fewer things are called by it. 2. Looking up reads the names that share a word, the rarest words first,
/// and no more than a fixed number of entries: the work for one target does not grow with the corpus. 3. A name that many texts print stands in it once.</summary>
internal sealed class NameIndex
{
    private const int Looked = 2_000;

    private readonly FrozenDictionary<string, Posting> postings;
    private readonly int things;

    public NameIndex(IEnumerable<Naming> namings)
    {
        var all = namings.DistinctBy(n => n.Key, StringComparer.Ordinal).ToList();
        things = all.Select(n => n.Of).Distinct(StringComparer.Ordinal).Count();
        postings = all.SelectMany(n => n.All.Select(t => (t.Key, Naming: n)))
            .GroupBy(p => p.Key, p => p.Naming, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => new Posting([.. g], g.Select(n => n.Of).Distinct(StringComparer.Ordinal).Count()), StringComparer.Ordinal);
    }

    /// <summary>From about ln 2 for a word of all names to ln (2 + number of things) for one of none.</summary>
    public double Weight(string word) => Math.Log(1 + ((things + 1.0) / (1 + (postings.TryGetValue(word, out var posting) ? posting.Things : 0))));

    /// <summary>Names that share a word, each once, in no order that means anything.</summary>
    public IEnumerable<Naming> Sharing(Naming asked)
    {
        var seen = new HashSet<Naming>(ReferenceEqualityComparer.Instance);
        var looked = 0;
        foreach (var posting in asked.All.Select(t => postings.GetValueOrDefault(t.Key)).OfType<Posting>().OrderBy(p => p.Namings.Length))
        {
            foreach (var naming in posting.Namings.TakeWhile(_ => looked++ < Looked))
            {
                seen.Add(naming);
            }
        }

        return seen;
    }

    private sealed record Posting(Naming[] Namings, int Things);
}
