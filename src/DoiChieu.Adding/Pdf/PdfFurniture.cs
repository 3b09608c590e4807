using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding.Pdf;

/// <summary>What stands at the head or foot of pages and is no word of the text: numbers of pages, and lines that come again on most pages.</summary>
internal static partial class PdfFurniture
{
    // The margins of an official text are 2 to 2.5 cm (Nghị định 30/2020/NĐ-CP): a tenth of a page.
    private const double Margin = 0.1;

    public static List<PdfLine> SetAside(List<PdfPage> pages, ImmutableArray<Finding>.Builder findings)
    {
        var repeated = pages.SelectMany(p => p.Lines.Where(l => IsInMargin(p, l)).Select(l => Digits().Replace(l.Text, "#")).Distinct(StringComparer.Ordinal))
            .GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() >= 3 && g.Count() * 2 >= pages.Count).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var kept = new List<PdfLine>();
        // By the line; numbers of pages, which differ, by no words.
        var gone = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (page, line) in pages.SelectMany(p => p.Lines.Select(l => (p, l))))
        {
            if (!IsInMargin(page, line) || (!PageNumber().IsMatch(line.Text) && !repeated.Contains(Digits().Replace(line.Text, "#"))))
            {
                kept.Add(line);
            }
            else
            {
                var key = PageNumber().IsMatch(line.Text) ? "" : line.Text;
                gone.TryAdd(key, []);
                gone[key].Add(page.Number);
            }
        }

        foreach (var (what, where) in gone)
        {
            var line = what.Length == 0 ? Message.Of("aside.page-number") : Message.Of("aside.page-line", what);
            findings.Add(Finding.SetAside(where is [var only] ? Message.Of("aside.on-page", line, only) : Message.Of("aside.on-pages", line, where.Count)));
        }

        return kept;
    }

    private static bool IsInMargin(PdfPage page, PdfLine line) => line.Base < page.Height * Margin || line.Base > page.Height * (1 - Margin);

    [GeneratedRegex(@"^(?:Trang|trang)?\s*[-–]?\s*\d{1,4}(?:\s*/\s*\d{1,4})?\s*[-–]?$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
