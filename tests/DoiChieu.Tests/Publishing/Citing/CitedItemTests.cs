using System.Text;
using System.Text.Json;
using DoiChieu.Publishing.Citing;

namespace DoiChieu.Tests.Publishing.Citing;

/// <summary>The three formats, as they are written; what real readers make of them is tested on the built site.</summary>
public class CitedItemTests
{
    private static readonly CitedWork Act = new("cu", WorkKind.Legislation, "Nghị quyết về R&D, 100% {hộ} $5 #1 a_b ~ ^ \\", "1-NQ/ĐH", "Nghị quyết", "Bộ Chính trị", new DateOnly(2020, 8, 5), "", "", []);
    private static readonly CitedItem Item = new("cu_muc-ii_diem-dd", Act, "điểm đ mục II", "https://mau.example/van-ban/cu/#muc-ii_diem-dd", "điểm đ.");

    [Fact]
    public void A_name_of_a_body_is_one_name_in_every_format()
    {
        using var csl = JsonDocument.Parse(CslJson.Write([Item]));

        Assert.Equal("Bộ Chính trị", csl.RootElement[0].GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Contains("  author = {{Bộ Chính trị}},\n", Bib(Item), StringComparison.Ordinal);
        Assert.Contains("AU  - Bộ Chính trị\r\n", Text(Ris.Write([Item])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newspaper_is_the_container_in_every_format()
    {
        var article = Item with { Work = Act with { Kind = WorkKind.News, Author = "Ngô Phương Văn", Newspaper = "TGCT" } };
        using var csl = JsonDocument.Parse(CslJson.Write([article]));

        Assert.Equal("TGCT", csl.RootElement[0].GetProperty("container-title").GetString());
        Assert.Contains("T2  - TGCT\r\n", Text(Ris.Write([article])), StringComparison.Ordinal);
        Assert.Contains("@article{cu_muc-ii_diem-dd,\n", Bib(article), StringComparison.Ordinal);
        Assert.Contains("  author = {{Ngô Phương Văn}},\n  journaltitle = {{TGCT}},\n  entrysubtype = {newspaper},\n", Bib(article), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_of_no_printed_newspaper_is_an_online_text() =>
        Assert.StartsWith("@online{", Bib(Item with { Work = Act with { Kind = WorkKind.News } }), StringComparison.Ordinal);

    [Fact]
    public void What_TeX_takes_for_its_own_is_escaped() =>
        Assert.Contains(@"title = {{Nghị quyết về R\&D, 100\% \{hộ\} \$5 \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{}}},", Bib(Item), StringComparison.Ordinal);

    [Fact]
    public void An_address_is_not_escaped() =>
        Assert.Contains("  url = {https://mau.example/van-ban/cu/#muc-ii_diem-dd},\n", Bib(Item), StringComparison.Ordinal);

    [Fact]
    public void A_line_end_inside_a_value_begins_no_tag()
    {
        var hostile = Item with { Work = Act with { Title = "Nghị quyết\nER  - \r\nTY  - BOOK" } };

        Assert.Single(Text(Ris.Write([hostile])).Split("\r\n"), line => line.StartsWith("ER  -", StringComparison.Ordinal));
        Assert.DoesNotContain("\nTY  - BOOK", Text(Ris.Write([hostile])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_printed_is_left_out()
    {
        var bare = Item with { Work = Act with { Number = "", Date = null, Author = "", Genre = "" }, Place = "" };

        using var csl = JsonDocument.Parse(CslJson.Write([bare]));
        Assert.Equal(["id", "type", "title", "URL", "language", "note"], csl.RootElement[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["TY", "ID", "TI", "UR", "LA", "N1", "ER"], Text(Ris.Write([bare])).Split("\r\n").Where(l => l.Length > 0).Select(l => l[..2]));
        Assert.Equal(["title", "url", "langid", "note"], Bib(bare).Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Trim().Split(' ')[0]));
    }

    [Fact]
    public void An_article_has_its_writer_and_its_newspaper_and_nothing_of_the_programme_it_is_about()
    {
        var work = CitedWork.Of(LegalFormTests.Tree("03-ctr-tu-2020"), LegalFormTests.Words, LegalFormTests.Words);

        Assert.Equal((WorkKind.News, "", "Ngô Phương Văn", "TGCT"), (work.Kind, work.Number, work.Author, work.Newspaper));
        Assert.Contains("theo bài báo về Chương trình 03-CTr/TU", work.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_says_that_it_was_submitted_and_not_adopted() =>
        Assert.Contains("báo cáo trình Đại hội, chưa phải nghị quyết đã thông qua", CitedWork.Of(LegalFormTests.Tree("bao-cao-chinh-tri-2025"), LegalFormTests.Words, LegalFormTests.Words).Note, StringComparison.Ordinal);

    private static string Bib(CitedItem item) => Text(BibTex.Write([item]));

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
