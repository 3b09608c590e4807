using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>Clauses that a paragraph numbers within itself: `… chỉ đạo: (1) Ban hành … (2) Xây dựng …`.</summary>
internal static partial class Enumerations
{
    private const int FewestWordsOfClause = 3;

    /// <summary>The markers (1), (2) … in their order; empty unless there are two at least. A mere mention, “chỉ tiêu (1), (2)”, has no clause between its numbers.</summary>
    public static ImmutableArray<Marker> Find(string words, int from)
    {
        var found = ImmutableArray.CreateBuilder<Marker>();
        foreach (Match match in ItemPattern().Matches(words, from))
        {
            if (Numerals.Arabic(match.Groups["n"].Value) != found.Count + 1)
            {
                continue;
            }

            if (found.Count > 0 && Forms.WordCount(words[found[^1].Behind..match.Index].Trim()) < FewestWordsOfClause)
            {
                return [];
            }

            var printed = match.Groups["m"];
            found.Add(new Marker(MarkerStyles.Bracket, MarkerStyles.Bracket.Name, printed.Value, match.Groups["n"].Value, [found.Count + 1], printed.Index, match.Index + match.Length));
        }

        return found.Count < 2 ? [] : found.ToImmutable();
    }

    [GeneratedRegex(@"(?<=\s)(?<m>\((?<n>[0-9]{1,2})\))\s+(?=\p{L})", RegexOptions.ExplicitCapture)]
    private static partial Regex ItemPattern();
}
