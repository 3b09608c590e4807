using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace DoiChieu.Adding.Web;

/// <summary>A table of a page with what merged cells cover left empty; one that only lays out gives its paragraphs.</summary>
internal static class WebTables
{
    private const int MostSpan = 60;

    public static IEnumerable<Piece> Of(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table).ToList();
        if (rows.Count == 0)
        {
            return new WebBlocks().Of(Unwrapped(table));
        }

        // A table with another inside is a frame for it.
        var layout = table.QuerySelector("table") is not null;
        var grid = Grid(rows);
        return layout ? rows.SelectMany(r => r.Children).SelectMany(c => new WebBlocks().Of(c))
            : LayoutTables.IsFrame(grid) ? LayoutTables.Paragraphs(grid)
            : [new TablePiece([.. grid.Select(r => r.Select(c => string.Join(' ', c)).ToImmutableArray())])];
    }

    private static List<IReadOnlyList<ImmutableArray<string>>> Grid(List<IElement> rows)
    {
        var covered = new HashSet<(int Row, int Column)>();
        var grid = new List<IReadOnlyList<ImmutableArray<string>>>();
        for (var y = 0; y < rows.Count; y++)
        {
            var row = new List<ImmutableArray<string>>();
            foreach (var cell in rows[y].Children.Where(c => c.LocalName is "td" or "th"))
            {
                Cover(row, covered, y);
                var (x, wide, high) = (row.Count, Span(cell, "colspan"), Span(cell, "rowspan"));
                row.Add([.. new WebBlocks().Of(cell).OfType<ParagraphPiece>().Select(p => p.Text)]);
                row.AddRange(Enumerable.Repeat(ImmutableArray<string>.Empty, wide - 1));
                covered.UnionWith(Enumerable.Range(y + 1, high - 1).SelectMany(below => Enumerable.Range(x, wide).Select(column => (below, column))));
            }

            Cover(row, covered, y);
            if (row.Count > 0)
            {
                grid.Add(row);
            }
        }

        return grid;
    }

    private static void Cover(List<ImmutableArray<string>> row, HashSet<(int Row, int Column)> covered, int y)
    {
        while (covered.Contains((y, row.Count)))
        {
            row.Add([]);
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;

    // The walk meets a table by its name: what stands in one without rows is given to it under another.
    private static IElement Unwrapped(IElement table)
    {
        var div = table.Owner!.CreateElement("div");
        div.InnerHtml = table.InnerHtml;
        return div;
    }
}
