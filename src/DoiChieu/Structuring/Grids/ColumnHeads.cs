using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>Which heads stand over each column of a table, in one row or several. 1. Where every cell is marked off, a head goes on over the empty cells behind it
/// that have a head of their own below, up to the next head above it. 2. Where a flattened table left the spans out, <see cref="JoinedHeads"/> tells, if numbers and words allow one reading only.
/// 3. Else there are none: nothing is guessed.</summary>
internal static class ColumnHeads
{
    public static ImmutableArray<ImmutableArray<TextSpan>> Of(string text, Grid grid)
    {
        var levels = Levels(text, grid);
        if (levels.Count == 0)
        {
            return [];
        }

        return levels.TrueForAll(l => l.Length == grid.Columns) ? Filled(levels)
            : levels[0].Length == grid.Columns && Spanned(levels) is { } known ? Filled(known)
            : JoinedHeads.Of(text, [.. levels], grid.Columns);
    }

    /// <summary>Whether a table has several rows of heads, and which columns they stand over is not printed.</summary>
    public static bool AreUnclear(string text, Grid grid) => Levels(text, grid).Count > 1 && Of(text, grid).IsEmpty;

    // Without the row that numbers the columns.
    private static List<ImmutableArray<TextSpan>> Levels(string text, Grid grid)
    {
        var levels = grid.Header.Where(r => r.Cells.Any(c => c.Length > 0)).Select(r => r.Cells).ToList();
        if (levels.Count > 1 && GridCells.NumbersColumns([.. levels[^1].Where(c => c.Length > 0).Select(c => GridCells.Words(text, c))]))
        {
            levels.RemoveAt(levels.Count - 1);
        }

        return levels;
    }

    private static ImmutableArray<ImmutableArray<TextSpan>> Filled(List<ImmutableArray<TextSpan>> levels)
    {
        var columns = levels[0].Length;
        var heads = levels.Select(l => l.ToArray()).ToList();
        for (var level = 0; level < heads.Count - 1; level++)
        {
            for (var i = 1; i < columns; i++)
            {
                var isBelowTheSame = level == 0 || heads[level - 1][i] == heads[level - 1][i - 1];
                var hasOwn = levels.Skip(level + 1).Any(l => l[i].Length > 0);
                heads[level][i] = heads[level][i].Length == 0 && hasOwn && isBelowTheSame ? heads[level][i - 1] : heads[level][i];
            }
        }

        return [.. Enumerable.Range(0, columns).Select(i => heads.Select(l => l[i]).Where(c => c.Length > 0).ToImmutableArray())];
    }

    // `colspan` of a row is known, `rowspan` leaves the rows below it short.
    private static List<ImmutableArray<TextSpan>>? Spanned(List<ImmutableArray<TextSpan>> levels)
    {
        var whole = new List<ImmutableArray<TextSpan>> { levels[0] };
        var open = Enumerable.Range(0, levels[0].Length).ToList();
        foreach (var level in levels.Skip(1))
        {
            var above = whole[^1];
            var below = open.Where((column, i) => above[column].Length == 0 || (i + 1 < open.Count && open[i + 1] == column + 1 && above[open[i + 1]].Length == 0)).ToList();
            if (below.Count != level.Length || below.Contains(0))
            {
                return null;
            }

            var cells = above.Select(c => new TextSpan(c.End, 0)).ToArray();
            foreach (var (column, cell) in below.Zip(level))
            {
                cells[column] = cell;
            }

            whole.Add([.. cells]);
            open = below;
        }

        return whole;
    }
}
