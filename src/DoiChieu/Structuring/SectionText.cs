using System.Collections.Immutable;
using System.Text;
using DoiChieu.Cleaning;

namespace DoiChieu.Structuring;

/// <summary>Words of a section as one line: markup left out, every run of white space one blank. Every character leads back to the reading text.</summary>
public sealed class SectionText
{
    private readonly ImmutableArray<int> offsets;

    private SectionText(string text, ImmutableArray<int> offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    public string Text { get; }

    public static SectionText Of(ReadingText reading, ImmutableArray<TextSpan> runs)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<int>();
        var gap = -1;
        var end = -1;
        foreach (var run in runs)
        {
            // Two runs may be two lines of a title or two cells of a row: white space that stands between them counts.
            gap = gap < 0 && end >= 0 ? BlankBetween(reading.Text, end, run.Start) : gap;
            end = run.End;
            for (var i = run.Start; i < run.End; i++)
            {
                if (char.IsWhiteSpace(reading.Text[i]))
                {
                    gap = text.Length > 0 && gap < 0 ? i : gap;
                    continue;
                }

                if (gap >= 0)
                {
                    text.Append(' ');
                    places.Add(gap);
                    gap = -1;
                }

                text.Append(reading.Text[i]);
                places.Add(i);
            }
        }

        return new SectionText(text.ToString(), places.ToImmutable());
    }

    /// <summary>The stretch of the reading text from the first to the last character of a stretch of <see cref="Text"/>.</summary>
    public TextSpan ToReading(int start, int length) =>
        length == 0 ? new TextSpan(start < offsets.Length ? offsets[start] : 0, 0)
        : TextSpan.Between(offsets[start], offsets[start + length - 1] + 1);

    /// <summary>The stretch of <see cref="Text"/> that stands for a stretch of the reading text; empty where none of it is words of the section.</summary>
    public TextSpan FromReading(TextSpan span)
    {
        var start = IndexFrom(span.Start);
        return TextSpan.Between(start, Math.Max(start, IndexFrom(span.End)));
    }

    private int IndexFrom(int offset)
    {
        var found = offsets.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }

    private static int BlankBetween(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
