using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>A line with strokes, cut into its cells: `| 1 | Một |`, or without the stroke at its beginning or its end.</summary>
internal sealed record PipeRow(TextLine Line, ImmutableArray<TextSpan> Cells)
{
    /// <summary>Null where a line has no stroke, or nothing but one.</summary>
    public static PipeRow? Of(string text, TextLine line)
    {
        if (line.IsBar || !line.Raw.Contains('|', StringComparison.Ordinal) || Edges(text, line) is not { Count: > 0 } edges)
        {
            return null;
        }

        var first = string.IsNullOrWhiteSpace(text[line.Start..edges[0]]) ? 0 : -1;
        var last = string.IsNullOrWhiteSpace(text[(edges[^1] + 1)..line.End]) ? edges.Count - 1 : edges.Count;
        return last <= first ? null : new PipeRow(line, [.. Enumerable.Range(first, last - first).Select(i => GridCells.Trimmed(text, i < 0 ? line.Start : edges[i] + 1, i + 1 < edges.Count ? edges[i + 1] : line.End))]);
    }

    /// <summary>Whether the line opens with a stroke, as Markdown has it.</summary>
    public bool IsLedByStroke => Line.IsPipeRow;

    /// <summary>The line of dashes below a header.</summary>
    public bool IsRule => Line.Raw.Contains("--", StringComparison.Ordinal) && Line.Raw.All(c => c is '|' or '-' or ':' or ' ' or '\t');

    public GridRow Row => new(Line.Start, Cells);

    // `\|` is a printed stroke.
    private static List<int> Edges(string text, TextLine line) =>
        [.. Enumerable.Range(line.Start, line.End - line.Start).Where(i => text[i] == '|' && (i == 0 || text[i - 1] != '\\'))];
}
