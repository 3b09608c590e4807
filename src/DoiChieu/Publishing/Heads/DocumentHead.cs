using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Heads;

/// <summary>The head of a document's page: Dublin Core and `citation_*` as Zotero's Embedded Metadata translator reads them, and schema.org.
/// An article says nothing of the number and the issuer of the programme that it is about as if they were its own.</summary>
internal static class DocumentHead
{
    public static PageHead Of(SiteModel site, DocumentPage document, IReadOnlyList<Link> crumbs)
    {
        string Absolute(string path) => site.Settings.BaseUrl + path[1..];
        var work = document.Cited;
        var url = Absolute(document.Path);
        return new PageHead([.. Metas(work, url).Where(m => m.Content.Length > 0)], url, JsonLd.Graph(json => Work(json, work, document, url), JsonLd.Crumbs(document.Path, crumbs, Absolute)));
    }

    private static IEnumerable<Meta> Metas(CitedWork work, string url) =>
    [
        // Zotero takes the type of an item from here; its own name for an act is `statute`.
        new("z:itemType", work.Kind switch { WorkKind.Legislation => "statute", WorkKind.Report => "report", _ => "newspaperArticle" }),
        new("DC.title", work.Title),
        new("DC.creator", work.Author),
        new("DC.date", Iso(work.Date)),
        new("DC.identifier", url),
        new("DC.language", "vi"),
        new("DC.type", work.Genre),
        new("DCTERMS.issued", Iso(work.Date)),
        new("DCTERMS.bibliographicCitation", work.Form),
        new("citation_title", work.Title),
        // The comma behind the name of a body keeps it one name: translators would part “Bộ Chính trị” into a first and a last name.
        new("citation_author", work.Author.Length > 0 ? work.Author + "," : ""),
        new("citation_journal_title", work.Newspaper),
        new("citation_date", work.Date?.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture) ?? ""),
        new("citation_language", "vi"),
        new("citation_public_url", url),
        new("citation_technical_report_institution", work.Kind == WorkKind.Report ? work.Author : ""),
        new("citation_technical_report_number", work.Kind == WorkKind.Report ? work.Number : ""),
    ];

    private static void Work(JsonLd json, CitedWork work, DocumentPage document, string url)
    {
        json.Text("@type", work.Kind switch { WorkKind.Legislation => "Legislation", WorkKind.Report => "Report", _ => "NewsArticle" })
            .Text("@id", url)
            .Text("url", url)
            .Text(work.Kind == WorkKind.News ? "headline" : "name", work.Title)
            .Text("inLanguage", "vi")
            .Text("datePublished", Iso(work.Date))
            .Text("creativeWorkStatus", work.Kind == WorkKind.News ? "" : document.Entry.Standing)
            .Text("description", work.Note);
        if (work.Kind == WorkKind.Legislation)
        {
            json.Text("legislationIdentifier", work.Number)
                .Text("legislationType", work.Genre)
                .Text("legislationDate", Iso(work.Date))
                .Thing("legislationPassedBy", "Organization", body => body.Text("name", work.Author));
        }

        if (work.Newspaper.Length > 0)
        {
            json.Thing("isPartOf", "Periodical", paper => paper.Text("name", work.Newspaper));
        }

        if (work.Kind != WorkKind.Legislation && work.Author.Length > 0)
        {
            json.Text("reportNumber", work.Kind == WorkKind.Report ? work.Number : "").Thing("author", work.Kind == WorkKind.News ? "Person" : "Organization", body => body.Text("name", work.Author));
        }
    }

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
