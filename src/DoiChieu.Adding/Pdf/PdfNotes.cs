namespace DoiChieu.Adding.Pdf;

/// <summary>Notes at the foot of pages: what a mark opens, `[2] Thái Nguyên: …`, in letters smaller than those of the text, down to the foot. They go behind the text, as those of a Word file do,
/// so that a paragraph goes on over the break of the page.</summary>
internal static class PdfNotes
{
    // Of the letters of the text; a note is set at least a point smaller.
    private const double LargestNote = 0.93;

    public static (List<PdfLine> Text, List<PdfLine> Notes) Apart(List<PdfLine> lines)
    {
        var (text, notes) = (new List<PdfLine>(lines.Count), new List<PdfLine>());
        if (lines.Count == 0)
        {
            return (text, notes);
        }

        var size = lines.GroupBy(l => Math.Round(l.Height)).OrderByDescending(g => g.Sum(l => l.Text.Length)).First().Key;
        foreach (var page in lines.GroupBy(l => l.Page))
        {
            var all = page.ToList();
            var first = all.Count;
            while (first > 0 && all[first - 1].Height < size * LargestNote)
            {
                first--;
            }

            first = all.FindIndex(first, l => l.Text.StartsWith('['));
            text.AddRange(first < 0 ? all : all[..first]);
            notes.AddRange(first < 0 ? [] : all[first..]);
        }

        return (text, notes);
    }
}
