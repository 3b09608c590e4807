using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>A phrase found at a place: how many tokens it covers, and what the table says of it.</summary>
internal readonly record struct PhraseMatch(int Length, string Value)
{
    public bool Found => Length > 0;
}

/// <summary>A list of phrases, matched by whole words without regard to case or spelling variants. The longest match wins.</summary>
internal sealed class PhraseTable
{
    // Not frozen: there are some seventy tables, and freezing them took longer than all that is looked up in them.
    private readonly Dictionary<string, Phrase[]> byFirst;
    private readonly Dictionary<string, Phrase[]> byLast;

    public PhraseTable(IEnumerable<(ImmutableArray<string> Keys, string Value)> phrases)
    {
        var all = phrases.Select(p => new Phrase(p.Keys, p.Value)).OrderByDescending(p => p.Keys.Length).ToList();
        byFirst = Index(all, p => p.Keys[0]);
        byLast = Index(all, p => p.Keys[^1]);
    }

    private sealed record Phrase(ImmutableArray<string> Keys, string Value);

    /// <summary>The longest phrase that begins at a token and ends at or before a bound.</summary>
    public PhraseMatch At(Tokens tokens, int from, int to)
    {
        if (from < to && byFirst.TryGetValue(tokens[from].Key, out var candidates))
        {
            foreach (var phrase in candidates)
            {
                if (from + phrase.Keys.Length <= to && Fits(tokens, from, phrase.Keys))
                {
                    return new PhraseMatch(phrase.Keys.Length, phrase.Value);
                }
            }
        }

        return default;
    }

    /// <summary>The longest phrase that ends before a token and begins at or behind a bound.</summary>
    public PhraseMatch Before(Tokens tokens, int from, int to)
    {
        if (from < to && byLast.TryGetValue(tokens[to - 1].Key, out var candidates))
        {
            foreach (var phrase in candidates)
            {
                if (to - phrase.Keys.Length >= from && Fits(tokens, to - phrase.Keys.Length, phrase.Keys))
                {
                    return new PhraseMatch(phrase.Keys.Length, phrase.Value);
                }
            }
        }

        return default;
    }

    /// <summary>Where the first phrase of the table stands in a stretch, or -1.</summary>
    public int In(Tokens tokens, Stretch stretch)
    {
        for (var i = stretch.From; i < stretch.To; i++)
        {
            if (At(tokens, i, stretch.To).Found)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one word is a phrase of the table.</summary>
    public bool Has(string key) => byFirst.TryGetValue(key, out var phrases) && phrases.Any(p => p.Keys.Length == 1);

    public bool Is(Tokens tokens, int at) => At(tokens, at, Math.Min(at + 1, tokens.Count)).Found;

    private static bool Fits(Tokens tokens, int from, ImmutableArray<string> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (!string.Equals(tokens[from + i].Key, keys[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, Phrase[]> Index(List<Phrase> all, Func<Phrase, string> key) =>
        all.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
