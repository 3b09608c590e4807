using System.Collections.Immutable;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Pages;

/// <summary>The page that says of every section of a document how to cite it.</summary>
internal static class CitePages
{
    // Of the contents two levels are headings here; what stands deeper is an entry among the others.
    private const int DeepestGroup = 2;

    private static readonly ImmutableArray<(string Name, string Ending)> Formats = [("CSL-JSON", "json"), ("RIS", "ris"), ("BibTeX", "bib")];

    public static Page Of(SiteModel site, DocumentPage document)
    {
        var title = site.Words.Say("cite", "title", document.Entry.Mark);
        var model = new Fields
        {
            ["title"] = title,
            ["lede"] = Lede(site),
            ["document"] = document.Cited.Form,
            ["groups"] = Groups(site, document).List(),
            ["files"] = Files(document, document.Id).List(),
            ["release"] = site.Settings.Release,
            ["has_method"] = SitePages.HasMethod(site),
        };
        var page = SitePages.Page(
            site, document.CitePath, "cite", title, Lede(site), "documents", [new Link(site.Words["document", "list_title"], "/van-ban/"), new Link(document.Entry.Mark, document.Path), new Link(site.Words["cite", "crumb"], "")], document.Cautions, model);

        // What this page helps to cite is the document, not the page.
        return page with { Head = new PageHead([], site.Settings.BaseUrl + document.Path[1..], null) };
    }

    private static IEnumerable<CiteGroup> Groups(SiteModel site, DocumentPage document)
    {
        var page = new DisplayedPage(document);
        var headings = Headings(document.Contents, 1).ToDictionary(h => h.Anchor, StringComparer.Ordinal);
        var (level, title, isPrinted) = (2, site.Words["cite", "beginning"], false);
        var entries = ImmutableArray.CreateBuilder<CiteEntry>();
        foreach (var (section, item) in document.Cited.Sections.Zip(CitedItem.Of(site, document)))
        {
            if (headings.TryGetValue(section.Anchor, out var heading))
            {
                if (entries.Count > 0)
                {
                    yield return new CiteGroup(level, title, isPrinted, entries.DrainToImmutable());
                }

                (level, title, isPrinted) = (heading.Level + 1, heading.Title, true);
            }

            entries.Add(Entry(site, document, section, item, page));
        }

        if (entries.Count > 0)
        {
            yield return new CiteGroup(level, title, isPrinted, entries.DrainToImmutable());
        }
    }

    private static string Lede(SiteModel site) => site.Words["cite", site.Settings.CitationFiles is CitationScope.Sections ? "lede" : "lede_whole"];

    private static CiteEntry Entry(SiteModel site, DocumentPage document, CitedSection section, CitedItem item, DisplayedPage page)
    {
        var href = $"{document.Path}#{section.Anchor}";
        return new CiteEntry(
            section,
            section.Place.Length > 0 ? section.Place : site.Words["cite", "whole"],
            item.Url,
            href,
            page.Directive(section.Anchor) is { } directive ? $"{href}:~:{directive}" : href,
            site.Settings.CitationFiles is CitationScope.Sections ? Files(document, section.Anchor) : []);
    }

    private static ImmutableArray<Link> Files(DocumentPage document, string name) => [.. Formats.Select(f => new Link(f.Name, document.CiteFile(name, f.Ending)))];

    private static IEnumerable<(string Anchor, string Title, int Level)> Headings(ImmutableArray<Contents> contents, int level) =>
        level > DeepestGroup ? [] : contents.SelectMany(c => Headings(c.Inner, level + 1).Prepend((c.Link.Href[(c.Link.Href.IndexOf('#', StringComparison.Ordinal) + 1)..], c.Link.Text, level)));
}
