using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The ways of all targets. Where all texts are of one line of territories there is one page; of several there is a list of them and a page each.</summary>
internal static class LineagePages
{
    public const string LineagePath = "/dong-chi-tieu/";

    /// <summary>A site without targets has none.</summary>
    public static IEnumerable<PlannedPage> Of(SiteModel site) => site.Lineages switch
    {
        [] => [],
        [var only] => [new(LineagePath, () => Line(site, only.Value))],
        var several => Lists(site).Concat(several.Select(l => new PlannedPage($"{LineagePath}{l.Id}/", () => Line(site, l.Value)))),
    };

    private static IEnumerable<PlannedPage> Lists(SiteModel site) => Paging.Cut(LineagePath, site.Lines, site.Sizes.Lines).Select(part => new PlannedPage(part.Path, () => List(site, part)));

    private static Page List(SiteModel site, PagedPart<LineageLine> part)
    {
        var title = site.Words["lineage", "title"];
        return part.On(site, SitePages.Page(
            site, part.Path, "lineage-lines", title, site.Words["lineage", "lines_lede"], "indicators", [new Link(site.Words["indicator", "list_title"], "/chi-tieu/"), new Link(title, "")], [], new Fields { ["lines"] = part.Items.List() }));
    }

    private static Page Line(SiteModel site, LineagePage lineages)
    {
        var isOnly = site.Lineages.Length == 1;
        var title = site.Words["lineage", "title"];
        var name = isOnly ? title : site.Words.Say("lineage", "title_of", lineages.Territories);
        var model = new Fields
        {
            ["title"] = name,
            ["texts"] = lineages.Texts.List(),
            ["themes"] = lineages.Themes.List(),
            ["signs"] = Signs(site, lineages).List(),
            ["has_differences"] = !site.Differences.IsEmpty,
        };
        Link list = new(site.Words["indicator", "list_title"], "/chi-tieu/");
        return SitePages.Page(
            site, lineages.Path, "lineages", name, site.Words["lineage", "lede"], "indicators", isOnly ? [list, new Link(title, "")] : [list, new Link(title, LineagePath), new Link(lineages.Territories, "")], isOnly ? site.Cautions : lineages.Cautions, model);
    }

    private static readonly string[] Keys = ["first", "same", "near", "other", "beside", "kin", "absent", "task", "alone"];

    // Only the marks that are drawn are explained.
    private static IEnumerable<SignMeaning> Signs(SiteModel site, LineagePage lineages)
    {
        var drawn = lineages.Themes.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return Keys.Where(drawn.Contains).Select(key => new SignMeaning(key, site.Words["lineage_sign", key], site.Words["lineage_mark", key]));
    }

    private sealed record SignMeaning(string Key, string Sign, string Meaning) : IModel
    {
        public Fields Fields() => new() { ["key"] = Key, ["sign"] = Sign, ["meaning"] = Meaning };
    }
}
