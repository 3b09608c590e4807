using System.Collections.Immutable;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>Writes pieces as source text: a paragraph a line; a table as a Markdown pipe table between blank lines, its first row the head.</summary>
public static class SourceLines
{
    public static string Of(IEnumerable<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece is TablePiece table)
            {
                Separate(text).Append(Table(table.Rows)).Append('\n');
            }
            else if (piece is ParagraphPiece { Text: var words } && Blanks.Fold(words) is { Length: > 0 } line)
            {
                text.Append(line.Normalize(NormalizationForm.FormC)).Append('\n');
            }
        }

        return text.ToString().TrimStart('\n').Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
    }

    private static StringBuilder Separate(StringBuilder text) =>
        text.Length == 0 || text.ToString(Math.Max(0, text.Length - 2), Math.Min(2, text.Length)) is "\n\n" ? text : text.Append('\n');

    private static string Table(ImmutableArray<ImmutableArray<string>> rows)
    {
        var columns = rows.Max(r => r.Length);
        var lines = rows.Select(r => Row(r, columns)).ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        return string.Join('\n', lines) + "\n";
    }

    private static string Row(ImmutableArray<string> cells, int columns) =>
        "|" + string.Concat(Enumerable.Range(0, columns).Select(i => i < cells.Length ? $" {Cell(cells[i])} |" : "  |"));

    // A bar inside a cell would open another one.
    private static string Cell(string text) => Blanks.Fold(text).Normalize(NormalizationForm.FormC).Replace("|", "\\|", StringComparison.Ordinal);
}
