using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What looks at every page is itself shown pages with one fault each.</summary>
public class PageCheckTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("<p style='width: 50rem'>Tỷ lệ đô thị hóa đến năm 2025 đạt 76%, và cứ thế dài mãi cho đến khi không còn thấy nữa</p>", "the page is")]
    [InlineData("<div style='overflow: hidden; width: 5rem; white-space: nowrap'>Tỷ lệ đô thị hóa đến năm 2025</div>", "cut off at the side")]
    [InlineData("<p style='margin: 0'>Tỷ lệ đô thị hóa</p><p style='margin: -1.1em 0 0'>Tỷ lệ hộ nghèo</p>", "one over the other")]
    [InlineData("<p style='width: 6rem; overflow-wrap: break-word'>đồng/người/năm</p>", "cut in two")]
    public async Task A_fault_in_the_layout_is_found(string html, string found) =>
        Assert.Contains(await LayoutAsync(html), f => f.StartsWith(found, StringComparison.Ordinal));

    [Theory]
    [InlineData("<p>Tỷ lệ đô thị hóa đến năm 2025 đạt 76%, theo Nghị quyết 31-NQ/ĐH, và cứ thế qua nhiều dòng</p>")]
    [InlineData("<div style='overflow-x: auto'><p style='width: 50rem'>Một bảng rộng thì cuộn trong khung của nó, còn trang thì đứng yên tại chỗ</p></div>")]
    [InlineData("<p style='position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)'>Lời cho người nghe</p>")]
    public async Task What_may_be_so_is_let_be(string html) => Assert.Empty(await LayoutAsync(html));

    [Theory]
    [InlineData("<style>a { outline: 0 !important }</style><a href='#a'>A</a>", "no ring around")]
    [InlineData("<a href='#a' style='position: absolute; left: -99rem'>A</a>", "the focus is out of view")]
    [InlineData("<a href='#a'>A</a><a href='#b' tabindex='1'>B</a>", "the order is forced")]
    public async Task A_fault_on_the_way_of_Tab_is_found(string html, string found)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<style>:focus-visible { outline: 3px solid }</style>" + html);

        Assert.Contains(await TabStops.FollowAsync(page), f => f.StartsWith(found, StringComparison.Ordinal));
    }

    private async Task<string[]> LayoutAsync(string html)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><body style='margin: 0; line-height: 1.5'>" + html);
        return await page.EvaluateAsync<string[]>(PageVisit.Checks);
    }
}
