using AngleSharp.Dom;

namespace DoiChieu.Site.Tests;

public class LinkTests
{
    public static TheoryData<string> Pages => [.. BuiltSite.Pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_internal_link_and_anchor_resolves(string path)
    {
        var broken = BuiltSite.Pages[path].QuerySelectorAll("a[href], link[href], script[src], img[src], use[href], blockquote[cite]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("cite")!)
            .Where(href => !Resolves(path, href))
            .Distinct();

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_id_stands_twice_on_a_page(string path)
    {
        var twice = BuiltSite.Pages[path].QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_its_language_and_has_one_main_heading(string path)
    {
        var page = BuiltSite.Pages[path];

        Assert.Equal((path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", 1), (page.DocumentElement.GetAttribute("lang"), page.QuerySelectorAll("h1").Length));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_has_styles_or_scripts_of_its_own(string path) =>
        Assert.Empty(BuiltSite.Pages[path].QuerySelectorAll("[style], style, [onclick], script:not([src]):not([type='application/ld+json'])"));

    private static bool Resolves(string from, string href)
    {
        if (href.Length == 0)
        {
            return false;
        }

        var site = new Uri("https://site.invalid/");
        var target = new Uri(new Uri(site, from), href);
        if (target.Host != site.Host || target.Scheme is "mailto" or "data")
        {
            return target.Scheme is "https" or "http" or "mailto" or "data";
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath)[1..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!File.Exists(Path.Combine(BuiltSite.Folder, path)))
        {
            return false;
        }

        // What stands behind `:~:` is for browsers: words to mark, see CitationPageTests.
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#').Split(":~:")[0]);
        return fragment.Length == 0 || !path.EndsWith(".html", StringComparison.Ordinal) || BuiltSite.Pages[path].GetElementById(fragment) is not null;
    }
}
