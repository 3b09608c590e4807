using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A value as a text prints it, with its place.</summary>
/// <param name="Verbatim">The printed words; empty where a side names the thing without a number.</param>
/// <param name="Detail">Printed words that narrow it down (a breakdown), or empty.</param>
/// <param name="Around">The printed words around the value: verb, base, indicator as written; empty where there are none.</param>
/// <param name="Horizon">When, in our words: “đến năm 2030”.</param>
/// <param name="Source">The paragraph that prints it.</param>
/// <param name="Caution">The standing of its document, or empty.</param>
public sealed record PrintedValue(string Verbatim, string Detail, string Around, string Horizon, Link Source, string Caution) : IModel
{
    /// <summary>What it says, in words of ours, where the pages have another language than the texts; else empty.</summary>
    public string Reading { get; init; } = "";

    /// <summary>Line of source.txt on which its paragraph begins.</summary>
    public int Line { get; init; }

    /// <summary>That line on the page of the source.</summary>
    public string LineHref { get; init; } = "";

    /// <summary>A report of an error in this value, filled in; null where the site names no contact.</summary>
    public string? ReportHref { get; init; }

    public Fields Fields() => new()
    {
        ["reading"] = Reading, ["line"] = Line, ["line_href"] = LineHref, ["report_href"] = ReportHref,
        ["verbatim"] = Verbatim, ["detail"] = Detail, ["around"] = Around, ["horizon"] = Horizon, ["source"] = Source.Fields(), ["caution"] = Caution,
    };
}

/// <summary>A sentence of a text, with the words marked that only this side has.</summary>
/// <param name="Plain">The same words without marks.</param>
public sealed record Quotation(Html Words, string Plain, Link Source) : IModel
{
    /// <summary>Notes below the text whose numbers stand in its paragraph.</summary>
    public ImmutableArray<Link> Footnotes { get; init; } = [];

    public Fields Fields() => new() { ["words"] = Words, ["source"] = Source.Fields(), ["footnotes"] = Footnotes.List() };
}

/// <summary>One pair: both sides as printed, the conclusion, why, and the sentences.</summary>
/// <param name="Href">The indicator's page.</param>
/// <param name="Why">The conclusion in one sentence.</param>
/// <param name="Reasons">What stands in the way, most important first.</param>
/// <param name="Notes">Remarks and arithmetic of ours, labelled as such.</param>
/// <param name="QuoteNote">How the marks in the quotations are to be read.</param>
public sealed record ComparisonLine(
    string Id,
    string Name,
    string Href,
    Conclusion Conclusion,
    ImmutableArray<PrintedValue> Old,
    ImmutableArray<PrintedValue> New,
    string Why,
    ImmutableArray<string> Reasons,
    ImmutableArray<string> Notes,
    RangeChart? Chart,
    ImmutableArray<Quotation> OldQuotes,
    ImmutableArray<Quotation> NewQuotes,
    string QuoteNote,
    SideLabel OldSide,
    SideLabel NewSide) : IModel
{
    /// <summary>Why these were paired, by whom, when.</summary>
    public string Judged { get; init; } = "";

    public Fields Fields() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["href"] = Href,
        ["verdict"] = Conclusion.Fields(),
        ["old"] = Old.List(),
        ["new"] = New.List(),
        ["why"] = Why,
        ["reasons"] = Reasons.Texts(),
        ["notes"] = Notes.Texts(),
        ["chart"] = Chart?.Fields(),
        ["old_quotes"] = OldQuotes.List(),
        ["new_quotes"] = NewQuotes.List(),
        ["quote_note"] = QuoteNote,
        ["judged"] = Judged,
        ["old_name"] = OldSide.Name,
        ["new_name"] = NewSide.Name,
    };
}

/// <summary>Rows of one theme that stand on both sides, or on one side only.</summary>
/// <param name="Heading">Empty where nothing need be said: both sides.</param>
/// <param name="Sentence">What is true of every row of it; the rows do not say it again.</param>
public sealed record RowGroup(string Heading, string Sentence, ImmutableArray<ComparisonLine> Rows) : IModel
{
    public Fields Fields() => new() { ["heading"] = Heading, ["sentence"] = Sentence, ["rows"] = Rows.List() };
}

