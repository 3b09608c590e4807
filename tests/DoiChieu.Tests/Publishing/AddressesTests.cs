using System.Text.RegularExpressions;

namespace DoiChieu.Tests.Publishing;

public partial class AddressesTests
{
    [Fact]
    public void An_old_address_before_which_nothing_is_left_stands_at_the_end_and_leads_to_what_is_first() =>
        Assert.Matches("<h2 id=\"h-cu\">Địa chỉ cũ</h2>\\s*<div class=\"stone\" id=\"loi-noi-dau\"(?s:.*)Lời nói đầu\\.(?s:.*)<a href=\"#tieu-de\">", Page("loi-noi-dau", "Lời nói đầu.", "mẫu"));

    [Fact]
    public void Words_and_reasons_of_a_ledger_are_escaped()
    {
        var page = Page("x-1", SampleSite.Hostile.Replace("\"", "\\\"", StringComparison.Ordinal), "<b>vì</b>");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>vì", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_address_that_fits_several_places_is_a_list_of_them_in_the_order_of_the_text()
    {
        var choice = ChoicePattern().Match(SampleSite.Publish()["van-ban/cu/index.html"]).Value;

        Assert.Equal(["#chitieu-1", "#muc-ii_doan-n1_y-1"], LinkPattern().Matches(choice).Select(m => m.Groups["href"].Value));
    }

    [Fact]
    public void A_keeper_may_link_to_a_typed_address() =>
        Assert.Contains("href=\"../van-ban/cu/#II\"", SampleSite.Publish(("pages/phuong-phap.md", "# Cách làm\n\nXem [mục II](/van-ban/cu/#II).\n"))["phuong-phap/index.html"], StringComparison.Ordinal);

    private static string Page(string id, string words, string reason) =>
        SampleSite.Publish(("documents/cu/anchors.jsonl", $$"""{"id":"{{id}}","first_published":"2026-10-01","hash":"","state":"withdrawn","to":[],"since":"2026-11-23","reason":"{{reason}}","line":1,"words":"{{words}}"}"""))["van-ban/cu/index.html"];

    [GeneratedRegex("<li id=\"\\(1\\)\">.*</li>")]
    private static partial Regex ChoicePattern();

    [GeneratedRegex("href=\"(?<href>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex LinkPattern();
}
