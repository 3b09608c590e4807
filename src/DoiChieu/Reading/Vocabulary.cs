using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Which way a citizen would wish the figure to go. It never changes the words of a comparison.</summary>
public enum Polarity
{
    HigherIsBetter,
    LowerIsBetter,
    Neutral,
}

/// <summary>What a change of the territory does to a figure.</summary>
public enum Border
{
    /// <summary>It adds up over the territory: communes, people, money.</summary>
    Count,
    /// <summary>It says what the territory is made of: the urban share, the shares of GRDP.</summary>
    Composition,
    /// <summary>It is a rate over the people or units of the territory: coverage, poverty.</summary>
    Intensity,
    /// <summary>It says how fast something grows.</summary>
    Growth,
    /// <summary>It is an amount or a mean for one person.</summary>
    PerHead,
    /// <summary>It does not depend on where the border runs: a plan assigned from above and met, a rank.</summary>
    None,
}

public sealed record Theme(string Id, Bilingual Name);

/// <summary>What is measured, by the name a citizen would look for. A page of its own.</summary>
/// <param name="Unit">The unit of one value for one territory; what a text leaves out of it (`/người/năm`) is filled in from here.</param>
/// <param name="Definition">What the texts say, or do not say, of how it is counted; null where nothing needs saying.</param>
public sealed record Indicator(
    string Id,
    string Theme,
    Bilingual Name,
    string Unit,
    Polarity Polarity,
    Bilingual PolarityReason,
    Border Border,
    Bilingual BorderReason,
    Bilingual? Definition,
    Place Place)
{
    /// <summary>Who chose polarity and border, and when.</summary>
    public Judged Judged { get; init; } = Judged.Unsigned;
}

/// <summary>The themes in their order, and the indicators in the order of themes and files.</summary>
public sealed record Vocabulary(ImmutableArray<Theme> Themes, ImmutableArray<Indicator> Indicators)
{
    private readonly FrozenDictionary<string, Indicator> byId =
        Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal).ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);

    public Indicator? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Place of a theme in the order of pages; behind all others where it is not listed.</summary>
    public int OrderOf(string theme) => Themes.Select(t => t.Id).ToList().IndexOf(theme) is var i and >= 0 ? i : Themes.Length;
}

/// <summary>The words of the content files for the values above.</summary>
public static class VocabularyWords
{
    public static readonly ImmutableArray<string> Polarities = ["higher-is-better", "lower-is-better", "neutral"];

    public static readonly ImmutableArray<string> Borders = ["count", "composition", "intensity", "growth", "per-head", "none"];

    public static string Word(this Polarity polarity) => Polarities[(int)polarity];

    public static string Word(this Border border) => Borders[(int)border];
}
