using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Tests.Publishing;

public class PageTextTests
{
    [Theory]
    [InlineData("<p>GRDP, GRDP</p>", "<p><a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a>, GRDP</p>")]
    [InlineData("<a href=\"#\">GRDP</a>", "<a href=\"#\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a>")]
    [InlineData("<svg><title>GRDP</title></svg><p>GRDP</p>", "<svg><title>GRDP</title></svg><p><a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a></p>")]
    [InlineData("<p title=\"GRDP\">AGRDP GRDP-x</p>", "<p title=\"GRDP\">AGRDP GRDP-x</p>")]
    [InlineData("<p>(%/GRDP)</p>", "<p>(%/<a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a>)</p>")]
    [InlineData("<p>Tổng <b>(GRDP)</b></p>", "<p>Tổng <b>(<a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr title=\"tổng\">GRDP</abbr></a>)</b></p>")]
    [InlineData("<details><summary>Xem</summary>GRDP</details>GRDP GRDP", "<details><summary>Xem</summary><a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a></details><a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a> GRDP")]
    [InlineData("<details><summary>GRDP</summary>GRDP</details>GRDP", "<details><summary><a class=\"short\" href=\"/tu-viet-tat/#grdp\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a></summary>GRDP</details>GRDP")]
    [InlineData("<details><a href=\"#\">GRDP</a></details>", "<details><a href=\"#\"><abbr class=\"say\" title=\"tổng\">GRDP</abbr></a></details>")]
    public void A_short_form_is_spelled_out_at_its_first_use_as_a_word(string page, string expected) =>
        Assert.StartsWith(expected, Spelled(page, Term("grdp", "GRDP", "tổng")), StringComparison.Ordinal);

    [Fact]
    public void A_page_ends_with_the_short_forms_that_it_uses() =>
        Assert.EndsWith(
            "<p class=\"small shorts\"><b>Ở đây.</b> <span><a href=\"/tu-viet-tat/#grdp\">GRDP</a>: tổng.</span></p>",
            Spelled("<a href=\"#\">GRDP</a>", Term("grdp", "GRDP", "tổng")),
            StringComparison.Ordinal);

    [Fact]
    public void A_page_without_short_forms_has_no_line_of_them() =>
        Assert.Equal("<p>đạt 76%</p>", Spelled("<p>đạt 76%</p>", Term("grdp", "GRDP", "tổng")));

    [Fact]
    public void A_longer_short_form_is_not_cut_by_a_shorter_one() =>
        Assert.StartsWith(
            "<a class=\"short\" href=\"/tu-viet-tat/#b\"><abbr class=\"say\" title=\"dài\">PAR INDEX</abbr></a> PAR",
            Spelled("PAR INDEX PAR", Term("b", "PAR INDEX", "dài")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("đạt 7,5 - 8%/năm", "đạt <span class=\"n\">7,5 - 8%/năm</span>")]
    [InlineData("2020–2025,", "<span class=\"n\">2020–2025</span>,")]
    [InlineData("Nghị quyết 59-NQ/TW", "Nghị quyết <span class=\"n\">59-NQ/TW</span>")]
    [InlineData("17/CTr-UBND", "<span class=\"n\">17/CTr-UBND</span>")]
    [InlineData("đạt 76% trong năm 2025", "đạt 76% trong năm 2025")]
    [InlineData("<text x=\"1\">a</text>", "<text x=\"1\">a</text>")]
    public void A_range_and_a_documents_number_stay_on_one_line(string page, string expected) =>
        Assert.Equal(expected, Unbroken.Of(new Html(page)).Markup);

    private static GlossaryTerm Term(string id, string form, string meaning) => new(id, form, meaning, IsPrinted: false, new(new Outcome<Link?>(null, [])), "");

    private static string Spelled(string page, GlossaryTerm term) => new ShortForms([term]).SpellOut(new Html(page), address => address, "Ở đây.").Markup;
}
