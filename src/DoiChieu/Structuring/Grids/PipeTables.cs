using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>Tables with a row a line: `| 1 | Một |`. 1. The line of dashes below the header is no row, and may be left out. 2. So may the stroke at the beginning of a row: then lines
/// with as many cells each are a table where they number their rows, have a line of dashes, or are three at least. 3. A head that a blank line cuts off, with or without a short line
/// behind it (`Đến năm 2030`), heads the rows below that have as many cells and no head of their own; rows whose numbers go on belong to the table above. 4. Lines with strokes that are
/// none of this are doubtful, and never left out in silence.</summary>
internal sealed class PipeTables
{
    private const int FewestDoubtful = 3;
    private const int MostWordsBetween = 12;

    private readonly string text;
    private readonly ImmutableArray<TextLine> lines;
    private readonly List<Grid> grids = [];
    private readonly List<PipeDoubt> doubts = [];

    private PipeTables(string text, ImmutableArray<TextLine> lines) => (this.text, this.lines) = (text, lines);

    public static (ImmutableArray<Grid> Grids, ImmutableArray<PipeDoubt> Doubts) Find(string text, ImmutableArray<TextLine> lines)
    {
        var tables = new PipeTables(text, lines);
        PipeRun? open = null;
        var (end, next) = (0, 0);
        while (tables.Next(next, out var from, out next) is { } run)
        {
            if (open is not null && tables.Join(open, run, end, from) is { } joined)
            {
                open = joined;
            }
            else
            {
                tables.Take(open);
                open = run;
            }

            end = next;
        }

        tables.Take(open);
        return ([.. tables.grids], [.. tables.doubts]);
    }

    private PipeRun? Next(int at, out int from, out int end)
    {
        for (var i = at; i < lines.Length; i++)
        {
            var rows = ImmutableArray.CreateBuilder<PipeRow>();
            for (from = i; i < lines.Length && PipeRow.Of(text, lines[i]) is { } row && (row.IsLedByStroke || row.Cells.Length > 1); i++)
            {
                rows.Add(row);
            }

            // Lines of dashes alone, left over from a page, are no table.
            if (rows.Any(r => !r.IsRule))
            {
                end = i;
                return PipeRun.Of(rows.ToImmutable());
            }
        }

        (from, end) = (lines.Length, lines.Length);
        return null;
    }

    private PipeRun? Join(PipeRun above, PipeRun below, int end, int from)
    {
        if (!below.GoesOn(text) || above.Columns != below.Columns || above.Columns < 2)
        {
            return null;
        }

        var between = lines[end..from].Where(l => l.Raw.Length > 0).ToList();
        var isHead = above.IsHead(text);
        var isNext = below.FirstNumber(text) > 0 && below.FirstNumber(text) == above.LastNumber(text) + 1;
        return between switch
        {
            [] when isHead || isNext => above.With(below, null),
            [var only] when (isHead && IsTitle(only)) || (GridCells.IsTime(only.Words) && above.IsTable(text)) => above.With(below, new GridRow(only.Start, [GridCells.Trimmed(text, only.Start, only.End)])),
            _ => null,
        };
    }

    private static bool IsTitle(TextLine line) => line.HasWords && Forms.WordCount(line.Words) <= MostWordsBetween && !Forms.Closes(line.Words.TrimEnd(':'));

    private void Take(PipeRun? run)
    {
        if (run is null)
        {
            return;
        }

        var cells = run.Rows.SelectMany(r => r.Cells).Select(c => GridCells.Words(text, c)).ToList();
        var isFrame = GridCells.IsFrame(cells) || (run.IsLedByStroke ? run.Rule < 0 && run.Rows.Length < 2 && !IsHeadAlone(run) : run.Rows.Length == 1 && cells.Exists(IsOfLetterhead));
        // Two sections never begin at one place, and before the first character there is none for the table.
        var hasPlace = run.First.Start > 0 || run.Rows[0].Cells is not [{ Start: 0 }, ..] || !Read(run, isFrame).Header.IsEmpty;
        var isTable = hasPlace && (run.IsLedByStroke || run.IsTable(text));
        if (isFrame || isTable)
        {
            grids.Add(Read(run, isFrame));
        }

        if (!isFrame && IsHeadAlone(run))
        {
            doubts.Add(new PipeDoubt(PipeFault.HeadAlone, run.First, run.Last, [run.Columns]));
        }
        else if (!isFrame && !isTable && run.Rows.Length > 1 && run.Rows.Count(r => r.Cells.Length >= FewestDoubtful) > 1)
        {
            doubts.Add(new PipeDoubt(PipeFault.Uneven, run.First, run.Last, [.. run.Rows.Select(r => r.Cells.Length)]));
        }
    }

    private bool IsHeadAlone(PipeRun run) => run.Columns >= FewestDoubtful && run.OpensTable(text) && run.IsHead(text) && run.Rows.Length <= 2;

    private static bool IsOfLetterhead(string cell) => Letterhead.NumberPattern().IsMatch(cell) || Letterhead.DatePattern().IsMatch(cell);

    private Grid Read(PipeRun run, bool isFrame)
    {
        var (rows, rule) = (run.Rows, run.Rule);
        var header = rule > 0 ? rule : GridCells.HeaderRows(text, rows);
        // Behind an empty header the first row of data names the columns.
        if (rule > 0 && rows[..header].All(r => r.Cells.All(c => c.Length == 0)))
        {
            header = Math.Min(rows.Length, header + Math.Max(1, GridCells.HeaderRows(text, rows[header..])));
        }

        header = run.Between.IsEmpty ? header : Math.Min(header, run.Between.Min());
        return new Grid(run.First.Start, run.Last.End, rows[..header], rows[header..], run.Columns) { IsFrame = isFrame };
    }
}
