using System.Text.Json;
using DoiChieu.Tests;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What the search finds, in which order, and what it says where nothing or only something near is found.</summary>
public class SearchFindingTests(BrowserFixture fixture)
{
    private const string Search = "tim-kiem/";

    [Fact]
    public async Task The_browser_folds_as_the_vectors_say()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search);
        var vectors = FoldVector.All().ToList();

        var folded = await CutAsync(page, "folded", vectors.Select(v => v.Input));
        var exact = await CutAsync(page, "exact", vectors.Select(v => v.Input));
        var exactly = await CutAsync(page, "exact", vectors.Select(v => v.Exactly));
        var alike = await CutAsync(page, "exact", vectors.Select(v => v.Alike));

        Assert.Equal(vectors.Select(v => v.Terms), folded);
        Assert.All(vectors.Index().Where(v => v.Item.Exactly.Length > 0), v => Assert.Equal(exact[v.Index], exactly[v.Index]));
        Assert.All(vectors.Index().Where(v => v.Item.Alike.Length > 0), v => Assert.NotEqual(exact[v.Index], alike[v.Index]));
    }

    [Theory]
    [InlineData("thu", "thứ")]
    [InlineData("dần", "dân")]
    [InlineData("tỉ lệ", "tỷ lệ")]
    [InlineData("tỷ lệ", "tỉ lệ")]
    public async Task What_is_written_as_typed_stands_before_what_only_folds_alike(string typed, string alike)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, $"{Search}?q={Uri.EscapeDataString(typed)}");

        var marks = await AllMarksAsync(page);

        var asTyped = marks.Select(m => m.Contains(typed)).ToList();
        Assert.Equal(asTyped.OrderDescending(), asTyped);
        Assert.True(asTyped[0]);
        Assert.Contains(marks, m => m.Contains(alike) && !m.Contains(typed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public async Task Every_printed_name_of_an_indicator_finds_it_typed_with_marks_or_without(string root)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, root + Search);
        var named = BuiltSite.Data("targets.csv", BuiltSite.Header("targets.csv")).Select(t => (Name: t["indicator_as_written"], Page: $"chi-tieu/{t["indicator"]}/")).Where(n => n.Name.Length > 0).Distinct().ToList();
        var asked = named.SelectMany(n => new[] { n, n with { Name = string.Join(' ', DoiChieu.Publishing.Searching.SearchTerm.Cut(n.Name).Select(w => w.Folded)) } }).ToList();

        var found = await FindAsync(page, asked.Select(a => a.Name));

        Assert.Empty(asked.Zip(found).Where(p => !p.Second.Contains(p.First.Page, StringComparer.Ordinal)).Select(p => $"{p.First.Name}: {p.First.Page}"));
    }

    [Theory]
    [InlineData("59-NQ/TW", "van-ban/59-nq-tw-2020/")]
    [InlineData("59 nq tw", "van-ban/59-nq-tw-2020/")]
    [InlineData("59/nq-tw", "van-ban/59-nq-tw-2020/")]
    [InlineData("31-NQ/ĐH", "van-ban/31-nq-dh-2020/")]
    [InlineData("31 nq dh", "van-ban/31-nq-dh-2020/")]
    [InlineData("17/CTr-UBND", "van-ban/17-ctr-ubnd-2021/")]
    [InlineData("17 ctr ubnd", "van-ban/17-ctr-ubnd-2021/")]
    [InlineData("03-CTr/TU", "van-ban/03-ctr-tu-2020/")]
    public async Task A_document_is_found_first_by_its_number_however_it_is_typed(string typed, string path)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search);

        Assert.Equal(path, Assert.Single(await FindAsync(page, [typed]))[0]);
    }

    [Fact]
    public async Task What_comes_near_is_counted_apart_and_stands_below_its_own_heading()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search + "?q=thu+nhap");
        await page.Locator(".hits a").First.WaitForAsync();

        var (found, near) = (page.Locator(".found > .hits > li"), page.Locator(".near .hits > li"));
        Assert.Equal($"Tìm “thu nhap”: {await found.CountAsync()} kết quả. {await near.CountAsync()} chỗ gần đúng xếp riêng ở cuối.", await page.Locator("#so-ket-qua").InnerTextAsync());
        Assert.Equal("Gần đúng", await page.Locator(".near h2").InnerTextAsync());
        Assert.All(await found.AllInnerTextsAsync(), place => Assert.Contains("thu nhập", place, StringComparison.OrdinalIgnoreCase));
        Assert.NotEqual(0, await near.CountAsync());
    }

    [Fact]
    public async Task A_word_typed_wrong_finds_what_looks_like_it_and_says_so()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search + "?q=chuyenx+doi");

        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("chỗ gần đúng");
        Assert.Contains("chuyển đổi", await page.Locator(".near .hits").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_found_is_said_and_leads_to_the_list_of_indicators()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search + "?q=qwxyz");

        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("Không thấy chỗ nào có đủ các chữ “qwxyz”");
        await page.Locator(".found .none a").ClickAsync();
        Assert.EndsWith("/chi-tieu/", page.Url, StringComparison.Ordinal);
    }

    // For each query the addresses of its results, best first; what only comes near is not among them.
    private static async Task<string[][]> FindAsync(IPage page, IEnumerable<string> queries) => await page.EvaluateAsync<string[][]>(
        """
        async ([script, queries]) => {
          const say = document.querySelector('main form.find').dataset;
          const [{ Finder }, library, data] = await Promise.all([import(script), import(new URL(say.library, location.href)), fetch(new URL(say.index, location.href)).then(answer => answer.json())]);
          const finder = new Finder(library.default, data);
          return JSON.parse(queries).map(query => finder.find(query).hits.map(hit => hit.place.path));
        }
        """,
        new[] { await page.Locator("main script[type=module]").EvaluateAsync<string>("script => script.src"), JsonSerializer.Serialize(queries) });

    // Every result's marked words, small letters.
    private static async Task<List<HashSet<string>>> AllMarksAsync(IPage page)
    {
        await page.Locator(".hits a").First.WaitForAsync();
        while (await page.Locator(".found .act:not([hidden]) button >> nth=0").IsVisibleAsync())
        {
            await page.Locator(".found .act:not([hidden]) button >> nth=0").ClickAsync();
        }

        var marks = await page.EvaluateAsync<string[][]>("[...document.querySelectorAll('.hits li')].map(li => [...li.querySelectorAll('mark')].map(m => m.textContent.toLowerCase()))");
        return [.. marks.Select(m => m.ToHashSet(StringComparer.Ordinal))];
    }

    private static async Task<string[]> CutAsync(IPage page, string key, IEnumerable<string> texts) => await page.EvaluateAsync<string[]>(
        "async ([script, key, texts]) => { const { cut } = await import(script); return JSON.parse(texts).map(text => cut(text).map(word => word[key]).join(' ')); }",
        new[] { await page.Locator("main script[type=module]").EvaluateAsync<string>("script => script.src"), key, JsonSerializer.Serialize(texts) });
}
