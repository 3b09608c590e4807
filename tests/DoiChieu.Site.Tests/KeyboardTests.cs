using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>The comparison with keys only: nothing is clicked, and the focus gets where it goes by Tab. Search and appendix have such tests beside them.</summary>
public class KeyboardTests(BrowserFixture fixture)
{
    private const string Comparison = "so-sanh/2020-2025--2025-2030/";

    private const string Shown = "[...document.querySelectorAll('.cmp .row')].filter(row => row.checkVisibility())";

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.localName"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("!!document.activeElement.closest('main')"));
    }

    [Fact]
    public async Task Rows_are_narrowed_sorted_and_unfolded_and_all_shown_again()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        var all = await page.EvaluateAsync<int>(Shown + ".length");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await TabToAsync(page, ".filt a[href='#loc-moi-neu']");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>(Shown + ".every(row => row.classList.contains('is-moi-neu'))"));
        await TabToAsync(page, ".filt [data-sort=ten]");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("true", await page.Locator("[data-sort=ten]").GetAttributeAsync("aria-pressed"));
        await TabToAsync(page, ".cmp .row summary");
        Assert.True(await page.EvaluateAsync<bool>("!!document.activeElement.closest('.is-moi-neu')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.parentElement.open"));

        await TabToAsync(page, ".shown button", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(all, await page.EvaluateAsync<int>(Shown + ".length"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.filt') !== null"));
    }

    [Fact]
    public async Task Without_scripts_a_conclusion_is_chosen_and_a_quotation_unfolded()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context);

        await TabToAsync(page, ".filt a[href='#loc-moi-neu']");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>(Shown + ".every(row => row.classList.contains('is-moi-neu'))"));
        await TabToAsync(page, ".cmp .row summary");
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.parentElement.open"));
    }

    [Fact]
    public async Task From_the_last_stop_the_focus_leaves_the_page()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        await page.Locator(".foot a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body || document.activeElement.matches('.skip')"));
    }

    private static async Task TabToAsync(IPage page, string selector, string key = "Tab")
    {
        for (var i = 0; i < 150; i++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{key} does not get to {selector}");
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Comparison);
        return page;
    }
}
