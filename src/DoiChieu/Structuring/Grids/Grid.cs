using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>A row of a table whose cells are marked off. An empty cell has no length and stands where its words would.</summary>
internal sealed record GridRow(int Start, ImmutableArray<TextSpan> Cells);

/// <summary>A table whose cells are marked off by pipes or by HTML, as stretches of the reading text.</summary>
/// <param name="Header">Rows above the first row of data; the row that numbers the columns is one of them.</param>
/// <param name="Columns">How many cells a row of data has; a row with another number of them is uncertain.</param>
internal sealed record Grid(int Start, int End, ImmutableArray<GridRow> Header, ImmutableArray<GridRow> Rows, int Columns)
{
    /// <summary>A frame that was drawn as a table (letterhead, recipients beside a signature): its cells are paragraphs, and it has no header.</summary>
    public bool IsFrame { get; init; }
}

/// <summary>The tables of a text, in its order.</summary>
internal sealed class GridSet(ImmutableArray<Grid> grids)
{
    public static readonly GridSet None = new([]);

    public ImmutableArray<Grid> All { get; } = grids;

    public Grid? StartsAt(int offset) => Find(offset) is { } grid && grid.Start == offset ? grid : null;

    public bool Covers(int offset) => Find(offset) is not null;

    private Grid? Find(int offset)
    {
        var (low, high) = (0, All.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (All[middle].End <= offset)
            {
                low = middle + 1;
            }
            else if (All[middle].Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                return All[middle];
            }
        }

        return null;
    }
}
