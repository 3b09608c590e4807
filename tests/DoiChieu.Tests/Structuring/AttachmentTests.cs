using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>A file that holds more than one text.</summary>
public class AttachmentTests
{
    private const string Resolution =
        """
        NGHỊ QUYẾT
        Ban hành Chương trình hành động
        Căn cứ Luật Mẫu;
        Điều 1. Ban hành Chương trình.
        Điều 2. Thi hành.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        TM. CHÍNH PHỦ
        Nguyễn Văn Mẫu

        """;

    [Fact]
    public void A_programme_below_the_signature_is_a_part_of_its_own_with_a_title_and_numbers_that_begin_anew() =>
        Assert.Equal(
            """
            title NGHỊ QUYẾT Ban hành Chương trình hành động
            text Căn cứ Luật Mẫu;
            article Điều 1. Ban hành Chương trình.
            article Điều 2. Thi hành.
            appendix CHƯƠNG TRÌNH HÀNH ĐỘNG Thực hiện Nghị quyết số 57
              text (Kèm theo Nghị quyết số 3)
              article Điều 1. Mục tiêu
                paragraph 1. Một.
              article Điều 2. Nhiệm vụ.
            """,
            Cut.Outline(Resolution + "CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 57\n(Kèm theo Nghị quyết số 3)\nĐiều 1. Mục tiêu\n1. Một.\nĐiều 2. Nhiệm vụ."));

    [Fact]
    public void Its_anchors_have_it_in_their_path() =>
        Assert.Equal(
            ["tieu-de", "doan-n1", "dieu-1", "dieu-2", "phu-luc-n1", "phu-luc-n1_dieu-1", "phu-luc-n1_dieu-1_khoan-1", "phu-luc-n1_dieu-2", "phu-luc-n1_dieu-3"],
            Cut.Anchors(Resolution + "QUY ĐỊNH\nĐiều 1. Mục tiêu\n1. Một.\nĐiều 2. Nhiệm vụ.\nĐiều 3. Hiệu lực."));

    [Fact]
    public void Recipients_and_signature_may_stand_in_the_middle() =>
        Assert.Equal([RegionKind.Recipients, RegionKind.Signature], Cut.Tree(Resolution + "QUY ĐỊNH\nĐiều 1. Mục tiêu.").Regions.Select(r => r.Kind));

    [Fact]
    public void A_note_that_says_what_it_is_attached_to_shows_it_too_where_the_signature_is_left_out() =>
        Assert.Equal(
            "paragraph 1. Một.\nappendix KẾ HOẠCH HÀNH ĐỘNG\n  text (Ban hành kèm theo Nghị quyết này)\n  paragraph 1. Hai.",
            Cut.Outline("1. Một.\nKẾ HOẠCH HÀNH ĐỘNG\n(Ban hành kèm theo Nghị quyết này)\n1. Hai."));

    [Fact]
    public void A_heading_that_names_a_kind_of_document_attaches_nothing() =>
        Assert.Equal("section I. MỤC TIÊU\n  heading KẾ HOẠCH VỐN\n    text Một.", Cut.Outline("I. MỤC TIÊU\nKẾ HOẠCH VỐN\nMột."));

    [Fact]
    public void Another_letterhead_is_told_and_what_follows_is_read_as_attached()
    {
        var outcome = Cut.Text("1. Một.\nTỈNH ỦY MẪU\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 2-KH/TU\nKẾ HOẠCH\nThực hiện nghị quyết\n1. Hai.");

        Assert.Equal(["DC3015"], outcome.Diagnostics.Select(d => d.Code));
        Assert.Equal(RegionKind.Letterhead, Assert.Single(outcome.Value.Regions).Kind);
        Assert.Equal(["khoan-1", "phu-luc-n1", "phu-luc-n1_doan-n1", "phu-luc-n1_khoan-1"], outcome.Value.Sections.Select(s => s.Anchor));
    }

    [Fact]
    public void A_form_with_a_number_of_its_own_is_an_appendix() =>
        Assert.Equal(
            ["khoan-1", "mau-bieu-so-01", "mau-bieu-so-01_khoan-1", "mau-bieu-so-02", "mau-bieu-so-02_khoan-1"],
            Cut.Anchors("1. Một.\nMẫu biểu số 01\nBÁO CÁO KẾT QUẢ\n1. Hai.\nMẫu biểu số 02\nTỔNG HỢP\n1. Ba."));
}
