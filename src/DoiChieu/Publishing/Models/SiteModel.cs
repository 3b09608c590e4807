using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Pages;
using DoiChieu.Publishing.Searching;
using DoiChieu.Publishing.Tables;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Models;

/// <summary>All that pages and data files print. The order of every list is the order in which it is printed. What few pages need is made when one does.</summary>
public sealed record SiteModel(
    SiteSettings Settings,
    InterfaceWords Words,
    ImmutableArray<Planned<DocumentPage>> Documents,
    ImmutableArray<Planned<IndicatorPage>> Indicators,
    ImmutableArray<Planned<ComparisonPage>> Comparisons,
    ImmutableArray<OutsideGroup> Outside,
    ImmutableArray<GlossaryTerm> Glossary,
    ImmutableArray<Editorial> Editorials,
    Html Rights,
    Lazy<ImmutableArray<PublishedFile>> Files,
    ImmutableArray<WrittenLink> Links)
{
    /// <summary>The indicators as lists name them.</summary>
    public ImmutableArray<ListedIndicator> Listed { get; init; } = [];

    /// <summary>What is to be known of a document, by the address of its page; a document of which nothing is has no entry.</summary>
    public FrozenDictionary<string, ImmutableArray<Caution>> CautionsOf { get; init; } = FrozenDictionary<string, ImmutableArray<Caution>>.Empty;

    /// <summary>How much a page of a list holds.</summary>
    public PageSizes Sizes { get; init; } = PageSizes.Default;

    /// <summary>Whether so much is cited that is not here that each has a page of its own.</summary>
    public bool HasOutsidePages { get; init; }

    /// <summary>The documents as lists name them.</summary>
    public ImmutableArray<DocumentEntry> Entries { get; init; } = [];

    /// <summary>What is to be known of any document before its words are believed.</summary>
    public ImmutableArray<Caution> Cautions { get; init; } = [];

    /// <summary>What making the parts of the site notices.</summary>
    public Lazy<ImmutableArray<Diagnostic>> Problems { get; init; } = new([]);

    /// <summary>How the documents stand to one another; null where none names another.</summary>
    public RelationDiagram? Relations { get; init; }

    /// <summary>The ways of all targets, a page a line of territories; none where no text sets a target.</summary>
    public ImmutableArray<Planned<LineagePage>> Lineages { get; init; } = [];

    /// <summary>Those lines as a list names them.</summary>
    public ImmutableArray<LineageLine> Lines { get; init; } = [];

    /// <summary>Where texts of one territory differ, by kind.</summary>
    public ImmutableArray<DifferenceGroup> Differences { get; init; } = [];

    /// <summary>The couples of texts of one territory that are laid side by side.</summary>
    public ImmutableArray<DifferenceCouple> Couples { get; init; } = [];

    /// <summary>Arithmetic of ours.</summary>
    public ImmutableArray<CalculationEntry> Calculations { get; init; } = [];

    /// <summary>Every place that the search finds.</summary>
    public Lazy<ImmutableArray<SearchPage>> Search { get; init; } = new([]);

    /// <summary>The latest first.</summary>
    public ImmutableArray<ReleaseEntry> Releases { get; init; } = [];

    /// <summary>What changed between releases, the latest first.</summary>
    public Lazy<Outcome<ImmutableArray<ChangeSet>>> Changes { get; init; } = new(new Outcome<ImmutableArray<ChangeSet>>([], []));

    /// <summary>The comparison of the home page; null where there is none.</summary>
    public ComparisonPage? MainComparison => Comparisons.FirstOrDefault(c => string.Equals(c.Id, Settings.MainComparison?.Id, StringComparison.Ordinal))?.Value;

    /// <summary>The row of it that the home page shows; null where there is none with a sentence on both sides.</summary>
    public ComparisonLine? Example => MainComparison?.Rows
        .FirstOrDefault(r => string.Equals(r.Href, $"/chi-tieu/{Settings.Example?.Id}/", StringComparison.Ordinal) && r is { OldQuotes.Length: > 0, NewQuotes.Length: > 0 });
}

