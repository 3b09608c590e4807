using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>Lines with strokes that stand together, and what is joined to them over a blank line.</summary>
/// <param name="Rows">The rows without the line of dashes; a line without strokes that stands between two parts of a table is a row of one cell.</param>
/// <param name="Rule">How many rows stand above the line of dashes; -1 where there is none.</param>
/// <param name="Columns">How many cells most rows have.</param>
internal sealed record PipeRun(TextLine First, TextLine Last, ImmutableArray<GridRow> Rows, int Rule, int Columns, bool IsLedByStroke)
{
    private const int FewestColumns = 3;

    /// <summary>Rows that came from a line without strokes.</summary>
    public ImmutableHashSet<int> Between { get; private init; } = [];

    public static PipeRun Of(ImmutableArray<PipeRow> lines)
    {
        var rule = lines.TakeWhile(l => !l.IsRule).Count();
        ImmutableArray<GridRow> rows = [.. lines.Where(l => !l.IsRule).Select(l => l.Row)];
        return new PipeRun(lines[0].Line, lines[^1].Line, rows, rule < lines.Length ? rule : -1, Most(rows), lines.Any(l => l.IsLedByStroke));
    }

    /// <summary>The same with the rows of another run, and with the line that stands between them.</summary>
    public PipeRun With(PipeRun below, GridRow? between)
    {
        ImmutableArray<GridRow> rows = [.. Rows, .. between is null ? [] : new[] { between }, .. below.Rows];
        return this with
        {
            Last = below.Last,
            Rows = rows,
            IsLedByStroke = IsLedByStroke || below.IsLedByStroke,
            Between = Between.Union(between is null ? [] : [Rows.Length]).Union(below.Between.Select(i => i + rows.Length - below.Rows.Length)),
        };
    }

    /// <summary>Whether no row has data: nothing but the heads of columns.</summary>
    public bool IsHead(string text) => Rows.Length > 0 && Rows.Length <= MostHeads && !Rows.Any(r => IsNumbered(text, r)) && (Rule == Rows.Length || OpensTable(text) || Rows.Length == 1);

    /// <summary>Whether it goes on with a table above: it has no head of its own.</summary>
    public bool GoesOn(string text) => Rule <= 0 && Rows.Length > 0 && (IsNumbered(text, Rows[0]) || Rows[0].Cells[0].Length == 0 || GridCells.Words(text, Rows[0].Cells[0]) is "-" or "+" or "–");

    /// <summary>The number in the first cell of the last row that has one, or 0.</summary>
    public int LastNumber(string text) => Rows.Reverse().Select(r => Number(text, r)).FirstOrDefault(n => n > 0);

    public int FirstNumber(string text) => Number(text, Rows[0]);

    /// <summary>Where no stroke opens the lines: whether they are a table all the same.</summary>
    public bool IsTable(string text)
    {
        var same = Rows.Count(r => r.Cells.Length == Columns);
        var isShown = Rule > 0 || OpensTable(text) || Rows.Any(r => IsNumbered(text, r)) || (same > 2 && Columns >= FewestColumns);
        return Rows.Length > 1 && Columns > 1 && same * 2 > Rows.Length && same > 1 && isShown;
    }

    public bool OpensTable(string text) => Rows.Length > 0 && FlatTable.OpensTable(GridCells.Words(text, Rows[0].Cells[0]));

    private const int MostHeads = 4;

    private static int Number(string text, GridRow row) => Numerals.Arabic(GridCells.Words(text, row.Cells[0]).TrimEnd('.'));

    private static bool IsNumbered(string text, GridRow row) => (GridCells.Words(text, row.Cells[0]) is { Length: > 0 } words && GridCells.IsNumber(words)) || GridCells.GroupTitle(text, row) is not null;

    private static int Most(ImmutableArray<GridRow> rows) => rows.Where(r => r.Cells.Length > 0).GroupBy(r => r.Cells.Length).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).Select(g => g.Key).FirstOrDefault();
}