/// <summary>The rows of one theme: what both sides state first.</summary>
public sealed record ThemeLines(string Key, string Name, ImmutableArray<RowGroup> Groups, SideLabel Old, SideLabel New) : IModel
{
    public IEnumerable<ComparisonLine> Rows => Groups.SelectMany(g => g.Rows);

    public Fields Fields() => new()
    {
        ["key"] = Key, ["name"] = Name, ["groups"] = Groups.List(), ["count"] = Rows.Count(), ["old"] = Old.Fields(), ["new"] = New.Fields(),
        ["multiples"] = Rows.Where(r => r.Chart is not null).Select(r => new Multiple(r, Old.Name, New.Name)).List(),
        ["marks"] = Rows.Select(r => r.Conclusion).OrderBy(v => Conclusions.Keys.IndexOf(v.Key)).List(),
        ["counts"] = Conclusions.Present(Rows.Select(r => r.Conclusion)).List(),
    };
}

/// <summary>The two values of a row that may be read together, small, among those of its theme.</summary>
public sealed record Multiple(ComparisonLine Row, string OldName, string NewName) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Row.Id, ["name"] = Row.Name, ["verdict"] = Row.Conclusion.Fields(), ["old"] = Row.Chart!.Old.Fields(), ["new"] = Row.Chart.New.Fields(),
        ["old_name"] = OldName, ["new_name"] = NewName, ["old_value"] = Row.Chart.OldPrinted, ["new_value"] = Row.Chart.NewPrinted,
        ["old_reading"] = Row.Chart.OldReading, ["new_reading"] = Row.Chart.NewReading,
    };
}

/// <summary>One side of a comparison.</summary>
/// <param name="Name">As its column is headed: `2020–2025`.</param>
/// <param name="Document">The text it is read from.</param>
/// <param name="Territory">What its figures are about.</param>
/// <param name="Standing">What its figures are worth, or empty.</param>
/// <param name="Targets">How many targets it numbers, or empty.</param>
public sealed record SideLabel(string Name, Link Document, string Territory, string Standing, string Targets) : IModel
{
    public Fields Fields() => new()
    {
        ["name"] = Name, ["document"] = Document.Fields(), ["territory"] = Territory, ["standing"] = Standing,
    };
}

/// <summary>What is said of a comparison before its rows: one paragraph in view, and the rest, which a phone folds away.</summary>
public sealed record Introduced(Html Opening, Html Rest);

/// <summary>A comparison of two sides.</summary>
/// <param name="Views">The two texts themselves side by side; empty where they are not compared.</param>
/// <param name="Summary">How many rows both sides have, and what may be said of how many of them.</param>
public sealed record ComparisonPage(
    string Id,
    string Title,
    string Description,
    Introduced Introduction,
    SideLabel Old,
    SideLabel New,
    ImmutableArray<Caution> Cautions,
    ImmutableArray<ThemeLines> Themes,
    ImmutableArray<ConclusionCount> Counts,
    string Summary,
    ImmutableArray<TextView> Views) : IModel
{
    public string Path => $"/so-sanh/{Id}/";

    /// <summary>The break between the two sides, one of the cautions: its sentence stands with the rest of the introduction, since the summary says what follows from it. Null where there is none.</summary>
    public Caution? Break { get; init; }

    public int RowCount => Themes.Sum(t => t.Rows.Count());

    public IEnumerable<ComparisonLine> Rows => Themes.SelectMany(t => t.Rows);

    public Fields Fields() => new()
    {
        ["path"] = Path, ["title"] = Title, ["opening"] = Introduction.Opening, ["rest"] = Introduction.Rest, ["has_more"] = Introduction.Rest.Markup.Length > 0 || Break is not null,
        ["before"] = new Fields { ["cautions"] = (Break is null ? [] : new[] { Break }).List() }, ["standing"] = new Fields { ["cautions"] = Cautions.Where(c => c != Break).List() },
        ["old"] = Old.Fields(), ["new"] = New.Fields(),
        ["themes"] = Themes.List(), ["counts"] = Counts.List(), ["row_count"] = RowCount, ["summary"] = Summary,
    };
}
