using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

internal static class ComparisonPages
{
    public static Page List(SiteModel site)
    {
        var title = site.Words["comparison", "list_title"];
        var model = new Fields { ["comparisons"] = site.Comparisons.Select(c => c.Value).List(), ["has_differences"] = !site.Differences.IsEmpty };
        return SitePages.Page(site, "/so-sanh/", "comparisons", title, site.Words["comparison", "list_lede"], "comparisons", [new Link(title, "")], SitePages.Together(site.Comparisons.Select(c => c.Value.Cautions)), model);
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
