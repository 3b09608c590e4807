using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>How much of a side a comparison must speak of.</summary>
public enum Listing
{
    /// <summary>Every measure of the side stands in at least one row.</summary>
    All,
    /// <summary>Only what has a counterpart: the side is not the subject, or tells only a part.</summary>
    Paired,
}

/// <summary>One side of a comparison.</summary>
/// <param name="Name">As sentences call it: “31-NQ/ĐH”.</param>
/// <param name="Term">The term or period it is about, `2020-2025`.</param>
/// <param name="Labels">Where only a part of the documents is meant, the labels of its targets (`2026-2030`); empty for all.</param>
public sealed record ComparisonSide(
    Bilingual Name,
    string Term,
    ImmutableArray<string> Documents,
    ImmutableArray<string> Labels,
    Listing Listing,
    Place Place)
{
    public bool Holds(string document, string label) =>
        Documents.Contains(document, StringComparer.Ordinal) && (Labels.IsEmpty || Labels.Contains(label, StringComparer.Ordinal));
}

/// <summary>A row of pairs.csv: which target answers which. An empty side says that nothing answers.</summary>
/// <param name="Reasons">Codes that only a reader can find: another definition, another population.</param>
/// <param name="Note">A remark of ours, or null.</param>
public sealed record PairRow(
    string Id,
    string Indicator,
    ImmutableArray<string> Old,
    ImmutableArray<string> New,
    ImmutableArray<string> Reasons,
    Bilingual? Note,
    Place Place)
{
    /// <summary>Who paired them, and when.</summary>
    public Judged Judged { get; init; } = Judged.Unsigned;

    /// <summary>Whether a reader found that the texts leave open what their difference means; the note says what.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>The row as written, where it comes from a file.</summary>
    public CsvRow? Written { get; init; }

    /// <summary>Where a column says a word; the row where nothing is written.</summary>
    public Place PlaceOf(string column, string word) => Written?.PlaceOf(column, word) ?? Place;
}

/// <summary>A row of sections.csv: two divisions that a reader lays side by side.</summary>
/// <param name="Note">A remark of ours, or empty.</param>
public sealed record SectionPair(string Old, string New, string Note, CsvRow Written)
{
    /// <summary>Who laid them side by side, and when.</summary>
    public Judged Judged { get; init; } = Judged.Unsigned;
}

/// <summary>What a comparison's page says first, in Markdown.</summary>
public sealed record Introduction(SourceText Vietnamese, SourceText English)
{
    public SourceText In(Language language) => language == Language.English ? English : Vietnamese;
}

/// <summary>The folder of one comparison.</summary>
/// <param name="Id">Name of the folder, and of the address.</param>
public sealed record Comparison(
    string Id,
    Bilingual Name,
    ComparisonSide Old,
    ComparisonSide New,
    ImmutableArray<PairRow> Pairs,
    Introduction Introduction,
    Place Place)
{
    /// <summary>Divisions laid side by side, where the two texts themselves are compared; else empty.</summary>
    public ImmutableArray<SectionPair> Sections { get; init; } = [];
}
