using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Heads;
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

    public static IEnumerable<Page> Of(SiteModel site, DocumentPage document) => [Text(site, document), Corrections(site, document), CitePages.Of(site, document)];

    private static Page Text(SiteModel site, DocumentPage document)
    {
        var model = new Fields
        {
            ["side"] = document.Side,
            ["side_name"] = document.SideName,
            ["title"] = document.Title,
            ["title_id"] = document.TitleId,
            ["facts"] = document.Facts.List(),
            ["contents"] = new Fields { ["items"] = document.Contents.List() },
            ["blocks"] = document.Blocks.List(),
            ["backlinks"] = document.Backlinks.List(),
            ["cite_as"] = document.CiteAs,
            ["cite_href"] = document.CitePath,
            ["marked_count"] = document.MarkedCount,
            ["correction_count"] = document.Corrections.Length,
            ["corrections_href"] = document.CorrectionsPath,
        };
        var page = SitePages.Page(
            site, document.Path, "document", $"{document.Entry.Mark}: {document.Entry.Title.Text}", document.Entry.Title.Text, "documents", [Parent(site), new Link(document.Entry.Mark, "")], document.Cautions, model);
        return page with { Head = DocumentHead.Of(site, document, page.Crumbs) };
    }

    private static Page Corrections(SiteModel site, DocumentPage document)
    {
        var title = site.Words.Say("corrections", "title", document.Entry.Mark);
        var model = new Fields
        {
            ["title"] = title,
            ["has_method"] = SitePages.HasMethod(site),
            ["text_href"] = document.TextPath,
            ["text_name"] = document.Id + ".txt",
            ["corrections"] = document.Corrections.List(),
            ["classes"] = Classes(site, document).List(),
        };
        return SitePages.Page(
            site, document.CorrectionsPath, "corrections", title, site.Words["corrections", "lede"], "documents", [Parent(site), new Link(document.Entry.Mark, document.Path), new Link(site.Words["corrections", "crumb"], "")], [], model);
    }

    private static IEnumerable<Fact> Classes(SiteModel site, DocumentPage document) =>
        CorrectionClasses.Names
            .Select(name => site.Words["class", name])
            .Select(words => (Words: words, Count: document.Corrections.Count(c => string.Equals(c.Class, words, StringComparison.Ordinal))))
            .Where(c => c.Count > 0)
            .Select(c => new Fact(c.Words, Html.Escape(site.Words.Say("corrections", "count", c.Count.ToString(CultureInfo.InvariantCulture)))));

    private static Link Parent(SiteModel site) => new(site.Words["document", "list_title"], "/van-ban/");
}
