using System.Collections.Immutable;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Cleaning;

/// <summary>A change as it was made: its place in the reading text and the characters of the source that stood there.</summary>
public sealed record AppliedCorrection(Edit Edit, int ReadingStart, string AsReceived)
{
    public int ReadingEnd => ReadingStart + Edit.Reads.Length;
}

/// <summary>The text to read: the source with every correction made. Every offset leads back to the source:
/// unchanged characters one to one, changed ones to the whole of what was received there.</summary>
public sealed class ReadingText
{
    private readonly ImmutableArray<Piece> pieces;

    private ReadingText(SourceText source, string text, ImmutableArray<AppliedCorrection> corrections, ImmutableArray<Piece> pieces)
    {
        Source = source;
        Text = text;
        Corrections = corrections;
        this.pieces = pieces;
    }

    private readonly record struct Piece(int Reading, int Length, int Source, int SourceLength, AppliedCorrection? Correction);

    public SourceText Source { get; }

    public string Text { get; }

    /// <summary>All changes and all doubtful places, in the order of the text.</summary>
    public ImmutableArray<AppliedCorrection> Corrections { get; }

    /// <summary>Makes the edits. They must be sorted by start and must not overlap.</summary>
    public static ReadingText Apply(SourceText source, ImmutableArray<Edit> edits)
    {
        var text = new StringBuilder(source.Text.Length);
        var corrections = ImmutableArray.CreateBuilder<AppliedCorrection>(edits.Length);
        var made = ImmutableArray.CreateBuilder<Piece>((edits.Length * 2) + 1);
        var at = 0;
        foreach (var edit in edits)
        {
            Keep(edit.Start);
            var correction = new AppliedCorrection(edit, text.Length, source.Text.Substring(edit.Start, edit.Length));
            corrections.Add(correction);
            made.Add(new Piece(text.Length, edit.Reads.Length, edit.Start, edit.Length, correction));
            text.Append(edit.Reads);
            at = edit.End;
        }

        Keep(source.Text.Length);
        return new ReadingText(source, text.ToString(), corrections.ToImmutable(), made.ToImmutable());

        void Keep(int until)
        {
            if (until > at)
            {
                made.Add(new Piece(text.Length, until - at, at, until - at, null));
                text.Append(source.Text, at, until - at);
            }
        }
    }

    /// <summary>The source offset where the character at a reading offset begins.</summary>
    public int ToSource(int offset)
    {
        var piece = pieces[IndexOf(offset)];
        return piece.Correction is null ? piece.Source + (offset - piece.Reading) : piece.Source;
    }

    /// <summary>The stretch of the source from the first to the last character of a stretch of the reading text: `Source.Text.Substring(start, length)` is what was received
    /// there. A changed place is taken whole, unless the stretch begins or ends in the part of it that did not change.</summary>
    public (int Start, int Length) SourceSpan(int start, int length)
    {
        var from = SourceOf(start).Start;
        return (from, length == 0 ? 0 : SourceOf(start + length - 1).End - from);
    }

    private (int Start, int End) SourceOf(int offset)
    {
        var piece = pieces[IndexOf(offset)];
        if (piece.Correction is not { } correction)
        {
            var at = piece.Source + (offset - piece.Reading);
            return (at, at + 1);
        }

        // `USD1` reads `USD`: its last letter stands for itself, and what was received behind it is not part of it.
        var (received, reads) = (correction.AsReceived, correction.Edit.Reads);
        var inside = offset - piece.Reading;
        return inside < received.AsSpan().CommonPrefixLength(reads) ? (piece.Source + inside, piece.Source + inside + 1)
            : IsInSuffix(received, reads, inside) ? (piece.Source + received.Length - reads.Length + inside, piece.Source + received.Length - reads.Length + inside + 1)
            : (piece.Source, piece.Source + piece.SourceLength);
    }

    private static bool IsInSuffix(string received, string reads, int inside) =>
        reads.Length - inside <= received.Length && received.EndsWith(reads[inside..], StringComparison.Ordinal);

    /// <summary>Line of the source (from 1) on which the character at a reading offset stands.</summary>
    public int SourceLine(int offset) => Source.LineOf(ToSource(offset));

    public Place At(int offset, int length) => Source.At(ToSource(offset), Math.Max(1, length));

    /// <summary>What the source has for a stretch of the reading text, as data files quote it: line breaks and runs of blanks
    /// as one space, set-aside marks left out, errors as received.</summary>
    public string Received(int start, int length)
    {
        var received = new StringBuilder(length);
        for (var i = IndexOf(start); i < pieces.Length && pieces[i].Reading < start + length; i++)
        {
            var piece = pieces[i];
            if (piece.Correction is { } correction)
            {
                received.Append(correction.Edit.Class switch
                {
                    // The mark of a line break parts two words.
                    CorrectionClass.Noise => correction.Edit.Reads.Length > 0 && string.IsNullOrWhiteSpace(correction.Edit.Reads) ? " " : "",
                    CorrectionClass.Split or CorrectionClass.Marker => correction.Edit.Reads,
                    _ => Part(correction, start - piece.Reading, start + length - piece.Reading),
                });
            }
            else
            {
                var from = Math.Max(start, piece.Reading);
                var to = Math.Min(start + length, piece.Reading + piece.Length);
                received.Append(Text, from, to - from);
            }
        }

        return Blanks.Fold(received.ToString());
    }

    // What was received for a part of a changed place: a quote that ends before the footnote mark of `USD1`, or before the colon that was
    // received as `;`, must not take it in. Outside of what differs, characters stand for themselves; a cut inside takes all of it.
    private static string Part(AppliedCorrection correction, int from, int to)
    {
        var (received, reads) = (correction.AsReceived, correction.Edit.Reads);
        var prefix = received.AsSpan().CommonPrefixLength(reads);
        var suffix = 0;
        while (suffix < Math.Min(received.Length, reads.Length) - prefix && received[^(suffix + 1)] == reads[^(suffix + 1)])
        {
            suffix++;
        }

        var start = from <= 0 ? 0 : from <= prefix ? from : from >= reads.Length - suffix ? received.Length - (reads.Length - from) : prefix;
        var end = to >= reads.Length ? received.Length : to >= reads.Length - suffix ? received.Length - (reads.Length - to) : to <= prefix ? to : received.Length - suffix;
        return received[start..Math.Max(start, end)];
    }

    // Empty pieces (a removed mark) share their offset with the piece behind them: the last one that begins at or before wins.
    private int IndexOf(int offset)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Reading <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
