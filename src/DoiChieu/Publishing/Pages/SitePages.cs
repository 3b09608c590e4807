using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The addresses of the site: every page that there is, made one at a time.</summary>
public static class SitePages
{
    public static IEnumerable<Page> Of(SiteModel site) =>
        ((IEnumerable<Page>)[HomePage.Make(site), DocumentPages.List(site), ComparisonPages.List(site), IndicatorPages.List(site)])
            .Concat(site.Documents.SelectMany(document => DocumentPages.Of(site, document)))
            .Concat(site.Indicators.Select(indicator => IndicatorPages.Of(site, indicator)))
            .Concat(site.Comparisons.SelectMany(comparison => comparison.Views.Select(view => TextViewPages.Of(site, comparison, view)).Prepend(ComparisonPages.Of(site, comparison))))
            .Concat(LineagePages.Of(site))
            .Concat([ReferencePages.Outside(site), ReferencePages.Index(site), ReferencePages.Glossary(site), DataPage.Make(site), ChangesPage.Make(site)])
            .Concat(site.Editorials.Where(e => !string.Equals(e.Id, HomePage.Words, StringComparison.Ordinal)).Select(ReferencePages.Text(site)));

    /// <summary>The page of a host that has nothing at an address. Its links carry the base address: it is shown at any depth.</summary>
    public static Page NotFound(SiteModel site) =>
        Page(site, "/404.html", "not-found", site.Words["not_found", "title"], site.Words["not_found", "lede"], "", [], [], []);

    internal static Page Page(
        SiteModel site,
        string path,
        string template,
        string title,
        string description,
        string nav,
        ImmutableArray<Link> crumbs,
        ImmutableArray<Caution> cautions,
        Fields model)
    {
        ImmutableArray<Link> way = crumbs.IsEmpty ? [] : [new Link(site.Words["site", "home"], "/"), .. crumbs];
        return new Page(path, template, title, description, nav, way, cautions, model);
    }

    /// <summary>Whether the keeper wrote a page on the method: other pages lead to it.</summary>
    internal static bool HasMethod(SiteModel site) => site.Editorials.Any(e => string.Equals(e.Id, "phuong-phap", StringComparison.Ordinal));

    internal static ImmutableArray<Caution> Together(IEnumerable<ImmutableArray<Caution>> cautions) => [.. cautions.SelectMany(c => c).Distinct()];
}
