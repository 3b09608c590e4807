using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring.Grids;

/// <summary>A marked-off table as sections: the table with the cells of its header, and a section a row with a run a cell, empty cells included, the number's cell left out.
/// A row with a Roman number or a capital and one title is a group; `11.2` is part of `11`; a row without number goes with the numbered row above it.</summary>
internal sealed class GridSections(ReadingText reading, Noticed noticed)
{
    private readonly List<Draft> open = [];

    public IEnumerable<Draft> Of(Grid grid, Draft? parent)
    {
        var table = Filled(new Draft(SectionKind.Table, parent, grid.Start, null), [.. grid.Header.SelectMany(r => r.Cells)]);
        yield return table;
        foreach (var row in grid.Rows)
        {
            if (row.Cells.Any(c => c.Length > 0))
            {
                yield return Row(grid, Behind(grid, row), table);
            }
        }
    }

    // Without a header the first row begins where the table does, but two sections never begin at one place.
    private static GridRow Behind(Grid grid, GridRow row) => row.Start > grid.Start ? row : row with { Start = row.Cells[0].Start };

    private Draft Row(Grid grid, GridRow row, Draft table)
    {
        var words = GridCells.Words(reading.Text, row.Cells[0]);
        if (!GridCells.IsNumber(words))
        {
            var cells = row.Cells[0].Length == 0 ? row.Cells[1..] : row.Cells;
            var above = open.Count > 0 && !IsTotal(row) ? open[^1] : table;
            return Filled(new Draft(SectionKind.Row, above, row.Start, null), cells);
        }

        var isGroup = row.Cells.Skip(1).Count(c => c.Length > 0) <= 1 && Level(words) < NumberLevel;
        var printed = words.TrimEnd('.');
        var style = isGroup ? MarkerStyles.GroupNumber : MarkerStyles.RowNumber;
        var marker = new Marker(style, style.Name, printed, printed.TrimEnd(')'), Path(printed.TrimEnd(')')), 0, printed.Length);
        var section = new Draft(style.Kind, Above(words) ?? table, row.Start, marker) { MarkerSpan = new TextSpan(row.Cells[0].Start, printed.Length), IsTitled = isGroup };
        open.Add(Filled(section, isGroup ? [.. row.Cells.Skip(1).Where(c => c.Length > 0)] : row.Cells[1..]));
        if (row.Cells.Length != grid.Columns && !isGroup)
        {
            noticed.Add(Rules.RowUncertain.At(reading.At(row.Cells[0].Start, printed.Length), printed, Count(row.Cells.Length - 1), Count(grid.Columns - 1)));
        }

        return section;
    }

    private const int NumberLevel = 2;

    private bool IsTotal(GridRow row) =>
        GridCells.Words(reading.Text, row.Cells.First(c => c.Length > 0)) is var words && Wording.Totals.Any(t => words.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    // A capital holds Roman numbers, these hold running numbers, these `11.2`, these letters.
    private static int Level(string number) => number.TrimEnd('.', ')') switch
    {
        // C and L are letters: no table has fifty groups.
        [var capital] when char.IsUpper(capital) && capital is not ('I' or 'V' or 'X') => 0,
        var roman when Numerals.Roman(roman) > 0 => 1,
        var dotted when dotted.Contains('.', StringComparison.Ordinal) => NumberLevel + dotted.Count(c => c == '.'),
        var digits when Numerals.Arabic(digits) > 0 => NumberLevel,
        _ => 9,
    };

    private Draft? Above(string number)
    {
        var level = Level(number);
        while (open.Count > 0 && Level(open[^1].Printed) >= level)
        {
            open.RemoveAt(open.Count - 1);
        }

        return open.Count > 0 ? open[^1] : null;
    }

    private static ImmutableArray<int> Path(string number) =>
        [.. number.Split('.').Select(part => Numerals.Arabic(part) is var n and > 0 ? n : Numerals.Roman(part) is var roman and > 0 ? roman : Numerals.Letter(part))];

    private Draft Filled(Draft section, ImmutableArray<TextSpan> cells)
    {
        section.Runs = cells;
        section.Words = SectionText.Of(reading, cells).Text;
        return section;
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
