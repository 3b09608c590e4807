using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>How the printed number of the new side lies to that of the old side. It says nothing of whether they may be compared.</summary>
public enum NumericRelation
{
    /// <summary>The same bounds, bound in the same way.</summary>
    Same,
    /// <summary>All of the new side lies above all of the old; for two floors or two ceilings, the higher one.</summary>
    Higher,
    /// <summary>Both bounds are moved up, and the ranges share values.</summary>
    HigherOverlapping,
    Lower,
    LowerOverlapping,
    /// <summary>The new range holds all of the old and reaches beyond it, at one end or both: 5,61 - 5,9% and 5,6 - 5,9%.</summary>
    Wider,
    Narrower,
    /// <summary>An open end leaves it open: “76%” and “50% trở lên”.</summary>
    Undecidable,
}

public static class NumericRelations
{
    private static readonly ImmutableArray<string> Words =
        ["same", "higher", "higher-overlapping", "lower", "lower-overlapping", "wider", "narrower", "undecidable"];

    public static string Word(this NumericRelation relation) => Words[(int)relation];

    /// <summary>The word of the data file; empty where there is no relation.</summary>
    public static string Word(this NumericRelation? relation) => relation is { } known ? known.Word() : "";
}
