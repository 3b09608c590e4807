using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Reading;

namespace DoiChieu.Cleaning;

/// <summary>Numbers of pages that a text laid out as its pages has kept: alone on a line, set far in, and each one more than the one a page before. They would part a paragraph, and be read as a value.</summary>
internal static partial class PageNumbers
{
    // Running numbers of rows stand closer together than those of pages.
    private const int FewestLinesOfPage = 10;

    public static IEnumerable<Edit> Find(SourceText source, StrayMarkdown.Making made)
    {
        var all = NumberPattern().Matches(source.Text).Select(m => (Match: m, Number: int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), Line: source.LineOf(m.Groups["n"].Index))).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if ((i > 0 && IsNext(all[i - 1], all[i])) || (i + 1 < all.Count && IsNext(all[i], all[i + 1])))
            {
                var (start, end) = Place(source.Text, all[i].Match);
                yield return made(source, start, end - start, "", CorrectionClass.Noise, "so-trang", new("số trang, không phải lời văn bản", "the number of a page, no words of the text"));
            }
        }

        static bool IsNext((Match Match, int Number, int Line) one, (Match Match, int Number, int Line) other) => other.Number == one.Number + 1 && other.Line - one.Line > FewestLinesOfPage;
    }

    // With the line's end; and with the blank lines around it where a sentence goes on behind them.
    private static (int Start, int End) Place(string text, Match match)
    {
        var (before, behind) = (match.Index, match.Index + match.Length);
        while (before > 0 && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        while (behind < text.Length && char.IsWhiteSpace(text[behind]))
        {
            behind++;
        }

        var goesOn = before > 0 && behind < text.Length && char.IsLower(text[behind]) && !".;:!?".Contains(text[before - 1], StringComparison.Ordinal);
        return goesOn ? (text.IndexOf('\n', before) + 1, text.LastIndexOf('\n', behind - 1) + 1) : (match.Index, Math.Min(text.Length, match.Index + match.Length + 1));
    }

    [GeneratedRegex(@"^[^\S\n]{8,}(?:- ?)?(?<n>[0-9]{1,4})(?: ?-)?[^\S\n]*$", RegexOptions.Multiline)]
    private static partial Regex NumberPattern();
}
