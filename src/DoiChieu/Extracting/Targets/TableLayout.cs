using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>A column of targets: which cell, and the year or period its head prints.</summary>
/// <param name="Unit">From brackets at the end of the head: `Sản lượng (tấn)`; or empty.</param>
/// <param name="Part">What the lower of two heads names: `Sản lượng` below `Kế hoạch 2026`; or empty.</param>
internal sealed record TargetColumn(int Cell, Horizon? Time, string Unit, string Part);

/// <summary>What the columns of a table hold, by their heads: the indicator's name, its unit, and targets. A baseline (`Thực hiện 2020`, a year that is past),
/// who is in charge and notes hold no target.</summary>
/// <param name="NamesTargets">The head of the names says that these are targets.</param>
/// <param name="Unit">The cell of the unit, or -1.</param>
internal sealed record TableLayout(int Count, int Name, bool NamesTargets, int Unit, ImmutableArray<TargetColumn> Columns)
{
    /// <summary>Two columns at least are the plans of years: `Kế hoạch 2026`, `Kế hoạch 2027`, and not of money to be spent.</summary>
    public bool PlansYears { get; private init; }

    /// <summary>The cell that says by when the target of its row is to be reached, or -1: `Thời hạn hoàn thành`.</summary>
    public int Deadline { get; private init; }

    /// <summary>Every column of targets says so and is for a year behind those of the results beside it: `Mục tiêu đến năm 2025` beside `Năm 2022`, `Tháng 5/2025`. Where the last result is of the same year, the table tells
    /// how a plan ended.</summary>
    public bool IsAheadOfResults { get; private init; }

    /// <summary>The cells whose heads do not say whether targets or results stand below them; no target is taken from these.</summary>
    public ImmutableArray<int> Unclear { get; private init; } = [];

    /// <summary>The layout of a head; null where no column names what is measured. Where no column holds targets, they stand in the names themselves
    /// (`Tỷ lệ hộ nghèo dưới 1%`), if their head says that these are targets and none holds units.</summary>
    /// <param name="heads">For each column its heads, the upper first.</param>
    public static TableLayout? Of(IReadOnlyList<IReadOnlyList<string>> heads, TargetContext context)
    {
        var words = heads.Select(h => Tokens.Of(string.Join(' ', h))).ToList();
        var unit = words.FindIndex(w => w.Count > 0 && Opens(Words.ColumnUnit, w).Length == Length(w));
        var name = words.FindIndex(w => Opens(Words.ColumnName, w).Found && HorizonReader.Find(w).IsEmpty);
        if (name < 0)
        {
            return null;
        }

        var rest = ColumnHeads.Judge([.. Enumerable.Range(name + 1, words.Count - name - 1).Where(i => i != unit).Select(i => ColumnHead.Of(i, words[i], heads[i], context))], context);
        var printed = rest.Where(c => c.Holds == Holding.Target).ToList();
        var columns = (printed.Count > 0 ? printed : rest.Where(c => c.Holds == Holding.PlainTarget)).Select(c => Column(c.Cell, c.Time, heads[c.Cell])).ToImmutableArray();
        var namesTargets = Opens(Words.ColumnName, words[name]).Value.Length > 0;
        return columns.IsEmpty && (!namesTargets || unit >= 0) ? null : new TableLayout(heads.Count, name, namesTargets, unit, columns)
        {
            PlansYears = columns.Count(c => c.Time is not null && Words.ColumnTarget.In(words[c.Cell], All(words[c.Cell])) >= 0) > 1 && !words.Any(w => Words.ColumnMoney.In(w, All(w)) >= 0),
            Deadline = words.FindIndex(w => Opens(Words.ColumnDeadline, w).Found),
            IsAheadOfResults = IsAhead(columns, words),
            Unclear = [.. rest.Where(c => c.Holds == Holding.Unclear).Select(c => c.Cell)],
        };
    }

    private static bool IsAhead(ImmutableArray<TargetColumn> columns, List<Tokens> heads)
    {
        if (columns.IsEmpty || !columns.All(c => c.Time is not null && Words.ColumnTarget.In(heads[c.Cell], All(heads[c.Cell])) >= 0))
        {
            return false;
        }

        var first = columns.Min(c => c.Time!.LastYear);
        var results = Enumerable.Range(0, heads.Count).Where(i => !columns.Any(c => c.Cell == i)).SelectMany(i => HorizonReader.Find(heads[i]).Select(m => (Head: heads[i], m.Horizon.LastYear))).Where(r => r.LastYear > 0).ToList();
        return results.Count > 0 && results.TrueForAll(r => r.LastYear < first || (r.LastYear == first && Words.PartOfYear.In(r.Head, All(r.Head)) >= 0));
    }

    private static TargetColumn Column(int cell, Horizon? time, IReadOnlyList<string> heads)
    {
        var (words, unit) = UnitInName.Of(heads[^1]);
        // Of `Kế hoạch` over `Đô thị` over `Năm 2026` it is the one in the middle.
        var parts = heads.Skip(1).SkipLast(1).Append(words).Skip(heads.Count > 1 ? 0 : 1).Where(h => HorizonReader.Find(Tokens.Of(h)).IsEmpty);
        return new TargetColumn(cell, time, unit, string.Join(' ', parts));
    }

    private static Stretch All(Tokens words) => new(0, words.Count);

    private static PhraseMatch Opens(PhraseTable table, Tokens head) => table.At(head, 0, head.Count);

    // `Đơn vị tính (%)` is the head of units, `Đơn vị thực hiện` is not.
    private static int Length(Tokens head)
    {
        var at = 0;
        while (at < head.Count && !head.IsSign(at, "("))
        {
            at++;
        }

        return at;
    }
}
