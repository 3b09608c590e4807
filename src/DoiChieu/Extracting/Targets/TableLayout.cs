using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>A column of targets: which cell, and the year or period its head prints.</summary>
internal sealed record TargetColumn(int Cell, Horizon? Time);

/// <summary>What the columns of a table hold, by their heads: the indicator's name, its unit, and targets. A baseline (`Thực hiện 2020`, a year that is past),
/// who is in charge and notes hold no target.</summary>
/// <param name="NamesTargets">The head of the names says that these are targets.</param>
/// <param name="Unit">The cell of the unit, or -1.</param>
internal sealed record TableLayout(int Count, int Name, bool NamesTargets, int Unit, ImmutableArray<TargetColumn> Columns)
{
    /// <summary>The layout of a head; null where no column names what is measured, or none holds targets.</summary>
    public static TableLayout? Of(IReadOnlyList<string> heads, TargetContext context)
    {
        var words = heads.Select(h => Tokens.Of(h)).ToList();
        var unit = words.FindIndex(w => w.Count > 0 && Opens(Words.ColumnUnit, w).Length == Length(w));
        var name = words.FindIndex(w => Opens(Words.ColumnName, w).Found && HorizonReader.Find(w).IsEmpty);
        if (name < 0)
        {
            return null;
        }

        var rest = Enumerable.Range(name + 1, words.Count - name - 1).Where(i => i != unit).Select(i => (Cell: i, Holds: Holds(words[i], context))).ToList();
        var printed = rest.Where(c => c.Holds.Kind == Holding.Target).ToList();
        var columns = (printed.Count > 0 ? printed : rest.Where(c => c.Holds.Kind == Holding.PlainTarget)).Select(c => new TargetColumn(c.Cell, c.Holds.Time)).ToImmutableArray();
        return columns.IsEmpty ? null : new TableLayout(heads.Count, name, Opens(Words.ColumnName, words[name]).Value.Length > 0, unit, columns);
    }

    private enum Holding
    {
        Aside,
        Target,
        /// <summary>`Kết quả`, `Giá trị`: a target where no other column is one.</summary>
        PlainTarget,
    }

    private static (Holding Kind, Horizon? Time) Holds(Tokens head, TargetContext context)
    {
        var all = new Stretch(0, head.Count);
        var time = HorizonReader.Find(head).FirstOrDefault(m => m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;
        var past = Words.ColumnPast.In(head, all);
        var target = Words.ColumnTarget.In(head, all);
        if (Words.ColumnAside.In(head, all) >= 0 || (time is not null && context.IsPast(time)) || (past >= 0 && (target < 0 || past < target)))
        {
            return (Holding.Aside, null);
        }

        var isPlain = target >= 0 && Words.ColumnTarget.At(head, target, head.Count).Value.Length > 0;
        return time is not null || (target >= 0 && !isPlain) ? (Holding.Target, time) : (isPlain ? Holding.PlainTarget : Holding.Aside, null);
    }

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
