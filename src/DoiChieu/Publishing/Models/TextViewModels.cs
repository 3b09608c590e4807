using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A sentence of one text or of both, as printed, with the words marked that only one has.</summary>
/// <param name="Kind">`changed`, `new`, `old`, `moved`, `same`, `frame`.</param>
/// <param name="OldPlace">Its paragraph; null where the side has no such sentence.</param>
public sealed record TextRow(string Kind, Html Old, Link? OldPlace, Html New, Link? NewPlace) : IModel
{
    public Fields Fields() => new()
    {
        ["kind"] = Kind, ["old"] = Old, ["old_place"] = OldPlace?.Fields(), ["new"] = New, ["new_place"] = NewPlace?.Fields(),
    };
}

/// <summary>A division of the new text and those of the old that answer it.</summary>
/// <param name="Shown">What is in view, in the order of the view.</param>
/// <param name="Folded">What is the same in both, folded away.</param>
/// <param name="Summary">How many sentences changed, are new, are missing; in words.</param>
public sealed record TextGroup(
    string Id,
    ImmutableArray<Link> Old,
    ImmutableArray<Link> New,
    string Summary,
    string FoldedSummary,
    ImmutableArray<TextRow> Shown,
    ImmutableArray<TextRow> Folded) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Id, ["old"] = Old.List(), ["new"] = New.List(), ["summary"] = Summary, ["folded_summary"] = FoldedSummary,
        ["shown"] = Shown.List(), ["folded"] = Folded.List(),
    };
}

/// <summary>One of the two views of a pair of texts.</summary>
/// <param name="Key">`noi-dung` or `nguyen-van`, the last part of its address.</param>
/// <param name="Summary">How many sentences changed and how many did not, when the page is printed; null in the literal view.</param>
/// <param name="Groups">Made when the page is printed.</param>
public sealed record TextView(string Key, string Lede, Lazy<string>? Summary, IEnumerable<TextGroup> Groups);
