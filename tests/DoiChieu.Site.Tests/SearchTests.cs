using System.Text.Json;
using Deque.AxeCore.Playwright;
using DoiChieu.Tests;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>The search as a reader uses it, below a base path.</summary>
public class SearchTests(BrowserFixture fixture)
{
    private const string Search = "tim-kiem/";

    [Fact]
    public async Task The_browser_folds_as_the_vectors_say()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search);
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
    [InlineData("do thi", "đô thị")]
    [InlineData("ty le ho ngheo", "tỷ lệ hộ nghèo")]
    [InlineData("bao hiem y te", "bảo hiểm y tế")]
    [InlineData("đo thị", "đô thị")]
    public async Task What_is_typed_without_marks_is_found_and_a_click_lands_on_the_paragraph_with_its_words_marked(string typed, string printed)
    {
        await using var context = await fixture.Browser.NewContextAsync();

        // A font that comes late moves the text under the place that was scrolled to.
        await context.RouteAsync("**/*.woff2", route => route.AbortAsync());
        var page = await OpenAsync(context, Search);

        await page.GetByLabel("Tìm trong văn bản").FillAsync(typed);
        var result = page.Locator(".hits a[href*='van-ban/31-nq-dh-2020/']").First;
        Assert.Equal(printed, (await page.Locator(".hits li").First.Locator("mark").First.InnerTextAsync()).ToLowerInvariant());
        await result.ClickAsync();
        await page.Locator("article mark.hit").First.WaitForAsync();

        // The address is the permanent one, and the place that it names holds the words.
        var anchor = page.Url.Split('#')[1];
        Assert.Equal($"{fixture.Address}van-ban/31-nq-dh-2020/#{anchor}", page.Url);
        Assert.Equal(printed, (await page.Locator("article mark.hit").First.InnerTextAsync()).ToLowerInvariant());
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('mark.hit')].every(m => m.closest(':target'))"));
        var box = await page.Locator(":target").BoundingBoxAsync();
        Assert.InRange(box!.Y, -1, 500);
    }

    [Theory]
    [InlineData("thu", "thứ")]
    [InlineData("dần", "dân")]
    [InlineData("tỉ lệ", "tỷ lệ")]
    [InlineData("tỷ lệ", "tỉ lệ")]
    public async Task What_is_written_as_typed_stands_before_what_only_folds_alike(string typed, string alike)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, $"{Search}?q={Uri.EscapeDataString(typed)}");

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
        var page = await OpenAsync(context, root + Search);
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
        var page = await OpenAsync(context, Search);

        Assert.Equal(path, Assert.Single(await FindAsync(page, [typed]))[0]);
    }

    [Fact]
    public async Task What_comes_near_is_counted_apart_and_stands_below_its_own_heading()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search + "?q=thu+nhap");
        await page.Locator(".hits a").First.WaitForAsync();

        var (found, near) = (page.Locator(".found > .hits > li"), page.Locator(".near .hits > li"));
        Assert.Equal($"Tìm “thu nhap”: {await found.CountAsync()} kết quả. {await near.CountAsync()} chỗ gần đúng xếp riêng ở cuối.", await page.Locator("#so-ket-qua").InnerTextAsync());
        Assert.Equal("Gần đúng", await page.Locator(".near h2").InnerTextAsync());
        Assert.All(await found.AllInnerTextsAsync(), place => Assert.Contains("thu nhập", place, StringComparison.OrdinalIgnoreCase));
        Assert.NotEqual(0, await near.CountAsync());
    }

    [Fact]
    public async Task An_English_word_leads_to_the_target_itself_which_is_lit_as_a_whole()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync("**/*.woff2", route => route.AbortAsync());
        var page = await OpenAsync(context, "en/" + Search + "?q=urbanisation");

        await page.Locator(".hits a[href*='van-ban/31-nq-dh-2020/']").First.ClickAsync();
        await page.WaitForURLAsync($"{fixture.Address}en/van-ban/31-nq-dh-2020/#chitieu-8");

        Assert.Equal(0, await page.Locator("mark.hit").CountAsync());
        Assert.NotEqual(await BackgroundAsync(page, "#chitieu-9"), await BackgroundAsync(page, ":target"));
        Assert.InRange((await page.Locator(":target").BoundingBoxAsync())!.Y, -1, 500);
    }

    [Theory]
    [InlineData("")]
    [InlineData("van-ban/31-nq-dh-2020/")]
    [InlineData("chi-tieu/")]
    public async Task No_other_page_asks_for_the_search(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var asked = Requests(context);

        var page = await OpenAsync(context, path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(asked, url => url.Contains("search.", StringComparison.Ordinal) || url.Contains("minisearch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Library_and_data_are_asked_for_when_somebody_searches_and_not_before()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var asked = Requests(context);
        var page = await OpenAsync(context, Search);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, url => url.Contains("minisearch", StringComparison.Ordinal) || url.EndsWith(".json", StringComparison.Ordinal));

        await page.GetByLabel("Tìm trong văn bản").FocusAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(r => /minisearch|\\.json/.test(r.name)).length === 2");

        Assert.All(asked, url => Assert.StartsWith(fixture.Address, url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, "van-ban/");
        await page.GetByLabel("Tìm trong trang này").FocusAsync();
        await page.Keyboard.TypeAsync("bac si");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".hits a").First.WaitForAsync();
        Assert.EndsWith("/tim-kiem/?q=bac+si", page.Url, StringComparison.Ordinal);

        await page.GetByLabel("Tìm trong văn bản").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.GetByLabel("Tìm trong văn bản").InputValueAsync());
        await Assertions.Expect(page.Locator(".hits li")).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("GRDP");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#so-ket-qua")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Tìm “GRDP”: [0-9]+ kết quả\\.$"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.querySelector('.hits a')"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !location.pathname.endsWith('/tim-kiem/')");
        await page.Locator("mark.hit").First.WaitForAsync();
    }

    [Fact]
    public async Task More_results_come_when_asked_for_and_the_first_of_them_has_the_focus()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search + "?q=phat+trien");
        await Assertions.Expect(page.Locator(".found > .hits > li")).ToHaveCountAsync(20);

        await page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm 20 kết quả" }).ClickAsync();

        await Assertions.Expect(page.Locator(".found > .hits > li")).ToHaveCountAsync(40);
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('.hits a')[20]"));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_search_and_to_the_one_before()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search);
        foreach (var query in new[] { "do thi", "ho ngheo" })
        {
            await page.GetByLabel("Tìm trong văn bản").FillAsync(query);
            await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync(query);
            await page.Keyboard.PressAsync("Enter");
        }

        await page.Locator(".hits a").First.ClickAsync();
        await page.WaitForFunctionAsync("() => !location.pathname.endsWith('/tim-kiem/')");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("ho ngheo");
        Assert.EndsWith("?q=ho+ngheo", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("do thi");
        Assert.Equal("do thi", await page.GetByLabel("Tìm trong văn bản").InputValueAsync());
    }

    [Fact]
    public async Task A_strict_policy_of_contents_stops_nothing()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync(url => !url.Contains("assets/", StringComparison.Ordinal), async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Headers = [.. answer.Headers, KeyValuePair.Create("content-security-policy", "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'")] });
        });
        var trouble = new List<string>();
        context.Console += (_, message) => { if (message.Type == "error") { trouble.Add(message.Text); } };
        var page = await OpenAsync(context, Search + "?q=do+thi");

        await page.Locator(".hits a[href*='#']").First.ClickAsync();
        await page.Locator("mark.hit").First.WaitForAsync();

        Assert.Empty(trouble);
    }

    [Fact]
    public async Task Marks_are_there_again_after_a_reload_and_the_address_stays_clean()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, "van-ban/31-nq-dh-2020/?tim=%C4%91%C3%B4%20th%E1%BB%8B#chitieu-8");
        Assert.Equal(["đô thị"], await page.Locator("mark.hit").AllInnerTextsAsync());

        await page.ReloadAsync();

        Assert.EndsWith("/van-ban/31-nq-dh-2020/#chitieu-8", page.Url, StringComparison.Ordinal);
        Assert.Equal(["đô thị"], await page.Locator("mark.hit").AllInnerTextsAsync());
    }

    [Fact]
    public async Task What_is_typed_is_never_markup()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search + "?q=" + Uri.EscapeDataString("<img src=x onerror=document.title='x'> đô thị \"'"));

        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("<img");
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        await page.GotoAsync(fixture.Address + "van-ban/31-nq-dh-2020/?tim=" + Uri.EscapeDataString("<b>thị</b>") + "#chitieu-8");
        Assert.Equal(0, await page.Locator("#chitieu-8 p b").CountAsync());
    }

    [Fact]
    public async Task Nothing_found_is_said_and_leads_to_the_list_of_indicators()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search + "?q=qwxyz");

        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("Không thấy chỗ nào có đủ các chữ “qwxyz”");
        await page.Locator(".found .none a").ClickAsync();
        Assert.EndsWith("/chi-tieu/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_typed_wrong_finds_what_looks_like_it_and_says_so()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Search + "?q=chuyenx+doi");

        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("chỗ gần đúng");
        Assert.Contains("chuyển đổi", await page.Locator(".near .hits").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Data_that_do_not_come_are_said_and_asked_for_again()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync("**/search.*.json", route => route.AbortAsync());
        var page = await OpenAsync(context, Search + "?q=do+thi");
        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("Không tải được");

        await context.UnrouteAsync("**/search.*.json");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm" }).ClickAsync();

        await page.Locator(".hits a").First.WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_has_the_index_of_targets()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context, Search + "?q=do+thi");

        Assert.Contains("Tìm kiếm cần JavaScript", await page.Locator("#so-ket-qua").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("main form").IsVisibleAsync());
        Assert.True(await page.Locator("main a[href*='chi-tieu/do-thi-hoa/']").First.IsVisibleAsync());
        Assert.True(await page.Locator("main a[href*='van-ban/31-nq-dh-2020/#chitieu-8']").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("?q=do+thi")]
    [InlineData("?q=qwxyz")]
    [InlineData("")]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(string query)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 360), (ColorScheme.Dark, 1280) })
        {
            await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
            var page = await OpenAsync(context, Search + query);
            await page.Locator(query.Contains("thi", StringComparison.Ordinal) ? ".hits a >> nth=0" : "main form").WaitForAsync();

            var result = await page.RunAxe().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

            Assert.Empty(result.Violations.Select(v => $"{scheme} {width} {v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}"));
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }

    [Fact]
    public async Task Marked_words_can_be_read()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = scheme });
            var page = await OpenAsync(context, "van-ban/31-nq-dh-2020/?tim=%C4%91%C3%B4%20th%E1%BB%8B#chitieu-8");
            await page.Locator("mark.hit").WaitForAsync();

            var result = await page.RunAxe().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

            Assert.Empty(result.Violations.Select(v => $"{scheme} {v.Id}: {v.Help}"));
        }
    }

    private static List<string> Requests(IBrowserContext context)
    {
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url);
        return asked;
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

    private static Task<string> BackgroundAsync(IPage page, string selector) => page.EvaluateAsync<string>("selector => getComputedStyle(document.querySelector(selector)).backgroundColor", selector);

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

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + path);
        return page;
    }
}
