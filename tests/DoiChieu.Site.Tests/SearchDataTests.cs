using AngleSharp.Dom;
using DoiChieu.Publishing.Searching;

namespace DoiChieu.Site.Tests;

/// <summary>What the search can find, in the built files.</summary>
public class SearchDataTests
{
    private const string Sections = "document,anchor,parent,depth,kind,marker,title,source_line";

    [Fact]
    public void Every_place_is_an_element_of_its_page() =>
        Assert.Empty(SearchFiles.Places().Where(p => !BuiltSite.Pages.TryGetValue(p.Path + "index.html", out var page) || (p.Anchor.Length > 0 && page.GetElementById(p.Anchor) is null)).Select(p => p.Path + "#" + p.Anchor));

    [Fact]
    public void No_place_is_there_twice() =>
        Assert.Empty(SearchFiles.Places().GroupBy(p => (p.Path, p.Anchor)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_section_of_every_text_is_there() =>
        Assert.Equal(
            BuiltSite.Data("sections.csv", Sections).Select(s => $"{s["document"]}#{s["anchor"]}").Order(StringComparer.Ordinal),
            SearchFiles.Places().Where(p => p.Path.StartsWith("van-ban/", StringComparison.Ordinal)).Select(p => $"{p.Path["van-ban/".Length..^1]}#{p.Anchor}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_target_is_there_with_its_indicator_and_its_printed_value()
    {
        var names = BuiltSite.Data("indicators.csv", BuiltSite.Header("indicators.csv")).ToDictionary(i => i["indicator"], i => i["name"], StringComparer.Ordinal);
        var places = SearchFiles.Places().ToDictionary(p => (p.Path, p.Anchor));
        Assert.All(BuiltSite.Data("targets.csv", BuiltSite.Header("targets.csv")), target =>
        {
            var place = places[($"van-ban/{target["document"]}/", target["anchor"])];
            Assert.Equal("Số liệu chỉ tiêu", place.Kind);
            Assert.Contains(names[target["indicator"]], place.Name, StringComparison.Ordinal);
            Assert.Contains(target["low"].Length > 0 ? Terms(target["verbatim"]) : "", Terms(place.Text), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_words_of_a_place_stand_in_its_element()
    {
        var strange = SearchFiles.Places().Where(p => p.Path.StartsWith("van-ban/", StringComparison.Ordinal) && p.Kind != "Bảng")
            .Where(p => !Letters(BuiltSite.Pages[p.Path + "index.html"].GetElementById(p.Anchor)!).Contains(Letters(p.Text), StringComparison.Ordinal));

        Assert.Empty(strange.Select(p => $"{p.Path}#{p.Anchor} {p.Text}"));
    }

    [Theory]
    [InlineData("do thi", "đô thị")]
    [InlineData("ty le ho ngheo", "tỷ lệ hộ nghèo")]
    [InlineData("ti le ho ngheo", "tỉ lệ hộ nghèo")]
    [InlineData("bao hiem y te", "bảo hiểm y tế")]
    public void Words_typed_without_marks_are_found_by_the_same_terms(string typed, string printed) =>
        Assert.Contains(SearchFiles.Places(), p => p.Text.Contains(printed, StringComparison.OrdinalIgnoreCase) && Terms(p.Text).Contains(Terms(typed), StringComparison.Ordinal));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void All_that_a_search_fetches_is_at_most_150_kB_compressed(string language) =>
        Assert.InRange(SearchFiles.Compressed(SearchFiles.Script) + SearchFiles.Compressed(SearchFiles.Library) + SearchFiles.Compressed(SearchFiles.DataOf(language)), 50_000, 150_000);

    [Fact]
    public void The_script_of_every_other_page_is_at_most_20_kB() =>
        Assert.InRange(new FileInfo(Path.Combine(BuiltSite.Folder, Assert.Single(BuiltSite.Files, f => f.StartsWith("assets/doichieu.", StringComparison.Ordinal) && f.EndsWith(".js", StringComparison.Ordinal)))).Length, 1_000, 20_000);

    [Fact]
    public void Only_the_search_page_names_the_files_of_the_search()
    {
        var naming = BuiltSite.Pages.Where(p => p.Value.Source.Text.Contains("assets/search.", StringComparison.Ordinal) || p.Value.Source.Text.Contains("minisearch.", StringComparison.Ordinal)).Select(p => p.Key);

        Assert.Equal(["en/tim-kiem/index.html", "tim-kiem/index.html"], naming);
    }

    [Fact]
    public void The_library_is_served_with_its_licence() =>
        Assert.Contains("Permission is hereby granted", File.ReadAllText(Path.Combine(BuiltSite.Folder, "assets", "minisearch.LICENSE.txt")), StringComparison.Ordinal);

    [Fact]
    public void Every_page_but_the_search_leads_to_it_by_a_plain_form()
    {
        Assert.All(BuiltSite.Pages.Where(p => !p.Key.EndsWith("tim-kiem/index.html", StringComparison.Ordinal)), page =>
        {
            var form = page.Value.QuerySelector("header form[role=search]")!;
            Assert.EndsWith("tim-kiem/", form.GetAttribute("action"), StringComparison.Ordinal);
            Assert.Equal(("q", "search"), (form.QuerySelector("input")!.GetAttribute("name"), form.QuerySelector("input")!.GetAttribute("type")));
        });
        Assert.Null(BuiltSite.Pages["tim-kiem/index.html"].QuerySelector("header form"));
    }

    private static string Terms(string text) => string.Join(' ', SearchTerm.Cut(text).Select(t => t.Folded));

    // What stands between the words on the page (a corrected word as received, the number of a correction) is none of them.
    private static string Letters(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var other in copy.QuerySelectorAll("del, .cn, .pil, .tools, .side, .aside"))
        {
            other.Remove();
        }

        return Letters(copy.TextContent);
    }

    private static string Letters(string text) => string.Concat(SearchTerm.Cut(text).Select(t => t.Exact));
}
