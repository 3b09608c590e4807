using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Pages;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Where a citation leads and what the document is called: a section or the head of a document here, or the entry of one that is not.</summary>
internal sealed class CitedDocuments
{
    private readonly FrozenDictionary<string, DocumentContent> documents;
    private readonly FrozenDictionary<string, string> names;
    private readonly OutsideIds ids;

    public CitedDocuments(SiteContent content)
    {
        var texts = content.Documents;
        documents = texts.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        (ids, Outside) = OutsideIds.Of([.. texts.SelectMany(d => d.Citations)]);
        HasPages = OutsidePages.NeedsPages(Outside.Select(o => o.Citations.Length), content.Sizes);
        var naming = new OutsideNames(content.Words);
        names = Outside.ToFrozenDictionary(o => o.Id, o => naming.Of(o.Citations), StringComparer.Ordinal);
    }

    /// <summary>Documents that are not here, each with the places that cite it, in the order in which they are first cited.</summary>
    public ImmutableArray<(string Id, ImmutableArray<Citation> Citations)> Outside { get; }

    /// <summary>Ids of those documents on the page that lists them.</summary>
    public OutsideIds Ids => ids;

    /// <summary>Whether those are so many that each has a page of its own.</summary>
    public bool HasPages { get; }

    /// <summary>The entry of a document that is not here.</summary>
    public string HrefOf(string id) => OutsidePages.Href(id, HasPages);

    public Link Of(Citation citation)
    {
        if (!documents.TryGetValue(citation.Target, out var here))
        {
            var id = ids.Of(citation);
            return new Link(names[id], HrefOf(id));
        }

        var page = $"/van-ban/{here.Id}/";
        return new Link(here.Metadata.Title, SectionOf(citation) is { } section ? $"{page}#{section}" : page);
    }

    /// <summary>The section of a document here that the citation means; null where it means the whole document, or one that is not here.</summary>
    public string? SectionOf(Citation citation) =>
        documents.TryGetValue(citation.Target, out var here) ? CitedSections.Find(documents[citation.Document].Tree, citation, here.Tree) : null;
}
