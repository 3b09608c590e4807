using System.Collections.Immutable;
using System.Text;
using DoiChieu.Reading;
using DoiChieu.Structuring;
using DoiChieu.Tests;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>Two readings of one text, changed without scripts: what is seen, what is copied, what is printed.</summary>
public class ReadingTests(BrowserFixture fixture)
{
    private const string Selected = "(() => { const s = getSelection(); s.selectAllChildren(document.querySelector('article')); return s.toString(); })()";

    private static readonly ImmutableArray<CsvRow> Corrections = BuiltSite.Data("corrections.csv", "document,id,source_line,class,as_received,reads,reason");

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Copied_from_the_received_reading_the_words_are_those_of_the_source(string id)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context, id);
        await page.CheckAsync("#r-sic");

        var tree = Repository.Tree(id);
        Assert.Equal(Words(tree, tree.Text.Source.Text, run => tree.Text.SourceLine(run.Start)), Squeezed(await page.EvaluateAsync<string>(Selected)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Copied_from_the_reading_text_the_words_are_those_of_the_reading_text(string id)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context, id);

        var tree = Repository.Tree(id);
        Assert.Equal(
            Words(tree, File.ReadAllText(Path.Combine(BuiltSite.Folder, "data", "texts", id + ".txt")), run => tree.Text.Text.AsSpan(0, run.Start).Count('\n') + 1),
             Squeezed(await page.EvaluateAsync<string>(Selected)));
    }

    [Theory]
    [InlineData("r-read", "Phấn đấu", "Bản in này là bản đọc")]
    [InlineData("r-sic", "Phần đầu", "Bản in này là chữ như nhận được")]
    [InlineData("r-both", "Phần đầuPhấn đấu", "Bản in này có cả hai")]
    public async Task Paper_shows_the_reading_that_was_chosen_and_says_which(string choice, string words, string said)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context, "31-nq-dh-2020");
        await page.CheckAsync("#" + choice);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.StartsWith("(5) " + words, (await page.Locator("#chitieu-5 > p:not(.tools)").InnerTextAsync()).ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains(said, await page.Locator(".paper").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("#r-read").IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_source_is_published_byte_for_byte(string id)
    {
        var document = Path.Combine(Repository.Root, "content", "documents", id);

        Assert.Equal(File.ReadAllBytes(Path.Combine(document, "source.txt")), File.ReadAllBytes(Path.Combine(BuiltSite.Folder, "data", "sources", id + ".txt")));
        Assert.Contains(BuiltSite.Pages[$"van-ban/{id}/index.html"].QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"../../data/sources/{id}.txt");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_list_of_corrections_has_the_rows_of_the_file_and_counts_them_rightly(string id)
    {
        var page = BuiltSite.Pages[$"van-ban/{id}/dinh-chinh/index.html"];
        var rows = Corrections.Where(c => c["document"] == id).ToList();

        Assert.Equal(rows.Select(r => r["id"]).Order(StringComparer.Ordinal), page.QuerySelectorAll("tbody tr").Select(tr => tr.Id!).Order(StringComparer.Ordinal));
        Assert.Equal(
            rows.CountBy(r => "loai-" + r["class"]).OrderBy(c => c.Key, StringComparer.Ordinal),
            page.QuerySelectorAll("section[id^='loai-']").Select(s => KeyValuePair.Create(s.Id!, s.QuerySelectorAll("tbody tr").Length)).OrderBy(c => c.Key, StringComparer.Ordinal));
        Assert.Equal(rows.CountBy(r => "#loai-" + r["class"]).ToDictionary(c => c.Key, c => $"{c.Value} chỗ"), page.QuerySelectorAll("dl.keys dt").ToDictionary(dt => dt.QuerySelector("a")!.GetAttribute("href")!, dt => dt.NextElementSibling!.TextContent));
        Assert.Contains($"Tất cả {rows.Count} chỗ", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_row_of_the_list_says_line_words_and_reason_of_the_file(string id)
    {
        var page = BuiltSite.Pages[$"van-ban/{id}/dinh-chinh/index.html"];

        Assert.All(Corrections.Where(c => c["document"] == id), c =>
        {
            var row = page.GetElementById(c["id"])!;
            Assert.Equal("dòng " + c["source_line"], row.QuerySelector("th .small")!.TextContent);
            Assert.Contains(Squeezed(c["reason"]), Squeezed(row.TextContent), StringComparison.Ordinal);
            if (c["class"] == "noise")
            {
                Assert.Contains(Squeezed(row.QuerySelector(".q")!.TextContent), Squeezed(c["as_received"]), StringComparison.Ordinal);
                return;
            }

            Assert.Equal(Squeezed(c["as_received"]), Squeezed(row.QuerySelector("del, mark")!.TextContent));
            Assert.Equal(c["class"] == "doubtful" ? null : Squeezed(c["reads"]), row.QuerySelector("ins") is { } reads ? Squeezed(reads.TextContent) : null);
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_correction_but_composed_letters_is_marked_on_the_page(string id)
    {
        var page = BuiltSite.Pages[$"van-ban/{id}/index.html"];
        var listed = Corrections.Where(c => c["document"] == id && c["class"] != "unicode").Select(c => c["id"]);

        Assert.Equal(listed.Order(StringComparer.Ordinal), page.QuerySelectorAll("a.cn[href*='dinh-chinh/']").Select(a => a.GetAttribute("href")!.Split('#')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string id)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Address}van-ban/{id}/");
        return page;
    }

    // The title stands above the text, and lines without a letter (rules, asterisks) are ornaments. Marks of Markdown are no words; letters are compared composed.
    private static string Words(DocumentTree tree, string text, Func<TextSpan, int> lineOf)
    {
        var title = tree.Sections.Where(s => s.Kind == SectionKind.Title).SelectMany(s => s.Runs).Select(lineOf).ToHashSet();
        var lines = text.Split('\n').Where((line, i) => !title.Contains(i + 1) && line.Any(char.IsLetterOrDigit));
        return string.Concat(lines.Select(line => Squeezed(tree.Files.Metadata.Format == TextFormat.Markdown ? Unmarked(line) : line)));
    }

    private static string Unmarked(string line) => string.Concat(line.Where(c => c is not ('*' or '#' or '\\')));

    private static string Squeezed(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c)));
}
