using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public class AddressesTests
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
        var tree = Pipeline.Structure(Repository.Content, "31-nq-dh-2020").Value!;
        var words = InterfaceWords.Read(new SourceText("words.vi.yaml", File.ReadAllText(Path.Combine(Repository.Root, "templates", "words.vi.yaml")))).Value!;

        var choice = Assert.Single(new Addresses(tree, words, new PlaceNames(tree, words)).Choices(), c => c.Id == "(8)");

        Assert.Equal("<span id=\"8\"></span>", choice.Others.Markup);
        Assert.Equal(["/van-ban/31-nq-dh-2020/#chitieu-8", "/van-ban/31-nq-dh-2020/#khoan-1-2-3_y-8"], choice.Places.Select(p => p.Link.Href));
        Assert.StartsWith("Tỷ lệ đô thị hóa", choice.Places[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_keeper_may_link_to_a_typed_address() =>
        Assert.Contains("href=\"../van-ban/cu/#II\"", SampleSite.Publish(("pages/phuong-phap.md", "# Cách làm\n\nXem [mục II](/van-ban/cu/#II).\n"))["phuong-phap/index.html"], StringComparison.Ordinal);

    private static string Page(string id, string words, string reason) =>
        SampleSite.Publish(("documents/cu/anchors.jsonl", $$"""{"id":"{{id}}","first_published":"2026-10-01","hash":"","state":"withdrawn","to":[],"since":"2026-11-23","reason":"{{reason}}","line":1,"words":"{{words}}"}"""))["van-ban/cu/index.html"];
}
