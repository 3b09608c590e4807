using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>The pages below /en/: the same pages with the same anchors, our words in English, the texts as they are.</summary>
public partial class EnglishTests
{
    private const string Root = "en/";

    private static readonly Lazy<string> Corpus = new(() => Letters(string.Join('\n',
        Directory.GetFiles(Path.Combine(Repository.Root, "content", "documents"), "source.txt", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "content", "documents"), "document.yaml", SearchOption.AllDirectories))
            .Append(Path.Combine(BuiltSite.Folder, "data", "citations.csv"))
            .Append(Path.Combine(BuiltSite.Folder, "data", "outside_documents.csv"))
            .Append(Path.Combine(BuiltSite.Folder, "data", "texts", "59-nq-tw-2020.txt"))
            .Append(Path.Combine(BuiltSite.Folder, "data", "texts", "31-nq-dh-2020.txt"))
            .Append(Path.Combine(BuiltSite.Folder, "data", "texts", "bao-cao-chinh-tri-2025.txt"))
            .Select(File.ReadAllText))));

    public static TheoryData<string> VietnamesePages => [.. BuiltSite.Pages.Keys.Where(p => !p.StartsWith(Root, StringComparison.Ordinal) && p != "404.html")];

    public static TheoryData<string> EnglishPages => [.. BuiltSite.Pages.Keys.Where(p => p.StartsWith(Root, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(VietnamesePages))]
    public void A_page_has_its_English_one_with_the_same_anchors(string path)
    {
        var english = BuiltSite.Pages[Root + path];

        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        if (!Written.Contains(path))
        {
            Assert.Equal(Ids(BuiltSite.Pages[path]), Ids(english));
        }
    }

    [Theory]
    [MemberData(nameof(VietnamesePages))]
    public void Both_name_each_other(string path)
    {
        var (home, there) = (Alternates(path), Alternates(Root + path));
        var address = path.Replace("index.html", "", StringComparison.Ordinal);

        Assert.Equal(["en", "vi", "x-default"], home.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(home, there);
        Assert.Equal(BuiltSite.BaseUrl + address, home["vi"]);
        Assert.Equal(BuiltSite.BaseUrl + Root + address, home["en"]);
    }

    [Theory]
    [MemberData(nameof(EnglishPages))]
    public void Links_stay_among_the_English_pages_or_lead_to_files(string path)
    {
        var page = new Uri("http://site/" + path);
        var links = BuiltSite.Pages[path].QuerySelectorAll("body a[href]")
            .Where(a => !a.ClassList.Contains("tongue"))
            .Select(a => new Uri(page, a.GetAttribute("href")!))
            .Where(u => u.Host == "site" && !u.AbsolutePath.StartsWith("/en/", StringComparison.Ordinal));

        Assert.All(links, u => Assert.Matches(@"\.[a-z]+$|/SHA256SUMS$", u.AbsolutePath));
    }

    [Theory]
    [MemberData(nameof(EnglishPages))]
    public void Quotations_carry_the_language_of_the_texts(string path) =>
        Assert.All(
            BuiltSite.MainOf(path).QuerySelectorAll(".q:not(td), q, blockquote, .val, .around, article.doc, h1.doc").Where(q => q.TextContent.Any(char.IsLetter) && q.Closest(".prose") is null),
            q => Assert.Equal("vi", LanguageOf(q)));

    // A word left in Vietnamese would be marked as a name: a name is printed in one of the texts.
    [Theory]
    [MemberData(nameof(EnglishPages))]
    public void What_else_is_Vietnamese_is_a_name_that_the_texts_print(string path)
    {
        foreach (var text in BuiltSite.MainOf(path).Descendants<IText>().Where(t => t.ParentElement!.Closest("svg, script, title, code, .cols-table") is null && VietnamesePattern().IsMatch(t.Data)))
        {
            var element = text.ParentElement!;
            Assert.True(LanguageOf(element) == "vi", $"not marked: {text.Data.Trim()}");
            if (element is IHtmlSpanElement { Attributes.Length: 1 } && !IsQuoted(element) && !Ours.Contains(text.Data) && !Corpus.Value.Contains(Letters(text.Data), StringComparison.Ordinal))
            {
                Assert.Fail($"no text prints “{text.Data}”: {element.ParentElement!.TextContent.Trim()}");
            }
        }
    }

    // “Ban {Thường vụ}”, “{Ủy} ban”: the other half of the name would be read aloud as English.
    [Theory]
    [MemberData(nameof(EnglishPages))]
    public void A_name_is_marked_whole_and_no_mark_stands_in_another(string path)
    {
        foreach (var mark in BuiltSite.MainOf(path).QuerySelectorAll("span[lang=vi]").Where(s => s.Attributes.Length == 1))
        {
            Assert.Equal("en", LanguageOf(mark.ParentElement!));
            Assert.DoesNotContain(LastWord().Match(Beside(mark.PreviousSibling)).Groups[1].Value.ToLowerInvariant(), VietnameseOnly.Value);
            Assert.DoesNotContain(FirstWord().Match(Beside(mark.NextSibling)).Groups[1].Value.ToLowerInvariant(), VietnameseOnly.Value);
        }
    }

    // An English reader cannot know whether “50% trở lên” is a floor or a ceiling.
    [Theory]
    [MemberData(nameof(EnglishPages))]
    public void A_printed_figure_in_Vietnamese_words_or_with_a_comma_has_a_reading_in_English(string path)
    {
        if (path.StartsWith("en/dong-chi-tieu/", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var value in BuiltSite.MainOf(path).QuerySelectorAll(".val").Where(v => VietnamesePattern().IsMatch(v.FirstChild!.TextContent) || v.FirstChild!.TextContent.Contains(',', StringComparison.Ordinal)))
        {
            var read = value.NextElementSibling;
            Assert.True(read?.ClassList.Contains("read"), value.TextContent);
            Assert.Equal("en", LanguageOf(read!));
            Assert.DoesNotMatch(VietnamesePattern(), read!.TextContent.Replace("đồng", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("that-nghiep", "In English: less than 3.5%")]
    [InlineData("do-thi-hoa", "In English: at least 50%")]
    [InlineData("thu-nhap-binh-quan", "In English: at least 8,500,000 đồng per person per month")]
    [InlineData("xa-nong-thon-moi", "In English: 65 of 72 communes")]
    public void The_page_of_a_target_reads_its_figures(string indicator, string read) =>
        Assert.Contains(read, BuiltSite.MainOf($"en/chi-tieu/{indicator}/index.html").QuerySelectorAll(".read").Select(r => r.TextContent));

    [Theory]
    [InlineData("en/so-sanh/2020-2025--2025-2030/index.html")]
    [InlineData("en/chi-tieu/do-thi-hoa/index.html")]
    [InlineData("en/index.html")]
    public void How_numbers_are_printed_is_said_once_a_page(string path) =>
        Assert.Single(Regex.Matches(BuiltSite.MainOf(path).TextContent, "1\\.500 is 1,500"));

    [Fact]
    public void An_English_page_says_what_the_Vietnamese_one_concludes()
    {
        var row = BuiltSite.Pages["en/so-sanh/2020-2025--2025-2030/index.html"].GetElementById("hang-do-thi-hoa")!;

        Assert.Equal("Urbanisation", row.QuerySelector("th a")!.TextContent);
        Assert.Contains("Measured differently, or of another scope", row.QuerySelector(".vd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The share says what a territory is made of, and in what parts, so neither can be called higher.", row.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("76%", row.QuerySelector(".o .val")!.TextContent, StringComparison.Ordinal);
    }

    // Words that the texts print and no English sentence of ours has.
    private static readonly Lazy<HashSet<string>> VietnameseOnly = new(() =>
    {
        var english = Directory.GetFiles(Path.Combine(Repository.Root, "content"), "*.yaml", SearchOption.AllDirectories)
            .SelectMany(f => EnglishValue().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "content"), "*.en.md", SearchOption.AllDirectories).Select(File.ReadAllText))
            .Append(File.ReadAllText(Path.Combine(Repository.Root, "templates", "words.en.yaml")));
        var printed = Directory.GetFiles(Path.Combine(BuiltSite.Folder, "data", "texts")).SelectMany(f => Word().Matches(File.ReadAllText(f)).Select(m => m.Value.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        printed.ExceptWith(english.SelectMany(t => Word().Matches(t)).Select(m => m.Value.ToLowerInvariant()).Where(w => !VietnamesePattern().IsMatch(w)));
        return printed;
    });

    private static string Beside(INode? node) => node is IText text ? text.Data : "";

    // Pages of a keeper: their headings are anchors in their own words.
    private static readonly string[] Written = ["index.html", "phuong-phap/index.html", "gioi-thieu/index.html"];

    // The site’s name, examples of spelling, and names from outside the texts.
    private static readonly string[] Ours = ["Đối Chiếu", "sĩ/sỹ, hoá/hóa", "07/2021/NĐ-CP", "Bắc Việt", "22/2018/NĐ-CP"];

    // Words that a note speaks of: “đơn đăng ký sáng chế”.
    private static bool IsQuoted(IElement element) =>
        element.PreviousSibling is IText before && before.Data.EndsWith('“') && element.NextSibling is IText after && after.Data.StartsWith('”');

    private static IEnumerable<string> Ids(IDocument page) => page.QuerySelectorAll("[id]").Select(e => e.Id!).Where(id => !id.StartsWith("loc-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Alternates(string path) =>
        BuiltSite.Pages[path].QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    private static string Letters(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"[^\W\d_]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"([^\W\d_]+) $")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^ ([^\W\d_]+)")]
    private static partial Regex FirstWord();

    [GeneratedRegex("\\ben(?:glish)?: \"([^\"]*)\"")]
    private static partial Regex EnglishValue();

    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex VietnamesePattern();
}
