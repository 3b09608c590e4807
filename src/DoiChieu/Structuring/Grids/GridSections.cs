using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring.Grids;

/// <summary>A marked-off table as sections: the table with the cells of its header, and a section a row with a run a cell, empty cells included, the number's cell left out.
/// A row with a Roman number or a capital and one title is a group, and so is one that holds nothing but a year or a period; `11.2` is part of `11`; a row without number goes with the numbered row above it.</summary>
internal sealed class GridSections(ReadingText reading, Noticed noticed)
{
    private readonly List<(Draft Section, int Level)> open = [];

    // Of groups that print a time and no number: over all other groups, or within them, as the first of them is.
    private int timeLevel = NoLevel;

    public IEnumerable<Draft> Of(Grid grid, Draft? parent)
    {
        var table = Filled(new Draft(SectionKind.Table, parent, Start(grid), null) { Heads = ColumnHeads.Of(reading.Text, grid), HasUnclearHeads = ColumnHeads.AreUnclear(reading.Text, grid) }, [.. grid.Header.SelectMany(r => r.Cells)]);
        yield return table;
        foreach (var row in grid.Rows)
        {
            if (row.Cells.Any(c => c.Length > 0))
            {
                yield return Row(grid, Behind(grid, row), table);
            }
        }
    }

    // Without a header and without a stroke before its first cell a table begins at the line feed above it.
    private int Start(Grid grid) =>
        grid.Header.IsEmpty && grid.Start > 0 && grid.Rows[0].Cells[0].Start == grid.Start && reading.Text[grid.Start - 1] == '\n' ? grid.Start - 1 : grid.Start;

    // Without a header the first row begins where the table does, but two sections never begin at one place.
    private static GridRow Behind(Grid grid, GridRow row) => row.Start > grid.Start ? row : row with { Start = row.Cells[0].Start };

    private Draft Row(Grid grid, GridRow row, Draft table)
    {
        var words = GridCells.Words(reading.Text, row.Cells[0]);
        if (GridCells.GroupTitle(reading.Text, row) is { } titled)
        {
            return Group(row, titled, table);
        }

        if (!GridCells.IsNumber(words) && Only(row) is { } only && (row.Cells.Length == 1 ? grid.Columns > 1 : GridCells.IsTime(GridCells.Words(reading.Text, only))))
        {
            return Timed(row, only, table);
        }

        if (!GridCells.IsNumber(words))
        {
            var first = row.Cells[0].Length == 0 ? 1 : 0;
            var above = open.Count > 0 && !IsTotal(row) ? open[^1].Section : table;
            return Filled(new Draft(SectionKind.Row, above, row.Start, null) { FirstColumn = row.Cells.Length == grid.Columns ? first : null }, row.Cells[first..]);
        }

        var isGroup = row.Cells.Skip(1).Count(c => c.Length > 0) <= 1 && Level(words) < NumberLevel;
        var printed = words.TrimEnd('.');
        var style = isGroup ? MarkerStyles.GroupNumber : MarkerStyles.RowNumber;
        var marker = new Marker(style, style.Name, printed, printed.TrimEnd(')'), Path(printed.TrimEnd(')')), 0, printed.Length);
        var section = new Draft(style.Kind, Above(words) ?? table, row.Start, marker) { MarkerSpan = new TextSpan(row.Cells[0].Start, printed.Length), IsTitled = isGroup, FirstColumn = row.Cells.Length == grid.Columns ? 1 : null };
        open.Add((Filled(section, isGroup ? [.. row.Cells.Skip(1).Where(c => c.Length > 0)] : row.Cells[1..]), Level(words)));
        if (row.Cells.Length != grid.Columns && !isGroup)
        {
            noticed.Add(Rules.RowUncertain.At(reading.At(row.Cells[0].Start, printed.Length), printed, Count(row.Cells.Length - 1), Count(grid.Columns - 1)));
        }

        return section;
    }

    // `II. Xã hội` in one cell
    private Draft Group(GridRow row, TextSpan cell, Draft table)
    {
        var printed = GridCells.Words(reading.Text, cell)[..GridCells.GroupNumber(GridCells.Words(reading.Text, cell))];
        var style = MarkerStyles.GroupNumber;
        var marker = new Marker(style, style.Name, printed, printed, Path(printed), 0, printed.Length);
        var group = new Draft(style.Kind, Above(printed) ?? table, row.Start, marker) { MarkerSpan = new TextSpan(cell.Start, printed.Length), IsTitled = true };
        open.Add((Filled(group, [GridCells.Trimmed(reading.Text, cell.Start + printed.Length + 1, cell.End)]), Level(printed)));
        return group;
    }

    // `Đến năm 2030` over the rows below it
    private Draft Timed(GridRow row, TextSpan cell, Draft table)
    {
        timeLevel = timeLevel != NoLevel ? timeLevel : open.Count > 0 && open[^1].Level < NumberLevel ? NumberLevel - 1 : TopLevel;
        var group = new Draft(SectionKind.Group, Above(timeLevel) ?? table, row.Start, null) { IsTitled = true };
        open.Add((Filled(group, [cell]), timeLevel));
        return group;
    }

    private static TextSpan? Only(GridRow row) => row.Cells.Count(c => c.Length > 0) == 1 ? row.Cells.First(c => c.Length > 0) : null;

    private const int NumberLevel = 20;
    private const int TopLevel = -1;
    private const int NoLevel = -2;

    private bool IsTotal(GridRow row) =>
        GridCells.Words(reading.Text, row.Cells.First(c => c.Length > 0)) is var words && Wording.Totals.Any(t => words.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    // A capital holds Roman numbers, these hold `I.2`, these running numbers, these `11.2`, these letters.
    private static int Level(string number) => number.TrimEnd('.', ')') switch
    {
        // C and L are letters: no table has fifty groups.
        [var capital] when char.IsUpper(capital) && capital is not ('I' or 'V' or 'X') => 0,
        var roman when Numerals.Roman(roman) > 0 => 10,
        var grouped when char.IsUpper(grouped[0]) => (Numerals.Roman(grouped.Split('.')[0]) > 0 ? 10 : 0) + grouped.Count(c => c == '.'),
        var dotted when dotted.Contains('.', StringComparison.Ordinal) => NumberLevel + dotted.Count(c => c == '.'),
        var digits when Numerals.Arabic(digits) > 0 || GridCells.IsSpan(digits) => NumberLevel,
        _ => 90,
    };

    private Draft? Above(string number) => Above(Level(number));

    private Draft? Above(int level)
    {
        while (open.Count > 0 && open[^1].Level >= level)
        {
            open.RemoveAt(open.Count - 1);
        }

        return open.Count > 0 ? open[^1].Section : null;
    }

    private static ImmutableArray<int> Path(string number) =>
        [.. number.Split('.').Select(part => Numerals.Arabic(part.Split('-', '–')[0].TrimEnd([.. "abcdeghik"])) is var n and > 0 ? n : Numerals.Roman(part) is var roman and > 0 ? roman : Numerals.Letter(part))];

    private Draft Filled(Draft section, ImmutableArray<TextSpan> cells)
    {
        section.Runs = cells;
        section.Words = SectionText.Of(reading, cells).Text;
        return section;
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
