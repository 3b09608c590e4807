using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>The search as a reader uses it, below a base path: by keyboard, back and forth, in both schemes, on a phone.</summary>
public class SearchTests(BrowserFixture fixture)
{
    private const string Search = "tim-kiem/";

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, "van-ban/");
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
        var page = await fixture.OpenAsync(context, Search + "?q=phat+trien");
        await Assertions.Expect(page.Locator(".found > .hits > li")).ToHaveCountAsync(20);

        await page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm 20 kết quả" }).ClickAsync();

        await Assertions.Expect(page.Locator(".found > .hits > li")).ToHaveCountAsync(40);
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('.hits a')[20]"));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_search_and_to_the_one_before()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search);
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
    public async Task What_is_typed_is_never_markup()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, Search + "?q=" + Uri.EscapeDataString("<img src=x onerror=document.title='x'> đô thị \"'"));

        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("<img");
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        await page.GotoAsync(fixture.Address + "van-ban/31-nq-dh-2020/?tim=" + Uri.EscapeDataString("<b>thị</b>") + "#chitieu-8");
        Assert.Equal(0, await page.Locator("#chitieu-8 p b").CountAsync());
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
            var page = await fixture.OpenAsync(context, Search + query);
            await page.Locator(query.Contains("thi", StringComparison.Ordinal) ? ".hits a >> nth=0" : "main form").WaitForAsync();

            var result = await page.RunAxe().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

            Assert.Empty(result.Violations.Select(v => $"{scheme} {width} {v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}"));
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }
}
