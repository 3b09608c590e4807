using System.Globalization;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>Narrowing, sorting and opening the rows of the main comparison; what is shown is in the address.</summary>
public class ComparisonViewTests(BrowserFixture fixture)
{
    private const string Path = "so-sanh/2020-2025--2025-2030/";

    private const string Shown = "[...document.querySelectorAll('.cmp .row')].filter(r => r.getClientRects().length > 0)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_conclusion_shows_its_rows_only_and_says_how_many(bool scripts)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = scripts });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Path);
        var link = page.Locator(".filt a[href='#loc-moi-neu']");
        var counted = int.Parse(await link.Locator("span").Last.InnerTextAsync(), CultureInfo.InvariantCulture);

        await link.ClickAsync();

        Assert.Equal(counted, await page.EvaluateAsync<int>(Shown + ".length"));
        Assert.True(await page.EvaluateAsync<bool>(Shown + ".every(r => r.classList.contains('is-moi-neu'))"));
    }

    [Fact]
    public async Task What_is_shown_is_in_the_address_and_comes_back_from_it()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Path);
        await page.Locator(".filt a[href='#loc-moi-neu']").ClickAsync();
        await page.Locator(".filt a[href='#xa-hoi']").ClickAsync();
        await page.Locator("[data-sort=ten]").ClickAsync();
        await page.Locator("[data-open]").ClickAsync();
        var (url, rows) = (page.Url, await page.EvaluateAsync<string[]>(Shown + ".map(r => r.id)"));

        var again = await context.NewPageAsync();
        await again.GotoAsync(url);

        Assert.EndsWith("?ket-luan=moi-neu&chu-de=xa-hoi&xep=ten&mo=1", url, StringComparison.Ordinal);
        Assert.NotEmpty(rows);
        Assert.Equal(rows, await again.EvaluateAsync<string[]>(Shown + ".map(r => r.id)"));
        Assert.True(await again.EvaluateAsync<bool>(Shown + ".every(r => r.closest('#xa-hoi') && r.querySelector('details').open)"));
    }

    [Fact]
    public async Task Rows_are_sorted_by_their_names_as_Vietnamese_readers_do_and_back()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Path);
        var printed = await page.EvaluateAsync<string[]>(Shown + ".map(r => r.id)");

        await page.Locator("[data-sort=ten]").ClickAsync();
        var isSorted = await page.EvaluateAsync<bool>("[...document.querySelectorAll('.cmp tbody')].every(g => { const n = [...g.querySelectorAll('.row th')].map(t => t.textContent); return n.every((x, i) => i === 0 || x.localeCompare(n[i - 1], 'vi', { numeric: true }) >= 0); })");
        await page.Locator("[data-sort='']").ClickAsync();

        Assert.True(isSorted);
        Assert.Equal(printed, await page.EvaluateAsync<string[]>(Shown + ".map(r => r.id)"));
    }

    [Fact]
    public async Task Everything_is_shown_again_at_a_touch()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Path + "?ket-luan=dat-cao-hon");

        await page.Locator(".shown button").ClickAsync();

        Assert.EndsWith(Path, page.Url, StringComparison.Ordinal);
        Assert.Equal(await page.EvaluateAsync<int>("document.querySelectorAll('.cmp .row').length"), await page.EvaluateAsync<int>(Shown + ".length"));
    }

    [Fact]
    public async Task A_link_to_a_row_shows_it_whatever_is_hidden()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(fixture.Address + Path + "?ket-luan=moi-neu#hang-grdp-tang-truong");

        await Assertions.Expect(page.Locator("#hang-grdp-tang-truong")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(Path, true)]
    [InlineData(Path, false)]
    [InlineData("en/" + Path, true)]
    public async Task On_a_phone_the_first_row_stands_within_two_screens(string path, bool scripts)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = scripts });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + path);

        Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('.cmp .row').getBoundingClientRect().top"), 1, 2 * 740);
        Assert.Contains("Hậu Giang", await page.Locator("details.wide-open").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_the_filters_open_at_a_touch()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Path);
        Assert.False(await page.Locator(".filt a[href='#loc-moi-neu']").IsVisibleAsync());

        await page.Locator("#tat-ca > summary").ClickAsync();
        await page.Locator(".filt a[href='#loc-moi-neu']").ClickAsync();

        Assert.True(await page.EvaluateAsync<bool>(Shown + ".every(r => r.classList.contains('is-moi-neu'))"));
    }

    [Fact]
    public async Task On_a_phone_both_values_of_a_row_are_in_view()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + Path + "#hang-grdp-tang-truong");

        await Assertions.Expect(page.Locator("#hang-grdp-tang-truong .o .val")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#hang-grdp-tang-truong .w .val")).ToBeInViewportAsync();
    }
}
