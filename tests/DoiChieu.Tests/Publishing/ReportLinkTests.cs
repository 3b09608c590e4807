using System.Net;

namespace DoiChieu.Tests.Publishing;

/// <summary>From a paragraph to the line of its source: on the site, in the repository, and to whom an error is reported.</summary>
public class ReportLinkTests
{
    private static readonly string Settings = System.Text.Encoding.UTF8.GetString(SampleSite.Content().Bytes("site.yaml")!);

    [Fact]
    public void Every_paragraph_leads_to_its_line_on_the_page_of_the_source()
    {
        var site = SampleSite.Publish();

        Assert.Contains("<a href=\"nguon/#L6\">Dòng nguồn 6</a>", Paragraph(site["van-ban/cu/index.html"], "chitieu-1"), StringComparison.Ordinal);
        Assert.Contains("<li id=\"L6\">", site["van-ban/cu/nguon/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_source_marks_what_is_corrected_and_leads_back() =>
        Assert.Contains(
            "(1) <mark>phần đầu</mark><a class=\"cn\" href=\"../dinh-chinh/#phan-dau\" aria-label=\"Đính chính 1\">1</a>; (2) kiểm tra",
            SampleSite.Publish()["van-ban/cu/nguon/index.html"],
            StringComparison.Ordinal);

    [Fact]
    public void Without_repository_and_contact_neither_is_offered()
    {
        var paragraph = Paragraph(SampleSite.Publish()["van-ban/cu/index.html"], "chitieu-1");

        Assert.DoesNotContain("Báo lỗi", paragraph, StringComparison.Ordinal);
        Assert.DoesNotContain("kho mã", paragraph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2026.11")]
    [InlineData("repository_ref: main\n", "main")]
    [InlineData("repository_ref: release/2026 a\n", "release/2026%20a")]
    public void The_line_in_the_repository_stands_at_the_release_or_at_what_is_named(string more, string named) =>
        Assert.Contains($"<a href=\"https://kho.example/a/b/blob/{named}/content/documents/cu/source.txt#L6\">", Tools("repository: https://kho.example/a/b/\n" + more), StringComparison.Ordinal);

    [Theory]
    [InlineData("mailto:a@mau.example", "mailto:a@mau.example?subject=Báo lỗi cu#chitieu-1, bản phát hành 2026.11")]
    [InlineData("mailto:a@mau.example?cc=b@mau.example", "mailto:a@mau.example?cc=b@mau.example&subject=Báo lỗi cu#chitieu-1, bản phát hành 2026.11")]
    [InlineData("https://kho.example/a/b/issues/new", "https://kho.example/a/b/issues/new?title=Báo lỗi cu#chitieu-1, bản phát hành 2026.11")]
    [InlineData("https://kho.example/new?s={title}&d={body}", "https://kho.example/new?s=Báo lỗi cu#chitieu-1, bản phát hành 2026.11&d=Chỗ báo lỗi: /van-ban/cu/#chitieu-1 (dòng 6 của nguồn), bản phát hành 2026.11. Điều chưa đúng: ")]
    public void A_report_of_an_error_is_filled_in_with_its_place_and_release(string contact, string report) =>
        Assert.Equal(report, Uri.UnescapeDataString(Report(contact)));

    [Theory]
    [InlineData("mailto:a@mau.example")]
    [InlineData("https://kho.example/new?s={title}&d={body}")]
    public void What_is_filled_in_is_percent_encoded(string contact)
    {
        var report = Report(contact);

        Assert.Matches("^[A-Za-z0-9:/?&=@._~%-]+$", report);
        Assert.True(Uri.TryCreate(report, UriKind.Absolute, out var uri) && uri.Fragment.Length == 0, report);
    }

    [Fact]
    public void The_foot_of_a_page_has_the_contact_with_nothing_filled_in() =>
        Assert.Contains("<a href=\"https://kho.example/new?s=&amp;d=\">Liên hệ</a>", Published("contact: \"https://kho.example/new?s={title}&d={body}\"\n")["index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_value_of_a_comparison_and_of_an_indicator_can_be_reported_too()
    {
        var site = Published("contact: mailto:a@mau.example\n");

        Assert.Contains("%23chitieu-1", site["chi-tieu/do-thi-hoa/index.html"], StringComparison.Ordinal);
        Assert.Contains("%23chitieu-1", site["so-sanh/2020-2025--2025-2030/index.html"], StringComparison.Ordinal);
    }

    private static string Report(string contact) => WebUtility.HtmlDecode(Tools($"contact: \"{contact}\"\n").Split("Báo lỗi")[0].Split("href=\"")[^1].Split('"')[0]);

    private static string Tools(string settings) => Paragraph(Published(settings)["van-ban/cu/index.html"], "chitieu-1");

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Published(string settings) => SampleSite.Publish(("site.yaml", Settings + settings));

    private static string Paragraph(string page, string anchor) => page.Split($" id=\"{anchor}\">")[1].Split("<div class=\"p ")[0];
}
