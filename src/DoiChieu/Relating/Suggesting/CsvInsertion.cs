using System.Collections.Immutable;
using System.Text;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Puts new rows into a CSV file and leaves every byte of the others as it is.</summary>
internal static class CsvInsertion
{
    /// <summary>The file with the new rows in it.</summary>
    /// <param name="rows">The rows of the file, in its order.</param>
    /// <param name="added">Each with the index of the row it stands behind, -1 for the top; those behind one row in their own order.</param>
    public static string Insert(SourceText file, ImmutableArray<CsvRow> rows, IEnumerable<(int Behind, ImmutableArray<string> Cells)> added)
    {
        var end = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var whole = file.Text.Length == 0 || file.Text.EndsWith('\n') ? file.Text : file.Text + end;
        var text = new StringBuilder(whole.Length);
        var written = 0;
        foreach (var (behind, cells) in added.OrderBy(a => a.Behind))
        {
            var at = behind + 1 < rows.Length ? rows[behind + 1].Starts[0] : whole.Length;
            text.Append(whole, written, at - written).AppendJoin(',', cells.Select(Cell)).Append(end);
            written = at;
        }

        return text.Append(whole, written, whole.Length - written).ToString();
    }

    private static string Cell(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
