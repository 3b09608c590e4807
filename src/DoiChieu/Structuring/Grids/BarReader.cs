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
        // Words behind the head and no row that counts: what the rows are is not known, and no word may be lost.
        if (data < 0 && tokens.Skip(head.Next).Any(t => !t.IsEdge))
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<GridRow>();
        rows.Add(head.Row);
        for (var at = head.Next; at < data && at >= 0;)
        {
            var (row, next) = Unbroken(at);
            rows.Add(row);
            at = next;
        }

        var cut = data < 0 ? ([], 0) : columns > 0 ? Rows(data, columns) : Enumerable.Range(width, MostMore).Select(n => Rows(data, n)).MinBy(cut => cut.Cost - cut.Rows.Count(row => IsNumber(row.Cells[0])));
        rows.AddRange(cut.Rows);
        return cut.Cost < Impossible ? rows.ToImmutable() : null;
    }

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
        var empty = 0;
        for (var (at, row) = (0, 0); at < tokens.Length && row < 4; row++)
        {
            var (cells, next) = Unbroken(at);
            if (row > 0 && GridCells.NumbersColumns([.. cells.Cells.Select(c => GridCells.Words(text, c))]))
            {
                // The column of the running number may have none itself.
                return (at - empty, cells.Cells.Length + empty);
            }

            (empty, row) = cells.Cells.Length == 0 ? (empty + 1, row - 1) : (0, row);
            at = next;
        }

        return null;
    }

    // The first row of data opens with a running number behind two edges.
    private int FirstNumber(int from)
    {
        for (var i = from; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].IsEdge && i > 0 && tokens[i - 1].IsEdge && (IsGroup(i + 1) || (!tokens[i + 1].IsEdge && IsNumber(tokens[i + 1].Span))))
            {
                return i;
            }
        }

        return -1;
    }

    // `I. Kinh tế` in the first cell, or in the second behind an empty one.
    private bool IsGroup(int at)
    {
        var cell = tokens[at].IsEdge ? at + 1 : at;
        return cell < tokens.Length && !tokens[cell].IsEdge && GridCells.GroupNumber(GridCells.Words(text, tokens[cell].Span)) > 0;
    }

    /// <summary>The cheapest way to cut all that is left into rows: a row of another length than the table's costs, and so does one whose first cells are no number's.
    /// Cells that were joined on paper leave a row short, and the rows behind it must not slip.</summary>
    private (ImmutableArray<GridRow> Rows, double Cost) Rows(int from, int columns)
    {
        // Behind the last word nothing need be read: an edge may be left over.
        var best = new (double Cost, int Cells)[tokens.Length + 2];
        for (var at = LastWord(); at >= from; at--)
        {
            best[at] = (Impossible, 0);
            for (var count = columns; tokens[at].IsEdge && count > 0; count--)
            {
                var (row, next) = Row(at, count);
                if (row.Cells.Length == count && next <= tokens.Length + 1 && best[next].Cost + Cost(row, columns) is var cost && cost < best[at].Cost)
                {
                    best[at] = (cost, count);
                }
            }
        }

        var rows = ImmutableArray.CreateBuilder<GridRow>();
        for (var at = from; at < tokens.Length && best[at].Cells > 0;)
        {
            var (row, next) = Row(at, best[at].Cells);
            rows.Add(row);
            at = next;
        }

        return (rows.ToImmutable(), from < tokens.Length ? best[from].Cost : 0);
    }

    private int LastWord()
    {
        var last = tokens.Length - 1;
        while (last >= 0 && tokens[last].IsEdge)
        {
            last--;
        }

        return last;
    }

    private double Cost(GridRow row, int columns)
    {
        var cost = row.Cells.Length == columns ? 0 : ShortRow;
        var first = row.Cells[0];
        cost += IsNumber(first) || GridCells.GroupTitle(text, row) is not null ? 0 : first.Length > 1 ? OddFirstCell : first.Length == 1 ? NoNumber : row.Cells.Length > 1 && row.Cells[1].Length == 0 ? TwoEmptyCells : NoNumber;
        return cost + (row.Cells.Skip(1).Any(IsMarker) ? OddFirstCell : 0);
    }

    // `a)` is no value.
    private bool IsMarker(TextSpan cell) => cell.Length is > 1 and < 5 && GridCells.Words(text, cell) is [.., ')' or '.'] words && IsNumber(cell) && !char.IsAsciiDigit(words[0]);

    private const double Impossible = double.MaxValue;
    private const double ShortRow = 3;
    private const double OddFirstCell = 4;
    private const double TwoEmptyCells = 4;
    private const double NoNumber = 0.5;

    private (GridRow Row, int Next) Row(int at, int columns)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var start = tokens[at].Span.Start;
        for (at++; cells.Count < columns && at < tokens.Length; at++)
        {
            cells.Add(tokens[at].IsEdge ? tokens[at].Span : tokens[at++].Span);
        }

        return (new GridRow(start, cells.ToImmutable()), at);
    }
}
