using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>How documents stand to one another, as a drawing and as a table that says the same.</summary>
/// <param name="Description">The drawing in a sentence, for who does not see it.</param>
/// <param name="Legend">What each kind of line means, for the kinds that are drawn.</param>
public sealed record RelationDiagram(
    int Width,
    int Height,
    string Description,
    ImmutableArray<DrawnDocument> Documents,
    ImmutableArray<string> Trunks,
    ImmutableArray<DrawnRelation> Relations,
    ImmutableArray<string> Legend,
    ImmutableArray<RelationRow> Rows) : IModel
{
    public Fields Fields() => new()
    {
        ["width"] = Width,
        ["height"] = Height,
        ["description"] = Description,
        ["documents"] = Documents.List(),
        ["trunks"] = Trunks.Texts(),
        ["relations"] = Relations.List(),
        ["legend"] = Legend.Texts(),
        ["rows"] = Rows.List(),
    };
}

/// <summary>A document of the drawing: a box with a link.</summary>
/// <param name="Kind">`here` or `out`.</param>
public sealed record DrawnDocument(string Kind, string Href, int Y, int Width, int Height, ImmutableArray<DrawnLine> Lines) : IModel
{
    public Fields Fields() => new()
    {
        ["kind"] = Kind, ["href"] = Href, ["y"] = Y, ["width"] = Width, ["height"] = Height, ["lines"] = Lines.List(),
    };
}

/// <summary>A line of words at a height.</summary>
public sealed record DrawnLine(string Text, int Y) : IModel
{
    public Fields Fields() => new() { ["text"] = Text, ["y"] = Y };
}

/// <summary>A line from a citing document's trunk to a document that it cites.</summary>
/// <param name="Kind">The relation: `thuc-hien`, `dan-chieu` …</param>
/// <param name="Words">The relation in words, shown when pointed at.</param>
public sealed record DrawnRelation(string Kind, string Words, int Left, int Right, int Y) : IModel
{
    public Fields Fields() => new() { ["kind"] = Kind, ["words"] = Words, ["left"] = Left, ["right"] = Right, ["y"] = Y };
}

/// <summary>A row of the table: one document, how it stands to another, and the same seen from the other.</summary>
public sealed record RelationRow(Link From, string Active, Link To, string Passive, ImmutableArray<Link> Places) : IModel
{
    public Fields Fields() => new()
    {
        ["from"] = From.Fields(), ["active"] = Active, ["to"] = To.Fields(), ["passive"] = Passive, ["places"] = Places.List(),
    };
}
