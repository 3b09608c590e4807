using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>Documents that are not here. 1. What fits one page is one, with every place that cites each. 2. Else the list names them, and each has a page of its own with those places,
/// `/dan-chieu/id/`: an address that stays whatever else is cited.</summary>
internal static class OutsidePages
{
    public const string Path = "/dan-chieu/";

    public static bool NeedsPages(IEnumerable<int> places, PageSizes sizes) => places.Sum(p => 1 + p) > sizes.Citations;

    /// <summary>The address of an entry.</summary>
    public static string Href(string id, bool hasPages) => hasPages ? $"{Path}{id}/#{id}" : $"{Path}#{id}";

    public static IEnumerable<PlannedPage> Of(SiteModel site) => site.HasOutsidePages
        ? Lists(site).Concat(site.Outside.SelectMany(g => g.Documents).SelectMany(d => Entries(site, d)))
        : [new(Path, () => Page(site, Path, site.Outside, "outside", site.Words["outside", "title"], [], new Fields { ["relations"] = site.Relations?.Fields(), ["pager"] = null }))];

    private static IEnumerable<PlannedPage> Lists(SiteModel site) =>
        Paging.Cut(Path, site.Outside.SelectMany(g => g.Documents.Select(d => (Group: g, Document: d))), site.Sizes.Names).Select(part => new PlannedPage(part.Path, () => part.On(site, Page(
            site,
            part.Path,
            [.. part.Items.GroupBy(i => i.Group.Id, StringComparer.Ordinal).Select(g => g.First().Group with { Documents = [.. g.Select(i => i.Document)] })],
            "outside-names",
            site.Words["outside", "title"],
            [],
            new Fields { ["relations"] = part.Number == 1 ? site.Relations?.Fields() : null }))));

    private static IEnumerable<PlannedPage> Entries(SiteModel site, OutsideDocument document) =>
        Paging.Cut($"{Path}{document.Id}/", document.Places, site.Sizes.Places).Select(part => new PlannedPage(part.Path, () => part.On(site, Page(
            site, part.Path, [new OutsideGroup("van-ban", document.Name, [document with { Places = part.Items }])], "outside", document.Name, [new Link(site.Words["outside", "title"], Path)], new Fields { ["relations"] = null }))));

    private static Page Page(SiteModel site, string path, ImmutableArray<OutsideGroup> groups, string template, string title, ImmutableArray<Link> above, Fields model)
    {
        model["title"] = title;
        model["groups"] = groups.List();
        return SitePages.Page(site, path, template, title, site.Words["outside", "lede"], "documents", [.. above, new Link(title, "")], [], model);
    }
}
