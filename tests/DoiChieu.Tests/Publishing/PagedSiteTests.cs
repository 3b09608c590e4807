using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Pages;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

/// <summary>The site of this repository with every list cut after a few lines: what thousands of texts would have, in both languages.</summary>
public partial class PagedSiteTests
{
    private static readonly PageSizes Small = new()
    {
        Documents = 2, Comparisons = 3, Lines = 2, Figures = 12, Differences = 20, Couples = 2, IndexedDocuments = 2, Citations = 10, Places = 2, Names = 8, AtHome = 2, Drawn = 2,
    };

    private static readonly Lazy<Dictionary<string, string>> Cut = new(() => Pages(Small));
    private static readonly Lazy<Dictionary<string, string>> Whole = new(() => Pages(PageSizes.Default));

    [Theory]
    [InlineData("van-ban/")]
    [InlineData("so-sanh/")]
    [InlineData("khac-biet/")]
    [InlineData("dan-chieu/")]
    [InlineData("dan-chieu/45-nq-tw/")]
    [InlineData("chi-tieu/chu-de/kinh-te/")]
    [InlineData("du-lieu/van-ban/")]
    [InlineData("en/khac-biet/")]
    [InlineData("en/chi-tieu/chu-de/kinh-te/")]
    public void Every_long_list_goes_on(string path)
    {
        Assert.Contains(path + "index.html", Cut.Value.Keys);
        Assert.Contains(path + "trang-2/index.html", Cut.Value.Keys);
    }

    [Fact]
    public void No_page_gives_an_id_twice() =>
        Assert.All(Cut.Value, page => Assert.Equal([], Ids().Matches(page.Value).Select(m => m.Groups[1].Value).GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Fact]
    public void Every_link_to_a_page_finds_it_and_every_anchor_on_it()
    {
        var ids = Cut.Value.ToDictionary(p => p.Key, p => Ids().Matches(p.Value).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        Assert.Equal([], Cut.Value.Where(p => p.Key != "404.html").SelectMany(page => Links().Matches(page.Value).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).Where(href => !Leads(page.Key, href, ids)).Select(href => $"{page.Key}: {href}")));
    }

    [Theory]
    [InlineData("", "khac-biet/", "<blockquote")]
    [InlineData("en/", "khac-biet/", "<blockquote")]
    public void What_a_whole_list_prints_is_printed_once_over_its_pages(string language, string path, string mark) =>
        Assert.Equal(
            Regex.Count(Whole.Value[language + path + "index.html"], mark),
            Cut.Value.Where(p => p.Key.StartsWith(language + path, StringComparison.Ordinal)).Sum(p => Regex.Count(p.Value, mark)));

    [Fact]
    public void Every_indicator_stands_in_the_list_of_one_theme() =>
        Assert.Equal(Named(Whole.Value["chi-tieu/index.html"]).Order(StringComparer.Ordinal), Below("chi-tieu/chu-de/").SelectMany(Named).Order(StringComparer.Ordinal));

    [Fact]
    public void A_cited_document_keeps_all_its_places()
    {
        var places = Citing(Whole.Value["dan-chieu/index.html"]).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(places);
        Assert.Equal(places, Below("dan-chieu/").SelectMany(Citing).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lede_says_where_the_couples_are_listed()
    {
        Assert.Contains("liệt kê ngay dưới", Whole.Value["khac-biet/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("liệt kê ngay dưới", Cut.Value["khac-biet/index.html"], StringComparison.Ordinal);
        Assert.Contains("trang So sánh liệt kê", Cut.Value["khac-biet/index.html"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Pages(PageSizes sizes)
    {
        var gathered = Pipeline.Gather(new DiskFolder(Path.Combine(Repository.Root, "content")), new DiskFolder(Path.Combine(Repository.Root, "templates"))).Value!;
        var files = Pipeline.Publish(gathered with { Content = gathered.Content with { Sizes = sizes } }).Value.ToList();
        Assert.Equal([], files.SelectMany(f => f.Diagnostics).Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Place.File} {string.Join(" | ", d.Arguments)}"));
        return files.Select(f => f.Value).OfType<SiteFile>().Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Below(string path) => Cut.Value.Where(p => p.Key.StartsWith(path, StringComparison.Ordinal)).Select(p => p.Value);

    private static IEnumerable<string> Named(string page) => Lists("pics", "section", page).SelectMany(list => Regex.Matches(list, "<li><a href=\"(?:[^\"]*/)?([a-z0-9-]+)/\"").Select(m => m.Groups[1].Value));

    private static IEnumerable<string> Citing(string page) => Lists("backlinks", "ul", page).SelectMany(list => Regex.Matches(list, "href=\"(?:\\.\\./)+(van-ban/[^\"]*#[^\"]*)\"").Select(m => m.Groups[1].Value));

    private static IEnumerable<string> Lists(string name, string end, string page) => Regex.Matches(page, $"<ul class=\"{name}\">.*?</{end}>", RegexOptions.Singleline).Select(m => m.Value);

    private static bool Leads(string page, string href, Dictionary<string, HashSet<string>> ids)
    {
        var uri = new Uri(new Uri("https://here.example/" + page), href);
        if (uri.Host != "here.example")
        {
            return true;
        }

        var file = uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath[1..] + "index.html" : uri.AbsolutePath[1..];
        // Behind `:~:` stand words for the browser to look for.
        var anchor = uri.Fragment.Split(":~:")[0].TrimStart('#');
        return !file.EndsWith(".html", StringComparison.Ordinal) || (ids.TryGetValue(file, out var on) && (anchor.Length == 0 || on.Contains(anchor)));
    }

    [GeneratedRegex(" id=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
