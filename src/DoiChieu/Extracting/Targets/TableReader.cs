using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the cells of a document's tables that hold targets. A table is one of targets where its head or the heading above says so.</summary>
internal sealed class TableReader(DocumentTree tree, TargetHeadings headings, TargetContext context)
{
    private readonly Dictionary<string, TableLayout> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Whether a section belongs to a table of targets, itself included.</summary>
    public bool Holds(Section section) => section.Kind is SectionKind.Table ? Opens(section) : section.Parent is { } parent && IsIn(section, parent);

    /// <summary>The cells of a row that hold targets.</summary>
    public IEnumerable<TargetBlock> BlocksOf(Section row, Func<Section, string, int, Horizon?, TargetBlock> made)
    {
        if (row.Kind != SectionKind.Row)
        {
            yield break;
        }

        var layout = tables[row.Anchor];
        var shift = layout.Count - row.Runs.Length;
        if (shift != (row.FirstColumn ?? (row.MarkerSpan is null ? 0 : 1)) || layout.Name < shift || IsNumbering(row))
        {
            // The structure says that a cell is missing, and which one is not printed; or the columns are numbered here.
            yield break;
        }

        var words = tree.Words(row);
        if (layout.Columns.IsEmpty && layout.Unclear.IsEmpty && words.FromReading(row.Runs[layout.Name - shift]) is { Length: > 0 } own && CellWords.Blanked(words.Text.Substring(own.Start, own.Length)) is var target)
        {
            foreach (var _ in PrintedText.Of(target).Quantities.Take(1))
            {
                yield return made(row, target, own.Start, null);
            }
        }

        var name = Named(row, Cell(row, layout.Name - shift), layout.Name - shift > 0 ? Cell(row, 0) : "");
        var unit = layout.Unit < 0 ? "" : Cell(row, layout.Unit - shift);
        var deadline = layout.Deadline < shift ? null : TimeIn(Cell(row, layout.Deadline - shift));
        foreach (var column in layout.Columns)
        {
            var cell = words.FromReading(row.Runs[column.Cell - shift]);
            if (cell.Length > 0)
            {
                var of = name with { Unit = unit.Length > 0 ? unit : column.Unit, Part = name.Part.Length > 0 ? name.Part : column.Part };
                var time = column.Time ?? deadline;
                yield return made(row, CellWords.Blanked(words.Text.Substring(cell.Start, cell.Length)), cell.Start, time) with { Cell = of with { Time = TimeOf(of, time) } };
            }
        }
    }

    private bool Opens(Section table)
    {
        var heads = table.Heads.IsEmpty ? table.Runs.Select(r => new[] { Blanks(r) }) : table.Heads.Select(h => h.Select(Blanks).ToArray());
        var layout = TableLayout.Of([.. heads], context with { Heading = headings.Above(table).Select(headings.TimeOf).FirstOrDefault(t => t is not null) });
        var says = headings.SaysAbove(table) is var above and not HeadingSays.Nothing ? above : headings.SaysTitle;
        var isOne = layout is not null && (says is HeadingSays.Targets or HeadingSays.Aims || (says is HeadingSays.Nothing && (layout.NamesTargets || layout.PlansYears)) || layout.IsAheadOfResults);
        if (isOne)
        {
            tables[table.Anchor] = layout!;
        }

        return isOne;
    }

    /// <summary>The heads of a table of targets, of which each may stand over targets or over results.</summary>
    public IEnumerable<TextSpan> UnclearColumns(Section table) =>
        table.Kind is SectionKind.Table && Opens(table) ? tables[table.Anchor].Unclear.Select(i => table.Heads.IsEmpty ? table.Runs[i] : table.Heads[i][^1]) : [];

    /// <summary>Whether a table is one of targets, and which columns its heads stand over is not printed.</summary>
    public bool IsUnclear(Section table)
    {
        if (!table.HasUnclearHeads)
        {
            return false;
        }

        var says = headings.SaysAbove(table) is var above and not HeadingSays.Nothing ? above : headings.SaysTitle;
        return says is HeadingSays.Targets or HeadingSays.Aims
            || (says is HeadingSays.Nothing && table.Runs.Select(r => Tokens.Of(Blanks(r))).Any(h => Words.ColumnName.At(h, 0, h.Count) is { Value.Length: > 0 }));
    }

    private bool IsIn(Section section, string parent)
    {
        if (section.Kind is not (SectionKind.Row or SectionKind.Group) || !tables.TryGetValue(parent, out var layout))
        {
            return false;
        }

        tables[section.Anchor] = layout;
        return true;
    }

    // `- Công nghiệp, xây dựng` below `Cơ cấu kinh tế` is a part of it, also where the dash stands in the cell of the running number.
    private CellOf Named(Section row, string name, string number)
    {
        var parent = row.Parent ?? "";
        if (row.MarkerSpan is null && number is "-" or "+" or "–" or "•")
        {
            return rows.TryGetValue(parent, out var above) ? new CellOf(above, name, "") : new CellOf(name, "", "");
        }

        rows[row.Anchor] = name;
        var tokens = Tokens.Of(name);
        var isPart = tokens.Count > 1 && tokens[0].Kind == TokenKind.Sign && tokens[0].Key is "-" or "+" or "–" or "—" or "•" or "*";
        var own = isPart ? name[tokens[1].Start..] : name;
        if (isPart && (rows.TryGetValue(parent, out var whole) || names.TryGetValue(parent, out whole)))
        {
            return new CellOf(whole, own, "");
        }

        names[parent] = own;
        return new CellOf(own, "", "");
    }

    // Below the head: `1 | 2 | 3 | 4`
    private bool IsNumbering(Section row) =>
        row.Runs.Length > 2 && Enumerable.Range(0, row.Runs.Length).All(i => Cell(row, i).Trim('(', ')') is { Length: 1 or 2 } cell && cell.All(char.IsAsciiDigit));

    // `2027`, `Năm 2027`, `Quý IV/2027`, `2026 - 2028`; several times are none.
    private Horizon? TimeIn(string cell) =>
        HorizonReader.Find(Tokens.Of(cell)).Where(m => m is { IsBase: false, Horizon.Kind: HorizonKind.Year or HorizonKind.Period }).Select(m => m.Horizon).Distinct().ToList() is [var only] && !context.IsPast(only) ? only : null;

    // `Tỷ trọng kinh tế số đến năm 2030` in a column of 2026 - 2030 is a level of its last year; in one of 2026 it is of 2026.
    private Horizon? TimeOf(CellOf cell, Horizon? column) =>
        TimeIn(cell.Indicator) is { Kind: HorizonKind.Year } named && (column is null || (column.Kind == HorizonKind.Period && column.LastYear == named.LastYear)) ? named : null;

    private string Cell(Section row, int cell) => cell >= 0 && cell < row.Runs.Length ? Blanks(row.Runs[cell]) : "";

    private string Blanks(TextSpan run) => CellWords.Plain(Diagnostics.Blanks.Fold(tree.Text.Received(run.Start, run.Length)));
}
