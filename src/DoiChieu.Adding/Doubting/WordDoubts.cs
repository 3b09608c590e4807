using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding.Doubting;

/// <summary>Words that a scan may have misread, each with its line and what speaks against it. Nothing is changed: a person looks at the original. 1. A word that no Vietnamese syllable is spelled like,
/// though it has Vietnamese marks, or would be one with a mark. 2. Two neighbours seen nowhere else, where the same letters with other marks are common. 3. With a list of words:
/// a word that neither the list nor any other text has.</summary>
public static class WordDoubts
{
    private const string Vowels = "aeiouy";

    // How many times commoner the other spelling must be than this one in the text itself.
    private const int TimesCommoner = 4;

    /// <summary>The doubted words, in the order of the text; the same words on one line once.</summary>
    /// <param name="text">The text to look at.</param>
    /// <param name="others">The other texts of the site.</param>
    /// <param name="known">Words of a list, in small letters; empty for none.</param>
    public static ImmutableArray<Doubted> Find(string text, IEnumerable<string> others, IReadOnlySet<string> known)
    {
        var words = RunningWord.Of(text).ToImmutableArray();
        var all = new PairTable();
        all.Add(words);
        var elsewhere = new PairTable();
        foreach (var other in others.Select(o => RunningWord.Of(o).ToList()))
        {
            all.Add(other);
            elsewhere.Add(other);
        }

        var reader = new Reader(words, all, elsewhere, known.Select(w => RunningWord.Of(w).FirstOrDefault()?.Key ?? w).ToHashSet(StringComparer.Ordinal));
        return [.. Enumerable.Range(0, words.Length).Select(reader.Doubt).OfType<Doubted>().DistinctBy(d => (d.Line, d.Words))];
    }

    private sealed class Reader(ImmutableArray<RunningWord> words, PairTable all, PairTable elsewhere, HashSet<string> known)
    {
        public Doubted? Doubt(int i) => IsName(i) ? null : Misspelled(words[i]) ?? Unlikely(i) ?? Unknown(words[i]);

        // Abbreviations and names have spellings of their own.
        private bool IsName(int i) => words[i].Text.Length > 1 && words[i].Text.Skip(1).Any(char.IsUpper) && (words[i].Text.Any(char.IsLower) || words[i].Text.Length <= 5 && Syllable.Of(words[i].Text) is null);

        private static Doubted? Misspelled(RunningWord word) =>
            Syllable.Of(word.Text) is not null || word.Text.Length == 1 ? null
            : HasMarks(word) ? new Doubted(word.Line, word.Text, Message.Of("words.no-syllable"))
            : word.Text.Length > 2 && !word.Text.Any(char.IsUpper) && !word.Text.Any(Vowels.Contains) ? new Doubted(word.Line, word.Text, Message.Of("words.no-vowel"))
            : Syllable.LacksTone(word.Text) && char.IsLower(word.Text[0]) ? new Doubted(word.Line, word.Text, Message.Of("words.no-tone"))
            : null;

        private Doubted? Unlikely(int i)
        {
            if (i + 1 >= words.Length || !words[i + 1].Follows)
            {
                return null;
            }

            var (first, second) = (words[i], words[i + 1]);
            if (elsewhere.CountOf(first, second) > 0 || all.Likelier(first, second) is not { } near || !near.IsCommon || near.Count < TimesCommoner * (all.CountOf(first, second) - 1))
            {
                return null;
            }

            // “quân đội” is no “quận đội”: a word that its other neighbour often stands beside is right.
            var isHeld = (near.FirstDiffers && !near.SecondDiffers && i > 0 && first.Follows && elsewhere.CountOf(words[i - 1], first) > 1)
                || (near.SecondDiffers && !near.FirstDiffers && i + 2 < words.Length && words[i + 2].Follows && elsewhere.CountOf(second, words[i + 2]) > 1);
            return isHeld ? null
                : new Doubted(first.Line, $"{first.Text} {second.Text}", Message.Of("words.unlikely-pair", near.Words, near.Count));
        }

        private Doubted? Unknown(RunningWord word) =>
            known.Count == 0 || known.Contains(word.Key) || elsewhere.CountOf(word) > 0 || all.CountOf(word) > 2 || !char.IsLower(word.Text[0]) || Syllable.Of(word.Text) is null ? null
            : new Doubted(word.Line, word.Text, Message.Of("words.unknown"));

        private static bool HasMarks(RunningWord word) => !string.Equals(word.Folded, word.Text.ToLowerInvariant(), StringComparison.Ordinal);
    }
}

/// <summary>Words that may be misread.</summary>
public sealed record Doubted(int Line, string Words, Message Why);
