using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the cells of a document's tables that hold targets. A table is one of targets where its head or the heading above says so.</summary>
internal sealed class TableReader(DocumentTree tree, TargetHeadings headings, TargetContext context)
{
    private readonly Dictionary<string, TableLayout> tables = new(StringComparer.Ordinal);
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
        if (shift != (row.MarkerSpan is null ? 0 : 1) || IsNumbering(row))
        {
            // The structure says that a cell is missing, and which one is not printed; or the columns are numbered here.
            yield break;
        }

        var words = tree.Words(row);
        var name = Named(row, Cell(row, layout.Name - shift));
        var unit = layout.Unit < 0 ? "" : Cell(row, layout.Unit - shift);
        foreach (var column in layout.Columns)
        {
            var cell = words.FromReading(row.Runs[column.Cell - shift]);
            if (cell.Length > 0)
            {
                yield return made(row, words.Text.Substring(cell.Start, cell.Length), cell.Start, column.Time) with { Cell = name with { Unit = unit } };
            }
        }
    }

    private bool Opens(Section table)
    {
        var layout = TableLayout.Of([.. table.Runs.Select(r => Blanks(r))], context);
        var says = headings.SaysAbove(table) is var above and not HeadingSays.Nothing ? above : headings.SaysTitle;
        var isOne = layout is not null && (says is HeadingSays.Targets or HeadingSays.Aims || (says is HeadingSays.Nothing && layout.NamesTargets));
        if (isOne)
        {
            tables[table.Anchor] = layout!;
        }

        return isOne;
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

    // `- Công nghiệp, xây dựng` below `Cơ cấu kinh tế` is a part of it.
    private CellOf Named(Section row, string name)
    {
        var parent = row.Parent ?? "";
        var tokens = Tokens.Of(name);
        var isPart = tokens.Count > 1 && tokens[0].Kind == TokenKind.Sign && tokens[0].Key is "-" or "+" or "–" or "•" or "*";
        var own = isPart ? name[tokens[1].Start..] : name;
        if (isPart && names.TryGetValue(parent, out var whole))
        {
            return new CellOf(whole, own, "");
        }

        names[parent] = own;
        return new CellOf(own, "", "");
    }

    // Below the head: `1 | 2 | 3 | 4`
    private bool IsNumbering(Section row) =>
        row.Runs.Length > 2 && Enumerable.Range(0, row.Runs.Length).All(i => Cell(row, i).Trim('(', ')') is { Length: 1 or 2 } cell && cell.All(char.IsAsciiDigit));

    private string Cell(Section row, int cell) => cell >= 0 && cell < row.Runs.Length ? Blanks(row.Runs[cell]) : "";

    private string Blanks(TextSpan run) => Diagnostics.Blanks.Fold(tree.Text.Received(run.Start, run.Length));
}
