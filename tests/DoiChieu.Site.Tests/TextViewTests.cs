using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DoiChieu.Site.Tests;

/// <summary>The pages on which two texts stand side by side, against the texts as published.</summary>
public partial class TextViewTests
{
    public static TheoryData<string> Views => [.. BuiltSite.Pages.Keys.Where(p => p.EndsWith("/noi-dung/index.html", StringComparison.Ordinal) || p.EndsWith("/nguyen-van/index.html", StringComparison.Ordinal))];

    [Fact]
    public void Three_pairs_of_texts_have_both_views() => Assert.Equal(6, Views.Count(v => !v.Data.StartsWith("en/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_sentence_stands_in_the_paragraph_that_it_leads_to(string path)
    {
        var page = BuiltSite.MainOf(path);

        Assert.All(page.QuerySelectorAll(".pr > div").Where(d => d.QuerySelector(".at a") is not null), side =>
        {
            var link = new Uri(new Uri(BuiltSite.BaseUrl + path), side.QuerySelector(".at a")!.GetAttribute("href")!);
            var target = BuiltSite.MainOf(link.AbsolutePath.TrimStart('/') + "index.html").Owner!.GetElementById(link.Fragment[1..]);
            Assert.Contains(Letters(side.QuerySelector(".q")!), Letters(Block(target!)), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_literal_view_folds_nothing_away() =>
        Assert.All(Views.Select(v => v.Data).Where(p => p.Contains("nguyen-van", StringComparison.Ordinal)), path => Assert.Empty(BuiltSite.MainOf(path).QuerySelectorAll(".tg details")));

    // The words alone: on a document's page corrections show both readings, short forms and marks stand between.
    private static string Letters(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var ours in copy.QuerySelectorAll(".corr del, .cn, .side, .pil, .tools").ToList())
        {
            ours.Remove();
        }

        return Blank().Replace(copy.TextContent, "");
    }

    private static IElement Block(IElement element) => element.Closest("tr, .p") ?? element;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
