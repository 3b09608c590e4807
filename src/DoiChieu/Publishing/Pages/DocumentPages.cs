using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Pages;

internal static class DocumentPages
{
    public static Page List(SiteModel site)
    {
        var model = new Fields { ["documents"] = new Fields { ["items"] = site.Documents.Select(d => d.Entry).List() } };
        var title = site.Words["document", "list_title"];
        return SitePages.Page(site, "/van-ban/", "documents", title, site.Words["document", "list_lede"], "documents", [new Link(title, "")], [], model);
    }

    public static IEnumerable<Page> Of(SiteModel site, DocumentPage document) => [Text(site, document), Corrections(site, document), Source(site, document)];

    private static Page Text(SiteModel site, DocumentPage document)
    {
        var model = new Fields
        {
            ["side"] = document.Side,
            ["side_name"] = document.SideName,
            ["title"] = document.Title,
            ["title_id"] = document.TitleId,
            ["tools"] = document.Tools?.Fields(),
            ["facts"] = document.Facts.List(),
            ["contents"] = new Fields { ["items"] = document.Contents.List() },
            ["blocks"] = document.Blocks.List(),
            ["backlinks"] = document.Backlinks.List(),
            ["cite_as"] = document.CiteAs,
            ["marked_count"] = document.MarkedCount,
            ["correction_count"] = document.Corrections.Length,
            ["corrections_href"] = document.CorrectionsPath,
        };
        return SitePages.Page(
            site, document.Path, "document", $"{document.Entry.Mark}: {document.Entry.Title.Text}", document.Entry.Title.Text, "documents", [Parent(site), new Link(document.Entry.Mark, "")], document.Cautions, model);
    }

    private static Page Corrections(SiteModel site, DocumentPage document)
    {
        var title = site.Words.Say("corrections", "title", document.Entry.Mark);
        var model = new Fields
        {
            ["title"] = title,
            ["has_method"] = site.Editorials.Any(e => string.Equals(e.Id, "phuong-phap", StringComparison.Ordinal)),
            ["text_href"] = document.TextPath,
            ["text_name"] = document.Id + ".txt",
            ["corrections"] = document.Corrections.List(),
            ["classes"] = Classes(site, document).List(),
        };
        return SitePages.Page(
            site, document.CorrectionsPath, "corrections", title, site.Words["corrections", "lede"], "documents", [Parent(site), new Link(document.Entry.Mark, document.Path), new Link(site.Words["corrections", "crumb"], "")], [], model);
    }

    private static Page Source(SiteModel site, DocumentPage document)
    {
        var title = site.Words.Say("source", "title", document.Entry.Mark);
        var model = new Fields
        {
            ["title"] = title,
            ["corrections_href"] = document.CorrectionsPath,
            ["correction_count"] = document.Corrections.Length,
            ["lines"] = document.Source.List(),
        };
        return SitePages.Page(
            site, document.SourcePath, "source", title, site.Words["source", "lede"], "documents", [Parent(site), new Link(document.Entry.Mark, document.Path), new Link(site.Words["source", "crumb"], "")], document.Cautions, model);
    }

    private static IEnumerable<Fact> Classes(SiteModel site, DocumentPage document) =>
        CorrectionClasses.Names
            .Select(name => site.Words["class", name])
            .Select(words => (Words: words, Count: document.Corrections.Count(c => string.Equals(c.Class, words, StringComparison.Ordinal))))
            .Where(c => c.Count > 0)
            .Select(c => new Fact(c.Words, Html.Escape(site.Words.Say("corrections", "count", c.Count.ToString(CultureInfo.InvariantCulture)))));

    private static Link Parent(SiteModel site) => new(site.Words["document", "list_title"], "/van-ban/");
}
