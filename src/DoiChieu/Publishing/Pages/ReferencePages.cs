using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>Pages to look things up in.</summary>
internal static class ReferencePages
{
    public static Page Glossary(SiteModel site)
    {
        var title = site.Words["glossary", "title"];
        return SitePages.Page(site, "/tu-viet-tat/", "glossary", title, site.Words["glossary", "lede"], "", [new Link(title, "")], [], new Fields { ["terms"] = site.Glossary.List() });
    }

    public static Page Text(SiteModel site, Editorial text) => SitePages.Page(
        site, $"/{text.Id}/", "text", text.Title, text.Description, string.Equals(text.Id, "phuong-phap", StringComparison.Ordinal) ? "method" : "", [new Link(text.Title, "")], [], new Fields { ["title"] = text.Title, ["body"] = text.Body }) with { Origin = text.Place };
}
