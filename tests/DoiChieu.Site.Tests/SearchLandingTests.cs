using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>Where a result leads: the place is at hand, and the words looked for are marked in it.</summary>
public class SearchLandingTests(BrowserFixture fixture)
{
    private const string Search = "tim-kiem/";

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
        var page = await fixture.OpenAsync(context, Search);

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

    [Fact]
    public async Task An_English_word_leads_to_the_target_itself_which_is_lit_as_a_whole()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync("**/*.woff2", route => route.AbortAsync());
        var page = await fixture.OpenAsync(context, "en/" + Search + "?q=urbanisation");

        await page.Locator(".hits a[href*='van-ban/31-nq-dh-2020/']").First.ClickAsync();
        await page.WaitForURLAsync($"{fixture.Address}en/van-ban/31-nq-dh-2020/#chitieu-8");

        Assert.Equal(0, await page.Locator("mark.hit").CountAsync());
        Assert.NotEqual(await BackgroundAsync(page, "#chitieu-9"), await BackgroundAsync(page, ":target"));
        Assert.InRange((await page.Locator(":target").BoundingBoxAsync())!.Y, -1, 500);
    }

    [Fact]
    public async Task Marks_are_there_again_after_a_reload_and_the_address_stays_clean()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await fixture.OpenAsync(context, "van-ban/31-nq-dh-2020/?tim=%C4%91%C3%B4%20th%E1%BB%8B#chitieu-8");
        Assert.Equal(["đô thị"], await page.Locator("mark.hit").AllInnerTextsAsync());

        await page.ReloadAsync();

        Assert.EndsWith("/van-ban/31-nq-dh-2020/#chitieu-8", page.Url, StringComparison.Ordinal);
        Assert.Equal(["đô thị"], await page.Locator("mark.hit").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Marked_words_can_be_read()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = scheme });
            var page = await fixture.OpenAsync(context, "van-ban/31-nq-dh-2020/?tim=%C4%91%C3%B4%20th%E1%BB%8B#chitieu-8");
            await page.Locator("mark.hit").WaitForAsync();

            var result = await page.RunAxe().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

            Assert.Empty(result.Violations.Select(v => $"{scheme} {v.Id}: {v.Help}"));
        }
    }

    private static Task<string> BackgroundAsync(IPage page, string selector) => page.EvaluateAsync<string>("selector => getComputedStyle(document.querySelector(selector)).backgroundColor", selector);
}
