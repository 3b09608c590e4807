using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring.Grids;

/// <summary>Which heads stand over each column of a table with one or two rows of heads. 1. Where every cell is marked off, a head goes on over the empty cells behind it
/// that have a head of their own below. 2. Where a flattened table left the spans out, as many heads are joined as the second row has too many cells, all over the same number of columns;
/// which they are, their words must tell. 3. Where they do not, there are none: nothing is guessed.</summary>
internal static partial class ColumnHeads
{
    // `TT` and the name of what is measured are not joined over anything.
    private const int Leading = 2;

    public static ImmutableArray<ImmutableArray<TextSpan>> Of(string text, Grid grid)
    {
        var levels = grid.Header.Where(r => r.Cells.Any(c => c.Length > 0)).ToList();
        if (levels.Count > 1 && GridCells.NumbersColumns([.. levels[^1].Cells.Where(c => c.Length > 0).Select(c => GridCells.Words(text, c))]))
        {
            levels.RemoveAt(levels.Count - 1);
        }

        return levels.Count switch
        {
            1 when levels[0].Cells.Length == grid.Columns => [.. levels[0].Cells.Select(c => ImmutableArray.Create(c))],
            2 when levels.All(l => l.Cells.Length == grid.Columns) => Filled(levels[0].Cells, levels[1].Cells),
            2 when levels[0].Cells.Length == grid.Columns => Spanned(levels[0].Cells, levels[1].Cells),
            2 => Joined(text, levels[0].Cells, levels[1].Cells, grid.Columns),
            _ => [],
        };
    }

    private static ImmutableArray<ImmutableArray<TextSpan>> Filled(ImmutableArray<TextSpan> upper, ImmutableArray<TextSpan> lower)
    {
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        var open = default(TextSpan);
        for (var i = 0; i < upper.Length; i++)
        {
            open = upper[i].Length > 0 || lower[i].Length == 0 ? upper[i] : open;
            columns.Add([.. new[] { open, lower[i] }.Where(c => c.Length > 0)]);
        }

        return columns.ToImmutable();
    }

    // `colspan` of the first row is known, `rowspan` leaves the second one short.
    private static ImmutableArray<ImmutableArray<TextSpan>> Spanned(ImmutableArray<TextSpan> upper, ImmutableArray<TextSpan> lower)
    {
        var isBelow = Enumerable.Range(0, upper.Length).Select(i => upper[i].Length == 0 || (i + 1 < upper.Length && upper[i + 1].Length == 0)).ToList();
        if (isBelow.Count(b => b) != lower.Length || isBelow[0])
        {
            return [];
        }

        var next = 0;
        return Filled(upper, [.. isBelow.Select((below, i) => below ? lower[next++] : new TextSpan(upper[i].End, 0))]);
    }

    private static ImmutableArray<ImmutableArray<TextSpan>> Joined(string text, ImmutableArray<TextSpan> upper, ImmutableArray<TextSpan> lower, int columns)
    {
        var count = upper.Length + lower.Length - columns;
        if (count < 1 || lower.Length % count != 0 || lower.Length / count < 2)
        {
            return [];
        }

        var joined = Enumerable.Range(0, upper.Length).Skip(Leading).Where(i => MayBeJoined(GridCells.Words(text, upper[i]))).ToList();
        joined = joined.Count > count ? [.. joined.Where(i => PeriodPattern().IsMatch(GridCells.Words(text, upper[i])))] : joined;
        if (joined.Count != count)
        {
            return [];
        }

        var (span, next) = (lower.Length / count, 0);
        return [.. Enumerable.Range(0, upper.Length).SelectMany(i => joined.Contains(i)
            ? Enumerable.Range(0, span).Select(_ => ImmutableArray.Create(upper[i], lower[next++]))
            : [ImmutableArray.Create(upper[i])])];
    }

    private static bool MayBeJoined(string words) => Wording.JoinedHeads.Any(h => words.StartsWith(h, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b\d{4}\s*[-–]\s*\d{4}\b")]
    private static partial Regex PeriodPattern();
}
