using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

internal static class ComparisonPages
{
    public static IEnumerable<PlannedPage> Lists(SiteModel site) => Paging.Cut("/so-sanh/", site.Comparisons, site.Sizes.Comparisons).Select(part => new PlannedPage(part.Path, () => List(site, part)));

    private static Page List(SiteModel site, PagedPart<Planned<ComparisonPage>> part)
    {
        var title = site.Words["comparison", "list_title"];
        var comparisons = part.Items.Select(c => c.Value).ToList();
        var model = new Fields { ["comparisons"] = comparisons.List(), ["has_differences"] = !site.Differences.IsEmpty };
        return part.On(site, SitePages.Page(site, part.Path, "comparisons", title, site.Words["comparison", "list_lede"], "comparisons", [new Link(title, "")], SitePages.Together(comparisons.Select(c => c.Cautions)), model));
    }

    public static Page Of(SiteModel site, ComparisonPage comparison)
    {
        var model = comparison.Fields();
        model["meanings"] = Conclusions.Keys.Select(key => new Meaning(new Conclusion(key, site.Words["verdict", key], ""), site.Words.Say("meaning", key, comparison.Old.Document.Text, comparison.New.Document.Text))).List();
        model["views"] = TextViewPages.Links(site, comparison, "");
        return SitePages.Page(
            site,
            comparison.Path,
            "comparison",
            comparison.Title,
            comparison.Description,
            "comparisons",
            [new Link(site.Words["comparison", "list_title"], "/so-sanh/"), new Link(comparison.Title, "")],
            comparison.Cautions,
            model);
    }

    private sealed record Meaning(Conclusion Conclusion, string Text) : IModel
    {
        public Fields Fields() => new() { ["verdict"] = Conclusion.Fields(), ["text"] = Text };
    }
}
