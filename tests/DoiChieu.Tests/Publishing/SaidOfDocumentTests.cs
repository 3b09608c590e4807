using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

/// <summary>What pages say of a document of which little is known: nothing that nobody knows, nothing cut off.</summary>
public class SaidOfDocumentTests
{
    private const string News = "kind: news\nterritory: sau\nauthority: secondary\n";

    [Theory]
    [InlineData("", "Bài báo (Tỉnh Mẫu)")]
    [InlineData("date: 2026-03-05\n", "Bài báo, đăng 05/3/2026 (Tỉnh Mẫu)")]
    [InlineData("number: \"3-CTr/MAU\"\n", "Bài báo, nói về Chương trình số 3-CTr/MAU của Tỉnh Mẫu")]
    [InlineData("number: \"3-CTr/MAU\"\ndate: 2026-03-05\n", "Bài báo, đăng 05/3/2026, nói về Chương trình số 3-CTr/MAU của Tỉnh Mẫu")]
    public void Of_an_article_a_page_says_what_is_known(string known, string said)
    {
        var site = WithReport(known + News);

        Assert.Contains($"<dd>{said}</dd>", site["van-ban/moi/index.html"].Replace("<span class=\"n\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_about_an_article_without_date_number_and_term_is_cut_off()
    {
        var site = WithReport(News);

        Assert.All(site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => Assert.DoesNotMatch(@"\(\)|đăng ,|đăng \(|chỉ tiêu cho </span>| số Văn bản moi", f.Value));
    }

    [Fact]
    public void An_article_without_number_is_cited_as_an_article() =>
        Assert.Contains("bài báo “Văn bản moi” (Tỉnh Mẫu)", WithReport(News)["van-ban/moi/trich-dan/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_report_told_by_others_is_no_article()
    {
        var site = WithReport("kind: report\nterritory: sau\nauthority: secondary\n");

        Assert.DoesNotContain("bài báo", site["van-ban/index.html"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("theo tài liệu thuật lại", site["van-ban/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Số:      /BC-UBND", "<dt>Số</dt><dd>bản nhận được để trống số")]
    [InlineData("Sông Mơ, ngày      tháng 3 năm 2026", "<dt>Ngày</dt><dd>bản nhận được để trống ngày")]
    [InlineData("Số: 7/BC-UBND", "<dt>Số</dt><dd>chưa ghi")]
    [InlineData("Sông Mơ, ngày 05 tháng 3 năm 2026", "<dt>Ngày</dt><dd>chưa ghi")]
    [InlineData("TỈNH SÔNG MƠ", "<dt>Số</dt><dd>văn bản nhận được không in số")]
    public void A_blank_is_not_called_unprinted(string line, string said)
    {
        var text = $"ỦY BAN NHÂN DÂN\n{line}\n\n{SampleSite.New}";
        var site = SampleSite.Publish(("documents/moi/source.txt", text), ("documents/moi/document.yaml", SampleSite.Metadata("moi", text, "kind: report\nterm: 2025-2030\nperiod: 2025-2030\nterritory: sau\nauthority: submitted\n")));

        Assert.Contains(said, site["van-ban/moi/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_text_taken_out_of_a_file_both_hashes_are_said_and_nothing_is_called_received()
    {
        const string Pdf = "%PDF-1.7";
        var hash = new SourceText("s", Pdf).Sha256;
        var site = SampleSite.Publish(
            ("documents/moi/original.pdf", Pdf),
            ("documents/moi/document.yaml", SampleSite.Metadata("moi", SampleSite.New, $"kind: report\nterm: 2025-2030\nperiod: 2025-2030\nterritory: sau\nauthority: submitted\noriginal:\n  file: original.pdf\n  name: \"bao cao.pdf\"\n  sha256: {hash}\n")));
        var page = site["van-ban/moi/index.html"];

        Assert.Contains("SHA-256 của lời văn rút ra: " + new SourceText("s", SampleSite.New).Sha256, page, StringComparison.Ordinal);
        Assert.Contains("“bao cao.pdf”, giữ ở documents/moi/original.pdf trong kho nội dung của trang", page, StringComparison.Ordinal);
        Assert.Contains("SHA-256 của tệp nhận được: " + hash, page, StringComparison.Ordinal);
        Assert.All(["", "nguon/", "dinh-chinh/"], part => Assert.DoesNotMatch("Bản nhận được|từng byte|đúng như nhận được", site[$"van-ban/moi/{part}index.html"]));
        Assert.Contains("Bản nhận được", site["van-ban/cu/index.html"], StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> WithReport(string metadata) =>
        SampleSite.Publish(("documents/moi/document.yaml", SampleSite.Metadata("moi", SampleSite.New, "period: 2025-2030\n" + metadata)));
}
