using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using DoiChieu.Publishing.Tables;

namespace DoiChieu.Tests.Publishing;

public partial class PublisherTests
{
    private static readonly ImmutableSortedDictionary<string, string> Site = SampleSite.Publish();

    public static TheoryData<string> Pages => [.. Site.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal))];

    [Fact]
    public void The_pages_of_the_contract_are_there() =>
        Assert.Superset(
            ((string[])["index.html", "van-ban/index.html", "van-ban/cu/index.html", "van-ban/cu/dinh-chinh/index.html", "chi-tieu/index.html", "chi-tieu/do-thi-hoa/index.html", "so-sanh/index.html", "so-sanh/2020-2025--2025-2030/index.html", "dan-chieu/index.html", "tim-kiem/index.html", "du-lieu/index.html", "phuong-phap/index.html", "tu-viet-tat/index.html", "404.html", "sitemap.xml", ".nojekyll", "data/documents.csv", "data/sections.csv", "data/anchors.csv", "data/targets.csv", "data/citations.csv", "data/corrections.csv", "data/comparisons.csv", "data/datapackage.json", "data/texts/cu.txt", "data/sources/cu.txt"]).ToHashSet(),
            Site.Keys.ToHashSet());

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(Site.AsEnumerable(), SampleSite.Publish());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Hostile_words_of_a_text_or_a_keeper_never_become_markup(string page)
    {
        Assert.DoesNotContain("<script>", Site[page], StringComparison.Ordinal);
        Assert.DoesNotContain("& <", Site[page], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_never_end_the_data_of_a_head()
    {
        const string Words = "Văn bản </script><script>alert(1)</script> <!-- \\u2028 ' & \\\" cu";
        var site = SampleSite.Publish(("documents/cu/document.yaml", SampleSite.Metadata("cu", SampleSite.Old, "number: \"1-NQ/MAU\"\nkind: resolution\nterritory: truoc\nauthority: adopted\nperiod: 2020-2025\n").Replace("Văn bản cu", Words, StringComparison.Ordinal)));

        foreach (var page in site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("<script>", page.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("<!--", page.Value, StringComparison.Ordinal);
            foreach (var data in Schemas().Matches(page.Value).Select(m => m.Groups[1].Value))
            {
                Assert.DoesNotMatch("[<>\u2028\u2029]", data);
                using var read = JsonDocument.Parse(data);
                Assert.Equal("https://schema.org", read.RootElement.GetProperty("@context").GetString());
            }
        }

        using var graph = JsonDocument.Parse(Schemas().Match(site["van-ban/cu/index.html"]).Groups[1].Value);
        Assert.Equal("Văn bản </script><script>alert(1)</script> <!-- \u2028 ' & \" cu", graph.RootElement.GetProperty("@graph")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Hostile_words_are_shown_as_they_are() =>
        Assert.Contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;", Site["van-ban/cu/index.html"], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Only_what_says_the_permanent_address_carries_the_base_address(string page)
    {
        string[] permanent = ["rel=\"canonical\"", "og:url", "rel=\"cite-as\"", "name=\"DC.identifier\"", "name=\"citation_public_url\"", "<script type=\"application/ld+json\">", "<code>https://mau.example/"];
        var elsewhere = Site[page].Split('\n').Where(line => line.Contains("mau.example", StringComparison.Ordinal) && !permanent.Any(p => line.Contains(p, StringComparison.Ordinal)));

        Assert.True(page == "404.html" || !elsewhere.Any(), page);
    }

    [Fact]
    public void The_page_for_what_is_not_there_links_from_the_base_address() =>
        Assert.All(Links().Matches(Site["404.html"]).Select(m => m.Groups[1].Value).Where(h => !h.StartsWith('#')), href => Assert.StartsWith("https://mau.example/", href, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_has_styles_or_scripts_of_its_own(string page) =>
        Assert.DoesNotMatch("<style|<script(?! src=\"[^\"]*assets/doichieu\\.[0-9a-f]{8}\\.js\" defer></script>| type=\"module\" src=\"[^\"]*assets/search\\.[0-9a-f]{8}\\.js\"></script>| type=\"application/ld\\+json\">)| style=| on[a-z]+=", Site[page]);

    [Theory]
    [InlineData("chi-tieu/do-thi-hoa/index.html")]
    [InlineData("chi-tieu/grdp/index.html")]
    [InlineData("so-sanh/2020-2025--2025-2030/index.html")]
    [InlineData("chi-tieu/index.html")]
    [InlineData("tim-kiem/index.html")]
    [InlineData("index.html")]
    [InlineData("van-ban/moi/index.html")]
    public void Where_a_figure_of_a_submitted_report_stands_its_standing_is_said(string page) =>
        Assert.Contains("báo cáo trình Đại hội", Site[page], StringComparison.Ordinal);

    [Fact]
    public void An_indicator_that_only_the_adopted_text_states_has_no_word_of_the_report() =>
        Assert.DoesNotContain("báo cáo trình Đại hội", Site["chi-tieu/bac-si/index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("chi-tieu/do-thi-hoa/index.html")]
    [InlineData("so-sanh/2020-2025--2025-2030/index.html")]
    public void Where_two_territories_meet_the_break_is_said(string page) =>
        Assert.Contains("Hai tỉnh hợp thành một.", Site[page], StringComparison.Ordinal);

    [Fact]
    public void What_may_be_said_of_how_many_rows_is_counted() =>
        Assert.Contains("1 dòng có ở cả hai bên: 0 so sánh trực tiếp được, 0 so được mức đặt ra kèm lưu ý, 1 đổi cách tính hoặc phạm vi, 0 chưa đủ căn cứ so sánh. Không dòng nào so sánh trực tiếp được, vì hai bên nói về hai địa bàn: tỉnh Mẫu cũ và tỉnh Mẫu mới.", Site["so-sanh/2020-2025--2025-2030/index.html"], StringComparison.Ordinal);

    [Fact]
    public void What_one_side_states_alone_is_said_once()
    {
        var page = Site["so-sanh/2020-2025--2025-2030/index.html"];

        Assert.Contains("Chỉ nêu ở 2020–2025: 1 dòng. <span>Không tìm thấy trong các chỉ tiêu của Báo cáo.", Regex.Replace(page, "<span class=\"n\">(.*?)</span>", "$1"), StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "Không tìm thấy trong các chỉ tiêu của Báo cáo"));
    }

    [Fact]
    public void A_conclusion_is_said_in_words_and_not_by_its_icon_alone()
    {
        var said = Conclusions().Matches(Site["so-sanh/2020-2025--2025-2030/index.html"]).Select(m => m.Groups["words"].Value).ToList();

        Assert.NotEmpty(said);
        Assert.DoesNotContain("", said);
    }

    [Fact]
    public void Every_row_links_both_paragraphs()
    {
        var page = Site["so-sanh/2020-2025--2025-2030/index.html"];

        Assert.Contains("href=\"../../van-ban/cu/#chitieu-1\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../van-ban/moi/#chitieu-1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Across_a_break_nothing_is_drawn() =>
        Assert.DoesNotContain("<figure", Site["so-sanh/2020-2025--2025-2030/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_short_form_is_spelled_out_once_on_a_page()
    {
        var page = Site["van-ban/moi/index.html"];

        Assert.Single(Regex.Matches(page, "<abbr (?:class=\"say\" )?title=\"tổng sản phẩm trên địa bàn\">GRDP</abbr>"));
    }

    [Fact]
    public void The_description_of_the_tables_names_every_table_and_every_column()
    {
        using var package = JsonDocument.Parse(Site["data/datapackage.json"]);
        var tables = package.RootElement.GetProperty("resources").EnumerateArray().Where(r => r.GetProperty("format").GetString() == "csv").ToList();

        Assert.Equal(DataTables.All.Select(t => t.Name), tables.Select(t => t.GetProperty("name").GetString()!));
        Assert.All(tables, table => Assert.Equal(
            Site["data/" + table.GetProperty("path").GetString()].Split('\n')[0],
            string.Join(',', table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()))));
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Schemas();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<span class=\"v v-[a-z-]+\">(?:<svg.*?</svg>)(?<words>[^<]*)</span>")]
    private static partial Regex Conclusions();
}
