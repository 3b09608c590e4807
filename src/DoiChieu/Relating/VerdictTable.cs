namespace DoiChieu.Relating;

/// <summary>The facts of a pair that decide.</summary>
/// <param name="Heaviest">Weight of its heaviest reason.</param>
/// <param name="SameWords">Whether both sides are clauses that say the same words.</param>
public readonly record struct PairFacts(Presence Presence, Weight Heaviest, NumericRelation? Numeric, bool SameWords);

/// <summary>The truth table. tests/gold/verdicts.csv holds every cell of it, written out by hand beside it.
/// 1. What is not comparable is never called higher, lower or unchanged. 2. Polarity has no say.</summary>
public static class VerdictTable
{
    public static (Comparability Comparability, Summary Summary) Of(PairFacts facts) => facts.Presence switch
    {
        Presence.OnlyOld => (Comparability.NotAssessed, Summary.NoLongerStated),
        Presence.OnlyNew => (Comparability.NotAssessed, Summary.NewlyStated),
        _ => facts.Heaviest switch
        {
            Weight.Wordless => (Comparability.NotComparable, Summary.NotEnoughGround),
            Weight.Break => (Comparability.NotComparable, Summary.ChangedMeasure),
            Weight.Unassessable => (Comparability.NotAssessed, Summary.NotEnoughGround),
            Weight.Caveat => (Comparability.WithCaveat, Comparable(facts)),
            _ => (Comparability.Direct, Comparable(facts)),
        },
    };

    // Ranges that overlap, or of which one holds the other, are left undecided: 5,61 - 5,9% and 5,6% - 5,9% differ by a rounding.
    private static Summary Comparable(PairFacts facts) => facts.Numeric switch
    {
        NumericRelation.Same => Summary.Unchanged,
        NumericRelation.Higher => Summary.SetHigher,
        NumericRelation.Lower => Summary.SetLower,
        null when facts.SameWords => Summary.Unchanged,
        _ => Summary.NotEnoughGround,
    };
}
