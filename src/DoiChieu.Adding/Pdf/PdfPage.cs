using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig.Content;

namespace DoiChieu.Adding.Pdf;

/// <summary>A stretch of a printed line without a wide gap, in points from the left and the foot of the page.</summary>
internal sealed record PdfSegment(string Text, double Left, double Right);

/// <summary>A printed word.</summary>
/// <param name="IsGlued">It follows the word before it without a blank.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Base, double Size, bool IsGlued = false);

/// <summary>A printed line: one stretch, or several where it goes over columns.</summary>
internal sealed record PdfLine(int Page, ImmutableArray<PdfSegment> Segments, double Base, double Height)
{
    public string Text => string.Join(' ', Segments.Select(s => s.Text));

    public double Left => Segments[0].Left;

    public double Right => Segments[^1].Right;
}

/// <summary>A page as its lines, from the head down.</summary>
internal sealed record PdfPage(int Number, double Height, ImmutableArray<PdfLine> Lines)
{
    // A gap as wide as this is no blank of a justified line: another column begins.
    private const double WidestBlank = 22;

    public static PdfPage Of(int number, Page page)
    {
        var printed = page.GetWords().Where(w => w.TextOrientation is TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(w.Text))
            .Select(w => new PdfWord(w.Text, w.BoundingBox.Left, w.BoundingBox.Right, w.Letters[0].StartBaseLine.Y, Math.Max(6, w.Letters.Max(l => l.PointSize))))
            .ToImmutableArray();
        var words = RaisedMarks.Lowered(printed).OrderByDescending(w => w.Base).ThenBy(w => w.Left);
        var lines = ImmutableArray.CreateBuilder<PdfLine>();
        var open = new List<PdfWord>();
        foreach (var word in words)
        {
            if (open.Count > 0 && Math.Abs(open[0].Base - word.Base) > Math.Min(open[0].Size, word.Size) * 0.35)
            {
                lines.Add(Line(number, open));
                open.Clear();
            }

            open.Add(word);
        }

        if (open.Count > 0)
        {
            lines.Add(Line(number, open));
        }

        return new PdfPage(number, page.Height, lines.ToImmutable());
    }

    private static PdfLine Line(int page, List<PdfWord> words)
    {
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        var segments = ImmutableArray.CreateBuilder<PdfSegment>();
        var text = new StringBuilder(words[0].Text);
        var (left, right) = (words[0].Left, words[0].Right);
        foreach (var word in words.Skip(1))
        {
            // A wide gap behind a number or a dash is the tab of a list.
            if (word.Left - right > Math.Max(WidestBlank, word.Size * 1.8) && text.Length > 5)
            {
                segments.Add(new PdfSegment(text.ToString().Normalize(NormalizationForm.FormC), left, right));
                text.Clear();
                left = word.Left;
            }

            text.Append(text.Length > 0 && !word.IsGlued ? " " : "").Append(word.Text);
            right = word.Right;
        }

        segments.Add(new PdfSegment(text.ToString().Normalize(NormalizationForm.FormC), left, right));
        return new PdfLine(page, segments.ToImmutable(), words[0].Base, words.Max(w => w.Size));
    }
}
