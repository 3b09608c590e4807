using System.Runtime.InteropServices;

namespace DoiChieu.Adding.Doubting;

/// <summary>How often two words stand behind one another, by their spelling without marks: pairs that a recognition may take for one another are neighbours.</summary>
internal sealed class PairTable
{
    private readonly Dictionary<(string, string), Dictionary<(string, string), Seen>> pairs = [];
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    public void Add(IEnumerable<RunningWord> text)
    {
        RunningWord? before = null;
        foreach (var word in text)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words, word.Key, out _)++;
            if (before is not null && word.Follows)
            {
                var near = pairs.TryGetValue((before.Folded, word.Folded), out var known) ? known : pairs[(before.Folded, word.Folded)] = [];
                var seen = near.GetValueOrDefault((before.Key, word.Key));
                near[(before.Key, word.Key)] = new Seen(seen?.Words ?? $"{before.Text} {word.Text}", (seen?.Count ?? 0) + 1);
            }

            before = word;
        }
    }

    public int CountOf(RunningWord word) => words.GetValueOrDefault(word.Key);

    public int CountOf(RunningWord first, RunningWord second) =>
        pairs.TryGetValue((first.Folded, second.Folded), out var near) && near.TryGetValue((first.Key, second.Key), out var seen) ? seen.Count : 0;

    /// <summary>The commonest other pair that differs in marks alone, or null.</summary>
    public NearPair? Likelier(RunningWord first, RunningWord second) =>
        pairs.TryGetValue((first.Folded, second.Folded), out var near)
            ? near.Where(p => p.Key != (first.Key, second.Key)).OrderByDescending(p => p.Value.Count).ThenBy(p => p.Value.Words, StringComparer.Ordinal)
                .Select(p => new NearPair(p.Value.Words, p.Value.Count, (double)p.Value.Count / Math.Min(words[p.Key.Item1], words[p.Key.Item2]), !string.Equals(p.Key.Item1, first.Key, StringComparison.Ordinal), !string.Equals(p.Key.Item2, second.Key, StringComparison.Ordinal))).FirstOrDefault()
            : null;

    private sealed record Seen(string Words, int Count);
}

/// <summary>A pair of words, how often it was seen, and which of the two differ from the pair it is near to.</summary>
/// <param name="Bond">Which part of the rarer word's places it is: of “phấn đấu” nearly all, of “các quy” few.</param>
internal sealed record NearPair(string Words, int Count, double Bond, bool FirstDiffers, bool SecondDiffers)
{
    // Measured on the five texts: with a weaker bond pairs of two chance neighbours (“các quỹ”, “các quy”) drown the rest, with a stronger one “phấn đấu” is lost.
    private const double BondOfThree = 0.2;
    private const double BondOfTwo = 0.5;

    /// <summary>Whether the two words belong together often enough to be what was printed.</summary>
    public bool IsCommon => (Count >= 3 && Bond >= BondOfThree) || (Count == 2 && Bond >= BondOfTwo);
}
