using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Lays targets down and texts across. 1. The names stand in lines of their own width, so nothing runs into the marks. 2. With seven texts the drawing is
/// 340 wide: on a phone it is shown as drawn. 3. A dashed cut stands where the territory changes from one text to the next.</summary>
internal static class LineageLayout
{
    private const int NameWidth = 178;
    private const int ColumnWidth = 22;
    private const int LineHeight = 16;
    private const int Padding = 5;
    private const int Head = 24;

    // Names are set at 13 units; the widths are measured at 14.
    private const decimal Scale = 14m / 13m;

    public static LineageDrawing Of(string id, string title, string description, ImmutableArray<LineageText> columns, ImmutableArray<LineageRow> rows, InterfaceWords words)
    {
        var ways = ImmutableArray.CreateBuilder<DrawnWay>(rows.Length);
        var top = Head;
        foreach (var row in rows)
        {
            var lines = TextWidth.Wrap(row.Name.Text, NameWidth * Scale);
            var height = Math.Max((lines.Length * LineHeight) + (2 * Padding), 24);
            var first = top + ((height - (lines.Length * LineHeight)) / 2) + 12;
            var middle = top + (height / 2);
            ways.Add(new DrawnWay(
                "#" + row.Id,
                [.. lines.Select((text, at) => new DrawnLine(text, first + (at * LineHeight)))],
                top,
                [.. row.Cells.Select((cell, at) => (cell, at)).Where(c => c.cell.Key.Length > 0).Select(c => Mark(c.cell, Middle(c.at), middle, words))]));
            top += height;
        }

        return new LineageDrawing(
            id, title, description, NameWidth + (columns.Length * ColumnWidth) + 8, top + 2, [.. columns.Select((c, at) => new DrawnColumn(c.Number, Middle(at), c.Side))], [.. Cuts(columns)], ways.ToImmutable());
    }

    private static int Middle(int column) => NameWidth + 8 + (column * ColumnWidth) + (ColumnWidth / 2);

    private static IEnumerable<int> Cuts(ImmutableArray<LineageText> columns) =>
        Enumerable.Range(1, Math.Max(0, columns.Length - 1)).Where(at => !string.Equals(columns[at].Side, columns[at - 1].Side, StringComparison.Ordinal)).Select(at => Middle(at) - (ColumnWidth / 2));

    private static DrawnMark Mark(LineageCell cell, int x, int y, InterfaceWords words) => new(
        cell.Key,
        cell.Text.Side,
        words["lineage_sign", cell.Key],
        x,
        y,
        words.Say("lineage", "mark", cell.Text.Name, string.Join("; ", cell.Values.Select(v => v.Words)), words["lineage_mark", cell.Key]));
}
