using System.Text;
using AngleSharp.Dom;
using DoiChieu.Diagnostics;
using DoiChieu.Tests;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

public class CitationPageTests(BrowserFixture fixture)
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_section_is_cited_and_its_paragraph_links_there(string id)
    {
        var (text, cites) = (BuiltSite.Pages[$"van-ban/{id}/index.html"], BuiltSite.Pages[$"van-ban/{id}/trich-dan/index.html"]);
        var sections = BuiltSite.Data("sections.csv", "document,anchor,parent,depth,kind,marker,title,source_line").Where(s => s["document"] == id).Select(s => s["anchor"]).ToList();

        Assert.Equal(sections, cites.QuerySelectorAll(".cites li[id]").Select(e => e.Id!));

        // Items inside a paragraph, the title and a table as a whole have no link of their own.
        var linked = text.QuerySelectorAll("article .tools a[href^='trich-dan/#']").Select(a => a.GetAttribute("href")!["trich-dan/#".Length..]).ToList();
        Assert.Equal(text.QuerySelectorAll("article .p[id], article [id]:is(h2, h3, h4, h5, h6), article tr[id]").Select(e => e.Id!).ToHashSet(), linked.ToHashSet());
        Assert.Equal(linked.Count, linked.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_with_words_leads_to_the_section_and_to_no_other_place(string id)
    {
        var page = new ShownText(BuiltSite.Pages[$"van-ban/{id}/index.html"].Body!);
        var links = BuiltSite.Pages[$"van-ban/{id}/trich-dan/index.html"].QuerySelectorAll(".cites li[id]")
            .Select(e => (e.Id, Directive: e.QuerySelector("a[href*=':~:']")?.GetAttribute("href")!.Split(":~:text=")[1]))
            .ToList();

        Assert.All(links, link => Assert.NotNull(link.Directive));
        Assert.All(links, link => Assert.Matches("^[A-Za-z0-9._~%,-]+$", link.Directive));
        Assert.All(links, link => Assert.Equal(link.Id, page.Find(link.Directive!, link.Id!)));
    }

    [Theory]
    [InlineData("31-nq-dh-2020", "chitieu-20")]
    [InlineData("17-ctr-ubnd-2021", "phu-luc_nhom-iii")]
    [InlineData("bao-cao-chinh-tri-2025", "phan-i_muc-ii_de-muc-n1_de-muc-n2")]
    public async Task A_browser_without_scripts_goes_to_the_words(string id, string anchor)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 500 } });
        var page = await context.NewPageAsync();

        // A font that comes late moves the text under the place that was scrolled to.
        await page.RouteAsync("**/*.woff2", route => route.AbortAsync());
        var directive = BuiltSite.Pages[$"van-ban/{id}/trich-dan/index.html"].GetElementById(anchor)!.QuerySelector("a[href*=':~:']")!.GetAttribute("href")!.Split('#')[1];
        await page.GotoAsync($"{fixture.Address}van-ban/{id}/#{directive[directive.IndexOf(":~:", StringComparison.Ordinal)..]}");

        // Without the anchor in the address, only the words can have brought it there.
        await page.WaitForFunctionAsync("() => scrollY > 500");
        var box = await page.Locator($"[id='{anchor}']").BoundingBoxAsync();
        Assert.InRange(box!.Y, -1, 500);
    }

    [Fact]
    public async Task Without_scripts_the_entry_that_the_address_names_is_open_and_the_others_are_not()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + "van-ban/31-nq-dh-2020/#chitieu-8");

        await page.Locator("#chitieu-8 .tools a[href^='trich-dan/']").ClickAsync();

        Assert.EndsWith("/trich-dan/#chitieu-8", page.Url, StringComparison.Ordinal);
        await page.Locator("#chitieu-8 .cite").WaitForAsync();
        Assert.Equal(1, await page.Locator(".cite:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".cites button").CountAsync());
    }

    [Fact]
    public async Task With_scripts_the_words_of_the_citation_are_copied()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Address + "van-ban/31-nq-dh-2020/trich-dan/#chitieu-8");

        await page.Locator("#chitieu-8 button").First.ClickAsync();
        await page.Locator("#chitieu-8 button", new() { HasText = "Đã chép" }).First.WaitForAsync();

        Assert.Equal(
            "chỉ tiêu (8), mục 1.2.1.2, Nghị quyết số 31-NQ/ĐH của Đại hội đại biểu Đảng bộ thành phố Cần Thơ lần thứ XIV, nhiệm kỳ 2020 - 2025",
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    /// <summary>The text of a page as browsers search it: letters without marks and case, received words left out, and where each element with an id stands.</summary>
    private sealed class ShownText
    {
        private readonly StringBuilder text = new();
        private int end;
        private readonly Dictionary<string, (int Start, int End)> places = new(StringComparer.Ordinal);

        public ShownText(INode body) => Add(body);

        /// <summary>The section where a directive begins and ends, if the document has no second place for it; else a sentence that says why not.</summary>
        public string Find(string directive, string wanted)
        {
            var (prefix, start, last, suffix) = Read(directive);
            var all = Starts(prefix, start, suffix).ToList();
            if (all.Count != 1)
            {
                return $"{wanted}: {all.Count} places for {Uri.UnescapeDataString(directive)}";
            }

            var place = places[wanted];
            var until = last.Length == 0 ? all[0] + start.Length : Occurrences(last).First(at => at > all[0]) + last.Length;
            return all[0] >= place.Start && until <= place.End ? wanted : $"{wanted} stands at {place}, the words at {all[0]} to {until}";
        }

        private IEnumerable<int> Starts(string prefix, string start, string suffix)
        {
            var whole = string.Join(' ', new[] { prefix, start, suffix }.Where(p => p.Length > 0));
            return Occurrences(whole).Select(at => at + (prefix.Length > 0 ? prefix.Length + 1 : 0));
        }

        private IEnumerable<int> Occurrences(string words)
        {
            var shown = text.ToString(0, end);
            for (var at = shown.IndexOf(words, StringComparison.Ordinal); at >= 0; at = shown.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if (IsEdge(shown, at) && IsEdge(shown, at + words.Length))
                {
                    yield return at;
                }
            }
        }

        private static bool IsEdge(string shown, int at) => at == 0 || at == shown.Length || !char.IsLetterOrDigit(shown[at - 1]) || !char.IsLetterOrDigit(shown[at]);

        private static (string Prefix, string Start, string End, string Suffix) Read(string directive)
        {
            var parts = directive.Split(',').ToList();
            var prefix = parts[0].EndsWith('-') ? parts[0][..^1] : "";
            var suffix = parts[^1].StartsWith('-') ? parts[^1][1..] : "";
            parts = [.. parts.Where(p => !p.EndsWith('-') && !p.StartsWith('-'))];
            return (Folded(prefix), Folded(parts[0]), parts.Count > 1 ? Folded(parts[1]) : "", Folded(suffix));
        }

        private static string Folded(string part) => Slug.Fold(Uri.UnescapeDataString(part));

        private void Add(INode node)
        {
            if (node is IText words)
            {
                Blank(words.Data.Length > 0 && char.IsWhiteSpace(words.Data[0]));
                text.Append(Slug.Fold(Blanks.Fold(words.Data)));
                Blank(words.Data.Length > 0 && char.IsWhiteSpace(words.Data[^1]));
                return;
            }

            if (node is not IElement element || element.LocalName is "del" or "svg" or "script" || element.ClassList.Contains("tools") || element.ClassList.Contains("aside"))
            {
                return;
            }

            // Text of two blocks, or of a control beside text, is never one word.
            var isBlock = element.LocalName is not ("span" or "a" or "abbr" or "ins" or "b" or "mark" or "q" or "code") || element.ClassList.Contains("ln") || element.ClassList.Contains("motto") || element.Matches(".p > .pil");
            Blank(isBlock);
            var start = text.Length;
            foreach (var child in element.ChildNodes)
            {
                Add(child);
            }

            if (element.Id is { Length: > 0 } id)
            {
                places[id] = (start, text.Length);
            }

            // Browsers take the first match: what stands behind the document, as our own words on how to cite it, is never found.
            end = element.LocalName == "article" ? text.Length : end;
            Blank(isBlock);
        }

        private void Blank(bool isWanted)
        {
            if (isWanted && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }
}
