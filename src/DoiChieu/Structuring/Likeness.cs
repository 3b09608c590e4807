using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring;

/// <summary>Whether words still are what was published. 1. Case, marks and punctuation do not count. 2. Every number that was published is still there:
/// “đạt 76%” and “đạt 80%” are two targets. 3. Three of four published words are still there, so that half a paragraph is not the paragraph,
/// and they are at least a third of what stands there now.</summary>
internal static class Likeness
{
    public static bool IsSame(string published, string now)
    {
        var (old, present) = (Tokens(published), Tokens(now));
        if (old.Count == 0 || present.Count == 0)
        {
            return old.Count == present.Count;
        }

        return Numbers(old).All(number => present.GetValueOrDefault(number.Key) >= number.Value)
            && Shared(old, present) * 4 >= Sum(old) * 3
            && Shared(old, present) * 3 >= Sum(present);
    }

    /// <summary>Whether nearly all the words of a piece were among those of the whole.</summary>
    public static bool IsPiece(string piece, string whole)
    {
        var part = Tokens(piece);
        return part.Count > 0 && Shared(part, Tokens(whole)) * 10 >= Sum(part) * 9;
    }

    private static IEnumerable<KeyValuePair<string, int>> Numbers(Dictionary<string, int> tokens) => tokens.Where(t => char.IsAsciiDigit(t.Key[0]));

    private static int Shared(Dictionary<string, int> one, Dictionary<string, int> other) => one.Sum(t => Math.Min(t.Value, other.GetValueOrDefault(t.Key)));

    private static int Sum(Dictionary<string, int> tokens) => tokens.Values.Sum();

    private static Dictionary<string, int> Tokens(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var folded = Slug.Fold(text);
        for (var start = 0; start < folded.Length;)
        {
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                var word = folded[start..end];
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }

            start = end + 1;
        }

        return counts;
    }
}
