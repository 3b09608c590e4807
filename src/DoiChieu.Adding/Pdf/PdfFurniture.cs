using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding.Pdf;

/// <summary>What stands at the head or foot of pages and is no word of the text: numbers of pages, and lines that come again on most pages.</summary>
internal static partial class PdfFurniture
{
    // The margins of an official text are 2 to 2.5 cm (Nghị định 30/2020/NĐ-CP): a tenth of a page.
    private const double Margin = 0.1;

    // A head of a form has more lines than the margin holds: name of the publisher, title over three lines, number of the issue.
    private const double DeepestHead = 0.25;

    public static List<PdfLine> SetAside(List<PdfPage> pages, ImmutableArray<Finding>.Builder findings)
    {
        var repeated = Repeated(pages, IsInMargin);
        var deep = Repeated(pages, (page, line) => line.Base > page.Height * (1 - DeepestHead));
        var kept = new List<PdfLine>();
        // By the line; numbers of pages, which differ, by no words.
        var gone = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (page, line, isHead) in pages.SelectMany(p => Heads(p, deep).Select(l => (p, l.Line, l.IsHead))))
        {
            if (!isHead && (!IsInMargin(page, line) || (!PageNumber().IsMatch(line.Text) && !repeated.Contains(Printed(line)))))
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

    private static HashSet<string> Repeated(List<PdfPage> pages, Func<PdfPage, PdfLine, bool> isThere) =>
        pages.SelectMany(p => p.Lines.Where(l => isThere(p, l)).Select(Printed).Distinct(StringComparer.Ordinal))
            .GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() >= 3 && g.Count() * 2 >= pages.Count).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

    // Below the margin a line that comes again belongs to the head only where it goes on with one that begins in the margin: a phrase that opens several pages is text.
    private static IEnumerable<(PdfLine Line, bool IsHead)> Heads(PdfPage page, HashSet<string> repeated)
    {
        var isHead = page.Lines.Length > 0 && IsInMargin(page, page.Lines[0]);
        foreach (var line in page.Lines)
        {
            isHead = isHead && (repeated.Contains(Printed(line)) || (IsInMargin(page, line) && PageNumber().IsMatch(line.Text)));
            yield return (line, isHead);
        }
    }

    private static string Printed(PdfLine line) => Digits().Replace(line.Text, "#");

    private static bool IsInMargin(PdfPage page, PdfLine line) => line.Base < page.Height * Margin || line.Base > page.Height * (1 - Margin);

    [GeneratedRegex(@"^(?:Trang|trang)?\s*[-–]?\s*[0-9]{1,4}(?:\s*/\s*[0-9]{1,4})?\s*[-–]?$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Digits();
}
