using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>Which syllables of a text are marked together: a mark that takes half of them would say nothing. 1. A word of two syllables (“phát huy”), from a list.
/// 2. What is printed without a blank and belongs together: a unit (`đồng/người/năm`), the number of a document (`59-NQ/TW`), `65/72`, `USD1`.
/// A range without blanks (`12-14`) is two numbers.</summary>
internal static class WordGroups
{
    private static readonly FrozenSet<string> Compounds = Read();

    /// <summary>The printed tokens, in groups that follow each other.</summary>
    public static List<List<int>> Of(ImmutableArray<Token> tokens)
    {
        var groups = new List<List<int>>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Class == TokenClass.Blank)
            {
                continue;
            }

            if (groups.Count > 0 && (Holds(tokens, i) || IsSecondHalf(tokens, i, groups[^1])))
            {
                groups[^1].Add(i);
            }
            else
            {
                groups.Add([i]);
            }
        }

        return groups;
    }

    // Whether a token hangs on the one before it.
    private static bool Holds(ImmutableArray<Token> tokens, int at) =>
        at > 0
        && ((IsLetters(tokens[at - 1]) && IsNumber(tokens[at])) || (IsNumber(tokens[at - 1]) && IsLetters(tokens[at]))
            || IsJoint(tokens, at) || IsJoint(tokens, at - 1));

    // A stroke between two, or a dash between a number and letters.
    private static bool IsJoint(ImmutableArray<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length
        && tokens[at].Key switch
        {
            "/" => Belongs(tokens[at - 1]) && Belongs(tokens[at + 1]),
            "-" => (IsNumber(tokens[at - 1]) && IsLetters(tokens[at + 1])) || (IsLetters(tokens[at - 1]) && IsNumber(tokens[at + 1])),
            _ => false,
        };

    private static bool Belongs(Token token) => IsNumber(token) || IsLetters(token) || string.Equals(token.Text, "%", StringComparison.Ordinal);

    private static bool IsNumber(Token token) => token.Class == TokenClass.Number;

    private static bool IsLetters(Token token) => token.Class == TokenClass.Word;

    // From the left, the first that fits: “phát triển kinh tế” is two words. A half that is taken is no first half.
    private static bool IsSecondHalf(ImmutableArray<Token> tokens, int at, List<int> group) =>
        at > 1 && IsLetters(tokens[at]) && tokens[at - 1].Class == TokenClass.Blank && IsLetters(tokens[at - 2])
        && (group.Count == 1 || group[^2] != at - 4)
        && Compounds.Contains(tokens[at - 2].Key + " " + tokens[at].Key);

    /// <summary>The words of two syllables, spelling folded.</summary>
    public static IEnumerable<string> Words => Compounds;

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(WordGroups).Assembly.GetManifestResourceStream("compounds.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => string.Join(' ', Tokeniser.Keys(line)))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
