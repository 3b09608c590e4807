using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>An edge of a cell, or the words of one.</summary>
internal readonly record struct BarToken(bool IsEdge, TextSpan Span);

/// <summary>Puts the cells of a flattened table into rows.</summary>
internal sealed class BarReader(string text, ImmutableArray<BarToken> tokens)
{
    private const int FewestColumns = 2;

    // So many columns may stand under a head that is joined over them.
    private const int MostMore = 9;

    public ImmutableArray<GridRow>? Read(int most)
    {
        var head = FirstRow();
        if (head.Row.Cells.Length is var width && (width < FewestColumns || width > most))
        {
            return null;
        }

        var (data, columns) = NumberRow() is { } numbered ? numbered : (FirstNumber(head.Next), 0);
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        rows.Add(head.Row);
        for (var at = head.Next; at < data && at >= 0;)
        {
            var (row, next) = Unbroken(at);
            rows.Add(row);
            at = next;
        }

        rows.AddRange(data < 0 ? [] : columns > 0 ? Rows(data, columns) : Enumerable.Range(width, MostMore).Select(n => Rows(data, n)).MaxBy(Fit));
        return rows.ToImmutable();
    }

    // A fit: every row opens with a number or with an empty cell, and the last one is whole.
    private double Fit(ImmutableArray<GridRow> rows) =>
        rows.Length == 0 ? 0 : (rows.Count(r => IsNumber(r.Cells[0])) + (rows.Count(r => r.Cells[0].Length == 0) * 0.5)) / rows.Length;

    private bool IsNumber(TextSpan cell) => cell.Length > 0 && GridCells.IsNumber(GridCells.Words(text, cell));

    private (GridRow Row, int Next) FirstRow() => Unbroken(0);

    /// <summary>Cells up to two edges in a row.</summary>
    private (GridRow Row, int Next) Unbroken(int at)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var start = tokens[at].Span.Start;
        for (at++; at < tokens.Length && !tokens[at].IsEdge; at += 2)
        {
            cells.Add(tokens[at].Span);
        }

        return (new GridRow(start, cells.ToImmutable()), at);
    }

    /// <summary>The edge before the row that numbers the columns, and how many there are.</summary>
    private (int At, int Columns)? NumberRow()
    {
        for (var (at, row) = (0, 0); at < tokens.Length && row < 4; row++)
        {
            var (cells, next) = Unbroken(at);
            if (row > 0 && GridCells.NumbersColumns([.. cells.Cells.Select(c => GridCells.Words(text, c))]))
            {
                return (at, cells.Cells.Length);
            }

            at = next;
        }

        return null;
    }

    // The first row of data opens with a running number behind two edges.
    private int FirstNumber(int from)
    {
        for (var i = from; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].IsEdge && !tokens[i + 1].IsEdge && i > 0 && tokens[i - 1].IsEdge && IsNumber(tokens[i + 1].Span))
            {
                return i;
            }
        }

        return -1;
    }

    private ImmutableArray<GridRow> Rows(int at, int columns)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        while (at >= 0 && at + 1 < tokens.Length)
        {
            var row = Row(at, columns);
            for (var fewer = columns - 1; fewer > 0 && !Opens(row.Next); fewer--)
            {
                // Cells that were joined on paper: the row ends where the next one opens.
                row = Row(at, fewer) is var shorter && Opens(shorter.Next) && shorter.Next < tokens.Length ? shorter : row;
            }

            rows.Add(row.Row);
            at = row.Next;
        }

        return rows.ToImmutable();
    }

    private bool Opens(int at) => at >= tokens.Length - 1 || (tokens[at].IsEdge && (tokens[at + 1].IsEdge || IsNumber(tokens[at + 1].Span)));

    private (GridRow Row, int Next) Row(int at, int columns)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var start = tokens[at].Span.Start;
        for (at++; cells.Count < columns && at < tokens.Length; at++)
        {
            if (tokens[at].IsEdge)
            {
                cells.Add(tokens[at].Span);
            }
            else
            {
                cells.Add(tokens[at++].Span);
            }
        }

        return (new GridRow(start, cells.ToImmutable()), at);
    }
}
