using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The ways of all targets, and where texts of one territory differ.</summary>
internal static class LineagePages
{
    public const string LineagePath = "/dong-chi-tieu/";

    public const string DifferencePath = "/khac-biet/";

    /// <summary>A site without targets has neither page, one without differences not the second.</summary>
    public static IEnumerable<PlannedPage> Of(SiteModel site)
    {
        if (site.Lineages is { } lineages)
        {
            yield return new(LineagePath, () => Lineages(site, lineages.Value));
        }

        if (!site.Differences.IsEmpty || !site.Calculations.IsEmpty)
        {
            yield return new(DifferencePath, () => Differences(site));
        }
    }

    private static Page Lineages(SiteModel site, LineagePage lineages)
    {
        var title = site.Words["lineage", "title"];
        var model = new Fields
        {
            ["texts"] = lineages.Texts.List(),
            ["themes"] = lineages.Themes.List(),
            ["signs"] = Signs(site, lineages).List(),
            ["has_differences"] = !site.Differences.IsEmpty,
        };
        return SitePages.Page(
            site, LineagePath, "lineages", title, site.Words["lineage", "lede"], "indicators", [new Link(site.Words["indicator", "list_title"], "/chi-tieu/"), new Link(title, "")], site.Cautions, model);
    }

    private static Page Differences(SiteModel site)
    {
        var title = site.Words["difference", "title"];
        var model = new Fields { ["groups"] = site.Differences.List(), ["couples"] = site.Couples.List(), ["calculations"] = site.Calculations.List(), ["has_lineages"] = site.Lineages is not null };
        return SitePages.Page(
            site, DifferencePath, "differences", title, site.Words["difference", "lede"], "comparisons", [new Link(site.Words["comparison", "list_title"], "/so-sanh/"), new Link(title, "")], site.Cautions, model);
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
