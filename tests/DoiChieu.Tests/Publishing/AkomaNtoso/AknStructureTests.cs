using System.Xml.Linq;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing.AkomaNtoso;

public class AknStructureTests
{
    [Fact]
    public void Printed_divisions_are_the_elements_of_the_standard_and_their_numbers_the_eIds() =>
        Assert.Equal(
            """
            chapter chp_I
            article chp_I__art_1
            paragraph chp_I__art_1__para_1
            point chp_I__art_1__para_1__point_a
            article chp_I__art_2
            chapter chp_II
            article chp_II__art_3
            """,
            AknFile.Of("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\na) Hai.\nĐiều 2. Đối tượng\nChương II\nTHI HÀNH\nĐiều 3. Hiệu lực").Outline());

    [Fact]
    public void D_and_D_with_stroke_are_two_points() =>
        Assert.Equal(
            """
            paragraph para_1
            point para_1__point_a
            point para_1__point_b
            point para_1__point_c
            point para_1__point_d
            point para_1__point_dd
            """,
            AknFile.Of("1. Việc\na) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nđ) Năm.").Outline());

    [Fact]
    public void A_number_printed_twice_is_told_apart() =>
        Assert.Equal(2, AknFile.Of("I. VIỆC\n1. Một.\n1. Hai.").Outline().Split('\n').Where(line => line.StartsWith("paragraph ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void What_has_no_printed_number_is_counted_as_nn()
    {
        var file = AknFile.Of("I. VIỆC\nMột đoạn.\nHai đoạn.\n- Một gạch.\n- Hai gạch.");

        Assert.Contains("sec_I__hcontainer_nn_2", file.Outline(), StringComparison.Ordinal);
        Assert.Contains("indent ", file.Outline(), StringComparison.Ordinal);
        Assert.Contains("indent_nn_2", file.Outline(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_stand_in_content_and_above_what_is_below_in_intro()
    {
        var file = AknFile.Of("1. Việc phải làm gồm:\na) Một.\nb) Hai.");

        Assert.Equal("Việc phải làm gồm:", file.Element("para_1__intro").Value.Trim());
        Assert.Equal("Một.", file.Element("para_1__point_a__content").Value.Trim());
        Assert.DoesNotContain(file.Xml.Descendants(), e => (string?)e.Attribute("eId") == "para_1__content");
    }

    [Fact]
    public void A_heading_is_a_heading_and_its_number_a_num()
    {
        var section = AknFile.Of("I. MỤC TIÊU\nMột đoạn.").Element("sec_I");

        Assert.Equal(("I.", "MỤC TIÊU"), (section.Element(AknFile.Ns + "num")!.Value, section.Element(AknFile.Ns + "heading")!.Value));
    }

    [Fact]
    public void A_text_that_is_only_a_title_still_has_a_body()
    {
        var file = AknFile.Of("NGHỊ QUYẾT\nvề một việc");

        Assert.Single(file.All("body").Elements());
        Assert.Empty(AknFile.AgainstSchema(file.Xml));
    }

    [Fact]
    public void Words_that_look_like_markup_are_words()
    {
        var file = AknFile.Of("I. VIỆC\nMột <b>đoạn</b> & ]]> “hai”.");

        Assert.Equal("Một <b>đoạn</b> & ]]> “hai”.", file.Element("sec_I__hcontainer_nn_1").Value.Trim());
    }

    [Fact]
    public void What_XML_cannot_hold_is_set_aside_and_breaks_nothing()
    {
        var file = AknFile.Of("I. VIỆC\nMột\u0002đoạn.");

        Assert.Equal("Mộtđoạn.", file.Element("sec_I__hcontainer_nn_1").Value.Trim());
    }

    [Fact]
    public void Corrected_words_read_right_and_the_note_tells_what_was_received()
    {
        var file = AknFile.Of("I. VIỆC\nPhần đầu làm tốt.", Samples.Correction("phan-dau", 2, "Phần đầu", "Phấn đấu"));

        var holder = file.Element("sec_I__hcontainer_nn_1");
        var note = file.Element(((string)holder.Descendants(AknFile.Ns + "noteRef").Single().Attribute("href")!)[1..]);
        Assert.Equal("Phấn đấu làm tốt.", holder.Value.Trim());
        Assert.Equal(("edited", "Phấn đấu"), ((string?)holder.Descendants(AknFile.Ns + "span").Single().Attribute("status"), holder.Descendants(AknFile.Ns + "span").Single().Value));
        Assert.Equal(("ocr", "#sec_I__hcontainer_nn_1"), ((string?)note.Attribute("class"), (string?)note.Attribute("placementBase")));
        Assert.Equal(["phan-dau", "2", "Phần đầu", "Phấn đấu", "mẫu"], note.Elements().Select(p => p.Value));
    }

    [Fact]
    public void A_doubtful_place_is_verbatim() =>
        Assert.Equal("verbatim", (string?)AknFile.Of("I. VIỆC\nHệ cơ chế.", Samples.Correction("he", 2, "Hệ cơ chế", null, CorrectionClass.Doubtful)).All("span").Single().Attribute("status"));

    [Fact]
    public void A_carriage_return_of_the_source_comes_back_out_of_the_note()
    {
        var file = AknFile.Of("I. VIỆC\nMột  hai.\nDấu đến\r\nhai dòng\r\nBa.", Samples.Noise("dau", 3, 4));

        Assert.Contains("Dấu đến\r", file.All("note").Single(n => (string?)n.Attribute("class") == "noise").Elements().Select(p => p.Value));
    }

    [Fact]
    public void A_document_of_another_namespace_is_not_taken_for_one_of_ours()
    {
        var file = AknFile.Of("I. VIỆC\nMột.");
        var foreign = XDocument.Parse(file.Xml.ToString().Replace(AknFile.Ns.NamespaceName, "urn:other", StringComparison.Ordinal));

        Assert.NotEqual(AknFile.Ns + "akomaNtoso", foreign.Root!.Name);
    }
}
