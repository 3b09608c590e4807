using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DoiChieu.Reading;
using DoiChieu.Tests;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>tests/fixtures/valid has a published anchor of every state: what its page says of each.</summary>
public class OldAddressTests(BrowserFixture fixture)
{
    private static readonly Lazy<ImmutableDictionary<string, string>> Site = new(() =>
    {
        var gathered = Pipeline.Gather(new DiskFolder(Path.Combine(Repository.Fixtures, "valid")), new DiskFolder(Path.Combine(Repository.Root, "templates")));
        return Pipeline.Publish(gathered.Value!).Value.Select(f => f.Value!).ToImmutableDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Bytes), StringComparer.Ordinal);
    });

    private static readonly IDocument Page = new HtmlParser().ParseDocument(Site.Value["van-ban/12-nq-dh-2020/index.html"]);

    [Theory]
    [InlineData("doan-n2", "doan-n1", "bản nhận mới nối hai câu vào một đoạn")]
    [InlineData("muc-1", "khoan-1", "số 1 in như một khoản")]
    public void A_moved_or_merged_anchor_stands_right_before_the_words_and_says_so(string old, string now, string reason)
    {
        var alias = Page.GetElementById(old)!;

        Assert.Equal(now, alias.ParentElement!.NextElementSibling!.Id);
        Assert.Contains("23/11/2026", alias.TextContent, StringComparison.Ordinal);
        Assert.Contains(reason, alias.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_anchor_is_a_tombstone_with_both_texts_quoted_and_linked()
    {
        var stone = Page.GetElementById("chitieu-1-2")!;

        Assert.Contains("đã được tách thành 2 đoạn", stone.TextContent, StringComparison.Ordinal);
        Assert.Equal(["#chitieu-1", "#chitieu-2"], stone.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")));
        Assert.All(stone.QuerySelectorAll("li"), li => Assert.Contains(li.QuerySelector(".q")!.TextContent, stone.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_withdrawn_anchor_is_a_tombstone_with_its_last_words_the_reason_and_the_nearest_paragraph()
    {
        var stone = Page.GetElementById("khoan-3")!;

        Assert.Equal("Giao Ban Chấp hành tổ chức thực hiện.", stone.QuerySelector("blockquote")!.TextContent);
        Assert.Contains("bản nhận mới không in đoạn này", stone.TextContent, StringComparison.Ordinal);
        Assert.Equal("#khoan-2_doan-n1", stone.QuerySelector("li a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_tombstone_stands_where_its_words_stood() =>
        Assert.Equal(
            ["chitieu-1", "chitieu-1-2", "chitieu-2", "khoan-2", "khoan-2_doan-n1", "khoan-3"],
            Page.QuerySelectorAll("article > [id]").Select(e => e.Id!).SkipWhile(id => id != "chitieu-1"));

    [Fact]
    public void Every_state_is_in_the_data() =>
        Assert.Equal(
            """
            12-nq-dh-2020,doan-n2,merged,2026-10-01,doan-n1,bản nhận mới nối hai câu vào một đoạn
            12-nq-dh-2020,muc-1,moved,2026-10-01,khoan-1,"số 1 in như một khoản, không phải một mục"
            12-nq-dh-2020,chitieu-1-2,split,2026-10-01,chitieu-1;chitieu-2,hai chỉ tiêu in hai số riêng
            12-nq-dh-2020,khoan-3,withdrawn,2026-10-01,,bản nhận mới không in đoạn này
            """,
            string.Join('\n', Site.Value["data/anchors.csv"].Split('\n').Skip(1).Where(row => row.Length > 0 && !row.Contains(",live,", StringComparison.Ordinal))));

    [Theory]
    [InlineData("doan-n2", "doan-n1")]
    [InlineData("muc-1", "khoan-1")]
    [InlineData("chitieu-1-2", "chitieu-1-2")]
    [InlineData("khoan-3", "khoan-3")]
    [InlineData("I.1", "")]
    public async Task An_old_address_is_followed_without_scripts(string old, string seen)
    {
        var folder = Directory.CreateTempSubdirectory("doichieu-");
        foreach (var (path, text) in Site.Value.Where(f => f.Key.StartsWith("van-ban/12", StringComparison.Ordinal) || f.Key.EndsWith(".css", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, path), text, TestContext.Current.CancellationToken);
        }

        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 500 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(folder.FullName, "van-ban/12-nq-dh-2020/index.html")).AbsoluteUri + "#" + old);

        if (seen.Length > 0)
        {
            Assert.InRange(await page.EvaluateAsync<double>($"document.getElementById('{seen}').getBoundingClientRect().top"), 0, 499);
            Assert.True(await page.Locator($"[id='{old}']").GetByText("ừ bản phát hành").IsVisibleAsync());
        }
        else
        {
            Assert.False(await page.Locator(".was > span").First.IsVisibleAsync());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_typed_address_has_no_text_and_stands_right_before_its_section()
    {
        var typed = Page.GetElementById("(2)")!;

        Assert.Equal(("", "span", "chitieu-2"), (typed.TextContent, typed.LocalName, typed.ParentElement!.NextElementSibling!.Id));
    }
}
