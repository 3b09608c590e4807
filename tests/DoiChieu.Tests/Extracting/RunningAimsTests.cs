using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Sentences in running text that announce aims, where no heading does.</summary>
public class RunningAimsTests
{
    [Theory]
    [InlineData("Về kinh tế, phấn đấu tốc độ tăng trưởng nông nghiệp giai đoạn 2021 – 2025 đạt 4,5 – 5%; lĩnh vực dịch vụ đạt 8 – 9%.", "4,5 – 5% 8 – 9%")]
    [InlineData("Đại hội đã đề ra 18 chỉ tiêu cụ thể, trong đó, tỷ lệ hộ nghèo đến năm 2030 còn 3,5%. Trong đó: Tỷ lệ lao động đã qua đào tạo đạt 37% trở lên.", "3,5% 37% trở lên")]
    [InlineData("Chỉ tiêu chủ yếu đặt ra đến năm 2030 là tổng sản lượng đạt 9,8 triệu tấn.", "9,8 triệu tấn")]
    [InlineData("Tỉnh có 200 xã và đã ban hành kế hoạch đến năm 2030, với mục tiêu đóng góp của năng suất vào tăng trưởng trên 50%.", "trên 50%")]
    [InlineData("Đại hội thống nhất điều chỉnh GRDP bình quân đầu người đến năm 2025 đạt 8.500 USD (thay vì 9.000 USD).", "8.500 USD")]
    public void A_sentence_that_names_aims_and_a_time_ahead_sets_those_behind_these_words(string sentence, string read) =>
        Assert.Equal(read, Values(sentence));

    [Theory]
    [InlineData("Tỉnh đã nỗ lực phấn đấu, giai đoạn 2016 – 2020 tăng trưởng đạt 7,84%.")]
    [InlineData("Thu ngân sách trung bình đạt 121% so với mục tiêu Đại hội đến năm 2025.")]
    [InlineData("Với mục tiêu giảm nghèo đến năm 2025, tỉnh đã hỗ trợ 300 hộ.")]
    [InlineData("Thực hiện mục tiêu đến năm 2030 xây dựng 50 trường, tỉnh khởi công 20 trường.")]
    [InlineData("Đến năm 2025 phấn đấu 70% người lao động được đào tạo ra sao?")]
    [InlineData("Trong giai đoạn 2020 – 2025, tỉnh đạt 90% kế hoạch.")]
    [InlineData("Các chỉ tiêu phổ cập đều đạt và vượt tiêu chuẩn quy định: 96,93% học sinh tốt nghiệp lớp 9.")]
    public void One_that_tells_results_or_asks_sets_none(string sentence) => Assert.Equal("", Values(sentence));

    [Fact]
    public void Behind_announced_aims_results_are_told_again() =>
        Assert.Equal("70%", Values("Phấn đấu đến năm 2025, tỷ lệ đô thị hóa đạt 70%. Trong đó, nhiệm kỳ qua thành phố đạt 60%. Thu ngân sách đạt 121%."));

    [Theory]
    [InlineData("Năm 2020, sản lượng đạt 8,4 triệu tấn. Chỉ tiêu đặt ra đến năm 2030 là tổng sản lượng đạt 9,8 triệu tấn.", "9,8 triệu tấn")]
    [InlineData("Năm 2031, sản lượng đạt 8,4 triệu tấn. Chỉ tiêu đặt ra đến năm 2030 là tổng sản lượng đạt 9,8 triệu tấn.", "")]
    [InlineData("Năm 2020, sản lượng đạt 8,4 triệu tấn. Phấn đấu đến năm 2030, tổng sản lượng đạt 9,8 triệu tấn; năm 2045 đạt 12 triệu tấn.", "9,8 triệu tấn 12 triệu tấn")]
    [InlineData("Chỉ tiêu đặt ra đến năm 2030 là tổng sản lượng đạt 9,8 triệu tấn.", "")]
    [InlineData("Đại hội họp đến ngày 18/10/2020. Chỉ tiêu đặt ra đến năm 2030 là tổng sản lượng đạt 9,8 triệu tấn.", "9,8 triệu tấn")]
    public void Without_a_date_a_time_is_ahead_of_the_latest_year_that_is_told(string text, string read) => Assert.Equal(read, Values(text, issued: null));

