using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Citations as readers follow them: from a document that is not here to every place that cites it, and from a document here back to those who cite it.</summary>
internal sealed class OutsideMapper(ImmutableArray<DocumentContent> documents, InterfaceWords words, CitedDocuments cited, ImmutableArray<OutsideAddress> addresses)
{
    private readonly OutsideNames names = new(words);

    // A number that a document here has too: 59-NQ/TW of 2025 is not 59-NQ/TW of 2020.
    private readonly ILookup<string, DocumentMetadata> numbered =
        documents.Where(d => d.Metadata.Number is { Length: > 0 }).ToLookup(d => DocumentNumber.Key(d.Metadata.Number!), d => d.Metadata, StringComparer.Ordinal);

    private readonly Dictionary<string, (DocumentContent Content, PlaceNames Places)> known =
        documents.ToDictionary(d => d.Id, d => (d, new PlaceNames(d.Tree, words)), StringComparer.Ordinal);

    public ImmutableArray<OutsideGroup> Groups(ImmutableArray<(string Id, ImmutableArray<Citation> Citations)> outside) =>
    [
        .. outside.GroupBy(o => OutsideNames.Body(o.Citations), StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0).ThenBy(g => Slug.Of(g.Key), StringComparer.Ordinal)
            .Select(g => new OutsideGroup("cq-" + (g.Key.Length == 0 ? "khong-ro" : Slug.Of(g.Key)), g.Key switch { "" => words["outside", "issuer_unknown"], OutsideNames.Congresses => words["outside", "congresses"], var body => body }, [.. g.OrderBy(o => Order(o.Citations)).Select(Document)])),
    ];

    /// <summary>Every place that cites a document here, in the order of documents and texts, by the section that it means; under the empty key those that mean the whole document.</summary>
    public ILookup<string, Backlink> Backlinks(string document) =>
        documents.SelectMany(d => d.Citations)
            .Where(c => string.Equals(c.Target, document, StringComparison.Ordinal) && !string.Equals(c.Document, document, StringComparison.Ordinal))
            .ToLookup(c => cited.SectionOf(c) ?? "", Backlink, StringComparer.Ordinal);

    // By kind, then by number as people count: 18-NQ/TW, 39-NQ/TW, 120/NQ-CP.
    private static (string Kind, int Number, string Name) Order(ImmutableArray<Citation> citations) =>
        (Slug.Of(citations[0].Name.Kind), int.TryParse(DocumentNumber.Digits(citations[0].Name.Number), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue, Slug.Of(citations[0].Name.Words));

    private OutsideDocument Document((string Id, ImmutableArray<Citation> Citations) outside)
    {
        var citations = outside.Citations;
        return new OutsideDocument(
            outside.Id,
            names.Of(citations),
            Subject(citations),
            [.. Notes(citations)],
            [.. citations.Select(Backlink)])
        {
            Read = addresses.FirstOrDefault(a => string.Equals(a.Id, outside.Id, StringComparison.Ordinal)) is { } address ? new Link(words.Say("outside", "read", new Uri(address.Address).Host), address.Address) : null,
        };
    }

    private string Subject(ImmutableArray<Citation> citations) =>
        OutsideNames.Subject(citations) is { } named ? words.Say("outside", named.IsSubjectCut ? "about_cut" : "about", named.Subject) : "";

    private IEnumerable<string> Notes(ImmutableArray<Citation> citations)
    {
        var name = citations[0].Name;
        if (citations[0].Target is Citation.Undecided)
        {
            yield return words["outside", "undecided"];
        }

        if (name is { Number: "", Words: "" } && !OutsideNames.IsOfCongress(citations[0].Issuer))
        {
            yield return words["outside", "no_number"];
        }

        foreach (var other in name.Number.Length == 0 ? [] : numbered[DocumentNumber.Key(name.Number)])
        {
            yield return words.Say("outside", "same_number", other.Title);
        }
    }

    private Backlink Backlink(Citation citation)
    {
        var (content, places) = known[citation.Document];
        var said = Excerpt.Of(content.Tree, places.Section(citation.Anchor), citation.Quote);
        return new Backlink(
            words["relation", citation.Relation],
            new Link(words.In(content.Metadata.ShortName), $"/van-ban/{citation.Document}/"),
            new Link(places.Of(citation.Anchor), $"/van-ban/{citation.Document}/#{citation.Anchor}"),
            said.Before,
            said.Words,
            said.After);
    }
}
