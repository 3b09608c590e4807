using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Publishing.AkomaNtoso;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Every document as Akoma Ntoso.</summary>
internal static class AknFiles
{
    public static ImmutableArray<(string Id, AknDocument Document)> Of(SiteContent content, CitedDocuments cited)
    {
        var works = content.Documents.ToFrozenDictionary(d => d.Id, d => AknIri.Of(d.Metadata, content.Settings.Release).Work, StringComparer.Ordinal);
        return [.. content.Documents.AsParallel().AsOrdered().Select(d => (d.Id, AknDocument.Of(d.Tree, d.Citations, Source(content, d, cited, works))))];
    }

    // A work has a name whether or not it is here; one that is cited without enough words to name it has only its place on the page of outside documents.
    private static AknSource Source(SiteContent content, DocumentContent document, CitedDocuments cited, FrozenDictionary<string, string> works) => new(
        content.Settings.Title,
        content.Settings.Release,
        content.Settings.DataLicence.Id,
        [.. document.Citations.Where(IsOutside).GroupBy(cited.Ids.Of, StringComparer.Ordinal).Select(g => new AknOutside("outside_" + g.Key, cited.HrefOf(g.Key), g.MaxBy(c => c.Text.Length)!.Text))],
        citation => IsOutside(citation) ? "#outside_" + cited.Ids.Of(citation) : works[citation.Target],
        Unprinted(content, document));

    private static string Unprinted(SiteContent content, DocumentContent document)
    {
        var metadata = document.Metadata;
        if (metadata.Date is not null)
        {
            return "";
        }

        var filled = AknIri.Of(metadata, content.Settings.Release).Date.Iso;
        var why = content.Words["akn", Unsaid.Date(document.Tree, "no_date")];
        return metadata.Term is { } term ? content.Words.Say("akn", "unprinted_date_of_term", why, filled, PrintedDates.Period(term)) : content.Words.Say("akn", "unprinted_date", why, filled);
    }

    private static bool IsOutside(Citation citation) => citation.Target is Citation.External or Citation.Undecided;
}
