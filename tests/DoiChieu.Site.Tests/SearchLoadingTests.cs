using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What the search asks for and when, and what stays where it does not come.</summary>
public class SearchLoadingTests(BrowserFixture fixture)
{
    private const string Search = "tim-kiem/";

    [Theory]
    [InlineData("")]
    [InlineData("van-ban/31-nq-dh-2020/")]
    [InlineData("chi-tieu/")]
    public async Task No_other_page_asks_for_the_search(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var asked = Requests(context);

        var page = await fixture.OpenAsync(context, path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(asked, url => url.Contains("search.", StringComparison.Ordinal) || url.Contains("minisearch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Library_and_data_are_asked_for_when_somebody_searches_and_not_before()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var asked = Requests(context);
        var page = await fixture.OpenAsync(context, Search);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, url => url.Contains("minisearch", StringComparison.Ordinal) || url.EndsWith(".json", StringComparison.Ordinal));

        await page.GetByLabel("Tìm trong văn bản").FocusAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(r => /minisearch|\\.json/.test(r.name)).length === 2");

        Assert.All(asked, url => Assert.StartsWith(fixture.Address, url, StringComparison.Ordinal));
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
        var page = await fixture.OpenAsync(context, Search + "?q=do+thi");

        await page.Locator(".hits a[href*='#']").First.ClickAsync();
        await page.Locator("mark.hit").First.WaitForAsync();

        Assert.Empty(trouble);
    }

    [Fact]
    public async Task Data_that_do_not_come_are_said_and_asked_for_again()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync("**/search.*.json", route => route.AbortAsync());
        var page = await fixture.OpenAsync(context, Search + "?q=do+thi");
        await Assertions.Expect(page.Locator("#so-ket-qua")).ToContainTextAsync("Không tải được");

        await context.UnrouteAsync("**/search.*.json");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm" }).ClickAsync();

        await page.Locator(".hits a").First.WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_has_the_index_of_targets()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await fixture.OpenAsync(context, Search + "?q=do+thi");

        Assert.Contains("Tìm kiếm cần JavaScript", await page.Locator("#so-ket-qua").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("main form").IsVisibleAsync());
        Assert.True(await page.Locator("main a[href*='chi-tieu/do-thi-hoa/']").First.IsVisibleAsync());
        Assert.True(await page.Locator("main a[href*='van-ban/31-nq-dh-2020/#chitieu-8']").First.IsVisibleAsync());
    }

    private static List<string> Requests(IBrowserContext context)
    {
        var asked = new List<string>();
        context.Request += (_, request) => asked.Add(request.Url);
        return asked;
    }
}
