using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>Tables with a row a line: `| 1 | Một |`. The line of dashes below the header is no row.</summary>
internal static class PipeTables
{
    public static IEnumerable<Grid> Find(string text, ImmutableArray<TextLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var first = i;
            while (i < lines.Length && lines[i].IsPipeRow && Edges(text, lines[i]).Count > 1)
            {
                i++;
            }

            // Lines of dashes alone, left over from a page, are no table.
            if (lines[first..i].Any(l => !IsRule(l)))
            {
                yield return Read(text, lines[first..i]);
            }
        }
    }

    private static Grid Read(string text, ImmutableArray<TextLine> lines)
    {
        var rule = lines.IndexOf(lines.FirstOrDefault(IsRule)!);
        var rows = lines.Where(l => !IsRule(l)).Select(l => Row(text, l)).ToImmutableArray();
        var header = rule > 0 ? rule : GridCells.HeaderRows(text, rows);
        // Behind an empty header the first row of data names the columns.
        if (rule > 0 && rows[..header].All(r => r.Cells.All(c => c.Length == 0)))
        {
            header = Math.Min(rows.Length, header + Math.Max(1, GridCells.HeaderRows(text, rows[header..])));
        }

        var isFrame = GridCells.IsFrame(rows.SelectMany(r => r.Cells).Select(c => GridCells.Words(text, c))) || (rule < 0 && rows.Length < 2);
        return new Grid(lines[0].Start, lines[^1].End, rows[..header], rows[header..], rows.Max(r => r.Cells.Length)) { IsFrame = isFrame };
    }

    private static bool IsRule(TextLine line) => line.Raw.Contains("--", StringComparison.Ordinal) && line.Raw.All(c => c is '|' or '-' or ':' or ' ' or '\t');

    private static GridRow Row(string text, TextLine line)
    {
        var edges = Edges(text, line);
        var last = edges[^1] == line.End - 1 || string.IsNullOrWhiteSpace(text[(edges[^1] + 1)..line.End]) ? edges.Count - 1 : edges.Count;
        return new GridRow(line.Start, [.. Enumerable.Range(0, last).Select(i => GridCells.Trimmed(text, edges[i] + 1, i + 1 < edges.Count ? edges[i + 1] : line.End))]);
    }

    // `\|` is a printed stroke.
    private static List<int> Edges(string text, TextLine line) =>
        [.. Enumerable.Range(line.Start, line.End - line.Start).Where(i => text[i] == '|' && (i == 0 || text[i - 1] != '\\'))];
}
