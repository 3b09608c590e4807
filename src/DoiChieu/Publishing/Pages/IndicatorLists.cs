using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The list of all indicators with their figures in small. 1. What fits one page is one. 2. Else the first page names the themes, under the ids that they always have, and each theme has pages
/// of its own, `/chi-tieu/chu-de/kinh-te/`. 3. A page says of texts and territories only what its own figures need.</summary>
internal static class IndicatorLists
{
    public const string Path = "/chi-tieu/";

    // Beyond, the pictures name their territories themselves.
    private const int MostInLegend = 4;

    // The pages of a theme as its list names them; of more the first is enough, they lead on to one another.
    private const int MostNamed = 24;

    private sealed record Theme(string Key, string Name, ImmutableArray<ListedIndicator> Indicators)
    {
        public string Path => $"{IndicatorLists.Path}chu-de/{Key}/";
    }

    public static IEnumerable<PlannedPage> Of(SiteModel site)
    {
        var themes = site.Listed.GroupBy(i => (i.ThemeKey, i.ThemeName)).Select(g => new Theme(g.Key.ThemeKey, g.Key.ThemeName, [.. g.OrderBy(i => i.Name, VietnameseOrder.Instance)])).ToList();
        return site.Listed.Sum(i => i.Weight) <= site.Sizes.Figures
            ? [new(Path, () => Figures(site, Path, site.Words["indicator", "list_title"], [], themes))]
            : themes.SelectMany(t => Parts(site, t).Select(part => new PlannedPage(part.Path, () => part.On(site, Figures(site, part.Path, t.Name, [new Link(site.Words["indicator", "list_title"], Path)], [t with { Indicators = part.Items }])))))
                .Prepend(new PlannedPage(Path, () => Themes(site, themes)));
    }

    private static ImmutableArray<PagedPart<ListedIndicator>> Parts(SiteModel site, Theme theme) => Paging.Cut(theme.Path, theme.Indicators, site.Sizes.Figures, i => i.Weight);

    private static Page Figures(SiteModel site, string path, string title, ImmutableArray<Link> above, List<Theme> themes)
    {
        var pages = themes.ToDictionary(t => t.Key, t => t.Indicators.Select(i => i.Page.Value).ToList(), StringComparer.Ordinal);
        // Cautions in the order of the vocabulary, whatever the order of names.
        var cautioned = themes.SelectMany(t => t.Indicators).OrderBy(i => i.Place).Select(i => i.Page.Value).ToList();
        var model = new Fields
        {
            ["title"] = title,
            ["themes"] = themes.Select(t => new IndicatorTheme(t.Key, t.Name, [.. pages[t.Key].Select(Entry)])).List(),
            ["territories"] = Territories(site, cautioned).Texts(),
            ["has_lineages"] = !site.Lineages.IsEmpty,
            ["pager"] = null,
        };
        return SitePages.Page(site, path, "indicators", title, site.Words["indicator", "list_lede"], "indicators", [.. above, new Link(title, "")], SitePages.Together(cautioned.Select(i => i.Cautions)), model);
    }

    private static Page Themes(SiteModel site, List<Theme> themes)
    {
        var title = site.Words["indicator", "list_title"];
        var model = new Fields { ["themes"] = themes.Select(t => new ThemeEntry(t.Key, new Link(t.Name, t.Path), t.Indicators.Length, Named(site, t))).List(), ["has_lineages"] = !site.Lineages.IsEmpty };
        return SitePages.Page(site, Path, "indicator-themes", title, site.Words["indicator", "themes_lede"], "indicators", [new Link(title, "")], [], model);
    }

    private static ImmutableArray<Link> Named(SiteModel site, Theme theme)
    {
        var parts = Parts(site, theme);
        return parts.Length is 1 or > MostNamed ? [] : [.. parts.Select(p => new Link(site.Words.Say("indicator", "from_to", p.Items[0].Name, p.Items[^1].Name), p.Path))];
    }

    private static IndicatorEntry Entry(IndicatorPage indicator) => new(new Link(indicator.Name, indicator.Path), indicator.Picture, indicator.Conclusions) { More = indicator.MorePictures };

    // Once for all pictures: which territory is the one before, which the one after.
    private static IEnumerable<string> Territories(SiteModel site, IEnumerable<IndicatorPage> indicators) =>
        indicators.SelectMany(i => i.Groups).DistinctBy(g => g.Territory, StringComparer.Ordinal).ToList() is { Count: <= MostInLegend } few
            ? few.OrderByDescending(g => g.Side, StringComparer.Ordinal).Select(g => site.Words.Say("picture", "territory", site.Words["picture", g.Side], g.Territory))
            : [];

    private sealed record ThemeEntry(string Key, Link Name, int Count, ImmutableArray<Link> Pages) : IModel
    {
        public Fields Fields() => new() { ["key"] = Key, ["name"] = Name.Fields(), ["count"] = Count, ["pages"] = Pages.List() };
    }
}
