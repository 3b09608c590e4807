using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>What changed in the data of this site, from release to release.</summary>
internal static class ChangesPage
{
    public const string Path = "/du-lieu/thay-doi/";

    public static Page Make(SiteModel site)
    {
        var title = site.Words["changes", "title"];
        var model = new Fields { ["title"] = title, ["sets"] = site.Changes.Value.Value.List(), ["release"] = site.Settings.Release };
        return SitePages.Page(site, Path, "changes", title, site.Words["changes", "lede"], "data", [new Link(site.Words["data", "title"], "/du-lieu/"), new Link(title, "")], [], model);
    }
}
