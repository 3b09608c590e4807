using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A document as lists name it.</summary>
/// <param name="Mark">How pages call it: `31-NQ/ĐH`.</param>
/// <param name="Title">Its printed title.</param>
/// <param name="Facts">Date, standing, what it has.</param>
public sealed record DocumentEntry(string Mark, Link Title, string Issuer, string Date, string Standing, string Facts) : IModel
{
    public Fields Fields() => new()
    {
        ["mark"] = Mark, ["title"] = Title.Fields(), ["issuer"] = Issuer, ["date"] = Date, ["standing"] = Standing, ["facts"] = Facts,
    };
}

/// <summary>A line of the table of contents, with its own lines.</summary>
public sealed record Contents(Link Link, string Range, ImmutableArray<Contents> Inner) : IModel
{
    public Fields Fields() => new() { ["link"] = Link.Fields(), ["range"] = Range, ["inner"] = new Fields { ["items"] = Inner.List() } };
}

/// <summary>What stands beside a paragraph: a target's indicator, its conclusions and where else it is named.</summary>
public sealed record SideTarget(Link Indicator, ImmutableArray<SideConclusion> Conclusions, ImmutableArray<Link> Elsewhere) : IModel
{
    /// <summary>How many documents more state it; empty where all are named.</summary>
    public string More { get; init; } = "";

    public Fields Fields() => new() { ["more"] = More, ["indicator"] = Indicator.Fields(), ["verdicts"] = Conclusions.List(), ["elsewhere"] = Elsewhere.List() };
}

/// <summary>The conclusion about a pair, its other side, and its row in the comparison.</summary>
/// <param name="Before">Said from the side on which it stands, before the link to the other side: “Đặt cao hơn”, and beside the older text nothing.</param>
/// <param name="Other">Null where nothing answers.</param>
/// <param name="Behind">Said behind that link: “đặt cao hơn” beside the older text.</param>
public sealed record SideConclusion(Conclusion Conclusion, string Before, Link? Other, string Behind, string Row) : IModel
{
    public Fields Fields() => new()
    {
        ["verdict"] = Conclusion.Fields(), ["before"] = Before, ["other"] = Other?.Fields(), ["behind"] = Behind, ["row"] = Row,
    };
}

/// <summary>Kinds of blocks of a document's page. Each is printed by the part of the same name.</summary>
public enum BlockKind
{
    Heading,
    Paragraph,
    Table,
    Region,
    Tombstone,

    /// <summary>Lines that are no words of the text: seen in the received reading only.</summary>
    SetAside,
}

/// <summary>One block of a document's page: a heading, a paragraph with its inner items, a table, a region that is no section.</summary>
/// <param name="Id">Its anchor; empty for a region.</param>
/// <param name="Level">Of a heading, from 2; of a paragraph how far it is set in.</param>
/// <param name="Words">The words with marker, corrections and citations marked.</param>
/// <param name="Label">How links to it are called: “chỉ tiêu (8)”.</param>
public sealed record PageBlock(
    BlockKind Kind,
    string Id,
    int Level,
    Html Words,
    string Label,
    ImmutableArray<SideTarget> Targets,
    DocumentTable? Table) : IModel
{
    /// <summary>Null for what has no anchor, and for a table, whose rows have their own.</summary>
    public ParagraphTools? Tools { get; init; }

    /// <summary>Who cites this section (not the document as a whole), what repeats it.</summary>
    public ImmutableArray<SeeAlso> SeeAlso { get; init; } = [];

    // Beside a paragraph of four lines there is room for two.
    private const int MostBeside = 2;

    /// <summary>Other ids of the section, right before it.</summary>
    public Html Before { get; init; } = Html.Empty;

    /// <summary>Of a tombstone what it says; null for every other block.</summary>
    public Tombstone? Tombstone { get; init; }

    public Fields Fields() => new()
    {
        ["block"] = Kind switch { BlockKind.Heading => "block-heading", BlockKind.Table => "block-table", BlockKind.Region => "block-region", BlockKind.Tombstone => "block-tombstone", BlockKind.SetAside => "block-set-aside", _ => "block-paragraph" },
        ["id"] = Id,
        ["level"] = Level,
        ["words"] = Words,
        ["label"] = Label,
        ["targets"] = Targets.Take(Targets.Length > MostBeside ? 1 : MostBeside).List(),
        ["more_targets"] = Targets.Skip(Targets.Length > MostBeside ? 1 : MostBeside).List(),
        ["table"] = Table?.Fields(),
        ["before"] = Before,
        ["tombstone"] = Tombstone?.Fields(),
        ["tools"] = Tools?.Fields(),
        ["see_also"] = SeeAlso.List(),
    };
}

