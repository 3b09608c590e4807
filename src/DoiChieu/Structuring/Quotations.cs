using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring;

/// <summary>Words of a section as they are quoted. Its runs are what is printed; what stands between two of them is markup: in `khoảng **8.500 USD**` the stars are no words.</summary>
public static class Quotations
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\r\n\u00a0");

    /// <summary>A stretch as received, on one line, without the markup in it.</summary>
    public static string Received(ReadingText text, Section section, TextSpan quote)
    {
        var words = new StringBuilder();
        var end = quote.Start;
        for (var i = First(section, quote.Start); i < section.Runs.Length && section.Runs[i].Start < quote.End; i++)
        {
            var part = TextSpan.Between(Math.Max(section.Runs[i].Start, quote.Start), Math.Min(section.Runs[i].End, quote.End));
            if (part.Length > 0)
            {
                // The blank may be the last character of one run or the first of the next.
                var joint = text.Text.AsSpan(Math.Max(quote.Start, end - 1), part.Start + 1 - Math.Max(quote.Start, end - 1));
                words.Append(joint.ContainsAny(WhiteSpace) ? " " : "").Append(text.Received(part.Start, part.Length));
                end = part.End;
            }
        }

        return Blanks.Fold(words.ToString());
    }

    /// <summary>The markup among the words of a section, in order: what stands between its runs; in the cells of a table, between which other signs stand, `**`.</summary>
    public static IEnumerable<TextSpan> Marks(ReadingText text, Section section) =>
        section.Kind is SectionKind.Table or SectionKind.Row or SectionKind.Group
            ? section.Runs.SelectMany(run => Places(run).Where(at => IsBold(text.Text, at, run.End)).Select(at => new TextSpan(at, 2)))
            : section.Runs.Zip(section.Runs.Skip(1), (run, next) => TextSpan.Between(run.End, next.Start)).SelectMany(Places).Where(at => !char.IsWhiteSpace(text.Text[at])).Select(at => new TextSpan(at, 1));

    /// <summary>The runs of a section without `**` in the cells of a table: what a page shows.</summary>
    public static ImmutableArray<TextSpan> Visible(ReadingText text, Section section) =>
        section.Kind is SectionKind.Table or SectionKind.Row or SectionKind.Group ? [.. section.Runs.SelectMany(run => Visible(text, run))] : section.Runs;

    /// <summary>The words of one cell without `**`.</summary>
    public static ImmutableArray<TextSpan> Visible(ReadingText text, TextSpan cell)
    {
        var kept = ImmutableArray.CreateBuilder<TextSpan>();
        var from = cell.Start;
        foreach (var at in Places(cell).Where(at => IsBold(text.Text, at, cell.End)))
        {
            Keep(from, at);
            from = at + 2;
        }

        Keep(from, cell.End);
        return kept.Count == 0 ? [cell] : kept.ToImmutable();

        void Keep(int start, int end)
        {
            if (end > start)
            {
                kept.Add(TextSpan.Between(start, end));
            }
        }
    }

    private static IEnumerable<int> Places(TextSpan span) => Enumerable.Range(span.Start, Math.Max(0, span.Length));

    // `(**)` is the sign of a note.
    private static bool IsBold(string text, int at, int end) =>
        at + 1 < end && text[at] == '*' && text[at + 1] == '*' && !(at > 0 && text[at - 1] == '(') && !(at + 2 < text.Length && text[at + 2] == ')') && !(at > 0 && text[at - 1] == '*');

    // The first run that ends behind an offset; they stand in order.
    private static int First(Section section, int offset)
    {
        var (low, high) = (0, section.Runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = section.Runs[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
