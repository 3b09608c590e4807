using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The page of the search, and below it the index of the site: what is found without a script. The field of the search stands on the first page; it finds all places.</summary>
internal static class IndexPages
{
    public const string Path = "/tim-kiem/";

    public static IEnumerable<PlannedPage> Of(SiteModel site) =>
        Paging.Cut(Path, site.Documents, site.Sizes.IndexedDocuments).Select(part => new PlannedPage(part.Path, () => Page(site, part)));

    private static Page Page(SiteModel site, PagedPart<Planned<DocumentPage>> part)
    {
        var documents = part.Items.Select(d => d.Value).ToList();
        var groups = documents.SelectMany(d => Groups(site, d));
        var title = site.Words["search", "title"];
        var cautions = part.Of == 1 ? site.Cautions : SitePages.Standing(site, documents.Select(d => d.Path));
        return part.On(site, SitePages.Page(
            site, part.Path, "search", title, site.Words["search", "lede"], "index", [new Link(title, "")], cautions, new Fields { ["groups"] = (part.Number == 1 ? groups.Prepend(Indicators(site)) : groups).List() }));
    }

    // More indicators than one page holds stand on the pages of their themes.
    private static LinkGroup Indicators(SiteModel site) => new(
        "chi-tieu",
        new Link(site.Words["search", "indicators"], IndicatorLists.Path),
        site.Listed.Length <= site.Sizes.Names
            ? [.. site.Listed.OrderBy(i => i.Name, VietnameseOrder.Instance).Select(i => new Link(i.Name, $"{IndicatorLists.Path}{i.Page.Id}/"))]
            : [.. site.Listed.DistinctBy(i => i.ThemeKey, StringComparer.Ordinal).Select(i => new Link(i.ThemeName, $"{IndicatorLists.Path}#{i.ThemeKey}"))]);

    private static IEnumerable<LinkGroup> Groups(SiteModel site, DocumentPage document)
    {
        yield return new LinkGroup(document.Id, new Link($"{document.Entry.Mark}: {document.Entry.Title.Text}", document.Path), [.. Flat(document.Contents)]);
        if (document.TargetLinks.Length > 0)
        {
            yield return new LinkGroup("so-lieu-" + document.Id, new Link(site.Words.Say("search", "targets", document.Entry.Mark), document.Path), document.TargetLinks);
        }
    }

    private static IEnumerable<Link> Flat(IEnumerable<Contents> contents) => contents.SelectMany(c => Flat(c.Inner).Prepend(c.Link));
}
