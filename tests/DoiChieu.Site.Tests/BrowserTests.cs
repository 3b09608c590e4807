using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What only a browser can tell, on one page of each kind.</summary>
public class BrowserTests(BrowserFixture fixture)
{
    private const string Comparison = "so-sanh/2020-2025--2025-2030/";

    public static TheoryData<string> Kinds => [.. PageKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string path) => Assert.Empty((await PageVisit.ToAsync(fixture, path)).Axe);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_too_wide_cut_off_or_covered_on_any_screen(string path) => Assert.Empty((await PageVisit.ToAsync(fixture, path)).Layout);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_asked_of_another_site_and_nothing_fails(string path) => Assert.Empty((await PageVisit.ToAsync(fixture, path)).Trouble);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Tab_goes_through_the_page_in_reading_order_and_is_always_seen(string path) => Assert.Empty((await PageVisit.ToAsync(fixture, path)).Focus);

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
}
