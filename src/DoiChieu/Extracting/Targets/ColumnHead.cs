namespace DoiChieu.Extracting.Targets;

/// <summary>What stands below the head of a column.</summary>
internal enum Holding
{
    Aside,
    Target,
    /// <summary>`Kết quả`, `Giá trị`: a target where no other column is one.</summary>
    PlainTarget,
    /// <summary>Targets or results: the head does not say.</summary>
    Unclear,
}

/// <summary>The head of one column, judged by its own words.</summary>
/// <param name="Time">The year or period it prints, or null.</param>
/// <param name="SaysTarget">It names targets (`Mục tiêu 2026`), or stages on the way to one; else only its time speaks for it.</param>
/// <param name="TellsResult">`Kết quả 2021 - 2025`: what was reached, unless those years are still to come.</param>
/// <param name="IsPartOfYear">`Quý I/2026`, `Tháng 5/2026`.</param>
internal sealed record ColumnHead(int Cell, Holding Holds, Horizon? Time, bool SaysTarget, bool TellsResult, bool IsPartOfYear)
{
    public static ColumnHead Of(int cell, Tokens head, IReadOnlyList<string> levels, TargetContext context)
    {
        var all = new Stretch(0, head.Count);
        // `Năm 2026` below `Giai đoạn 2026 - 2030`
        var time = levels.Reverse().SelectMany(l => HorizonReader.Find(Tokens.Of(l))).FirstOrDefault(m => m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;
        var past = Words.ColumnPast.In(head, all);
        var target = Words.ColumnTarget.In(head, all);
        // `Lộ trình` over `Năm 2026` and `Năm 2028` is a column of stages.
        var aside = Words.ColumnAside.In(head, all);
        var isStage = aside >= 0 && time is not null && Words.ColumnStage.At(head, aside, head.Count).Found;
        if ((aside >= 0 && !isStage) || (time is not null && context.IsPast(time)) || (past >= 0 && (target < 0 || past < target || IsLongerPast(head, past, target))))
        {
            return new ColumnHead(cell, Holding.Aside, null, SaysTarget: false, TellsResult: false, IsPartOfYear: false);
        }

        var isPlain = target >= 0 && Words.ColumnTarget.At(head, target, head.Count).Value.Length > 0;
        var holds = levels.Skip(1).Any(IsPast) ? Holding.Unclear
            : time is not null || (target >= 0 && !isPlain) ? Holding.Target
            : isPlain ? Holding.PlainTarget : Holding.Aside;
        return new ColumnHead(cell, holds, time, isStage || (target >= 0 && !isPlain), isPlain && TellsResultOf(head, target), Words.PartOfYear.In(head, all) >= 0);
    }

    // `Thực hiện` below `Kế hoạch 2025`: what of the two stands in the column is not said.
    private static bool IsPast(string level)
    {
        var words = Tokens.Of(level);
        return Words.ColumnPast.At(words, 0, words.Count).Found && Words.ColumnTarget.In(words, new Stretch(0, words.Count)) < 0;
    }

    // `Kết quả 2021 - 2025`, but not `Kết quả đến năm 2030`
    private static bool TellsResultOf(Tokens head, int target)
    {
        var word = Words.ColumnResult.At(head, target, head.Count);
        var behind = target + word.Length;
        return word.Found && behind < head.Count && head[behind].Key is not ("đến" or "tới" or "vào") && HorizonReader.Find(head).Any(m => m.Place.From == behind || (m.Place.From == behind + 1 && !head.IsWord(behind)));
    }

    // `Kết quả đạt được` is more than `Kết quả`.
    private static bool IsLongerPast(Tokens head, int past, int target) =>
        past == target && Words.ColumnPast.At(head, past, head.Count).Length > Words.ColumnTarget.At(head, target, head.Count).Length;
}
