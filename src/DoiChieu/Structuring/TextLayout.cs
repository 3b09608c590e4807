using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Reading;
using DoiChieu.Structuring.Grids;

namespace DoiChieu.Structuring;

/// <summary>What is known of a text before it is cut into blocks: its lines, its marked-off tables, and which lines go on with the one above.</summary>
internal sealed record TextLayout(ImmutableArray<TextLine> Lines, GridSet Grids, Wrapping Wrapping)
{
    public static TextLayout Of(ReadingText reading, LineBreaks stated)
    {
        var lines = TextLine.Cut(reading.Text);
        var grids = WithoutOverlaps(HtmlTables.Find(reading.Text).Concat(PipeTables.Find(reading.Text, lines)).Concat(BarTables.Find(reading.Text, lines)).OrderBy(g => g.Start));
        return new TextLayout(lines, grids, Wrapping.Of(reading, [.. lines.Select(l => grids.Covers(l.Start) ? l with { Raw = "", Words = "" } : l)], stated));
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
