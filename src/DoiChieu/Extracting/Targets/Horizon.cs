namespace DoiChieu.Extracting.Targets;

internal enum HorizonKind
{
    Year,
    Period,
    /// <summary>Each year.</summary>
    Annual,
    /// <summary>The document's own period, its years not printed: `trong nhiệm kỳ`.</summary>
    Term,
}

/// <summary>A time by which or over which a target is meant: `2030`, `2025-2030`, `annual`.</summary>
internal sealed record Horizon(HorizonKind Kind, string Value)
{
    public static readonly Horizon Annual = new(HorizonKind.Annual, "annual");

    public static readonly Horizon Term = new(HorizonKind.Term, "");

    public int FirstYear => Value.Length >= 4 && char.IsAsciiDigit(Value[0]) ? int.Parse(Value.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) : 0;

    public int LastYear => Value.Length >= 4 && char.IsAsciiDigit(Value[0]) ? int.Parse(Value.AsSpan(Value.Length - 4), System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>Of `2030` or `2025-2030`; null of anything else.</summary>
    public static Horizon? Parse(string? text) => text switch
    {
        { Length: 4 } => new Horizon(HorizonKind.Year, text),
        { Length: 9 } => new Horizon(HorizonKind.Period, text),
        _ => null,
    };
}

/// <summary>A horizon where it is printed.</summary>
/// <param name="Place">All its words, the ones before it included: `của giai đoạn 2020 - 2025`.</param>
/// <param name="IsSum">The words say that the value is a sum over the period.</param>
/// <param name="IsBase">No horizon: the year of a base or a price, or part of a name.</param>
internal sealed record Mention(Stretch Place, Horizon Horizon, bool IsSum, bool IsBase);
