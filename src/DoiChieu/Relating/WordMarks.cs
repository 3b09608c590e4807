using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>What of two texts is marked, once it is known which tokens they share.</summary>
internal static class WordMarks
{
    /// <summary>Tokens of the new text before which a blank is printed on one side only: `7,5 - 8%`, `7,5-8%`. Of the two tokens beside it the mark, where one is a mark.</summary>
    public static IEnumerable<int> Respaced(TokenMatch match)
    {
        for (var at = 1; at < match.New.Length; at++)
        {
            var isBlank = match.New[at - 1].Class == TokenClass.Blank;
            var last = at - (isBlank ? 2 : 1);
            if (match.New[at].Class == TokenClass.Blank || last < 0 || match.OfNew[at] == TokenMatch.None || match.OfNew[last] == TokenMatch.None)
            {
                continue;
            }

            var gap = match.OfNew[at] - match.OfNew[last];
            if (gap == (isBlank ? 1 : 2))
            {
                yield return match.New[last].Class == TokenClass.Punctuation && match.New[at].Class != TokenClass.Punctuation ? last : at;
            }
        }
    }

    /// <summary>Where the marks begin that end a text and have no counterpart: the full stop that one text leaves out.</summary>
    public static int EndOf(ImmutableArray<Token> tokens, int[] partners)
    {
        var end = tokens.Length;
        while (end > 0 && partners[end - 1] == TokenMatch.None && tokens[end - 1].Key is "." or ";" or ":" or "," or "\"")
        {
            end--;
        }

        return end > 0 && partners[end - 1] == TokenMatch.None ? tokens.Length : end;
    }
}
