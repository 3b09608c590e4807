using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>Words that lead somewhere. Addresses inside the site begin at its root: `/van-ban/`.</summary>
public sealed record Link(string Text, string Href) : IModel
{
    public Fields Fields() => new() { ["text"] = Text, ["href"] = Href };
}

/// <summary>Something that must be said on a page, and of what: a document's standing, a break between two terms.</summary>
public sealed record Caution(string Lead, string Text) : IModel
{
    public Fields Fields() => new() { ["lead"] = Lead, ["text"] = Text };
}

/// <summary>A line of a list of facts: a term and what it is, with a link where there is one.</summary>
public sealed record Fact(string Term, Html Value) : IModel
{
    public Fields Fields() => new() { ["term"] = Term, ["value"] = Value };
}

/// <summary>A page: where it stands, which template prints it, and its model.</summary>
/// <param name="Path">From the root: `/van-ban/31-nq-dh-2020/`, `/404.html`.</param>
/// <param name="Template">Name below templates/pages.</param>
/// <param name="Nav">Key of the entry of the main navigation that the page belongs to, or empty.</param>
/// <param name="Cautions">What must be said of figures on this page.</param>
public sealed record Page(
    string Path,
    string Template,
    string Title,
    string Description,
    string Nav,
    ImmutableArray<Link> Crumbs,
    ImmutableArray<Caution> Cautions,
    Fields Model)
{
    /// <summary>The file of the content that gave the page its address.</summary>
    public Place Origin { get; init; } = Place.Whole("site.yaml");

    /// <summary>What its head says to machines beyond title and description.</summary>
    public PageHead Head { get; init; } = PageHead.None;
}
