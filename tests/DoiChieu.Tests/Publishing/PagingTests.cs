using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Pages;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public partial class PagingTests
{
    // One more than the index of the site holds on a page.
    private static readonly int Many = PageSizes.Default.IndexedDocuments + 1;

    private static readonly Lazy<ImmutableSortedDictionary<string, string>> Site = new(() => SampleSite.Publish([.. Enumerable.Range(3, Many - 2).SelectMany(Document)]));

    [Fact]
    public void What_fits_one_page_is_one_at_the_address_of_the_list() =>
        Assert.Equal(["/x/ 1/1: a b c"], Cut(3, "a", "b", "c"));

    [Fact]
    public void What_does_not_fit_goes_on_below_that_address() =>
        Assert.Equal(["/x/ 1/2: a b", "/x/trang-2/ 2/2: c"], Cut(2, "a", "b", "c"));

    [Fact]
    public void An_empty_list_has_its_page() => Assert.Equal(["/x/ 1/1: "], Cut(2));

    [Fact]
    public void An_item_too_heavy_for_any_page_has_one_of_its_own() =>
        Assert.Equal(["/x/ 1/3: a", "/x/trang-2/ 2/3: bbbbb", "/x/trang-3/ 3/3: c d"], Cut(2, "a", "bbbbb", "c", "d"));

    [Fact]
    public void Of_many_pages_the_ends_and_the_near_ones_are_named()
    {
        Assert.Equal([1, 2, 3], Paging.Shown(2, 3));
        Assert.Equal([1, 48, 49, 50, 51, 52, 400], Paging.Shown(50, 400));
    }

    [Fact]
    public void A_short_site_has_no_second_page_and_no_word_of_pages()
    {
        var site = SampleSite.Publish();

        Assert.DoesNotContain(site.Keys, k => k.Contains("trang-", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => f.Value.Contains("rel=\"next\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_document_stands_once_in_the_index_of_the_site() =>
        Assert.Equal(
            Enumerable.Range(3, Many - 2).Select(Id).Concat(["cu", "moi"]).Order(StringComparer.Ordinal),
            ((string[])["tim-kiem/index.html", "tim-kiem/trang-2/index.html"]).SelectMany(p => Headings().Matches(Site.Value[p]).Select(m => m.Groups[1].Value)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_leads_to_those_beside_it_in_its_head_and_in_its_text()
    {
        var (first, second) = (Site.Value["tim-kiem/index.html"], Site.Value["tim-kiem/trang-2/index.html"]);

        Assert.Contains("<link rel=\"next\" href=\"trang-2/\">", first, StringComparison.Ordinal);
        Assert.Contains("<a href=\"trang-2/\" rel=\"next\">Trang sau</a>", first, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"prev\" href=\"../\">", second, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../\" rel=\"prev\">Trang trước</a>", second, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_says_which_page_it_is()
    {
        Assert.DoesNotContain("trang 1", Title(Site.Value["tim-kiem/index.html"]), StringComparison.Ordinal);
        Assert.Contains(", trang 2 trong 2", Title(Site.Value["tim-kiem/trang-2/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_finds_the_places_of_documents_on_every_page()
    {
        var found = Site.Value.Single(f => f.Key.StartsWith("assets/search.", StringComparison.Ordinal) && f.Key.EndsWith(".json", StringComparison.Ordinal)).Value;

        Assert.All(Enumerable.Range(3, Many - 2), n => Assert.Contains($"van-ban/{Id(n)}/", found, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_many_texts_stand_apart_from_the_tables_and_each_is_offered()
    {
        var pages = Site.Value.Where(f => f.Key.StartsWith("du-lieu/", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain("data/texts/", Site.Value["du-lieu/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"van-ban/\"", Site.Value["du-lieu/index.html"], StringComparison.Ordinal);
        Assert.All(Site.Value.Keys.Where(k => k.StartsWith("data/texts/", StringComparison.Ordinal)), file => Assert.Single(pages, p => p.Value.Contains(file + "\" download", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_gives_an_id_twice_or_leads_nowhere() =>
        Assert.All(Site.Value.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && f.Key != "404.html"), page =>
        {
            var ids = Ids().Matches(page.Value).Select(m => m.Groups[1].Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(Links().Matches(page.Value).Select(m => new Uri(new Uri("https://mau.example/" + page.Key), m.Groups[1].Value)).Where(u => u.Host == "mau.example"), uri =>
                Assert.Contains(uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath[1..] + "index.html" : uri.AbsolutePath[1..], Site.Value.Keys));
        });

    [Fact]
    public void More_addresses_than_a_list_may_hold_are_several_lists_and_a_list_of_them()
    {
        var files = Sitemaps(["/a/", "/b/", "/c/"], (2, 1_000_000));

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(f => f.Path));
        Assert.Equal(["https://mau.example/sitemap-1.xml", "https://mau.example/sitemap-2.xml"], Locations(files[0]));
        Assert.Equal(["https://mau.example/a/", "https://mau.example/b/", "https://mau.example/c/"], Locations(files[1]).Concat(Locations(files[2])));
    }

    [Fact]
    public void No_list_is_longer_in_bytes_than_it_may_be() =>
        Assert.All(Sitemaps(["/a/", "/b/", "/c/", "/d/"], (50, 120)).Skip(1), f => Assert.Equal(2, Locations(f).Count()));

    [Fact]
    public void What_one_list_holds_is_one() => Assert.Equal(["sitemap.xml"], Sitemaps(["/a/", "/b/"], (2, 1_000_000)).Select(f => f.Path));

    private static ImmutableArray<SiteFile> Sitemaps(string[] paths, (int Addresses, int Bytes) limits)
    {
        var gathered = Pipeline.Gather(SampleSite.Content(), new DiskFolder(Path.Combine(Repository.Root, "templates"))).Value!;
        var layout = new PrintedLanguage(gathered.Content, gathered.Design, TemplateSet.Parse(gathered.Design.Templates).Value, null).Layout;
        return [.. layout.PrintSitemap(paths, limits).Select(f => f.Value!)];
    }

    private static IEnumerable<string> Locations(SiteFile file) => Regex.Matches(Encoding.UTF8.GetString(file.Bytes), "<loc>(.*?)</loc>").Select(m => m.Groups[1].Value);

    private static IEnumerable<string> Cut(int most, params string[] items) =>
        Paging.Cut("/x/", items, most, i => i.Length).Select(p => $"{p.Path} {p.Number.ToString(CultureInfo.InvariantCulture)}/{p.Of.ToString(CultureInfo.InvariantCulture)}: {string.Join(' ', p.Items)}");

    private static IEnumerable<(string Path, string Text)> Document(int number)
    {
        const string Text = "NGHỊ QUYẾT\nĐại hội tỉnh Mẫu\n\nI. NHIỆM VỤ\n\n1. Làm việc thứ nhất.\n";
        yield return ($"documents/{Id(number)}/source.txt", Text);
        yield return ($"documents/{Id(number)}/document.yaml", SampleSite.Metadata(Id(number), Text, "kind: resolution\nterm: 2020-2025\nperiod: 2020-2025\nterritory: truoc\nauthority: adopted\n"));
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"vb-{number:00}");

    private static string Title(string page) => Regex.Match(page, "<title>(.*?)</title>").Groups[1].Value;

    [GeneratedRegex("<h2 id=\"[^\"]*\"><a href=\"(?:\\.\\./)+van-ban/([^/\"]*)/\">Văn bản", RegexOptions.CultureInvariant)]
    private static partial Regex Headings();

    [GeneratedRegex(" id=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"([^\"#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
