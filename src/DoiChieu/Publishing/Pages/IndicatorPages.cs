using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

internal static class IndicatorPages
{
    // An indicator that a thousand places share has as many ways; each stands on the page of its own line as well.
    private const int MostWays = 4;

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
            ["lineages"] = Ways(site, indicator).List(),
            ["other_lineages"] = indicator.Lineages.Skip(MostWays).Select(l => new Link(l.Territories, $"{l.Path}#{l.Row.Id}")).List(),
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

    // The name alone, where it is followed in one line of territories; of several each says which.
    private static IEnumerable<ShownWay> Ways(SiteModel site, IndicatorPage indicator)
    {
        var ways = indicator.Lineages.Take(MostWays).Where(l => l.Row.Stops.Any()).ToList();
        return ways.Select((way, at) => new ShownWay(
            ways.Count == 1 ? way.Row.Id : $"{way.Row.Id}-{LineId(way)}",
            at == 0 ? "h-dong" : $"h-dong-{LineId(way)}",
            ways.Count == 1 ? site.Words["lineage", "section"] : site.Words.Say("lineage", "section_of", way.Territories),
            site.Lineages.Length == 1 ? site.Words["lineage", "all"] : site.Words.Say("lineage", "all_of", way.Territories),
            way));
    }

    private static string LineId(LineageWay way) => way.Path[LineagePages.LineagePath.Length..].TrimEnd('/');

    private sealed record ShownWay(string Id, string HeadingId, string Title, string All, LineageWay Way) : IModel
    {
        public Fields Fields() => new()
        {
            ["id"] = Id, ["heading_id"] = HeadingId, ["title"] = Title, ["all"] = All, ["href"] = $"{Way.Path}#{Way.Row.Id}", ["stops"] = Way.Row.Stops.List(), ["mentions"] = Way.Row.Mentions.List(),
        };
    }
}
