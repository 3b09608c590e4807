using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>A break of line inside a paragraph: typists use it to begin another paragraph, and to make a line end where it looks well.</summary>
internal static partial class Breaks
{
    /// <summary>The paragraphs of lines that one paragraph of the original holds.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<string> lines)
    {
        var open = "";
        foreach (var line in lines.Select(Blanks.Fold).Where(l => l.Length > 0))
        {
            if (open.Length > 0 && !GoesOn(open, line))
            {
                yield return open;
                open = "";
            }

            open = open.Length == 0 ? line : open + " " + line;
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }

    // “thành phố” / “Cần Thơ”: a capital alone opens no paragraph; a marker, a sentence that has ended or a line in capitals does.
    private static bool GoesOn(string before, string line) =>
        (!MarkerPattern().IsMatch(line) || IsWithin(before, line)) && !".;:!?".Contains(before[^1], StringComparison.Ordinal) && !IsCapitals(before) && !IsCapitals(line) && (char.IsLower(line[0]) || before.Length > 60);

    /// <summary>Whether a dash at the head of a line stands within what was broken: `giai đoạn 2026` / `- 2030`, `“Dân chủ - Kỷ cương` / `- Phát triển”`.</summary>
    public static bool IsWithin(string before, string line) =>
        line[0] is '-' or '–' or '—' && ((YearAtEndPattern().IsMatch(before) && YearAtHeadPattern().IsMatch(line))
            || (before.LastIndexOf('“') > before.LastIndexOf('”') && line.IndexOf('”', StringComparison.Ordinal) is var closes and > 0 && line.AsSpan(0, closes).IndexOf('“') < 0));

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}$")]
    private static partial Regex YearAtEndPattern();

    [GeneratedRegex(@"^[-–—]\s?(?:19|20)[0-9]{2}\b")]
    private static partial Regex YearAtHeadPattern();

    public static bool IsCapitals(string words) => words.Any(char.IsUpper) && !words.Any(char.IsLower);

    /// <summary>A printed marker at the head of a line.</summary>
    [GeneratedRegex(@"^(?:[-–—+•*]\s|\(?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)/-](?:\s|$)|[0-9]{1,2}(?:\.[0-9]{1,2})+\s|\(?\p{Ll}\)\s|[IVXLC]+[.)-]\s|(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Phụ lục|PHỤ LỤC)\s)")]
    public static partial Regex MarkerPattern();
}
