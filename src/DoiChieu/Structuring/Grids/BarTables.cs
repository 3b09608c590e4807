using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>Tables that were flattened to one cell a block of lines, with a line `|` at every edge of a cell. Two edges without words between them are an empty cell, or the end
/// of one row and the beginning of the next: which, the number of columns tells. It is that of the row that numbers them, else the one that fits the rows best.</summary>
internal static class BarTables
{
    private const int MostColumns = 30;

    public static IEnumerable<Grid> Find(string text, ImmutableArray<TextLine> lines)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBar && FlatTable.OpensTable(lines[i + 1].Words))
            {
                var tokens = Tokens(text, lines, i, out var end);
                if (new BarReader(text, tokens).Read(MostColumns) is { } rows)
                {
                    yield return Grid(text, lines[i].Start, lines[end - 1].End, rows);
                    i = end - 1;
                }
            }
        }
    }

    private static Grid Grid(string text, int start, int end, ImmutableArray<GridRow> rows)
    {
        var header = Math.Max(1, GridCells.HeaderRows(text, rows));
        return new Grid(start, end, rows[..header], rows[header..], rows[header..].Select(r => r.Cells.Length).DefaultIfEmpty(rows[0].Cells.Length).Max());
    }

    /// <summary>Edges (no length) and cells, up to an edge with a blank line below it.</summary>
    private static ImmutableArray<BarToken> Tokens(string text, ImmutableArray<TextLine> lines, int from, out int end)
    {
        var tokens = ImmutableArray.CreateBuilder<BarToken>();
        for (end = from; end < lines.Length && lines[end].IsBar;)
        {
            tokens.Add(new BarToken(true, new TextSpan(lines[end].Start, 0)));
            var next = ++end;
            while (next < lines.Length && !lines[next].IsBar)
            {
                next++;
            }

            // One blank line between two edges is a cell without words; behind more of them, or before words, the table is over.
            if (next > end && (next == lines.Length || (lines[end].Raw.Length == 0 && next > end + 1)))
            {
                break;
            }

            if (next > end && GridCells.Trimmed(text, lines[end].Start, lines[next - 1].End).Length == 0)
            {
                end = next;
            }
            else if (next > end)
            {
                tokens.Add(new BarToken(false, GridCells.Trimmed(text, lines[end].Start, lines[next - 1].End)));
                end = next;
            }
        }

        return tokens.ToImmutable();
    }
}
