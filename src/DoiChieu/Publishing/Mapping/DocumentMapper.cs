using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What the pages of one document need from the others.</summary>
/// <param name="Territory">Name of the document's territory.</param>
/// <param name="Side">Its side in the main comparison; null where it is none.</param>
/// <param name="Targets">What stands beside a paragraph, by anchor.</param>
/// <param name="TargetCount">How many targets it numbers and how many values it sets, in words.</param>
/// <param name="CitedBy">Citations of this document anywhere.</param>
internal sealed record DocumentSurroundings(
    string Territory,
    (string Key, string Name)? Side,
    ILookup<string, SideTarget> Targets,
    ImmutableArray<Citation> Citations,
    ImmutableArray<Backlink> CitedBy,
    ImmutableArray<Link> TargetLinks,
    string TargetCount);

internal sealed class DocumentMapper(SiteSettings settings, InterfaceWords words, OutsideIds outside)
{
    public DocumentPage Map(DocumentTree tree, DocumentSurroundings surroundings)
    {
        var metadata = tree.Files.Metadata;
        var page = $"/van-ban/{tree.Id}/";
        var markup = new SectionMarkup(tree.Text, words, "dinh-chinh/");
        var places = new PlaceNames(tree, words);
        var citations = surroundings.Citations.DistinctBy(c => (c.Anchor, c.Quote)).ToLookup(c => c.Anchor, c => new CitedStretch(c.Quote, Relative(page, c)), StringComparer.Ordinal);
        var blocks = new Blocks(tree, words, markup, places, citations, anchor => [.. surroundings.Targets[anchor]]);
        var title = tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Title);
        return new DocumentPage(
            tree.Id,
            Entry(tree, surroundings),
            title?.Anchor ?? "nhan-de",
            title is null ? Html.Escape(metadata.Title) : PrintedTitle.Of(tree.Text.Text, title.Runs, runs => markup.Of(runs, [.. citations[title.Anchor]])),
            surroundings.Side?.Key ?? "",
            surroundings.Side is { } side ? words.Say("document", "side", side.Name) : "",
            [.. Facts(tree, surroundings)],
            Cautions.Of(metadata),
            ContentsTable.Of(tree, blocks, page),
            blocks.All(),
            surroundings.CitedBy,
            surroundings.TargetLinks,
            CiteAs(metadata, page),
            markup.MarkedCount,
            [.. Corrections(tree, places, page)],
            [.. tree.Sections.Select(s => s.Anchor)]);
    }

    private string CiteAs(DocumentMetadata metadata, string page)
    {
        // Without the host: only canonical links carry the base address, so that the same bytes work anywhere.
        return metadata.IsNews()
            ? words.Say("document", "cite_news", metadata.Title, metadata.Issued(words), settings.Title, settings.Release, page)
            : words.Say("document", "cite_as", metadata.Issuer, Numbered(metadata), Day(metadata), settings.Title, settings.Release, page);
    }

    private string Day(DocumentMetadata metadata) =>
        metadata.Date is null ? words["document", "undated"] : words.Say("document", "dated", PrintedDates.Of(metadata.Date));

    private static string Numbered(DocumentMetadata metadata) =>
        metadata.Number is { } number && !metadata.Title.Contains(number, StringComparison.Ordinal) ? $"{metadata.Title}, {number}" : metadata.Title;

    // Attributes are written by code here, so they are made relative here.
    private string Relative(string page, Citation citation) => Address.Relative(page, citation.Target switch
    {
        Citation.External or Citation.Undecided => "/dan-chieu/#" + outside.Of(citation),
        var document => $"/van-ban/{document}/",
    });

    private DocumentEntry Entry(DocumentTree tree, DocumentSurroundings surroundings)
    {
        var metadata = tree.Files.Metadata;
        return new DocumentEntry(
            metadata.ShortName, new Link(metadata.Title, $"/van-ban/{tree.Id}/"), metadata.Issued(words), metadata.Dated(words), words["standing", metadata.Authority], surroundings.TargetCount);
    }

    private IEnumerable<Fact> Facts(DocumentTree tree, DocumentSurroundings surroundings)
    {
        var metadata = tree.Files.Metadata;
        var page = $"/van-ban/{tree.Id}/";
        if (metadata.IsNews())
        {
            yield return Fact("kind", metadata.Issued(words));
        }
        else
        {
            yield return Fact("number", metadata.Number ?? words["document", "no_number"]);
            yield return Fact("date", metadata.Date is null ? words["document", "no_date"] : PrintedDates.Of(metadata.Date));
            yield return Fact("issuer", metadata.Issuer);
        }

        if (metadata.Term is { } term)
        {
            yield return Fact("term", PrintedDates.Period(term));
        }

        yield return Fact("territory", surroundings.Territory);
        yield return Fact("counts", words.Say("document", "counts_text", surroundings.TargetCount, Text(surroundings.Citations.Length)));
        if (surroundings.CitedBy.Length > 0)
        {
            var link = new HtmlBuilder().Open("a", "href", "#duoc-dan-chieu").Text(words.Say("document", "cited_by_count", Text(surroundings.CitedBy.Length))).Close("a");
            yield return new Fact(words["document", "cited_by"], link.Build());
        }

        var source = new HtmlBuilder()
            .Open("a", "href", Address.Relative(page, $"/data/texts/{tree.Id}.txt")).Text(words["document", "reading_text"]).Close("a").Text(" · ")
            .Open("a", "href", Address.Relative(page, $"/data/sources/{tree.Id}.txt")).Text(words["document", "received_text"]).Close("a").Text(" · ")
            .Open("a", "href", Address.Relative(page, $"/data/akn/{tree.Id}.xml"), "type", "application/akn+xml").Text(words["document", "akn"]).Close("a").Text(" · ")
            .Open("code").Text(words.Say("document", "source_hash", metadata.Sha256)).Close("code");
        yield return new Fact(words["document", "source"], source.Build());
    }

    private Fact Fact(string word, string value) => new(words["document", word], Html.Escape(value));

    private IEnumerable<CorrectionEntry> Corrections(DocumentTree tree, PlaceNames places, string page)
    {
        var starts = tree.Sections.Select(s => s.Span.Start).ToArray();
        var number = 0;
        var judged = tree.Files.Corrections.Where(c => c.Class == CorrectionClass.Doubtful).DistinctBy(c => c.Id, StringComparer.Ordinal).ToDictionary(c => c.Id, c => words.Say("judged", "signed", c.Judged.Who, PrintedDates.Of(c.Judged.When)), StringComparer.Ordinal);
        foreach (var row in Undo.Rows(tree.Text))
        {
            var correction = tree.Text.Corrections[number++];
            yield return new CorrectionEntry(
                row.Id,
                number,
                row.SourceLine,
                words["class", row.Class],
                Shown(row.AsReceived),
                Shown(row.Reads),
                row.Reason,
                Holder(tree, starts, correction.ReadingStart) is { } section ? new Link(places.Of(section), page + "#" + section.Anchor) : null,
                correction.Edit.Class == CorrectionClass.Doubtful) { Judged = judged.GetValueOrDefault(row.Id, "") };
        }
    }

    private static Section? Holder(DocumentTree tree, int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && offset < Math.Max(tree.Sections[index].Span.End, tree.Sections[index].Span.Start + 1) ? tree.Sections[index] : null;
    }

    // Empty lines say nothing here, and detached marks (NFD) look like composed ones: the exact bytes are in corrections.csv.
    private static string Shown(string text) =>
        string.Join('\n', text.Split('\n').Where(line => line.AsSpan().Trim().Length > 0)).Normalize(System.Text.NormalizationForm.FormC);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
