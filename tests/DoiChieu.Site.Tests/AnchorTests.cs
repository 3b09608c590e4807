using System.Collections.Immutable;
using DoiChieu.Reading;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>Addresses below a document's page: every one that was published, and those that people type from the printed numbers.</summary>
public class AnchorTests(BrowserFixture fixture)
{
    private static readonly ImmutableArray<CsvRow> Anchors = BuiltSite.Data("anchors.csv", "document,anchor,state,first_published,to,reason");
    private static readonly ImmutableArray<CsvRow> Sections = BuiltSite.Data("sections.csv", "document,anchor,parent,depth,kind,marker,title,source_line");

    public static TheoryData<string, string, string> Typed => new()
    {
        { "59-nq-tw-2020", "II.2", "muc-ii_khoan-2" },
        { "59-nq-tw-2020", "ii.2", "muc-ii_khoan-2" },
        { "59-nq-tw-2020", "IV.1.(2)", "muc-iv_khoan-1_y-2" },
        { "17-ctr-ubnd-2021", "V.3.đ", "muc-v_khoan-3_diem-dd" },
        { "17-ctr-ubnd-2021", "V.3.%C4%91", "muc-v_khoan-3_diem-dd" },
        { "17-ctr-ubnd-2021", "V.3.dd", "muc-v_khoan-3_diem-dd" },
        { "17-ctr-ubnd-2021", "V.3.d", "muc-v_khoan-3_diem-d" },
        { "17-ctr-ubnd-2021", "dong-7", "phu-luc_dong-07" },
        { "31-nq-dh-2020", "1.2.1.2", "khoan-1-2-1-2" },
        { "31-nq-dh-2020", "muc-1.2.1.2", "khoan-1-2-1-2" },
        { "31-nq-dh-2020", "chi-tieu-13", "chitieu-13" },
        { "bao-cao-chinh-tri-2025", "(8)", "chitieu-8" },
        { "bao-cao-chinh-tri-2025", "II.VI.3", "phan-ii_muc-vi_khoan-3" },
        { "bao-cao-chinh-tri-2025", "phan-II", "phan-ii" },
    };

    [Fact]
    public void Every_anchor_ever_published_is_an_id_of_the_documents_page() =>
        Assert.All(Anchors, a => Assert.NotNull(BuiltSite.Pages[$"van-ban/{a["document"]}/index.html"].GetElementById(a["anchor"])));

    [Fact]
    public void The_table_of_anchors_has_every_section_and_leads_only_to_anchors_of_its_own()
    {
        var all = Anchors.Select(a => (a["document"], a["anchor"])).ToHashSet();

        Assert.Equal(Anchors.Length, all.Count);
        Assert.Subset(all, Sections.Select(s => (s["document"], s["anchor"])).ToHashSet());
        Assert.All(Anchors.SelectMany(a => a["to"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(to => (a["document"], to))), to => Assert.Contains(to, all));
        Assert.All(Anchors, a => Assert.Equal(a["state"] == "live", a["reason"].Length == 0));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task What_people_type_is_followed_without_scripts(string document, string typed, string anchor)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*.js", route => route.AbortAsync());

        await page.GotoAsync($"{fixture.Address}van-ban/{document}/#{typed}");

        Assert.Equal(Uri.UnescapeDataString(typed), await page.EvaluateAsync<string>("document.querySelector(':target').id"));
        Assert.InRange(await page.EvaluateAsync<double>($"document.getElementById('{anchor}').getBoundingClientRect().top"), 0, 200);
    }

    [Theory]
    [InlineData("31-nq-dh-2020", "(8)", "chitieu-8", "khoan-1-2-3_y-8")]
    [InlineData("31-nq-dh-2020", "8", "chitieu-8", "khoan-1-2-3_y-8")]
    [InlineData("bao-cao-chinh-tri-2025", "iii.2", "phan-i_muc-iii_khoan-2", "phan-ii_muc-iii_khoan-2")]
    public async Task What_fits_two_places_leads_to_a_list_of_both_without_scripts(string document, string typed, params string[] anchors)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*.js", route => route.AbortAsync());

        await page.GotoAsync($"{fixture.Address}van-ban/{document}/#{typed}");

        var list = page.Locator("li:is(:target, :has(> :target))");
        Assert.Equal(anchors.Select(a => "#" + a), await list.Locator("a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"));
        Assert.InRange((await list.BoundingBoxAsync())!.Y, 0, 639);
    }

    [Fact]
    public void D_and_đ_are_two_points_with_two_addresses()
    {
        var page = BuiltSite.Pages["van-ban/17-ctr-ubnd-2021/index.html"];

        Assert.StartsWith("d)", page.QuerySelector("#muc-v_khoan-3_diem-d p")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("đ)", page.QuerySelector("#muc-v_khoan-3_diem-dd p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_elements_of_typed_addresses_are_not_told_to_assistive_technology()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + "van-ban/59-nq-tw-2020/");
        var before = await page.Locator("article").AriaSnapshotAsync();

        await page.EvaluateAsync("document.querySelectorAll('article .ids').forEach(e => e.remove())");

        Assert.Equal(await page.Locator("article").AriaSnapshotAsync(), before);
    }
}
