using System.Buffers;
using System.Text;

namespace DoiChieu.Publishing.Tables;

/// <summary>Writes RFC 4180: a header row, commas, cells with a comma, a quote or a line break in quotes, quotes doubled.
/// Lines end in LF, not CRLF: `as_received` keeps the LF of a source inside its quotes, and one kind of line end in a file is
/// what line tools expect. datapackage.json says so (`lineTerminator`).</summary>
public static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string Write(DataTable table)
    {
        var text = new StringBuilder();
        Row(text, table.Shape.Columns.Select(c => c.Name));
        foreach (var row in table.Rows)
        {
            Row(text, row);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            Cell(text, cell);
        }

        text.Append('\n');
    }

    private static void Cell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(Quoted) < 0 && cell.AsSpan().Trim().Length == cell.Length)
        {
            text.Append(cell);
            return;
        }

        text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
