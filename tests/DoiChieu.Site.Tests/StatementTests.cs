using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DoiChieu.Site.Tests;

/// <summary>What must be said wherever a figure stands that could be taken for more than it is, read off the rendered pages.</summary>
public partial class StatementTests
{
    private const string Report = "van-ban/bao-cao-chinh-tri-2025/#";
    private const string Article = "van-ban/03-ctr-tu-2020/#";

    public static TheoryData<string> PagesWithReportFigures => [.. Showing(Report)];

    public static TheoryData<string> PagesWithArticleFigures => [.. Showing(Article)];

    public static TheoryData<string> ComparisonsAcrossTheMerger =>
        [.. BuiltSite.Pages.Keys.Where(p => p is "so-sanh/2020-2025--2025-2030/index.html" or "so-sanh/59-nq-tw-2020--bao-cao-chinh-tri-2025/index.html")];

    public static TheoryData<string> Pages => [.. BuiltSite.Pages.Keys.Where(p => !p.EndsWith("tu-viet-tat/index.html", StringComparison.Ordinal))];

    [Fact]
    public void There_are_pages_with_figures_of_the_report_and_of_the_article()
    {
        Assert.True(PagesWithReportFigures.Count > 50);
        Assert.True(PagesWithArticleFigures.Count > 5);
        Assert.Equal(2, ComparisonsAcrossTheMerger.Count);
    }

    [Theory]
    [MemberData(nameof(PagesWithReportFigures))]
    public void A_figure_of_the_report_is_said_to_be_submitted_not_adopted(string path)
    {
        var text = Words(path);

        Assert.Contains(IsEnglish(path) ? "a report submitted to the congress, not yet a resolution adopted" : "báo cáo trình Đại hội, chưa phải nghị quyết đã thông qua", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(PagesWithArticleFigures))]
    public void A_figure_of_the_article_is_said_to_come_from_it(string path) =>
        Assert.Contains(IsEnglish(path) ? "from a news article on programme 03-CTr/TU" : "theo bài báo về Chương trình 03-CTr/TU", Words(path), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(ComparisonsAcrossTheMerger))]
    public void A_comparison_across_the_merger_says_whose_targets_these_are(string path)
    {
        var text = Words(path);

        Assert.Contains("Cần Thơ trước sáp nhập", text, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("Sóc Trăng và (tỉnh )?Hậu Giang (không có|không nằm) (ở đây|trong)", text);
    }

    [Theory]
    [MemberData(nameof(ComparisonsAcrossTheMerger))]
    public void Nothing_is_said_to_rise_or_fall_across_the_merger(string path)
    {
        var page = (IElement)BuiltSite.MainOf(path).Clone();
        foreach (var quoted in page.QuerySelectorAll(".val, .q, blockquote, .qual, small").ToList())
        {
            quoted.Remove();
        }

        Assert.DoesNotMatch("đã tăng|đã giảm|tăng lên|giảm xuống|tăng so với|giảm so với|[↑↓→]", page.TextContent);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_use_of_a_short_form_is_spelled_out(string path)
    {
        foreach (var (form, meaning) in ShortForms(IsEnglish(path) ? "en/" : ""))
        {
            if (FirstUse(BuiltSite.MainOf(path), form) is not { } first)
            {
                continue;
            }

            var spelled = first.ParentElement;
            Assert.True(spelled?.LocalName == "abbr" && spelled.GetAttribute("title") == meaning, $"{form}: {first.TextContent}");
        }
    }

    [Fact]
    public void A_quotation_that_bears_the_mark_of_a_note_has_the_note_beside_it()
    {
        var quotations = BuiltSite.Pages.Where(p => p.Key.StartsWith("chi-tieu/", StringComparison.Ordinal) || p.Key.StartsWith("so-sanh/", StringComparison.Ordinal))
            .SelectMany(p => p.Value.QuerySelectorAll("td .q").Where(q => q.TextContent.Contains("USD1", StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(quotations);
        Assert.All(quotations, q => Assert.Contains("Tỷ giá 1 USD = 23.500 VNĐ", q.ParentElement!.QuerySelector(".fnote")?.TextContent ?? "", StringComparison.Ordinal));
    }

    // In view, and of the page itself: not folded away, not in a drawing or code, not on the way to the page, nor in the closing line, which spells out what is used only where it is folded away.
    private static IText? FirstUse(IElement main, string form) =>
        main.Descendants<IText>().FirstOrDefault(text =>
            Regex.IsMatch(text.TextContent, $@"(?<![\p{{L}}\d&-]){Regex.Escape(form)}(?![\p{{L}}\d&-])")
            && text.ParentElement!.Closest("svg, code, title, script, .crumb, .shorts") is null
            && (text.ParentElement!.Closest("summary") is not null || text.ParentElement!.Closest("details") is null));

    private static IEnumerable<string> Showing(string link) =>
        BuiltSite.Pages.Where(p => !p.Key.Contains("tu-viet-tat/", StringComparison.Ordinal) && !p.Key.Contains("dan-chieu/", StringComparison.Ordinal) && !p.Key.Contains("van-ban/", StringComparison.Ordinal))
            .Where(p => p.Value.QuerySelectorAll("main a").Any(a => a.GetAttribute("href")?.Contains(link, StringComparison.Ordinal) == true))
            .Select(p => p.Key);

    private static IEnumerable<(string Form, string Meaning)> ShortForms(string root) =>
        BuiltSite.MainOf(root + "tu-viet-tat/index.html").QuerySelectorAll("dt").Select(dt => (dt.TextContent.Trim(), Meaning(dt.NextElementSibling!, root.Length > 0)));

    // In English before the printed words, which stay in Vietnamese.
    private static string Meaning(IElement said, bool isEnglish) =>
        (isEnglish || said.QuerySelector("q") is not { } printed ? said.FirstChild! : printed).TextContent.Trim().TrimEnd(':');

    private static bool IsEnglish(string path) => path.StartsWith("en/", StringComparison.Ordinal);

    private static string Words(string path) => BlankPattern().Replace(BuiltSite.MainOf(path).TextContent, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlankPattern();
}
