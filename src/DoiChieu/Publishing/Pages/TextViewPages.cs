using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The pages on which two texts themselves stand side by side.</summary>
internal static class TextViewPages
{
    /// <summary>The ways to look at a comparison: targets, content, letter by letter. Empty where only targets are compared.</summary>
    public static Fields Links(SiteModel site, ComparisonPage comparison, string current)
    {
        var links = comparison.Views.Select(v => new ViewLink(site.Words["texts", v.Key], $"{comparison.Path}{v.Key}/", string.Equals(v.Key, current, StringComparison.Ordinal)));
        return new Fields
        {
            ["views"] = comparison.Views.IsEmpty ? new Scriban.Runtime.ScriptArray() : links.Prepend(new ViewLink(site.Words["texts", "targets"], comparison.Path, current.Length == 0)).List(),
        };
    }

    private sealed record ViewLink(string Text, string Href, bool IsCurrent) : IModel
    {
        public Fields Fields() => new() { ["text"] = Text, ["href"] = Href, ["is_current"] = IsCurrent };
    }

    public static Page Of(SiteModel site, ComparisonPage comparison, string key)
    {
        var view = comparison.Views.First(v => string.Equals(v.Key, key, StringComparison.Ordinal));
        var name = site.Words["texts", view.Key];
        var title = site.Words.Say("texts", "title", comparison.Old.Document.Text, comparison.New.Document.Text, name);
        var model = new Fields
        {
            ["views"] = Links(site, comparison, view.Key), ["is_literal"] = view.Summary is null, ["title"] = title, ["lede"] = view.Lede, ["summary"] = view.Summary?.Value ?? "", ["groups"] = view.Groups.List(),
            ["old"] = comparison.Old.Fields(), ["new"] = comparison.New.Fields(),
        };
        return SitePages.Page(
            site,
            $"{comparison.Path}{view.Key}/",
            "text-view",
            title,
            view.Lede,
            "comparisons",
            [new Link(site.Words["comparison", "list_title"], "/so-sanh/"), new Link(comparison.Title, comparison.Path), new Link(name, "")],
            comparison.Cautions,
            model);
    }
}
