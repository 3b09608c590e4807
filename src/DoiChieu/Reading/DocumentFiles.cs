using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>How a source is to be read. Only a source declared `markdown` has Markdown marks; a scan with stray ones is `plain`.</summary>
public enum TextFormat
{
    Plain,
    Markdown,
}

/// <summary>How the lines of a source are broken. Mostly the text itself shows it; document.yaml says it (`lines`) where the text does not.</summary>
public enum LineBreaks
{
    Unsaid,
    /// <summary>A paragraph a line.</summary>
    Whole,
    /// <summary>Paragraphs are broken at the width of a page or window.</summary>
    Wrapped,
}

/// <summary>What document.yaml says of a text: only what identifies it and what the text does not print.</summary>
/// <param name="Id">Name of the folder, ASCII.</param>
/// <param name="Number">Number and mark, such as `59-NQ/TW`; null where none is printed.</param>
/// <param name="ShortName">How pages call the text, such as `Báo cáo 2025`; a plain text in document.yaml, mostly a number, is the same in every language.</param>
/// <param name="Kind">One of <see cref="TextKinds"/>.</param>
/// <param name="Term">The term or period that the text is for, `2020-2025`; null where none is said.</param>
/// <param name="Territory">Id of a territory version in breaks.yaml.</param>
/// <param name="Authority">adopted, submitted or secondary: what a figure of this text is worth.</param>
/// <param name="Period">Horizon of last resort for its targets, `2021-2025`; null where the text has none.</param>
/// <param name="Caution">What must be said beside each figure of the text, or null.</param>
public sealed record DocumentMetadata(
    string Id,
    string? Number,
    string Title,
    Bilingual ShortName,
    string Kind,
    string Issuer,
    DateOnly? Date,
    string? Term,
    string Territory,
    string Authority,
    string? Period,
    Bilingual? Caution,
    TextFormat Format,
    string Sha256,
    Place Place)
{
    /// <summary>Where document.yaml names the territory; `Place` is where it gives the hash.</summary>
    public Place TerritoryPlace { get; init; } = Place;

    public Place CautionPlace { get; init; } = Place;

    public LineBreaks Lines { get; init; }

    /// <summary>The file that the source was taken from, kept beside it; null where the source is what was received.</summary>
    public OriginalFile? Original { get; init; }

    /// <summary>Whether the source is what was taken out of another file (Word, web page, PDF), and not the file as received.</summary>
    public bool IsTaken => Original is { } original && !string.Equals(original.Sha256, Sha256, StringComparison.Ordinal);

    /// <summary>How the text prints numbers, where it cannot be told from them; null leaves it to the text.</summary>
    public NumberSigns? Numbers { get; init; }

    /// <summary>Whether it tells what another text says, as a news article does.</summary>
    public bool IsSecondary => string.Equals(Authority, "secondary", StringComparison.Ordinal);

    /// <summary>Characters of the source that cannot be seen and are allowed all the same, `U+00AD`. They are set aside in the reading text.</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];
}

/// <summary>A file as received (Word, web page, PDF), kept beside the text that was taken from it.</summary>
/// <param name="File">`original.docx`, in the folder of the document.</param>
/// <param name="Name">How the file was called when it came.</param>
public sealed record OriginalFile(string File, string Name, string Sha256, Place Place);

/// <summary>An entry of corrections.yaml. `AsReceived` is looked up on `Line`; a block of noise runs from `Line` to `LastLine`;
/// a split joins the end of `Line` to the start of `JoinsLine`.</summary>
public sealed record ListedCorrection(
    string Id,
    int Line,
    int? LastLine,
    int? JoinsLine,
    string? AsReceived,
    string? Reads,
    CorrectionClass Class,
    Bilingual Reason,
    Place Place)
{
    /// <summary>Of a doubtful place: who found it so, and when.</summary>
    public Judged Judged { get; init; } = Judged.Unsigned;
}

/// <summary>Why a text is changed, or (doubtful) left as it is. The words of corrections.yaml are the kebab-case names.</summary>
public enum CorrectionClass
{
    Ocr,
    Typo,
    Spacing,
    MissingDash,
    Marker,
    Split,
    Noise,
    Unicode,
    Doubtful,
}

public static class CorrectionClasses
{
    public static readonly ImmutableArray<string> Names =
        ["ocr", "typo", "spacing", "missing-dash", "marker", "split", "noise", "unicode", "doubtful"];

    public static string Name(this CorrectionClass kind) => Names[(int)kind];

    public static CorrectionClass? Parse(string name) =>
        Names.IndexOf(name) is var i and >= 0 ? (CorrectionClass)i : null;
}

/// <summary>An entry of readings.yaml: a time that readers know and the text does not print with the value.</summary>
/// <param name="Target">Id of a measure, as in targets.csv.</param>
/// <param name="Horizon">`2030`, `2025-2030` or `annual`.</param>
/// <param name="Reason">Why the time is read so, for those who doubt it.</param>
public sealed record CuratedReading(string Target, string Horizon, string Reason, Place Place);

/// <summary>All files of one document's folder, read and checked against the forms they must have.</summary>
public sealed record DocumentFiles(DocumentMetadata Metadata, SourceText Source, ImmutableArray<ListedCorrection> Corrections)
{
    public ImmutableArray<CuratedReading> Readings { get; init; } = [];
}
