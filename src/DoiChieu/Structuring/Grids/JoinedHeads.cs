using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring.Grids;

/// <summary>Heads of a flattened table, where it is not marked which are joined over several columns. As many of a row are joined as it takes for the rows below to fill the columns,
/// all over the same number of them. Which they are, their words tell (`Giai đoạn …`), or it is plain because all others stand over one column (`Đơn vị`, `Ghi chú`).
/// Where two readings fit, there is none.</summary>
internal static partial class JoinedHeads
{
    // `TT` and the name of what is measured are not joined over anything.
    private const int Leading = 2;

    public static ImmutableArray<ImmutableArray<TextSpan>> Of(string text, ImmutableArray<ImmutableArray<TextSpan>> levels, int columns) => Read(text, levels, columns, Leading) ?? [];

    private static ImmutableArray<ImmutableArray<TextSpan>>? Read(string text, ImmutableArray<ImmutableArray<TextSpan>> levels, int columns, int leading)
    {
        var upper = levels[0];
        if (levels.Length == 1)
        {
            return upper.Length == columns ? [.. upper.Select(c => ImmutableArray.Create(c))] : null;
        }

        ImmutableArray<ImmutableArray<TextSpan>>? read = null;
        for (var count = 1; count <= upper.Length - leading; count++)
        {
            var below = columns - (upper.Length - count);
            var isEven = below % count == 0 && below / count > 1;
            if (isEven && Joined(text, levels, count, leading) is { } joined && Read(text, levels[1..], below, 0) is { } lower)
            {
                if (read is not null)
                {
                    return null;
                }

                read = Under(upper, joined, lower);
            }
        }

        return read;
    }

    private static ImmutableArray<ImmutableArray<TextSpan>> Under(ImmutableArray<TextSpan> upper, List<int> joined, ImmutableArray<ImmutableArray<TextSpan>> lower)
    {
        var (span, next) = (lower.Length / joined.Count, 0);
        return [.. Enumerable.Range(0, upper.Length).SelectMany(i => joined.Contains(i)
            ? Enumerable.Range(0, span).Select(_ => ImmutableArray.Create(upper[i]).AddRange(lower[next++]))
            : [ImmutableArray.Create(upper[i])])];
    }

    private static List<int>? Joined(string text, ImmutableArray<ImmutableArray<TextSpan>> levels, int count, int leading)
    {
        var words = levels[0].Select(c => GridCells.Words(text, c)).ToList();
        // A year alone stands over no other years.
        var hasYears = levels[1].Any(c => YearsPattern().IsMatch(GridCells.Words(text, c)));
        var rest = Enumerable.Range(leading, words.Count - leading).Where(i => !hasYears || !YearPattern().IsMatch(words[i])).ToList();
        var joined = rest.Where(i => Opens(Wording.JoinedHeads, words[i])).ToList();
        joined = joined.Count > count ? [.. joined.Where(i => PeriodPattern().IsMatch(words[i]))] : joined;
        if (joined.Count == count)
        {
            return joined;
        }

        var open = rest.Where(i => !Opens(Wording.SingleHeads, words[i])).ToList();
        return open.Count == count ? open : null;
    }

    private static bool Opens(ImmutableArray<string> heads, string words) => heads.Any(h => words.StartsWith(h, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b[0-9]{4}\s*[-–]\s*[0-9]{4}\b")]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(@"\b[0-9]{4}\b")]
    private static partial Regex YearsPattern();

    [GeneratedRegex(@"^(?:\P{Nd}*\s)?(?:năm\s+)?[0-9]{4}$", RegexOptions.IgnoreCase)]
    private static partial Regex YearPattern();
}
