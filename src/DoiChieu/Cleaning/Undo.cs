using System.Collections.Immutable;
using System.Text;

namespace DoiChieu.Cleaning;

/// <summary>A correction as it is published: enough, with all others and the reading text, to print the source again.</summary>
public sealed record CorrectionRow(string Id, int SourceLine, string Class, string AsReceived, string Reads, string Reason);

/// <summary>Turns a reading text back into the source. The rule, which anyone can follow by hand: go through the corrections in order;
/// copy the reading text to the start of the correction's line (lines of what is printed so far, from 1), or stay where the last one ended
/// if that is the same line; from there the first `reads` is put back as `as_received` (an empty `reads` stands right there).</summary>
public static class Undo
{
    public static string Restore(string reading, IEnumerable<CorrectionRow> rows)
    {
        var source = new StringBuilder(reading.Length);
        var (at, line) = (0, 1);
        foreach (var row in rows.Where(r => !string.Equals(r.AsReceived, r.Reads, StringComparison.Ordinal)))
        {
            Copy(ToLine(reading, at, line, row.SourceLine));
            var found = reading.IndexOf(row.Reads, at, StringComparison.Ordinal);
            if (found < 0)
            {
                throw new FormatException($"the reading text does not have “{row.Reads}” of correction {row.Id}");
            }

            Copy(found);
            source.Append(row.AsReceived);
            line += row.AsReceived.AsSpan().Count('\n');
            at += row.Reads.Length;
        }

        return source.Append(reading, at, reading.Length - at).ToString();

        void Copy(int until)
        {
            source.Append(reading, at, until - at);
            line += reading.AsSpan(at, until - at).Count('\n');
            at = until;
        }
    }

    /// <summary>The rows of a reading text, each with as many neighbouring words as <see cref="Restore"/> needs to find its place.</summary>
    public static ImmutableArray<CorrectionRow> Rows(ReadingText text)
    {
        var rows = ImmutableArray.CreateBuilder<CorrectionRow>(text.Corrections.Length);
        var (at, line) = (0, 1);
        for (var i = 0; i < text.Corrections.Length; i++)
        {
            var correction = text.Corrections[i];
            var next = i + 1 < text.Corrections.Length ? text.Corrections[i + 1].ReadingStart : text.Text.Length;
            var own = text.Source.LineOf(correction.Edit.Start);
            var from = Math.Max(at, Math.Min(correction.ReadingStart, ToLine(text.Text, at, line, own)));
            var (start, end) = Widened(text.Text, correction, from, next);
            var left = text.Text[start..correction.ReadingStart];
            var right = text.Text[correction.ReadingEnd..end];
            rows.Add(new CorrectionRow(
                correction.Edit.Id,
                own,
                Reading.CorrectionClasses.Name(correction.Edit.Class),
                left + correction.AsReceived + right,
                text.Text[start..end],
                correction.Edit.Reason.Vietnamese));
            if (!Same(correction))
            {
                line += text.Text.AsSpan(at, end - at).Count('\n') - correction.Edit.Reads.AsSpan().Count('\n') + correction.AsReceived.AsSpan().Count('\n');
                at = end;
            }
        }

        return rows.ToImmutable();
    }

    private static (int Start, int End) Widened(string text, AppliedCorrection correction, int from, int next)
    {
        var (start, end) = (correction.ReadingStart, correction.ReadingEnd);
        if (Same(correction))
        {
            return (start, end);
        }

        if (correction.Edit.Class == Reading.CorrectionClass.Split)
        {
            start = WordBefore(text, start, from);
            end = WordAfter(text, end, next);
        }

        // An empty `reads` has no place of its own unless it stands where the search begins.
        while (start > from && (end == start || text.IndexOf(text[start..end], from, StringComparison.Ordinal) != start))
        {
            start = WordBefore(text, start, from);
        }

        return (start, end);
    }

    // A doubtful place: nothing to undo, and nothing that the search may rest on.
    private static bool Same(AppliedCorrection correction) =>
        string.Equals(correction.AsReceived, correction.Edit.Reads, StringComparison.Ordinal);

    private static int WordBefore(string text, int at, int least)
    {
        while (at > least && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        while (at > least && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int WordAfter(string text, int at, int most)
    {
        while (at < most && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int ToLine(string reading, int at, int line, int wanted)
    {
        for (; line < wanted; line++)
        {
            var feed = reading.IndexOf('\n', at);
            if (feed < 0)
            {
                return at;
            }

            at = feed + 1;
        }

        return at;
    }
}
