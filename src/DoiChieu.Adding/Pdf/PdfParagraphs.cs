using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding.Pdf;

/// <summary>Puts printed lines together to paragraphs. A line goes on in the next where it is full, the next is set no deeper than its margin and opens with no marker,
/// and nothing but the usual space lies between.</summary>
internal static class PdfParagraphs
{
    // Of the measure of the text: a last line of a paragraph is hardly ever fuller.
    private const double FullLine = 0.88;

    // Of the height of the letters: the first line of a paragraph is set in by a centimetre or more.
    private const double Indent = 0.9;

    private const double NarrowestGap = 8;

    // Letters hang over the edge of the text by less, in points.
    private const double SameEdge = 5;

    public static IEnumerable<string> Of(List<PdfLine> lines, ImmutableArray<Finding>.Builder findings)
    {
        var ordered = Columns(lines, findings);
        if (ordered.Count == 0)
        {
            yield break;
        }

        var measures = Measures(ordered);
        var open = "";
        PdfLine? last = null;
        foreach (var line in ordered)
        {
            if (last is not null && !GoesOn(open, last, line, measures[last.Page]))
            {
                yield return open;
                open = "";
            }

            open = open.Length == 0 ? line.Text : open + " " + line.Text;
            last = line;
        }

        yield return open;
    }

    private static bool GoesOn(string open, PdfLine last, PdfLine line, Measure measure)
    {
        if ((Breaks.MarkerPattern().IsMatch(line.Text) && !Breaks.IsWithin(open, line.Text)) || (Breaks.IsCapitals(last.Text) && !Breaks.IsCapitals(line.Text)))
        {
            return false;
        }

        if (last.Page != line.Page)
        {
            return !".;:!?".Contains(last.Text[^1], StringComparison.Ordinal) && char.IsLower(line.Text[0]);
        }

        // Lines of a title are centred: they are full of nothing and belong together where capitals follow capitals closely.
        var isFull = last.Right - measure.Left > (measure.Right - measure.Left) * FullLine;
        var isClose = last.Base - line.Base is > 0 and var space && space < Math.Max(last.Height, line.Height) * 1.75;
        return isFull && isClose && line.Left - measure.Left < line.Height * Indent;
    }

    // That of most pages, which a short page has too; a page that is printed further to the right, turned for a table or shifted for the binding, has its own.
    private static Dictionary<int, Measure> Measures(List<PdfLine> lines)
    {
        var pages = lines.GroupBy(l => l.Page).ToDictionary(p => p.Key, p => p.ToList());
        var right = Most(pages.Values.Select(p => p.Max(l => l.Right)));
        var common = pages.Values.Where(p => Math.Abs(p.Max(l => l.Right) - right) < SameEdge).SelectMany(p => p).ToList();
        var usual = new Measure(Most(common.Select(l => l.Left)), common.Max(l => l.Right));
        return pages.ToDictionary(p => p.Key, p => p.Value.Max(l => l.Right) is var own && own > usual.Right + SameEdge ? new Measure(Most(p.Value.Select(l => l.Left)), own) : usual);
    }

    /// <summary>Where the lines of a page begin and end, in points.</summary>
    private readonly record struct Measure(double Left, double Right);

    // The commonest edge, in whole points, of two equally common ones the left one.
    private static double Most(IEnumerable<double> edges) =>
        edges.GroupBy(e => Math.Round(e)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    /// <summary>Lines in order of reading: two columns one after the other, rows of a table as they stand.</summary>
    private static List<PdfLine> Columns(List<PdfLine> lines, ImmutableArray<Finding>.Builder findings)
    {
        var ordered = new List<PdfLine>();
        var tables = new SortedSet<int>();
        for (var i = 0; i < lines.Count;)
        {
            var (end, middle) = lines[i].Segments.Length < 2 ? (i + 1, 0) : Block(lines, i);
            var block = lines[i..end];
            if (!block.Exists(l => l.Segments.Length > 1))
            {
                ordered.AddRange(block);
            }
            else if (block.TrueForAll(l => l.Segments.Length <= 2))
            {
                ordered.AddRange(Side(block, s => s.Right < middle));
                ordered.AddRange(Side(block, s => s.Right >= middle));
            }
            else
            {
                tables.Add(lines[i].Page);
                ordered.AddRange(block.SelectMany(l => l.Segments.Select(s => l with { Segments = [s] })));
            }

            i = end;
        }

        if (tables.Count > 0)
        {
            findings.Add(Finding.Doubt(Message.Of("doubt.table-in-cells", string.Join(", ", tables.Select(n => n.ToString(CultureInfo.InvariantCulture))))));
        }

        return ordered;
    }

    private static IEnumerable<PdfLine> Side(List<PdfLine> block, Func<PdfSegment, bool> isOn) =>
        from line in block
        let segments = line.Segments.Where(isOn).ToImmutableArray()
        where segments.Length > 0
        select line with { Segments = segments };

    /// <summary>Where the block of columns that a line opens ends, and a place between its columns.</summary>
    private static (int End, double Middle) Block(List<PdfLine> lines, int start)
    {
        var (left, right) = (lines[start].Segments[0].Right, lines[start].Segments[1].Left);
        var end = start + 1;
        while (end < lines.Count && lines[end].Page == lines[start].Page && lines[end - 1].Base - lines[end].Base < lines[end].Height * 4
            && Narrowed(lines[end], left, right) is var (from, to))
        {
            (left, right) = (from, to);
            end++;
        }

        return (end, (left + right) / 2);
    }

    // Columns go on as long as nothing is printed across what is left of the gap between them.
    private static (double From, double To)? Narrowed(PdfLine line, double left, double right)
    {
        foreach (var segment in line.Segments)
        {
            if (segment.Left > left && (segment.Left + segment.Right > left + right))
            {
                right = Math.Min(right, segment.Left);
            }
            else
            {
                left = Math.Max(left, segment.Right);
            }
        }

        return right - left > NarrowestGap ? (left, right) : null;
    }
}
