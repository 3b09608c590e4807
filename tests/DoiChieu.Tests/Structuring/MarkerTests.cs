using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class MarkerTests
{
    [Theory]
    [InlineData("PHẦN I: ĐÁNH GIÁ KẾT QUẢ", "PHẦN I", SectionKind.Part)]
    [InlineData("Phần thứ nhất", "Phần thứ nhất", SectionKind.Part)]
    [InlineData("Chương II", "Chương II", SectionKind.Chapter)]
    [InlineData("CHƯƠNG II QUYỀN VÀ NGHĨA VỤ", "CHƯƠNG II", SectionKind.Chapter)]
    [InlineData("Mục 1. QUY ĐỊNH CHUNG", "Mục 1", SectionKind.Section)]
    [InlineData("Tiểu mục 2", "Tiểu mục 2", SectionKind.Subsection)]
    [InlineData("Điều 12a. Phạm vi điều chỉnh", "Điều 12a.", SectionKind.Article)]
    [InlineData("I- TÌNH HÌNH", "I-", SectionKind.Section)]
    [InlineData("VIII. TỔ CHỨC", "VIII.", SectionKind.Section)]
    [InlineData("II/ MỤC TIÊU", "II/", SectionKind.Section)]
    [InlineData("1. Quan điểm", "1.", SectionKind.Paragraph)]
    [InlineData("1.2.1.2. Các chỉ tiêu", "1.2.1.2.", SectionKind.Paragraph)]
    [InlineData("1.1 Mục tiêu", "1.1", SectionKind.Paragraph)]
    [InlineData("1- Tán thành", "1-", SectionKind.Paragraph)]
    [InlineData("1/ Tán thành", "1/", SectionKind.Paragraph)]
    [InlineData("4.Các tỉnh ủy", "4.", SectionKind.Paragraph)]
    [InlineData("1. 100% xã đạt chuẩn", "1.", SectionKind.Paragraph)]
    [InlineData("đ) Thúc đẩy", "đ)", SectionKind.Point)]
    [InlineData("a. Thúc đẩy", "a.", SectionKind.Point)]
    [InlineData("(13) Đến năm 2025", "(13)", SectionKind.Item)]
    [InlineData("Thứ nhất, tăng cường", "Thứ nhất", SectionKind.Item)]
    [InlineData("Năm là, thực hiện", "Năm là", SectionKind.Item)]
    [InlineData("– Về công nghiệp", "–", SectionKind.Bullet)]
    [InlineData("+ Trồng mới", "+", SectionKind.Bullet)]
    [InlineData("++ Đánh giá được tiềm năng", "++", SectionKind.Bullet)]
    [InlineData("• Số hiệu", "•", SectionKind.Bullet)]
    [InlineData("PHỤ LỤC", "PHỤ LỤC", SectionKind.Appendix)]
    [InlineData("Phụ lục II", "Phụ lục II", SectionKind.Appendix)]
    public void A_printed_marker_is_known(string line, string printed, SectionKind kind)
    {
        var marker = MarkerStyles.Read(line).First();

        Assert.Equal((printed, kind), (marker.Text, marker.Kind));
    }

    [Theory]
    [InlineData("Điều 5 Luật Đầu tư quy định")]
    [InlineData("Phần lớn các xã")]
    [InlineData("Phụ lục kèm theo Nghị quyết")]
    [InlineData("Mục tiêu đến năm 2030")]
    [InlineData("V/v xây dựng thành phố")]
    [InlineData("V.I. Lênin")]
    [InlineData("XIV, nhiệm kỳ 2020 - 2025")]
    [InlineData("IIX. Không phải số La Mã")]
    [InlineData("10- 12% mỗi năm")]
    [InlineData("30/4 là ngày")]
    [InlineData("2021 - 2025")]
    [InlineData("1.500 tỷ đồng")]
    [InlineData("7,5 - 8%/năm")]
    [InlineData("(65/72 xã) đạt chuẩn")]
    [InlineData("Hai tỉnh là thành viên")]
    [InlineData("-----")]
    [InlineData("*")]
    [InlineData("01")]
    [InlineData("")]
    public void A_line_without_marker_has_none(string line) => Assert.Empty(MarkerStyles.Read(line));

    [Fact]
    public void A_capital_before_a_name_is_no_letter_of_a_series() =>
        Assert.Equal("text C. Mác và Ph. Ăngghen viết.", Cut.Outline("C. Mác và Ph. Ăngghen viết."));

    [Fact]
    public void A_hundred_is_read_as_a_letter_where_letters_are_counted() =>
        Assert.Equal(
            ["phan-a", "phan-b", "phan-c"],
            Cut.Anchors("A. MỘT\nB. HAI\nC. BA"));
}
