using System.Collections.Immutable;
using System.Text.Json;
using DoiChieu.Publishing.Searching;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Tests.Publishing.Searching;

public class SearchDataTests
{
    [Fact]
    public void A_target_is_found_at_its_anchor_by_its_indicator_and_its_printed_words()
    {
        var place = Assert.Single(Places(SampleSite.Publish()), p => p.Path == "van-ban/moi/" && p.Label == "chỉ tiêu (1)");

        Assert.Equal(("Số liệu chỉ tiêu", "Tỷ lệ đô thị hóa", "Đến năm 2030, tỷ lệ đô thị hóa đạt 50% trở lên."), (place.Kind, place.Name, place.Text));
    }

    [Fact]
    public void Every_section_stands_there_once_in_the_order_of_the_text()
    {
        var files = SampleSite.Publish();
        var sections = files["data/sections.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith("cu,", StringComparison.Ordinal)).Select(l => l.Split(',')[1]);

        Assert.Equal(sections, Places(files).Where(p => p.Path == "van-ban/cu/").Select(p => p.Anchor));
    }

    [Fact]
    public void A_corrected_word_is_found_as_it_is_read()
    {
        var words = string.Join('\n', Places(SampleSite.Publish()).Select(p => p.Text));

        Assert.Contains("phấn đấu", words, StringComparison.Ordinal);
        Assert.DoesNotContain("phần đấu", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chi-tieu/do-thi-hoa/", "Chỉ tiêu")]
    [InlineData("tu-viet-tat/", "Từ viết tắt")]
    [InlineData("phuong-phap/", "Lời của trang")]
    [InlineData("gioi-thieu/", "Lời của trang")]
    public void Indicators_short_forms_and_our_own_pages_are_found_too(string path, string kind) =>
        Assert.Contains(Places(SampleSite.Publish()), p => p.Path == path && p.Kind == kind);

    [Fact]
    public void What_must_be_said_of_a_document_goes_with_it() =>
        Assert.Equal(["trình Đại hội"], Places(SampleSite.Publish()).Where(p => p.Path == "van-ban/moi/").Select(p => p.Standing).Distinct());

    [Fact]
    public void Markup_in_a_text_stays_text() =>
        Assert.Contains(Places(SampleSite.Publish()), p => p.Text.Contains("<script>alert(\"x\")</script> & <b>", StringComparison.Ordinal));

    [Fact]
    public void The_same_content_gives_the_same_file() =>
        Assert.Equal(Data(SampleSite.Publish()), Data(SampleSite.Publish()));

    [Fact]
    public void A_page_of_ours_is_cut_at_its_headings()
    {
        var sections = ProseSections.Of(new Html("<p>Mở &amp; đầu.</p>\n<h2 id=\"mot\">Phần <em>một</em></h2>\n<p>Chữ <strong>đậm</strong>.</p><ul><li>a</li><li>b</li></ul>\n<h3 id=\"hai\">Hai</h3>\n"));

        Assert.Equal(
            [("", "", "Mở & đầu."), ("mot", "Phần một", "Chữ đậm. a b"), ("hai", "Hai", "")],
            sections.Select(s => (s.Id, s.Heading, s.Text)));
    }

    private static string Data(IReadOnlyDictionary<string, string> files) =>
        files.Single(f => f.Key.StartsWith("assets/search.", StringComparison.Ordinal) && f.Key.EndsWith(".json", StringComparison.Ordinal)).Value;

    private static ImmutableArray<(string Standing, string Path, string Kind, string Anchor, string Label, string Name, string Text)> Places(IReadOnlyDictionary<string, string> files)
    {
        using var data = JsonDocument.Parse(Data(files));
        var kinds = data.RootElement.GetProperty("kinds").EnumerateArray().Select(k => k.GetString()!).ToList();
        return
        [
            .. from page in data.RootElement.GetProperty("pages").EnumerateArray()
               from place in page[3].EnumerateArray()
               select (page[1].GetString()!, page[2].GetString()!, kinds[place[0].GetInt32()], place[1].GetString()!, place[2].GetString()!, place[3].GetString()!, place[4].GetString()!),
        ];
    }
}
