using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>Words behind a number that say how it binds: they are a part of the value. “80% trở lên” and “từ hoàn thành tốt nhiệm vụ trở lên” have no word in common there:
/// one is about a share, the other about a grade (31-NQ/ĐH (17), the report of 2025 (23)).</summary>
internal static class BoundComparators
{
    // The unit may stand between: “10 triệu đồng/người trở lên”.
    private const int LongestUnit = 4;

    private static readonly string First = Tokeniser.Keys("trở").Single();

    private static readonly FrozenSet<string> Seconds = Tokeniser.Keys("lên xuống").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tokens of the old text that are such words and are matched with words that bind something else: a number on one side only.</summary>
    public static IEnumerable<int> Mismatched(TokenMatch match)
    {
        for (var at = 0; at + 2 < match.Old.Length; at++)
        {
            if (IsComparator(match.Old, at) && match.OfOld[at] is var first and not TokenMatch.None && match.OfOld[at + 2] != TokenMatch.None
                && IsComparator(match.New, first) && BindsNumber(match.Old, at) != BindsNumber(match.New, first))
            {
                yield return at;
                yield return at + 2;
            }
        }
    }

    private static bool IsComparator(ImmutableArray<Token> tokens, int at) =>
        at + 2 < tokens.Length && string.Equals(tokens[at].Key, First, StringComparison.Ordinal) && tokens[at + 1].Class == TokenClass.Blank && Seconds.Contains(tokens[at + 2].Key);

    private static bool BindsNumber(ImmutableArray<Token> tokens, int at)
    {
        var words = 0;
        for (var i = at - 1; i >= 0 && words <= LongestUnit; i--)
        {
            switch (tokens[i].Class)
            {
                case TokenClass.Number:
                    return true;
                case TokenClass.Word:
                    words++;
                    break;
                case TokenClass.Punctuation when tokens[i].Key is not ("%" or "/"):
                    return false;
            }
        }

        return false;
    }
}
