using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

/// <summary>Lists in which each value stands before, or behind, the words that name it.</summary>
public class ValueListTests
{
    [Theory]
    [InlineData("Nâng tổng công suất lên 4.758,5 MW (gồm 166 dự án thủy điện; 02 dự án điện gió; 10 dự án điện rác).", "4.758,5 MW tổng công suất;166 dự án dự án thủy điện;02 dự án dự án điện gió;10 dự án dự án điện rác")]
    [InlineData("Nâng tổng công suất lên 4.758,5 MW (166 dự án thủy điện, 02 dự án điện gió và 10 dự án điện rác).", "4.758,5 MW tổng công suất;166 dự án dự án thủy điện;02 dự án dự án điện gió;10 dự án dự án điện rác")]
    public void Each_value_of_a_list_in_brackets_belongs_to_the_words_behind_it(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Trồng 300 ha rừng (keo 200 ha, quế 100 ha).", "300 ha rừng;200 ha rừng / keo;100 ha rừng / quế")]
    [InlineData("Có 90,3% xã đạt chuẩn (65/72 xã).", "90,3% xã đạt chuẩn;65/72 xã xã đạt chuẩn")]
    public void Words_before_the_values_of_brackets_still_name_them(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Tốc độ tải xuống đạt tối thiểu 5 Mbit/s (95% truy nhập có tốc độ đạt yêu cầu).", "tối thiểu 5 Mbit/s Tốc độ tải xuống;95% truy nhập có tốc độ đạt yêu cầu")]
    [InlineData("Dịch vụ truy nhập video (độ phân giải 1080p) trên mạng di động: Tốc độ tải xuống đạt tối thiểu 5Mbit/s (95% truy nhập có tốc độ tải xuống đạt yêu cầu).", "tối thiểu 5Mbit/s Tốc độ tải xuống;95% truy nhập có tốc độ tải xuống đạt yêu cầu")]
    [InlineData("Dịch vụ truy nhập nội dung video chất lượng Full HD (độ phân giải 1080p) trên mạng băng rộng di động: Tốc độ tải xuống đạt tối thiểu 5Mbit/s (95% truy nhập có tốc độ tải xuống đạt yêu cầu).", "tối thiểu 5Mbit/s Tốc độ tải xuống;95% truy nhập có tốc độ tải xuống đạt yêu cầu")]
    [InlineData("Nồng độ bụi đạt dưới 40 μg/m3 (giảm 20% so với mức trung bình năm 2019).", "dưới 40 μg/m3 Nồng độ bụi;20% Nồng độ bụi […] giảm")]
    [InlineData("Nồng độ bụi đạt dưới 40 μg/m3 (tăng 20% so với mức trung bình năm 2019).", "dưới 40 μg/m3 Nồng độ bụi")]
    [InlineData("Tỷ lệ hộ nghèo còn 2% (năm 2019: giảm 20%).", "2% Tỷ lệ hộ nghèo")]
    public void What_brackets_add_to_a_value_is_named(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Tối thiểu 55% học sinh lớp 5, 65% học sinh lớp 9 và 75% học sinh lớp 12 biết bơi.", "Ge Ge Ge")]
    [InlineData("Tối đa 5 xã và 3 xã chưa đạt chuẩn.", "Le Le")]
    [InlineData("Nâng phụ cấp lên tối thiểu 70% cho giáo viên, tối thiểu 30% cho nhân viên, 100% cho giáo viên ở hải đảo.", "Ge Ge Eq")]
    [InlineData("Tối thiểu 50% xã đạt chuẩn, 100% thôn có điện.", "Ge Eq")]
    [InlineData("Ít nhất 80% trường đạt chuẩn, 20% trường được đầu tư hiện đại.", "Ge Eq")]
    [InlineData("Tối thiểu 50% xã đạt chuẩn; 60% thôn có điện.", "Ge Eq")]
    [InlineData("Trên 50% xã, 60% thôn có điện.", "Gt Eq")]
    [InlineData("Tối thiểu 50% xã đạt chuẩn, tỷ lệ hộ nghèo còn 2%.", "Ge Eq")]
    public void At_least_before_a_list_holds_for_each_value_of_it(string text, string comparators) => Assert.Equal(comparators, string.Join(' ', Measures(text).Select(m => m.Comparator)));

    [Fact]
    public void The_verb_behind_a_list_of_shares_holds_for_all_of_them() =>
        Assert.Equal(
            "55% học sinh lớp 5 […] biết bơi an toàn;65% học sinh lớp 9 […] biết bơi an toàn;75% học sinh lớp 12 biết bơi an toàn",
            Named("Phấn đấu 55% học sinh lớp 5, 65% học sinh lớp 9 và 75% học sinh lớp 12 biết bơi an toàn."));

    private static string Named(string text) =>
        string.Join(';', Measures(text).Select(m => $"{Quote(text, m)} {m.Indicator}{(m.Breakdown.Length > 0 ? " / " + m.Breakdown : "")}"));
}
