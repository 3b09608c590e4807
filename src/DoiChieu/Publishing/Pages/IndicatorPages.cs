using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

internal static class IndicatorPages
{
    public static Page List(SiteModel site)
    {
        var indicators = site.Indicators.Select(i => i.Value).ToList();
        var themes = indicators
            .GroupBy(i => (i.ThemeKey, i.ThemeName))
            .Select(g => new IndicatorTheme(g.Key.ThemeKey, g.Key.ThemeName, [.. g.OrderBy(i => i.Name, VietnameseOrder.Instance).Select(Entry)]));
        var title = site.Words["indicator", "list_title"];
        return SitePages.Page(
            site, "/chi-tieu/", "indicators", title, site.Words["indicator", "list_lede"], "indicators", [new Link(title, "")], SitePages.Together(indicators.Select(i => i.Cautions)), new Fields { ["themes"] = themes.List(), ["territories"] = Territories(site, indicators).Texts(), ["has_lineages"] = site.Lineages is not null });
    }

    public static Page Of(SiteModel site, IndicatorPage indicator)
    {
        var model = new Fields
        {
            ["name"] = indicator.Name,
            ["verdicts"] = indicator.Conclusions.List(),
            ["sides"] = indicator.Sides.List(),
            ["summary"] = indicator.Summary,
            ["facts"] = indicator.Facts.List(),
            ["statements_title"] = indicator.StatementsTitle,
            ["groups"] = indicator.Groups.List(),
            ["has_charts"] = indicator.Groups.Any(g => g.Chart is not null),
            ["breaks"] = indicator.Breaks.List(),
            ["lineage"] = indicator.Lineage is { } lineage && lineage.Stops.Any() ? new Fields { ["id"] = lineage.Id, ["stops"] = lineage.Stops.List(), ["mentions"] = lineage.Mentions.List() } : null,
            ["calculations"] = indicator.Calculations.List(),
            ["pairs"] = indicator.Pairs.List(),
        };
        var list = site.Words["indicator", "list_title"];
        return SitePages.Page(
            site,
            indicator.Path,
            "indicator",
            indicator.Name,
            indicator.Summary,
            "indicators",
            [new Link(list, "/chi-tieu/"), new Link(indicator.ThemeName, "/chi-tieu/#" + indicator.ThemeKey), new Link(indicator.Name, "")],
            indicator.Cautions,
            model);
    }

    private static IndicatorEntry Entry(IndicatorPage indicator) => new(
        new Link(indicator.Name, indicator.Path), indicator.Picture, indicator.Conclusions);

    // Once for all pictures: which territory is the one before, which the one after.
    private static IEnumerable<string> Territories(SiteModel site, IEnumerable<IndicatorPage> indicators) =>
        indicators.SelectMany(i => i.Groups).DistinctBy(g => g.Territory, StringComparer.Ordinal).OrderByDescending(g => g.Side, StringComparer.Ordinal)
            .Select(g => site.Words.Say("picture", "territory", site.Words["picture", g.Side], g.Territory));
}
