using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Sentences outside the part of targets that set one, and lists below questions and grounds.</summary>
public class PledgeTests
{
    [Theory]
    [InlineData("a) Phấn đấu đạt tốc độ tăng trưởng bình quân 13%; thu nhập năm 2030 là 41 triệu đồng.", "13% 41 triệu đồng")]
    [InlineData("- Phấn đấu đến năm 2030, có ít nhất 05 dự án bán dẫn.", "ít nhất 05 dự án")]
    [InlineData("Xây dựng cơ chế thu hút đầu tư. Phấn đấu đến năm 2030, có ít nhất 05 dự án bán dẫn.", "ít nhất 05 dự án")]
    [InlineData("- Nâng cao tỷ lệ lao động. Đến năm 2030 phấn đấu trên 75% lao động du lịch được đào tạo. Thu hút 5 dự án.", "trên 75%")]
    [InlineData("- Đến năm 2030, phấn đấu có khoảng 45% lao động du lịch qua đào tạo.", "khoảng 45%")]
    [InlineData("- Năm 2030, phấn đấu đón và phục vụ 23 triệu lượt khách.", "")]
    [InlineData("- Triển khai đề án bảo tồn 5 làng nghề; phấn đấu đến năm 2026 đạt 40% dân số tập luyện thể thao; 5 câu lạc bộ hoạt động thường xuyên; trồng 20 ha rừng.", "40% 5 câu lạc bộ")]
    [InlineData("- Triển khai đề án, phấn đấu đến năm 2026 đạt 40% dân số tập luyện thể thao.", "")]
    [InlineData("- Năm 2023 tỉnh đã phấn đấu đạt 40%.", "")]
    [InlineData("- Hoàn thiện thể chế; phấn đấu bố trí 3% tổng chi.", "")]
    [InlineData("- Phấn đấu tỷ trọng đào tạo các ngành kỹ thuật đạt 30%.", "")]
    [InlineData("- Phấn đấu bố trí 3% tổng chi ngân sách cho khoa học.", "")]
    [InlineData("- Phát triển hạ tầng, phấn đấu đạt 100% thôn có sóng.", "")]
    [InlineData("- Phấn đấu đến năm 2030 hoàn thiện thể chế.", "")]
    [InlineData("- Bố trí 3% tổng chi ngân sách cho khoa học.", "")]
    public void A_sentence_among_tasks_that_opens_with_what_is_to_be_reached_is_a_target(string line, string read) =>
        Assert.Equal(read, Values("I. MỤC TIÊU\nXây dựng tỉnh giàu đẹp.\nII. NHIỆM VỤ, GIẢI PHÁP\n" + line));

    [Fact]
    public void What_stands_below_it_is_none_of_its_bullets() =>
        Assert.Equal("ít nhất 05 dự án", Values("II. NHIỆM VỤ\n1. Phấn đấu đến năm 2030, có ít nhất 05 dự án.\na) Rà soát 20 cơ chế.\nb) Đào tạo 300 kỹ sư."));

    [Theory]
    [InlineData("Các chỉ tiêu chủ yếu năm 2030 ra sao?", "dưới 2%")]
    [InlineData("Định hướng các chỉ tiêu chủ yếu 5 năm 2026 - 2030 ra sao?", "dưới 2%")]
    [InlineData("Kết quả đạt được ra sao?", "")]
    public void A_question_is_the_heading_of_its_answer(string question, string read) =>
        Assert.Equal(read, Values($"# Nghị quyết có gì mới?\n\nLời mở đầu ở đây.\n\n**{question}**\n\nCăn cứ Nghị quyết số 5/NQ-HĐND quy định cụ thể như sau:\n\n- **Về xã hội:** Tỷ lệ hộ nghèo dưới 2%.", TextFormat.Markdown));

    [Fact]
    public void The_next_question_closes_the_answer() =>
        Assert.Equal("dưới 2%", Values("# Tin\n\nLời mở đầu.\n\n**Chỉ tiêu ra sao?**\n\n(1) Tỷ lệ hộ nghèo dưới 2%.\n\n**Ai được khen?**\n\n(1) Tổ chức có 5 năm thành tích đạt 90%.", TextFormat.Markdown));

    [Fact]
    public void Words_below_a_picture_are_no_heading_and_no_target() =>
        Assert.Equal("dưới 2%", Values("# Tin\n\nLời mở đầu.\n\n**Mục tiêu đến 2035 đạt 70% ra sao?**\n\n- Tỷ lệ hộ nghèo dưới 2%.\n\n*Mục tiêu đến 2035 đạt 70% ra sao? (Hình từ Internet)*\n\nHết.", TextFormat.Markdown));

    [Fact]
    public void A_vision_numbered_beside_the_aims_is_one_of_them() =>
        Assert.Equal("2 triệu doanh nghiệp ít nhất 3 triệu doanh nghiệp", Values("Mục tiêu phát triển:\n(1) Đến năm 2030\n- Có 2 triệu doanh nghiệp.\n(2) Tầm nhìn đến năm 2045\nĐến năm 2045 có ít nhất 3 triệu doanh nghiệp."));

    private static string Values(string text, TextFormat format = TextFormat.Plain) =>
        string.Join(' ', Measures(text, format).Where(m => m.Comparator != Comparator.None).Select(m => m.Verbatim));

    private static ImmutableArray<Measure> Measures(string text, TextFormat format)
    {
        var files = Samples.Document(text, format);
        files = files with { Metadata = files.Metadata with { Period = null, Date = new DateOnly(2025, 10, 9) } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value;
    }
}
