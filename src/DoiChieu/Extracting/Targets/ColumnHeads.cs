using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Judges the heads of a table's columns beside each other. 1. Beside a column that says it holds targets (`Mục tiêu 2026`), one that prints only a time holds targets where that time lies behind today, or behind theirs.
/// 2. A part of a year, the same year again, and a year that may be over are results as often as not: such a head is unclear. 3. `Kết quả 2021 - 2025` are results, unless those years are still to come.
/// 4. Where a text does not say when it was written, of years alone only the last one is surely to come, and those of the heading's period.</summary>
internal static class ColumnHeads
{
    public static ImmutableArray<ColumnHead> Judge(ImmutableArray<ColumnHead> heads, TargetContext context)
    {
        var targets = heads.Where(h => h is { Holds: Holding.Target, SaysTarget: true }).ToImmutableArray();
        var judged = heads.Select(h => h with { Holds = Holds(h, targets, context) }).ToImmutableArray();
        return targets.IsEmpty && context is { Issued: 0, Document: null } ? Undated(judged, context) : judged;
    }

    // Of a text that does not say when it was written: `Năm 2020`, `Năm 2025`, `Năm 2030`, and nothing that tells where what was reached ends. The last is to come, and so are those of the period of the heading.
    private static ImmutableArray<ColumnHead> Undated(ImmutableArray<ColumnHead> heads, TargetContext context)
    {
        var times = heads.Where(h => h is { Holds: Holding.Target, Time.Kind: HorizonKind.Year }).Select(h => h.Time!.LastYear).ToList();
        var after = context.Heading is { Kind: HorizonKind.Period } period ? period.FirstYear : times.Count > 0 ? times.Max() - 1 : 0;
        return [.. heads.Select(h => h is { Holds: Holding.Target, Time: { Kind: HorizonKind.Year } time } && time.LastYear <= after ? h with { Holds = Holding.Unclear } : h)];
    }

    private static Holding Holds(ColumnHead head, ImmutableArray<ColumnHead> targets, TargetContext context)
    {
        if (head is not { Holds: Holding.Target, Time: { } time, SaysTarget: false })
        {
            return head.Holds;
        }

        if (head.TellsResult && (context.Issued == 0 || time.FirstYear <= context.Issued))
        {
            return targets.IsEmpty ? Holding.Unclear : Holding.Aside;
        }

        return !targets.IsEmpty && (head.IsPartOfYear || targets.Any(t => t.Time == time) || IsBefore(time, targets, context)) ? Holding.Unclear : Holding.Target;
    }

    // `Năm 2025` beside `Mục tiêu 2030`, in a document of 2025 or one that does not say when it was written
    private static bool IsBefore(Horizon time, ImmutableArray<ColumnHead> targets, TargetContext context)
    {
        var today = context.Issued > 0 ? context.Issued : context.Document?.FirstYear ?? int.MaxValue;
        return time.LastYear <= today && targets.All(t => t.Time is not { } of || time.LastYear < of.LastYear);
    }
}
