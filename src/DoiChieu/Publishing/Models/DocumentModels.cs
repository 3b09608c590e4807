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
    public Fields Fields() => new() { ["indicator"] = Indicator.Fields(), ["verdicts"] = Conclusions.List(), ["elsewhere"] = Elsewhere.List() };
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
    // Beside a paragraph of four lines there is room for two.
    private const int MostBeside = 2;

    public Fields Fields() => new()
    {
        ["block"] = Kind switch { BlockKind.Heading => "block-heading", BlockKind.Table => "block-table", BlockKind.Region => "block-region", _ => "block-paragraph" },
        ["id"] = Id,
        ["level"] = Level,
        ["words"] = Words,
        ["label"] = Label,
        ["targets"] = Targets.Take(Targets.Length > MostBeside ? 1 : MostBeside).List(),
        ["more_targets"] = Targets.Skip(Targets.Length > MostBeside ? 1 : MostBeside).List(),
        ["table"] = Table?.Fields(),
    };
}

/// <summary>A table of a document, as printed.</summary>
/// <param name="Columns">The words of the head as plain text: on a narrow screen each cell says its column.</param>
public sealed record DocumentTable(ImmutableArray<Html> Head, ImmutableArray<string> Columns, ImmutableArray<DocumentTableRow> Rows) : IModel
{
    public Fields Fields() => new() { ["head"] = new Scriban.Runtime.ScriptArray(Head), ["rows"] = Rows.List(), ["labels"] = Columns.Texts(), ["columns"] = Head.Length };
}

/// <summary>A row of a table: its marker and its cells. A group row has one cell over the rest of the columns.</summary>
public sealed record DocumentTableRow(string Id, bool IsGroup, Html Marker, ImmutableArray<Html> Cells, int Span) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Id, ["is_group"] = IsGroup, ["marker"] = Marker, ["cells"] = new Scriban.Runtime.ScriptArray(Cells), ["span"] = Span,
    };
}

/// <summary>A place that cites this document.</summary>
/// <param name="Relation">“được dẫn chiếu”, “được thực hiện bởi” …</param>
public sealed record Backlink(string Relation, Link Document, Link Place, string Words) : IModel
{
    public Fields Fields() => new() { ["relation"] = Relation, ["document"] = Document.Fields(), ["place"] = Place.Fields(), ["words"] = Words };
}

/// <summary>A correction as readers see it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Place">The section that holds it; null where it stands in no section.</param>
public sealed record CorrectionEntry(string Id, int Number, int Line, string Class, string AsReceived, string Reads, string Reason, Link? Place, bool IsDoubtful) : IModel
{
    /// <summary>Of a doubtful place: who found it so, and when.</summary>
    public string Judged { get; init; } = "";

    public Fields Fields() => new()
    {
        ["id"] = Id,
        ["number"] = Number,
        ["line"] = Line.ToString(CultureInfo.InvariantCulture),
        ["class"] = Class,
        ["as_received"] = AsReceived,
        ["reads"] = Reads,
        ["reason"] = Reason,
        ["place"] = Place?.Fields(),
        ["is_doubtful"] = IsDoubtful,
        ["judged"] = Judged,
    };
}
