using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class RegionTests
{
    private const string Resolution =
        """
        HỘI ĐỒNG NHÂN DÂN
        TỈNH MẪU
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 12/NQ-HĐND
        Mẫu, ngày 10 tháng 12 năm 2020

        NGHỊ QUYẾT
        Về kế hoạch phát triển kinh tế - xã hội

        Căn cứ Luật Tổ chức chính quyền địa phương;
        QUYẾT NGHỊ:
        Điều 1. Thông qua kế hoạch.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn Mẫu
        """;

    [Fact]
    public void The_frame_of_a_document_is_no_section() =>
        Assert.Equal(
            [RegionKind.Letterhead, RegionKind.Recipients, RegionKind.Signature],
            Cut.Tree(Resolution).Regions.Select(r => r.Kind));

    [Fact]
    public void The_title_goes_up_to_the_grounds() =>
        Assert.Equal(
            """
            title NGHỊ QUYẾT Về kế hoạch phát triển kinh tế - xã hội
            text Căn cứ Luật Tổ chức chính quyền địa phương;
            heading QUYẾT NGHỊ:
              article Điều 1. Thông qua kế hoạch.
            """,
            Cut.Outline(Resolution));

    [Theory]
    [InlineData("T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\n\nNguyễn Văn Mẫu")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu")]
    [InlineData("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Mẫu")]
    [InlineData("BÍ THƯ\nNguyễn Văn Mẫu")]
    public void A_signature_runs_to_the_end(string signature)
    {
        var tree = Cut.Tree("1. Một.\n2. Hai.\n" + signature);

        Assert.Equal(2, tree.Sections.Length);
        Assert.Equal(RegionKind.Signature, Assert.Single(tree.Regions).Kind);
    }

    [Fact]
    public void An_appendix_ends_the_signature_and_takes_its_title_from_the_next_line() =>
        Assert.Equal(
            "paragraph 1. Một.\nappendix PHỤ LỤC DANH MỤC ĐỀ ÁN\n  text (Kèm theo Kế hoạch)",
            Cut.Outline("1. Một.\nTM. ỦY BAN NHÂN DÂN\nNguyễn Văn Mẫu\n\nPHỤ LỤC\n\nDANH MỤC ĐỀ ÁN\n(Kèm theo Kế hoạch)"));

    [Fact]
    public void A_text_attached_below_the_signature_begins_anew() =>
        Assert.Equal(
            """
            article Điều 1. Ban hành Quy định.
            appendix QUY ĐỊNH Về quản lý nhà ở
              chapter Chương I QUY ĐỊNH CHUNG
            """,
            Cut.Outline("Điều 1. Ban hành Quy định.\nTM. ỦY BAN NHÂN DÂN\nNguyễn Văn Mẫu\nQUY ĐỊNH\nVề quản lý nhà ở\nChương I\nQUY ĐỊNH CHUNG"));

    [Fact]
    public void What_a_web_page_prints_below_an_article_is_no_section() =>
        Assert.Equal(
            "title Ban Thường vụ ban hành Chương trình\ntext Ban Thường vụ vừa ban hành.",
            Cut.Outline("Ban Thường vụ ban hành Chương trình\nBan Thường vụ vừa ban hành.\nNguyễn Văn Mẫu\nTải văn bản"));

    [Fact]
    public void A_motto_below_the_title_belongs_to_it() =>
        Assert.Equal(
            "title BÁO CÁO CHÍNH TRỊ Phát huy truyền thống; phát triển nhanh, bền vững\ntext Đại hội là sự kiện lớn.",
            Cut.Outline("BÁO CÁO CHÍNH TRỊ\n\nPhát huy truyền thống;\nphát triển nhanh, bền vững\n-----\nĐại hội là sự kiện lớn."));

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("-----\n")]
    public void A_text_with_nothing_to_cite_is_an_error(string text)
    {
        var outcome = Cut.Text(text);

        Assert.Equal("DC3004", Assert.Single(outcome.Diagnostics).Code);
        Assert.Equal(text.Length, outcome.Value.Regions.Sum(r => r.Span.Length));
    }
}