/// <summary>A document's pages: the text, its corrections.</summary>
/// <param name="Side">`old` or `new` where it is a side of the main comparison, else empty.</param>
/// <param name="Blocks">Made when the page is printed.</param>
/// <param name="Anchors">Every id by which a place of the text is reached.</param>
public sealed record DocumentPage(
    string Id,
    DocumentEntry Entry,
    string TitleId,
    Html Title,
    string Side,
    string SideName,
    ImmutableArray<Fact> Facts,
    ImmutableArray<Caution> Cautions,
    ImmutableArray<Contents> Contents,
    IEnumerable<PageBlock> Blocks,
    ImmutableArray<Backlink> Backlinks,
    ImmutableArray<Link> TargetLinks,
    string CiteAs,
    int MarkedCount,
    ImmutableArray<CorrectionEntry> Corrections,
    ImmutableArray<string> Anchors)
{
    /// <summary>Other ids of the title.</summary>
    public Html BeforeTitle { get; init; } = Html.Empty;

    /// <summary>Typed addresses that fit several places.</summary>
    public ImmutableArray<TypedChoice> Choices { get; init; } = [];

    /// <summary>Old addresses before whose words nothing is left.</summary>
    public ImmutableArray<Tombstone> Tombstones { get; init; } = [];

    /// <summary>Lines of the text's regions that have no letter, in its order.</summary>
    public ImmutableArray<OrnamentLine> Ornaments { get; init; } = [];

    public const string CorrectionsPart = "dinh-chinh/";

    public const string CitePart = "trich-dan/";

    public const string LinesPart = "nguon/";

    public static string PathOf(string id) => $"/van-ban/{id}/";

    public string Path => PathOf(Id);

    /// <summary>Tools of the title block; null where none is printed.</summary>
    public ParagraphTools? Tools { get; init; }

    /// <summary>Made when the page of the source is printed.</summary>
    public IEnumerable<SourceLine> Source { get; init; } = [];

    public string CorrectionsPath => Path + CorrectionsPart;

    public string CitePath => Path + CitePart;

    public string LinesPath => Path + LinesPart;

    public string TextPath => $"/data/texts/{Id}.txt";

    /// <summary>The bytes received.</summary>
    public string SourcePath => $"/data/sources/{Id}.txt";

    /// <summary>The document and its sections as they are cited.</summary>
    public required CitedWork Cited { get; init; }

    /// <summary>Whether its source is what was taken out of another file, and not the file as received.</summary>
    public bool IsTaken { get; init; }

    /// <summary>A file for reference managers, by the anchor of a section or the document's id.</summary>
    public string CiteFile(string name, string ending) => $"{CitePath}{name}.{ending}";
}

/// <summary>An indicator's page.</summary>
public sealed record IndicatorPage(
    string Id,
    string Name,
    string ThemeKey,
    string ThemeName,
    string Summary,
    string StatementsTitle,
    ImmutableArray<Fact> Facts,
    ImmutableArray<Caution> Cautions,
    ImmutableArray<StatementGroup> Groups,
    ImmutableArray<BreakNote> Breaks,
    ImmutableArray<IndicatorPair> Pairs)
{
    public string Path => $"/chi-tieu/{Id}/";

    /// <summary>Its figures in small, for the list of indicators.</summary>
    public ImmutableArray<PicturePanel> Picture { get; init; } = [];

    /// <summary>How many territories more there are than pictures; empty where all are pictured.</summary>
    public string MorePictures { get; init; } = "";

    /// <summary>Its way through the texts of each line of territories.</summary>
    public ImmutableArray<LineageWay> Lineages { get; init; } = [];

    /// <summary>Arithmetic of ours that uses its values.</summary>
    public ImmutableArray<CalculationEntry> Calculations { get; init; } = [];

    /// <summary>What the two sides of the main comparison set, to be seen first; none where one side sets nothing.</summary>
    public ImmutableArray<HeadSide> Sides { get; init; } = [];

    /// <summary>The conclusions of the main comparison, each once. Those of other comparisons say nothing without their sides.</summary>
    public ImmutableArray<Conclusion> Conclusions => [.. Pairs.Where(p => p.IsMain).Select(p => p.Conclusion).Distinct()];

    public IEnumerable<Statement> Statements => Groups.SelectMany(g => g.Statements);
}

/// <summary>Documents that are not here, by who issued them.</summary>
public sealed record OutsideGroup(string Id, string Name, ImmutableArray<OutsideDocument> Documents) : IModel
{
    public Fields Fields() => new() { ["id"] = Id, ["name"] = Name, ["documents"] = Documents.List() };
}

/// <summary>A page written by hand in Markdown. The page of the id `index` is the home page's own words.</summary>
/// <param name="Lede">What stands between the title and the next heading.</param>
/// <param name="Rest">What stands from that heading on.</param>
/// <param name="Body">Both.</param>
public sealed record Editorial(string Id, string Title, string Description, Html Lede, Html Rest, Html Body, Place Place);

/// <summary>A link that a keeper wrote in Markdown, as written.</summary>
public sealed record WrittenLink(string Address, Place Place);
