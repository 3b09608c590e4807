using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;

namespace DoiChieu.Relating;

/// <summary>Which printed words, numbers and marks of two texts are one and the same, in order.</summary>
internal sealed class TokenMatch
{
    public const int None = -1;

    private TokenMatch(ImmutableArray<Token> old, ImmutableArray<Token> @new)
    {
        (Old, New) = (old, @new);
        (OfOld, OfNew) = (Alone(old.Length), Alone(@new.Length));
    }

    public ImmutableArray<Token> Old { get; }

    public ImmutableArray<Token> New { get; }

    /// <summary>For each token of the old text the one of the new that it is; None where it has none.</summary>
    public int[] OfOld { get; }

    /// <inheritdoc cref="OfOld"/>
    public int[] OfNew { get; }

    /// <summary>Words are matched whole: of a word of two syllables, a unit, a document's number, both sides have all or nothing.</summary>
    /// <param name="key">What a token is compared by.</param>
    public static TokenMatch Of(string old, string @new, Func<Token, string> key)
    {
        var match = new TokenMatch(Tokeniser.Cut(old), Tokeniser.Cut(@new));
        match.Pair(WordGroups.Of(match.Old), WordGroups.Of(match.New), key);
        foreach (var token in BoundComparators.Mismatched(match).ToList())
        {
            match.Part(token);
        }

        return match;
    }

    // Words first: a comma that both sides have somewhere must not keep two equal words apart. Then the marks between two words that are shared.
    private void Pair(List<List<int>> olds, List<List<int>> news, Func<Token, string> key)
    {
        var (oldWords, newWords) = (Words(olds, Old), Words(news, New));
        var (o, n) = (0, 0);
        foreach (var (before, after) in Common(Keys(oldWords, olds, Old, key), Keys(newWords, news, New, key)))
        {
            PairMarks(olds, news, (o, oldWords[before]), (n, newWords[after]), key);
            Join(olds[oldWords[before]], news[newWords[after]]);
            (o, n) = (oldWords[before] + 1, newWords[after] + 1);
        }

        PairMarks(olds, news, (o, olds.Count), (n, news.Count), key);
    }

    private void PairMarks(List<List<int>> olds, List<List<int>> news, (int From, int To) old, (int From, int To) @new, Func<Token, string> key)
    {
        var (oldMarks, newMarks) = (Marks(olds, Old, old), Marks(news, New, @new));
        foreach (var (before, after) in Common(Keys(oldMarks, olds, Old, key), Keys(newMarks, news, New, key)))
        {
            Join(olds[oldMarks[before]], news[newMarks[after]]);
        }
    }

    private void Join(List<int> old, List<int> @new)
    {
        foreach (var (before, after) in old.Zip(@new))
        {
            (OfOld[before], OfNew[after]) = (after, before);
        }
    }

    private static List<int> Words(List<List<int>> groups, ImmutableArray<Token> tokens) =>
        [.. Enumerable.Range(0, groups.Count).Where(g => tokens[groups[g][0]].Class != TokenClass.Punctuation)];

    private static List<int> Marks(List<List<int>> groups, ImmutableArray<Token> tokens, (int From, int To) range) =>
        [.. Enumerable.Range(range.From, range.To - range.From).Where(g => tokens[groups[g][0]].Class == TokenClass.Punctuation)];

    private static List<string> Keys(List<int> chosen, List<List<int>> groups, ImmutableArray<Token> tokens, Func<Token, string> key) =>
        chosen.ConvertAll(g => string.Join(' ', groups[g].Select(i => key(tokens[i]))));

    /// <summary>Makes a token and its counterpart two that have none.</summary>
    public void Part(int old)
    {
        OfNew[OfOld[old]] = None;
        OfOld[old] = None;
    }

    private static int[] Alone(int length)
    {
        var partners = new int[length];
        Array.Fill(partners, None);
        return partners;
    }

    private static IEnumerable<(int Old, int New)> Common(List<string> old, List<string> @new)
    {
        if (old.Count == 0 || @new.Count == 0)
        {
            yield break;
        }

        var blocks = Differ.Instance.CreateDiffs(string.Join('\n', old), string.Join('\n', @new), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks;
        var (o, n) = (0, 0);
        foreach (var block in blocks)
        {
            while (o < block.DeleteStartA && n < block.InsertStartB)
            {
                yield return (o++, n++);
            }

            (o, n) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        while (o < old.Count && n < @new.Count)
        {
            yield return (o++, n++);
        }
    }
}