/// <summary>A table of a document, as printed.</summary>
/// <param name="Columns">The words of the head as plain text: on a narrow screen each cell says its column.</param>
public sealed record DocumentTable(ImmutableArray<Html> Head, ImmutableArray<string> Columns, ImmutableArray<DocumentTableRow> Rows) : IModel
{
    public Fields Fields() => new() { ["head"] = new Scriban.Runtime.ScriptArray(Head), ["rows"] = Rows.List(), ["labels"] = Columns.Texts(), ["columns"] = Head.Length };
}

/// <summary>A row of a table: its marker and its cells. A group row has one cell over the rest of the columns.</summary>
public sealed record DocumentTableRow(string Id, bool IsGroup, Html Marker, ImmutableArray<Html> Cells, int Span, ParagraphTools Tools) : IModel
{
    public ImmutableArray<SeeAlso> SeeAlso { get; init; } = [];

    /// <summary>“nhóm III”: what a row that is sorted out of its group says.</summary>
    public string Name { get; init; } = "";

    public Fields Fields() => new()
    {
        ["name"] = Name, ["see_also"] = SeeAlso.List(), ["id"] = Id, ["is_group"] = IsGroup, ["marker"] = Marker, ["cells"] = new Scriban.Runtime.ScriptArray(Cells), ["span"] = Span, ["tools"] = Tools.Fields(),
    };
}

/// <summary>Another place that has to do with this one: “được dẫn chiếu tại”, “nhắc lại”.</summary>
public sealed record SeeAlso(string Relation, Link Place) : IModel
{
    public Fields Fields() => new() { ["relation"] = Relation, ["place"] = Place.Fields() };
}

/// <summary>A place that cites this document.</summary>
/// <param name="Relation">“được dẫn chiếu”, “được thực hiện bởi” …</param>
/// <param name="Before">The words of its sentence before those that cite, in the reading text.</param>
public sealed record Backlink(string Relation, Link Document, Link Place, string Before, string Words, string After) : IModel
{
    public Fields Fields() => new()
    {
        ["relation"] = Relation, ["document"] = Document.Fields(), ["place"] = Place.Fields(), ["before"] = Before, ["words"] = Words, ["after"] = After,
    };
}

/// <summary>A correction as readers see it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Class">The word of corrections.csv.</param>
/// <param name="Place">The section that holds it; null where it stands in no section.</param>
public sealed record CorrectionEntry(string Id, int Number, int Line, string Class, string AsReceived, string Reads, string Reason, Link? Place) : IModel
{
    /// <summary>Of a doubtful place: who found it so, and when.</summary>
    public string Judged { get; init; } = "";

    public Fields Fields() => new()
    {
        ["id"] = Id,
        ["number"] = Number,
        ["line"] = Line.ToString(CultureInfo.InvariantCulture),
        ["as_received"] = AsReceived,
        ["reads"] = Reads,
        ["reason"] = Reason,
        ["place"] = Place?.Fields(),
        ["judged"] = Judged,
    };
}

/// <summary>Corrections of one class, with what the class means.</summary>
/// <param name="Form">`changed`, `aside` or `doubtful`: how its rows are printed.</param>
public sealed record CorrectionGroup(string Id, string Name, string Meaning, string Count, string Form, ImmutableArray<CorrectionEntry> Entries) : IModel
{
    public Fields Fields() => new() { ["id"] = Id, ["name"] = Name, ["meaning"] = Meaning, ["count"] = Count, ["form"] = Form, ["corrections"] = Entries.List() };
}

/// <summary>A line of the source that has no letter, a rule or asterisks: the reading text keeps it, the page does not draw it.</summary>
public sealed record OrnamentLine(int Line, string Text) : IModel
{
    public Fields Fields() => new() { ["line"] = Line.ToString(CultureInfo.InvariantCulture), ["text"] = Text };
}
