using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What the pages of one document need from the others.</summary>
/// <param name="Territory">Name of the document's territory.</param>
/// <param name="Side">Its side in the main comparison; null where it is none.</param>
/// <param name="Targets">What stands beside a paragraph, by anchor.</param>
/// <param name="CitedBy">Citations of this document anywhere.</param>
internal sealed record DocumentSurroundings(
    string Territory,
    (string Key, string Name)? Side,
    ILookup<string, SideTarget> Targets,
    ILookup<string, Backlink> CitedBy,
    ImmutableArray<Link> TargetLinks);

internal sealed class DocumentMapper(SiteSettings settings, InterfaceWords words, InterfaceWords legal, CitedDocuments cited)
{
    private readonly SourceAddresses addresses = new(settings, words);

    public DocumentPage Map(DocumentContent document, DocumentSurroundings surroundings)
    {
        var (tree, metadata, entry) = (document.Tree, document.Metadata, Entry(document));
        var page = $"/van-ban/{tree.Id}/";
        var markup = new SectionMarkup(tree.Text, words, "dinh-chinh/");
        var places = new PlaceNames(tree, words);
        var citations = document.Citations.GroupBy(c => (c.Anchor, c.Quote)).ToLookup(g => g.Key.Anchor, g => Stretch(page, [.. g]), StringComparer.Ordinal);
        var tools = new ToolsMapper(tree, places, addresses);
        var beside = SeeAlso(tree, places, surroundings.CitedBy).ToLookup(s => s.Anchor, s => s.Link, StringComparer.Ordinal);
        var typed = new Addresses(tree, words, places);
        var blocks = new Blocks(tree, words, markup, places, typed, citations, anchor => [.. surroundings.Targets[anchor]], anchor => [.. beside[anchor]], tools);
        var title = tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Title);
        return new DocumentPage(
            tree.Id,
            entry,
            title?.Anchor ?? "nhan-de",
            title is null ? Html.Escape(metadata.Title) : PrintedTitle.Of(tree.Text.Text, title.Runs, runs => markup.Of(runs, [.. citations[title.Anchor]])),
            surroundings.Side?.Key ?? "",
            surroundings.Side is { } side ? words.Say("document", "side", side.Name) : "",
            [.. Facts(document, entry.Facts, surroundings)],
            Cautions.Of(metadata, words),
            ContentsTable.Of(tree, blocks, page),
            blocks.All(),
            [.. surroundings.CitedBy[""].Concat(title is null ? [] : surroundings.CitedBy[title.Anchor])],
            surroundings.TargetLinks,
            CiteAs(tree, page),
            markup.MarkedCount,
            [.. CorrectionList.Of(tree, places, words, page)],
            [.. tree.Sections.Select(s => s.Anchor).Concat(typed.Ids)])
        {
            Cited = CitedWork.Of(tree, words, legal),
            BeforeTitle = title is null ? Html.Empty : typed.Before(title.Anchor),
            Choices = typed.Choices(),
            Tombstones = typed.Unplaced(),
            Ornaments = [.. CorrectionList.Ornaments(tree)],
            Tools = title is null ? null : tools.Of(title),
            IsTaken = metadata.IsTaken,
            Source = new SourceMapper(tree, words, places, blocks.HasTools).Lines(),
        };
    }

    private IEnumerable<(string Anchor, SeeAlso Link)> SeeAlso(DocumentTree tree, PlaceNames places, ILookup<string, Backlink> citedBy)
    {
        foreach (var by in citedBy.Where(g => g.Key.Length > 0).SelectMany(g => g.Select(b => (g.Key, Backlink: b))))
        {
            yield return (by.Key, new SeeAlso(by.Backlink.Relation, new Link($"{by.Backlink.Document.Text}, {by.Backlink.Place.Text}", by.Backlink.Place.Href)));
        }

        foreach (var (group, section) in RepeatedTitles.Find(tree))
        {
            yield return (group.Anchor, new SeeAlso(words["document", "repeats"], new Link(places.Of(section), $"/van-ban/{tree.Id}/#{section.Anchor}")));
            yield return (section.Anchor, new SeeAlso(words["document", "repeated"], new Link(places.Of(group), $"/van-ban/{tree.Id}/#{group.Anchor}")));
        }
    }

    private string CiteAs(DocumentTree tree, string page)
    {
        var metadata = tree.Files.Metadata;
        // Without the host: only canonical links carry the base address, so that the same bytes work anywhere.
        return metadata.IsNews()
            ? words.Say("document", "cite_news", metadata.Title, metadata.Issued(words), settings.Title, settings.Release, page)
            : words.Say("document", "cite_as", metadata.Issuer, Numbered(metadata), Day(tree), settings.Title, settings.Release, page);
    }

    private string Day(DocumentTree tree) =>
        tree.Files.Metadata.Date is { } day ? words.Say("document", "dated", words.Day(day)) : words["document", Unsaid.Date(tree, "undated")];

    // Its date for a line of a list, or why there is none; of an article that stands with the article.
    private string Dated(DocumentTree tree) => tree.Files.Metadata switch
    {
        var metadata when metadata.IsNews() => "",
        { Date: { } day } => words.Day(day),
        _ => words["document", Unsaid.Date(tree, "undated")],
    };

    private static string Numbered(DocumentMetadata metadata) =>
        metadata.Number is { } number && !metadata.Title.Contains(number, StringComparison.Ordinal) ? $"{metadata.Title}, {number}" : metadata.Title;

    // Attributes are written by code here, so they are made relative here. “khóa XI, XII” means two documents: the words lead to the first, a mark behind them to the next.
    private CitedStretch Stretch(string page, ImmutableArray<Citation> citations)
    {
        var links = citations.Select(cited.Of).Select(link => link with { Href = Address.Between(words, page, link.Href) }).ToImmutableArray();
        return new CitedStretch(citations[0].Quote, links[0].Href, links[1..]);
    }

    /// <summary>A document as lists name it.</summary>
    public DocumentEntry Entry(DocumentContent document)
    {
        var metadata = document.Metadata;
        return new DocumentEntry(
            words.In(metadata.ShortName), new Link(metadata.Title, DocumentPage.PathOf(document.Id)), metadata.Issued(words), Dated(document.Tree), metadata.Standing(words), Count(document));
    }

    private string Count(DocumentContent document)
    {
        var (numbered, values) = (NumberedTargets.Of(document.Measures), Text(document.Measures.Length));
        return numbered.Count == 0 ? words.Say("document", "facts_values", values) : words.Say("document", "facts", numbered.Number, values);
    }

    private IEnumerable<Fact> Facts(DocumentContent document, string counted, DocumentSurroundings surroundings)
    {
        var (tree, metadata) = (document.Tree, document.Metadata);
        var page = DocumentPage.PathOf(tree.Id);
        if (metadata.IsNews())
        {
            yield return Fact("kind", metadata.Issued(words));
        }
        else
        {
            yield return Fact("number", metadata.Number ?? words["document", Unsaid.Number(tree, "no_number")]);
            yield return Fact("date", metadata.Date is { } day ? words.Day(day) : words["document", Unsaid.Date(tree, "no_date")]);
            yield return Fact("issuer", metadata.Issuer);
        }

        if (metadata.Term is { } term)
        {
            yield return Fact("term", PrintedDates.Period(term));
        }

        yield return Fact("territory", surroundings.Territory);
        yield return Fact("counts", words.Say("document", "counts_text", counted, Text(document.Citations.Length)));
        var citedBy = surroundings.CitedBy.Sum(g => g.Count());
        if (citedBy > 0)
        {
            var link = new HtmlBuilder().Open("a", "href", "#duoc-dan-chieu").Text(words.Say("document", "cited_by_count", Text(citedBy))).Close("a");
            yield return new Fact(words["document", "cited_by"], link.Build());
        }

        yield return new Fact(words["document", "source"], new SourceFact(settings, words).Of(metadata, page));
    }

    private Fact Fact(string word, string value) => new(words["document", word], Html.Escape(value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
