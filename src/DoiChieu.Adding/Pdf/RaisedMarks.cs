using System.Collections.Immutable;

namespace DoiChieu.Adding.Pdf;

/// <summary>Small figures raised behind a word, or before the first word of a note, belong to its line: a mark of a note is `[1]`, as in texts taken out of Word, and `km²` is `km2`.
/// Left where they stand they would be a line of their own, and cut the paragraph in two.</summary>
internal static class RaisedMarks
{
    private const int LongestMark = 3;

    // Of the size of the letters beside it.
    private const double LargestMark = 0.85;

    private static readonly ImmutableArray<string> Lengths = ["m", "km", "cm", "dm", "mm", "hm"];

    public static IEnumerable<PdfWord> Lowered(ImmutableArray<PdfWord> words)
    {
        var byLine = words.Where(w => !IsFigure(w)).ToLookup(w => (int)Math.Round(w.Base));
        var glued = new HashSet<PdfWord>(ReferenceEqualityComparer.Instance);
        var lowered = new Dictionary<PdfWord, PdfWord>(ReferenceEqualityComparer.Instance);
        foreach (var mark in words.Where(IsFigure))
        {
            var near = Below(mark, byLine).ToList();
            var before = near.Where(w => w.Right <= mark.Left + 1 && mark.Left - w.Right < w.Size * 0.6).MaxBy(w => w.Right);
            var behind = near.Where(w => w.Left >= mark.Right - 1 && w.Left - mark.Right < w.Size).MinBy(w => w.Left);
            if ((before ?? behind) is not { } host)
            {
                continue;
            }

            var isPower = before is not null && mark.Text is "2" or "3" && Lengths.Contains(before!.Text.TrimStart('(', '/'), StringComparer.Ordinal);
            lowered[mark] = mark with { Text = isPower ? mark.Text : $"[{mark.Text}]", Base = host.Base, Size = host.Size, IsGlued = before is not null };
            if (before is not null && behind is not null && ".,;:)".Contains(behind.Text[0], StringComparison.Ordinal))
            {
                glued.Add(behind);
            }
        }

        return words.Select(w => lowered.TryGetValue(w, out var mark) ? mark : glued.Contains(w) ? w with { IsGlued = true } : w);
    }

    private static bool IsFigure(PdfWord word) => word.Text.Length <= LongestMark && word.Text.All(char.IsAsciiDigit);

    // Words of the line over whose foot the mark is raised, by less than the height of their letters.
    private static IEnumerable<PdfWord> Below(PdfWord mark, ILookup<int, PdfWord> byLine)
    {
        var foot = (int)Math.Round(mark.Base);
        return Enumerable.Range(foot - 12, 12).SelectMany(y => byLine[y]).Where(w => mark.Size < w.Size * LargestMark && mark.Base - w.Base is > 1 and var raised && raised < w.Size * 0.65);
    }
}
