using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>A page that is made when it is asked for.</summary>
public sealed record PlannedPage(string Path, Func<Page> Make);

/// <summary>The addresses of the site: every page that there is, in the order in which they are made.</summary>
public static class SitePages
{
    public static IEnumerable<PlannedPage> Of(SiteModel site) =>
        ((IEnumerable<PlannedPage>)
        [
            new("/", () => HomePage.Make(site)), .. DocumentPages.Lists(site), .. ComparisonPages.Lists(site), .. IndicatorLists.Of(site),
        ])
            .Concat(site.Documents.SelectMany(document => DocumentPages.Of(site, document)))
            .Concat(site.Indicators.Select(indicator => new PlannedPage($"/chi-tieu/{indicator.Id}/", () => IndicatorPages.Of(site, indicator.Value))))
            .Concat(site.Comparisons.SelectMany(comparison => Of(site, comparison)))
            .Concat(LineagePages.Of(site))
            .Concat(DifferencePages.Of(site))
            .Concat(
            [
                .. OutsidePages.Of(site), .. IndexPages.Of(site), new("/tu-viet-tat/", () => ReferencePages.Glossary(site)),
                .. DataPage.Of(site), new(ChangesPage.Path, () => ChangesPage.Make(site)),
            ])
            .Concat(site.Editorials.Where(e => !string.Equals(e.Id, HomePage.Words, StringComparison.Ordinal)).Select(text => new PlannedPage($"/{text.Id}/", () => ReferencePages.Text(site, text))));

    private static IEnumerable<PlannedPage> Of(SiteModel site, Planned<ComparisonPage> comparison) =>
        comparison.Parts.Select(view => new PlannedPage($"/so-sanh/{comparison.Id}/{view}/", () => TextViewPages.Of(site, comparison.Value, view)))
            .Prepend(new PlannedPage($"/so-sanh/{comparison.Id}/", () => ComparisonPages.Of(site, comparison.Value)));

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

    /// <summary>What is to be known of some documents, by the addresses of their pages, each once.</summary>
    internal static ImmutableArray<Caution> Standing(SiteModel site, IEnumerable<string> documents) =>
        [.. documents.Distinct(StringComparer.Ordinal).SelectMany(d => site.CautionsOf.GetValueOrDefault(d, []))];

    internal static ImmutableArray<Caution> Together(IEnumerable<ImmutableArray<Caution>> cautions) => [.. cautions.SelectMany(c => c).Distinct()];
}
