using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring.Grids;

/// <summary>Tables that are still HTML. Tags are no words; a cell that spans columns is followed by as many empty ones.</summary>
internal static partial class HtmlTables
{
    private const int MostColumns = 30;

    public static IEnumerable<Grid> Find(string text)
    {
        foreach (Match table in TablePattern().Matches(text))
        {
            var rows = Within(RowPattern(), text, table).Select(r => Row(text, r)).Where(r => r.Cells.Length > 0).ToImmutableArray();
            if (rows.Length == 0)
            {
                continue;
            }

            var heads = HeaderOf(text, rows);
            var isFrame = GridCells.IsFrame(rows.SelectMany(r => r.Cells).Select(c => GridCells.Words(text, c)));
            yield return new Grid(table.Index, table.Index + table.Length, rows[..heads], rows[heads..], rows.Max(r => r.Cells.Length)) { IsFrame = isFrame };
        }
    }

    private static int HeaderOf(string text, ImmutableArray<GridRow> rows) => Math.Max(rows.Length > 1 ? 1 : 0, GridCells.HeaderRows(text, rows));

    private static GridRow Row(string text, Match row)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var cell in Within(CellPattern(), text, row))
        {
            var words = cell.Groups["words"];
            cells.Add(WithoutTags(text, words.Index, words.Index + words.Length));
            var span = Math.Min(MostColumns, Numerals.Arabic(cell.Groups["span"].Value));
            for (var i = 1; i < span; i++)
            {
                cells.Add(new TextSpan(words.Index + words.Length, 0));
            }
        }

        return new GridRow(row.Index, cells.ToImmutable());
    }

    private static IEnumerable<Match> Within(Regex pattern, string text, Match whole)
    {
        for (var match = pattern.Match(text, whole.Index, whole.Length); match.Success; match = match.NextMatch())
        {
            yield return match;
        }
    }

    // `<p><b>Một</b></p>`: tags at either end.
    private static TextSpan WithoutTags(string text, int start, int end)
    {
        for (var cell = GridCells.Trimmed(text, start, end); ; cell = GridCells.Trimmed(text, start, end))
        {
            if (cell.Length == 0)
            {
                return cell;
            }

            var words = text.AsSpan(cell.Start, cell.Length);
            if (words[0] == '<' && words.IndexOf('>') is var close and > 0)
            {
                (start, end) = (cell.Start + close + 1, cell.End);
            }
            else if (words[^1] == '>' && words.LastIndexOf('<') is var open and >= 0)
            {
                (start, end) = (cell.Start, cell.Start + open);
            }
            else
            {
                return cell;
            }
        }
    }

    [GeneratedRegex(@"<table\b.*?(?:</table>|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"<tr\b[^>]*>.*?(?=<tr\b|</tr>|</table>|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"<t[dh]\b(?:[^>]*?\bcolspan\s*=\s*[""']?(?<span>\d{1,2}))?[^>]*>(?<words>.*?)(?=<t[dh]\b|</t[dh]>|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CellPattern();
}
