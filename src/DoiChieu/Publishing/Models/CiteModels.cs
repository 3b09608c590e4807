using System.Collections.Immutable;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A section on the page of citations.</summary>
/// <param name="Permanent">Its absolute address.</param>
/// <param name="Href">The same from the site's root.</param>
/// <param name="MarkHref">The address that makes a browser mark its words; equal to <paramref name="Href"/> where nothing tells them apart.</param>
public sealed record CiteEntry(CitedSection Section, string Name, string Permanent, string Href, string MarkHref, ImmutableArray<Link> Files) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Section.Anchor,
        ["name"] = Name,
        ["is_printed"] = Section.Place.Length > 0,
        ["opening"] = Section.Opening,
        ["form"] = Section.Form,
        ["permanent"] = Permanent,
        ["href"] = Href,
        ["mark_href"] = MarkHref,
        ["files"] = Files.List(),
    };
}

/// <summary>Sections below one heading of the contents.</summary>
/// <param name="Level">Of the heading: 2 or 3.</param>
/// <param name="IsPrinted">Whether the heading is the document's.</param>
public sealed record CiteGroup(int Level, string Title, bool IsPrinted, ImmutableArray<CiteEntry> Entries) : IModel
{
    public Fields Fields() => new() { ["level"] = Level, ["title"] = Title, ["is_printed"] = IsPrinted, ["entries"] = Entries.List() };
}
