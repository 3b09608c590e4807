using System.Collections.Immutable;
using DoiChieu.Cleaning;

namespace DoiChieu.Structuring;

/// <summary>Cuts a plain text: every line that has words is a block, with the lines below that go on with it. A paragraph that a page break cut is one line already in the reading text.</summary>
internal static class PlainBlocks
{
    public static ImmutableArray<Block> Cut(ReadingText reading, TextLayout layout)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var open = new List<TextSpan>();
        foreach (var line in layout.Lines)
        {
            if (layout.Grids.StartsAt(line.Start) is { } grid)
            {
                Close();
                blocks.AddRange(Block.Of(reading, grid));
            }

            if (layout.Grids.Covers(line.Start) || line.Raw.Length == 0 || line.IsBar)
            {
                Close();
                continue;
            }

            if (!layout.Wrapping.GoesOn(line.Start))
            {
                Close();
            }

            var from = line.Start + (line.End - line.Start - reading.Text.AsSpan(line.Start, line.End - line.Start).TrimStart().Length);
            open.Add(new TextSpan(from, line.Raw.Length));
        }

        Close();
        return blocks.ToImmutable();

        void Close()
        {
            if (open.Count > 0)
            {
                blocks.Add(Block.Of(reading, open[0].Start, BlockForm.Words, [.. open]));
                open.Clear();
            }
        }
    }
}
