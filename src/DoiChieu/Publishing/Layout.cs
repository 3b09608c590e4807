using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Pages;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using Scriban.Runtime;

namespace DoiChieu.Publishing;

/// <summary>Prints a page into the frame that all pages share.</summary>
internal sealed class Layout(SiteModel site, ImmutableArray<InterfaceWords> languages, Assets assets, PageRenderer renderer)
{
    private static readonly (string Key, string Href)[] Navigation =
    [
        ("comparisons", "/so-sanh/"), ("indicators", "/chi-tieu/"), ("documents", "/van-ban/"), ("method", "/phuong-phap/"), ("data", "/du-lieu/"), ("index", "/tim-kiem/"),
    ];

    private const string SearchPath = "/tim-kiem/";

    private readonly ShortForms shortForms = new(site.Glossary);

    public Outcome<SiteFile?> Print(Page page) => Print(page, target => Address.Between(site.Words, page.Path, target), Absolute(site.Words.Address(page.Path)));

    public Outcome<SiteFile?> PrintNotFound(Page page) => Print(page, target => target.StartsWith('/') ? Absolute(site.Words.Address(target)) : target, null);

    /// <summary>Of what a file of the list of pages may hold by the protocol, with some room: 50,000 addresses, 50 MB.</summary>
    public static readonly (int Addresses, int Bytes) SitemapLimits = (50_000, 45_000_000);

    /// <summary>The list of all pages; of more than one file may hold a list of files, `sitemap.xml`, and those files.</summary>
    public IEnumerable<Outcome<SiteFile?>> PrintSitemap(IEnumerable<string> paths) => PrintSitemap(paths, SitemapLimits);

    internal IEnumerable<Outcome<SiteFile?>> PrintSitemap(IEnumerable<string> paths, (int Addresses, int Bytes) limits)
    {
        // An address takes its own length and about 30 bytes of marks.
        var most = Math.Max(1, Math.Min(limits.Addresses, limits.Bytes / (30 + paths.Select(p => Absolute(p).Length).DefaultIfEmpty().Max())));
        var parts = paths.Chunk(most).ToList();
        if (parts.Count <= 1)
        {
            return [Sitemap("/sitemap.xml", "pages/sitemap", parts.SelectMany(p => p))];
        }

        var names = parts.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{at + 1}.xml")).ToList();
        return parts.Zip(names, (part, name) => Sitemap(name, "pages/sitemap", part)).Prepend(Sitemap("/sitemap.xml", "pages/sitemap-index", names));
    }

    private Outcome<SiteFile?> Sitemap(string path, string template, IEnumerable<string> paths)
    {
        var printed = renderer.Render(template, new Fields { ["urls"] = paths.Select(Absolute).Texts() }, target => target);
        return new Outcome<SiteFile?>(printed.Value is { } html ? File(path, html) : null, printed.Diagnostics);
    }

    private static SiteFile File(string path, Html html) => new(Address.File(path), Encoding.UTF8.GetBytes(html.Markup));

    private string Absolute(string path) => site.Settings.BaseUrl + path[1..];

    private Outcome<SiteFile?> Print(Page page, Func<string, string> link, string? canonical)
    {
        page.Model["page"] = new Fields
        {
            ["cautions"] = page.Cautions.List(), ["has_search"] = assets.Search is not null,
            ["search"] = string.Equals(page.Path, SearchPath, StringComparison.Ordinal) ? assets.Search?.Fields() : null,
        };
        var content = renderer.Render("pages/" + page.Template, page.Model, link);
        if (content.Value is null)
        {
            return new Outcome<SiteFile?>(null, content.Diagnostics);
        }

        // Names are marked before anything cuts the text: “07/2021/NĐ-CP” is one name, though a part of it is kept on one line.
        var marked = Marked(content.Value);
        var framed = renderer.Render("pages/layout", Frame(page, string.Equals(page.Template, "glossary", StringComparison.Ordinal) ? marked : Unbroken.Of(shortForms.SpellOut(marked, link, site.Words["glossary", "here"])), canonical), link);
        return new Outcome<SiteFile?>(framed.Value is { } html ? File(site.Words.Address(page.Path), Marked(html)) : null, framed.Diagnostics);
    }

    private Html Marked(Html page) => string.Equals(site.Words["site", "language"], ForeignWords.Printed, StringComparison.Ordinal) ? page : ForeignWords.Mark(page);

    private Fields Frame(Page page, Html content, string? canonical) => new()
    {
        ["lang"] = site.Words["site", "language"],
        ["title"] = page.Path.Length == 1 ? page.Title : site.Words.Say("site", "title_join", page.Title, site.Settings.Title),
        ["description"] = page.Description,
        ["canonical"] = canonical,
        ["alternates"] = canonical is null || languages.Length == 1 ? new ScriptArray() : Alternates(page).List(),
        ["others"] = languages.Where(l => l != site.Words).Select(l => Other(l, page)).List(),
        ["share"] = site.Settings.Share.IsEmpty ? null : Absolute("/" + Assets.Share),
        ["head"] = page.Head.Fields(),
        ["site_title"] = site.Settings.Title,
        ["assets"] = assets.Fields(),
        ["nav"] = Navigation.Where(n => IsThere(n.Href)).Select(n => new NavigationEntry(site.Words["nav", n.Key], n.Href, Current(page, n.Key, n.Href))).List(),
        ["crumbs"] = page.Crumbs.List(),
        ["has_search_box"] = assets.Search is not null && !string.Equals(page.Path, SearchPath, StringComparison.Ordinal),
        ["content"] = content,
        ["pages"] = site.Editorials.Where(e => !string.Equals(e.Id, HomePage.Words, StringComparison.Ordinal)).Select(e => new Link(e.Title, $"/{e.Id}/")).List(),
        ["release"] = site.Settings.Release,
        ["repository"] = site.Settings.Repository,
        ["contact"] = SourceAddresses.Plain(site.Settings.Contact),
    };

    // A page has the same address in every language, below the language's root.
    private IEnumerable<Alternate> Alternates(Page page) =>
        languages.Select(l => new Alternate(l["site", "language"], Absolute(l.Address(page.Path)), ""))
            .Append(new Alternate("x-default", Absolute(page.Path), ""));

    private Alternate Other(InterfaceWords language, Page page) => new(
        language["site", "language"],
        page.Path.EndsWith('/') ? Address.Relative(site.Words.Address(page.Path), language.Address(page.Path)) : Absolute(language.Address("/")),
        language["site", "language_name"]);

    // The method is a page of the content: a site may have none.
    private bool IsThere(string href) =>
        !string.Equals(href, "/phuong-phap/", StringComparison.Ordinal) || site.Editorials.Any(e => string.Equals($"/{e.Id}/", href, StringComparison.Ordinal));

    // `page` is the page itself, `true` a page below it.
    private static string? Current(Page page, string key, string href) =>
        string.Equals(page.Path, href, StringComparison.Ordinal) ? "page" : string.Equals(page.Nav, key, StringComparison.Ordinal) ? "true" : null;

    private sealed record Alternate(string Code, string Href, string Name) : IModel
    {
        public Fields Fields() => new() { ["code"] = Code, ["href"] = Href, ["name"] = Name };
    }

    private sealed record NavigationEntry(string Text, string Href, string? Current) : IModel
    {
        public Fields Fields() => new() { ["text"] = Text, ["href"] = Href, ["current"] = Current };
    }
}
