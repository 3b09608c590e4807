using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Reading;
using DoiChieu.Structuring.Grids;

namespace DoiChieu.Structuring;

/// <summary>What is known of a text before it is cut into blocks: its lines, its marked-off tables, and which lines go on with the one above.</summary>
/// <param name="Doubts">Lines with strokes that are no table for certain.</param>
internal sealed record TextLayout(ImmutableArray<TextLine> Lines, GridSet Grids, Wrapping Wrapping, ImmutableArray<PipeDoubt> Doubts)
{
    public static TextLayout Of(ReadingText reading, LineBreaks stated)
    {
        var lines = TextLine.Cut(reading.Text);
        var (piped, doubts) = PipeTables.Find(reading.Text, lines);
        var grids = WithoutOverlaps(HtmlTables.Find(reading.Text).Concat(piped).Concat(BarTables.Find(reading.Text, lines)).OrderBy(g => g.Start));
        return new TextLayout(lines, grids, Wrapping.Of(reading, [.. lines.Select(l => grids.Covers(l.Start) ? l with { Raw = "", Words = "" } : l)], stated), doubts);
    }

    private static GridSet WithoutOverlaps(IEnumerable<Grid> grids)
    {
        var kept = ImmutableArray.CreateBuilder<Grid>();
        foreach (var grid in grids)
        {
            if (kept.Count == 0 || kept[^1].End <= grid.Start)
            {
                kept.Add(grid);
            }
        }

        return new GridSet(kept.ToImmutable());
    }
}
