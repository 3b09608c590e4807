using System.Collections.Immutable;

namespace DoiChieu.Relating.Following;

/// <summary>What became of a target from one text to the next. The words in data files are the kebab-case names.</summary>
public enum Change
{
    SameFigure,
    /// <summary>Both texts say the same clause, without a number.</summary>
    SameWords,
    OtherFigure,
    /// <summary>The later text prints the same in another unit as well.</summary>
    MoreFigures,
    FewerFigures,
    /// <summary>Another year or period, or a mean where the other text names none.</summary>
    OtherPeriod,
    /// <summary>Words differ that may change what is counted.</summary>
    OtherWording,
    /// <summary>What the difference means, the texts do not say.</summary>
    LeftOpen,
    NotTakenUp,
    NewlySet,
    /// <summary>Another territory or another measure: only the verdict of the comparison says what may be said.</summary>
    ByVerdict,
}

/// <summary>Tells what changed in a row.</summary>
public static class RowChanges
{
    public static readonly ImmutableArray<string> Words =
    [
        "same-figure", "same-words", "other-figure", "more-figures", "fewer-figures", "other-period", "other-wording", "left-open", "not-taken-up", "newly-set", "by-verdict",
    ];

    private static readonly ImmutableArray<ReasonCode> OfTime = [ReasonCode.HorizonLength, ReasonCode.Horizon, ReasonCode.Aggregation];

    private static readonly ImmutableArray<ReasonCode> OfWords = [ReasonCode.Wording, ReasonCode.Comparator, ReasonCode.PriceUnstated, ReasonCode.PriceBasis];

    public static string Word(this Change change) => Words[(int)change];

    public static bool IsOfTime(this ReasonCode reason) => OfTime.Contains(reason);

    public static bool IsOfWords(this ReasonCode reason) => OfWords.Contains(reason);

    /// <summary>What changed in a row, the figure first. Over a border, or where the two are not one measure, nothing but the verdict is said.</summary>
    public static ImmutableArray<Change> Of(ComparisonRow row, Relations relations)
    {
        if (row.Verdict.Presence != Presence.Both)
        {
            return [row.Verdict.Presence == Presence.OnlyOld ? Change.NotTakenUp : Change.NewlySet];
        }

        var couples = Couples.Of(relations.Find([.. row.Old.Select(m => m.Id)]), relations.Find([.. row.New.Select(m => m.Id)]));
        var isBroken = row.Verdict.Comparability is Comparability.NotComparable || row.Verdict.Reasons.Any(r => r.Code == ReasonCode.Territory);
        return isBroken || Figure(row.Verdict.Numeric, couples) is not { } figure
            ? [Change.ByVerdict]
            : [figure, .. Besides(row, couples)];
    }

    private static Change? Figure(NumericRelation? relation, Couples couples) => relation switch
    {
        NumericRelation.Same => Change.SameFigure,
        not null => Change.OtherFigure,
        null => couples.IsSameWords ? Change.SameWords : null,
    };

    private static IEnumerable<Change> Besides(ComparisonRow row, Couples couples)
    {
        var (old, @new) = (Alone(row.Old.Length, couples.All.Select(c => c.Old)), Alone(row.New.Length, couples.All.Select(c => c.New)));
        if (@new > 0)
        {
            yield return Change.MoreFigures;
        }

        if (old > 0)
        {
            yield return Change.FewerFigures;
        }

        if (row.Verdict.Reasons.Any(r => r.Code.IsOfTime()) || couples.All.Any(c => c.Old.Horizon != c.New.Horizon))
        {
            yield return Change.OtherPeriod;
        }

        if (row.Verdict.Reasons.Any(r => r.Code.IsOfWords()))
        {
            yield return Change.OtherWording;
        }

        if (row.IsLeftOpen)
        {
            yield return Change.LeftOpen;
        }
    }

    private static int Alone(int all, IEnumerable<ReadMeasure> coupled) => all - coupled.Select(m => m.Measure.Id).Distinct(StringComparer.Ordinal).Count();
}
