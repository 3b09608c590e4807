using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>The appendix can be sorted, and the order in which it is printed is never lost.</summary>
public class SortTests(BrowserFixture fixture)
{
    private const string Programme = "van-ban/17-ctr-ubnd-2021/";
    private const string Rows = "[...document.querySelectorAll('.printed tbody tr')].map(row => row.id)";
    private const string Shown = "[...document.querySelectorAll('.printed tbody tr')].filter(row => row.checkVisibility()).map(row => row.cells[2].innerText.trim())";

    [Fact]
    public async Task A_column_sorts_forwards_then_backwards_and_then_stands_as_printed()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        var printed = await page.EvaluateAsync<string[]>(Rows);
        var button = page.GetByRole(AriaRole.Columnheader, new() { Name = "Cơ quan chủ trì" }).GetByRole(AriaRole.Button);

        await button.ClickAsync();
        var forwards = await page.EvaluateAsync<string[]>(Shown);
        Assert.Equal(("Ban Dân tộc", 44, "ascending"), (forwards[0], forwards.Length, await SortedAsync(page)));
        await button.ClickAsync();
        Assert.Equal(forwards.Reverse(), await page.EvaluateAsync<string[]>(Shown));
        Assert.Equal("descending", await SortedAsync(page));
        await button.ClickAsync();
        Assert.Equal(printed, await page.EvaluateAsync<string[]>(Rows));
        Assert.Equal("none", await SortedAsync(page));
    }

    [Fact]
    public async Task A_sorted_row_says_its_group_and_keeps_its_anchor()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        await page.GetByRole(AriaRole.Button, new() { Name = "Thời gian trình" }).ClickAsync();

        Assert.Contains("nhóm II", await page.Locator("#phu-luc_dong-07 th").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("#phu-luc_dong-07").CountAsync());
    }

    [Fact]
    public async Task The_keyboard_sorts_and_keeps_its_place_and_the_change_is_told()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Stt" });

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("Stt", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Equal("Đã sắp theo Stt, từ cuối lên đầu", await page.Locator("[role=status]").InnerTextAsync());
    }

    [Fact]
    public async Task Without_scripts_there_is_the_printed_order_and_no_button()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context);

        Assert.Equal(0, await page.Locator(".printed button").CountAsync());
        Assert.Equal("phu-luc_nhom-i", await page.Locator(".printed tbody tr").First.GetAttributeAsync("id"));
    }

    private static Task<string?> SortedAsync(IPage page) => page.Locator(".printed th:nth-child(3)").First.GetAttributeAsync("aria-sort");

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Programme);
        return page;
    }
}
