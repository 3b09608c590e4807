using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring.Grids;

/// <summary>What must be told of tables that cannot be read whole.</summary>
internal static class GridChecks
{
    private const int FewestRows = 2;

    public static Diagnostic Of(ReadingText text, PipeDoubt doubt)
    {
        var place = text.At(doubt.First.Start, doubt.First.End - doubt.First.Start);
        var (first, last) = (Line(text, doubt.First.Start), Line(text, doubt.Last.Start));
        return doubt.Fault == PipeFault.HeadAlone
            ? Rules.TableHeadAlone.At(place, first, Text(doubt.Cells[0]))
            : Rules.StrokesUnread.At(place, first, last, string.Join(", ", doubt.Cells.Select(Text)));
    }

    /// <summary>Whether rows stand without a head: what their columns hold is not printed.</summary>
    public static bool IsHeadless(Grid grid) => !grid.IsFrame && grid.Header.IsEmpty && grid.Rows.Length >= FewestRows && grid.Columns > 1;

    public static Diagnostic Of(ReadingText text, Grid grid) =>
        Rules.TableWithoutHead.At(text.At(grid.Start, grid.Rows[0].Cells[^1].End - grid.Start), Line(text, grid.Start), Line(text, grid.Rows[^1].Start), Text(grid.Columns));

    private static string Line(ReadingText text, int offset) => Text(text.SourceLine(offset));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
