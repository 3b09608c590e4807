using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What only a browser can tell, on one page of each kind.</summary>
public class BrowserTests(BrowserFixture fixture)
{
    private const string Comparison = "so-sanh/2020-2025--2025-2030/";

    public static TheoryData<string> Kinds =>
    [
        "", Comparison, "so-sanh/", "van-ban/", "van-ban/31-nq-dh-2020/", "van-ban/31-nq-dh-2020/dinh-chinh/", "van-ban/31-nq-dh-2020/trich-dan/#chitieu-8", "van-ban/bao-cao-chinh-tri-2025/trich-dan/",
        "van-ban/17-ctr-ubnd-2021/", "van-ban/bao-cao-chinh-tri-2025/",
        "so-sanh/59-nq-tw-2020--31-nq-dh-2020/noi-dung/", "so-sanh/31-nq-dh-2020--17-ctr-ubnd-2021/nguyen-van/", "chi-tieu/", "chi-tieu/do-thi-hoa/", "chi-tieu/grdp-binh-quan-dau-nguoi/", "dong-chi-tieu/", "khac-biet/", "van-ban/59-nq-tw-2020/nguon/", "dan-chieu/", "tim-kiem/", "du-lieu/", "du-lieu/thay-doi/", "phuong-phap/", "tu-viet-tat/", "404.html",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 800 } });
            var page = await context.NewPageAsync();
            await OpenAsync(page, path);

            var result = await page.RunAxe().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

            Assert.Empty(result.Violations.Select(v => $"{scheme} {v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_phone_shows_the_page_without_sideways_scrolling(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await OpenAsync(page, path);

        var widest = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.InRange(widest, 1, 360);

        // One column at the head: a part that opens a second one squeezes the others to a letter a line.
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.head > *')].every(e => e.getBoundingClientRect().left < 30)"), path);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_asked_of_another_site_and_nothing_fails(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var trouble = new List<string>();
        page.Request += (_, request) => { if (!request.Url.StartsWith(fixture.Address, StringComparison.Ordinal) && !(path == "404.html" && request.Url.StartsWith(BuiltSite.BaseUrl, StringComparison.Ordinal)) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) { trouble.Add(request.Url); } };
        page.Response += (_, response) => { if (response.Status >= 400) { trouble.Add($"{response.Status} {response.Url}"); } };
        page.Console += (_, message) => { if (message.Type == "error") { trouble.Add(message.Text); } };
        page.PageError += (_, error) => trouble.Add(error);

        await OpenAsync(page, path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Empty(trouble);
    }

    [Fact]
    public async Task A_reader_goes_from_home_to_a_target_to_its_paragraph_and_back()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address);

        await page.Locator($"main a[href*='{Comparison}']").First.ClickAsync();
        Assert.Contains(Comparison, page.Url, StringComparison.Ordinal);
        await page.Locator("main a[href*='van-ban/31-nq-dh-2020/#chitieu-8']").First.ClickAsync();
        Assert.EndsWith("#chitieu-8", page.Url, StringComparison.Ordinal);
        Assert.Contains("76%", await page.Locator("#chitieu-8").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#chitieu-8 a[href*='chi-tieu/']").First.ClickAsync();
        Assert.Contains("/chi-tieu/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Comparison);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.localName"));
    }

    // 404.html answers for any address, so it alone names its files by the base address, which is its own host: lead that to the files under test.
    private async Task OpenAsync(IPage page, string path)
    {
        await page.RouteAsync(BuiltSite.BaseUrl + "**", async route =>
            await route.FulfillAsync(new() { Path = Path.Combine(BuiltSite.Folder, new Uri(route.Request.Url).AbsolutePath.TrimStart('/')), Headers = [KeyValuePair.Create("Access-Control-Allow-Origin", "*")] }));
        await page.GotoAsync((path == "404.html" ? BuiltSite.BaseUrl : fixture.Address) + path);
    }
}
