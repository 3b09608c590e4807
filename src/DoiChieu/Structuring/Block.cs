using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Structuring.Grids;

namespace DoiChieu.Structuring;

/// <summary>How a block is marked up; a plain text has no markup.</summary>
internal enum BlockForm
{
    Words,
    /// <summary>A Markdown heading.</summary>
    Heading,
    /// <summary>A rule across the page.</summary>
    Rule,
}

/// <summary>One line of a plain text, or one paragraph of a Markdown text.</summary>
/// <param name="Start">Where it begins in the reading text, markup included.</param>
/// <param name="Visible">Its words and printed markers, markup left out.</param>
/// <param name="Words">The same as one line.</param>
internal sealed record Block(int Start, BlockForm Form, ImmutableArray<TextSpan> Visible, SectionText Words)
{
    public string Text => Words.Text;

    /// <summary>Whether marks of bold stand at the end of the words.</summary>
    public bool IsBold { get; init; }

    /// <summary>The table that the block is; null for words.</summary>
    public Grid? Grid { get; init; }

    public static Block Of(ReadingText reading, int start, BlockForm form, ImmutableArray<TextSpan> visible) =>
        new(start, form, visible, SectionText.Of(reading, visible)) { IsBold = visible.Length > 0 && reading.Text.AsSpan(visible[^1].End).TrimStart(' ').StartsWith("**") };

    /// <summary>A table is one block; a frame drawn as a table is a block a cell.</summary>
    public static IEnumerable<Block> Of(ReadingText reading, Grid grid) =>
        grid.IsFrame
            ? grid.Header.Concat(grid.Rows).SelectMany(r => r.Cells).Where(c => c.Length > 0).SelectMany(c => Lines(reading, c)).Select(l => Of(reading, l.Start, BlockForm.Words, [l]))
            : [Of(reading, grid.Start, BlockForm.Words, [.. grid.Header.Concat(grid.Rows).SelectMany(r => r.Cells).Where(c => c.Length > 0)]) with { Grid = grid }];

    // What was one line of a cell on paper may stand below another, or behind the mark of a line break.
    private static IEnumerable<TextSpan> Lines(ReadingText reading, TextSpan cell)
    {
        for (var start = cell.Start; start < cell.End;)
        {
            var feed = reading.Text.AsSpan(start, cell.Length - (start - cell.Start)).IndexOf('\n');
            var end = feed < 0 ? cell.End : start + feed;
            if (GridCells.Trimmed(reading.Text, start, end) is { Length: > 0 } line)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    /// <summary>The visible runs from a place in <see cref="Text"/> on.</summary>
    public ImmutableArray<TextSpan> From(int at) =>
        at >= Text.Length ? [] : Cut(Visible, Words.ToReading(at, 1).Start, int.MaxValue);

    /// <summary>What of some runs lies between two offsets of the reading text.</summary>
    public static ImmutableArray<TextSpan> Cut(ImmutableArray<TextSpan> runs, int start, int end) =>
    [
        .. from run in runs
           where run.End > start && run.Start < end
           select TextSpan.Between(Math.Max(run.Start, start), Math.Min(run.End, end)),
    ];
}
