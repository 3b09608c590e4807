using AngleSharp.Dom;

namespace DoiChieu.Site.Tests;

/// <summary>What the head of every page promises to browsers and to those who share it.</summary>
public class HeadTests
{
    private const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    public static TheoryData<string> Pages => [.. BuiltSite.Pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Only_what_the_site_itself_serves_may_be_loaded_or_run(string path)
    {
        var page = BuiltSite.Pages[path];

        Assert.Equal(Policy, page.QuerySelector("head > meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    // What comes before the policy is not held by it.
    [Theory]
    [MemberData(nameof(Pages))]
    public void The_policy_stands_before_everything_that_it_holds(string path) =>
        Assert.Equal(["meta", "meta"], BuiltSite.Pages[path].Head!.Children.Take(2).Select(e => e.LocalName));

    [Fact]
    public void A_shared_page_shows_the_picture_of_the_site_and_its_own_words()
    {
        var head = BuiltSite.Pages["chi-tieu/do-thi-hoa/index.html"].Head!;

        Assert.Equal(BuiltSite.BaseUrl + "assets/share.png", Property("og:image"));
        Assert.Contains("đô thị hóa", Property("og:title"), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(Property("og:description"));
        Assert.Equal((byte)'P', File.ReadAllBytes(Path.Combine(BuiltSite.Folder, "assets", "share.png"))[1]);

        string Property(string name) => head.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")!;
    }
}
