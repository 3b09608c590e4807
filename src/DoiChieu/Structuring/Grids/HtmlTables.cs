using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring.Grids;

/// <summary>Tables that are still HTML. Tags are no words; a cell that spans columns or rows is followed by as many empty ones beside or below it.</summary>
internal static partial class HtmlTables
{
    private const int MostColumns = 30;

    public static IEnumerable<Grid> Find(string text)
    {
        foreach (Match table in TablePattern().Matches(text))
        {
            var below = new Dictionary<int, int>();
            var rows = Within(RowPattern(), text, table).Select(r => Row(text, r, below)).Where(r => r.Cells.Length > 0).ToImmutableArray();
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

    // A cell that spans rows holds its column in those below it, where nothing is printed.
    private static GridRow Row(string text, Match row, Dictionary<int, int> below)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var cell in Within(CellPattern(), text, row))
        {
            Fill(cells, below, cell.Index);
            var words = cell.Groups["words"];
            var (columns, rows) = (Span(cell, ColumnSpanPattern()), Span(cell, RowSpanPattern()));
            for (var i = 0; i < columns; i++)
            {
                below[cells.Count] = rows - 1;
                cells.Add(i == 0 ? WithoutTags(text, words.Index, words.Index + words.Length) : new TextSpan(words.Index + words.Length, 0));
            }
        }

        if (cells.Count > 0)
        {
            Fill(cells, below, row.Index + row.Length);
        }

        return new GridRow(row.Index, cells.ToImmutable());
    }

    private static void Fill(ImmutableArray<TextSpan>.Builder cells, Dictionary<int, int> below, int at)
    {
        while (below.TryGetValue(cells.Count, out var left) && left > 0)
        {
            below[cells.Count] = left - 1;
            cells.Add(new TextSpan(at, 0));
        }
    }

    private static int Span(Match cell, Regex pattern) => Math.Clamp(Numerals.Arabic(pattern.Match(cell.Groups["tag"].Value).Groups["span"].Value), 1, MostColumns);

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

    [GeneratedRegex(@"<t[dh]\b(?<tag>[^>]*)>(?<words>.*?)(?=<t[dh]\b|</t[dh]>|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CellPattern();

    [GeneratedRegex(@"\bcolspan\s*=\s*[""']?(?<span>[0-9]{1,2})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ColumnSpanPattern();

    [GeneratedRegex(@"\browspan\s*=\s*[""']?(?<span>[0-9]{1,3})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RowSpanPattern();
}
