using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>Pages to look things up in.</summary>
internal static class ReferencePages
{
    public static Page Outside(SiteModel site)
    {
        var title = site.Words["outside", "title"];
        return SitePages.Page(site, "/dan-chieu/", "outside", title, site.Words["outside", "lede"], "documents", [new Link(title, "")], [], new Fields { ["groups"] = site.Outside.List(), ["relations"] = site.Relations?.Fields() });
    }

    public static Page Index(SiteModel site)
    {
        var indicators = new LinkGroup(
            "chi-tieu", new Link(site.Words["search", "indicators"], "/chi-tieu/"), [.. site.Indicators.Select(i => i.Value).OrderBy(i => i.Name, VietnameseOrder.Instance).Select(i => new Link(i.Name, i.Path))]);
        var documents = site.Documents.SelectMany(d => Groups(site, d.Value));
        var title = site.Words["search", "title"];
        return SitePages.Page(
            site, "/tim-kiem/", "search", title, site.Words["search", "lede"], "index", [new Link(title, "")], site.Cautions, new Fields { ["groups"] = documents.Prepend(indicators).List() });
    }

    public static Page Glossary(SiteModel site)
    {
        var title = site.Words["glossary", "title"];
        return SitePages.Page(site, "/tu-viet-tat/", "glossary", title, site.Words["glossary", "lede"], "", [new Link(title, "")], [], new Fields { ["terms"] = site.Glossary.List() });
    }

    public static Page Text(SiteModel site, Editorial text) => SitePages.Page(
        site, $"/{text.Id}/", "text", text.Title, text.Description, string.Equals(text.Id, "phuong-phap", StringComparison.Ordinal) ? "method" : "", [new Link(text.Title, "")], [], new Fields { ["title"] = text.Title, ["body"] = text.Body }) with { Origin = text.Place };

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