    [Theory]
    [InlineData("Hội đồng nhân dân thông qua kế hoạch phát triển kinh tế - xã hội năm 2030.\n\nNghị quyết có 23 chỉ tiêu chủ yếu, trong đó, GRDP tăng khoảng 7,5%; số trường đạt chuẩn tăng thêm 85 trường.", "khoảng 7,5% 85 trường")]
    [InlineData("Hội đồng nhân dân thông qua kế hoạch năm 2030. Kỳ họp bế mạc.\n\nNghị quyết có 23 chỉ tiêu chủ yếu, trong đó, GRDP tăng khoảng 7,5%.", "")]
    [InlineData("Hội đồng nhân dân nghe báo cáo năm 2018.\n\nCó 23 chỉ tiêu chủ yếu, trong đó, GRDP tăng khoảng 7,5%.", "")]
    [InlineData("Hội đồng nhân dân thông qua kế hoạch năm 2030.\n\nTỉnh đạt 23 chỉ tiêu chủ yếu, trong đó, GRDP tăng khoảng 7,5%.", "")]
    [InlineData("Hội đồng nhân dân thông qua kế hoạch năm 2030.\n\nCác chỉ tiêu, trong đó có GRDP tăng 7,5%, được phân tích.", "")]
    public void Counted_aims_have_the_time_of_the_sentence_before_them(string text, string read) => Assert.Equal(read, Values(text));

    [Theory]
    [InlineData("Giải quyết việc làm cho trên 3,5 triệu lao động.", "9,8 triệu tấn trên 3,5 triệu lao động")]
    [InlineData("Đời sống khá hơn.\n\nGiải quyết việc làm cho 3 triệu lao động.", "9,8 triệu tấn")]
    [InlineData("Đã giải quyết việc làm cho 3 triệu lao động.", "9,8 triệu tấn")]
    [InlineData("Giải quyết việc làm cho 3 triệu lao động so với cùng kỳ.", "9,8 triệu tấn")]
    [InlineData("Ngành có 200 cảng cá.", "9,8 triệu tấn")]
    [InlineData("- Bảng dưới đây.\n\nGiải quyết việc làm cho 3 triệu lao động.", "9,8 triệu tấn")]
    public void The_next_paragraph_goes_on_where_it_opens_with_what_is_to_be_done(string next, string read) =>
        Assert.Equal(read, Values("Chỉ tiêu chủ yếu đặt ra đến năm 2030 là tổng sản lượng đạt 9,8 triệu tấn.\n\n" + next));

    [Fact]
    public void A_time_that_the_text_tells_as_gone_is_not_ahead() =>
        Assert.Equal("", Values("Tỉnh đặt mục tiêu đến năm 2025 có 24 xã nông thôn mới. Năm 2026, tỉnh có 30 xã."));

    [Fact]
    public void Where_a_heading_names_the_targets_other_text_sets_none() =>
        Assert.Equal("76%", Values("Theo kế hoạch, tỉnh phấn đấu đến năm 2030 có 90% thôn có sóng.\nI. CHỈ TIÊU CHỦ YẾU\n1. Tỷ lệ đô thị hóa đạt 76%.", kind: "plan"));

    [Theory]
    [InlineData("Tuổi thọ trung bình: khoảng 75,5 tuổi.", "khoảng 75,5 tuổi")]
    [InlineData("Nâng cao tuổi thọ: khám cho 90% người trên 60 tuổi.", "90%")]
    [InlineData("Khám miễn phí cho 90% người từ 60 tuổi.", "90%")]
    [InlineData("Hệ thống cơ sở lưu trú: Mở rộng quy mô lên 31.500 buồng.", "31.500 buồng")]
    [InlineData("Cơ sở pháp lý: Nghị quyết giao 31.500 buồng.", "")]
    public void In_a_list_of_targets_an_age_behind_the_name_of_one_is_a_value_and_lodgings_are_no_grounds(string bullet, string read) =>
        Assert.Equal(read, Values("Lời mở đầu của kế hoạch này.\nI. MỤC TIÊU CỤ THỂ ĐẾN NĂM 2030\n- " + bullet, kind: "plan"));

    private static readonly DateOnly Day = new(2020, 10, 18);

    private static string Values(string text, string kind = "news") => Values(text, Day, kind);

    private static string Values(string text, DateOnly? issued, string kind = "news")
    {
        var files = Samples.Document("Đại hội đại biểu Đảng bộ tỉnh\n\n" + text);
        files = files with { Metadata = files.Metadata with { Kind = kind, Period = null, Date = issued } };
        return string.Join(' ', TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value.Where(m => m.Comparator != Comparator.None).Select(m => m.Verbatim));
    }
}
