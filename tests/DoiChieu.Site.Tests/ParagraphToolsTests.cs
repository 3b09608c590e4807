using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What a reader can do with a paragraph is out of the way until it is asked for, and then needs no script.</summary>
public class ParagraphToolsTests(BrowserFixture fixture)
{
    private const string Programme = "van-ban/17-ctr-ubnd-2021/";

    [Fact]
    public async Task The_tools_of_a_paragraph_are_shown_to_the_keyboard_and_to_a_link_that_leads_to_it()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context);
        Assert.Equal(0, await page.Locator(".tools:visible").CountAsync());

        await page.Locator("#chitieu-17 > .pil").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("tools", await page.EvaluateAsync<string>("document.activeElement.parentElement.className"));
        await page.GotoAsync(page.Url + "#phu-luc_dong-07");

        Assert.True(await page.Locator("#phu-luc_dong-07 .tools").IsVisibleAsync());
    }

    [Fact]
    public async Task Under_the_mouse_the_tools_are_shown_and_nothing_moves()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await OpenAsync(context);
        // Fonts that come later would move the page.
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        var before = await page.EvaluateAsync<double>("document.documentElement.getBoundingClientRect().height");

        await page.Locator("#chitieu-9 > p").First.HoverAsync();

        Assert.Equal(["chitieu-9"], await page.EvaluateAsync<string[]>("[...document.querySelectorAll('article .tools')].filter(t => t.checkVisibility()).map(t => t.parentElement.id)"));
        Assert.Equal(before, await page.EvaluateAsync<double>("document.documentElement.getBoundingClientRect().height"));
    }

    [Fact]
    public async Task On_a_phone_a_tap_on_the_sign_shows_them()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false, HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await OpenAsync(context);

        await page.Locator("#chitieu-9 > .pil").TapAsync();

        Assert.True(await page.Locator("#chitieu-9 .tools a").First.IsVisibleAsync());
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Programme);
        return page;
    }
}
