using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DoiChieu.Site.Tests;

/// <summary>The pages on which two texts stand side by side, against the texts as published.</summary>
public partial class TextViewTests
{
    public static TheoryData<string> Views => [.. BuiltSite.Pages.Keys.Where(p => p.EndsWith("/noi-dung/index.html", StringComparison.Ordinal) || p.EndsWith("/nguyen-van/index.html", StringComparison.Ordinal))];

    [Fact]
    public void Four_pairs_of_texts_have_both_views() => Assert.Equal(8, Views.Count(v => !v.Data.StartsWith("en/", StringComparison.Ordinal)));

    [Fact]
    public void The_numbers_at_the_head_are_the_rows_of_the_page() =>
        Assert.All(Content, path =>
        {
            var page = BuiltSite.MainOf(path);

            Assert.Equal(
                [Rows(page, "changed"), Rows(page, "new"), Rows(page, "old"), Rows(page, "moved"), Rows(page, "same"), Rows(page, "frame"), page.QuerySelectorAll(".pr").Sum(Respelt)],
                Numbers(page.QuerySelector(".head b")!));
        });

    // “12 câu hoặc vế câu giống nhau (3 chỗ chỉ khác cách viết)”: what is folded away can be opened, and is as many.
    [Fact]
    public void What_is_folded_away_is_as_much_as_its_summary_says() =>
        Assert.All(Content.SelectMany(path => BuiltSite.MainOf(path).QuerySelectorAll(".tg details")), details =>
        {
            var rows = details.QuerySelectorAll(".pr");
            var respelt = rows.Sum(Respelt);

            Assert.Equal(respelt == 0 ? [rows.Length] : [rows.Length, respelt], Numbers(details.QuerySelector("summary")!));
        });

    [Fact]
    public void A_mark_never_cuts_a_syllable_or_a_number() =>
        Assert.All(Views.SelectMany(v => BuiltSite.MainOf(v.Data).QuerySelectorAll(".q ins, .q del, .q .rs")), mark =>
        {
            Assert.False(IsLetter(mark.PreviousSibling?.TextContent.LastOrDefault()) && IsLetter(mark.TextContent[0]), mark.ParentElement!.TextContent);
            Assert.False(IsLetter(mark.NextSibling?.TextContent.FirstOrDefault()) && IsLetter(mark.TextContent[^1]), mark.ParentElement!.TextContent);
        });

    // Both views are made of the same words: marks add none.
    [Fact]
    public void Both_views_of_two_texts_hold_the_same_words() =>
        Assert.All(Content, path => Assert.Equal(Texts(path), Texts(path.Replace("noi-dung", "nguyen-van", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Views))]
    public void A_page_is_at_most_120_kilobytes_packed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(BuiltSite.Folder, path)));
        }

        Assert.InRange(packed.Length, 1, 120_000);
    }

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

    private static IEnumerable<string> Content => Views.Select(v => v.Data).Where(p => p.Contains("noi-dung", StringComparison.Ordinal));

    private static int Rows(IElement page, string kind) => page.QuerySelectorAll($".pr.is-{kind}").Length;

    // A word that both sides spell, each its own way, is one place; so is the mark at the end, on one side or on both.
    private static int Respelt(IElement row) => row.QuerySelectorAll(".w .rs:not(.en)").Length + (row.QuerySelector(".en") is null ? 0 : 1);

    private static List<int> Numbers(IElement element) => [.. Number().Matches(element.TextContent).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];

    private static List<string> Texts(string path) => [.. BuiltSite.MainOf(path).QuerySelectorAll(".pr .q").Select(q => q.TextContent).Order(StringComparer.Ordinal)];

    private static bool IsLetter(char? c) => c is { } letter && char.IsLetterOrDigit(letter);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

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
