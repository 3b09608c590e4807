using CsCheck;
using DoiChieu.Extracting;
using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

public class TargetClauseTests
{
    [Fact]
    public void A_value_has_its_unit_as_printed_and_the_year_beside_it()
    {
        var measure = Only("Tỷ lệ đô thị hóa đến năm 2025 đạt 76%.");

        Assert.Equal((Comparator.Eq, 76m, "%", "2025", "Tỷ lệ đô thị hóa"), (measure.Comparator, measure.Low, measure.Unit, measure.Timing.Horizon!.Value, measure.Indicator));
    }

    [Theory]
    [InlineData("Số bác sĩ trên 10.000 dân: 15,5 bác sĩ.", "15,5 bác sĩ")]
    [InlineData("Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt và nuôi trồng thủy sản đạt 115 triệu đồng.", "115 triệu đồng")]
    [InlineData("Có trên 1.000 hộ đạt chuẩn, 20 mô hình.", "trên 1.000 hộ, 20 mô hình")]
    [InlineData("Diện tích cây ăn quả trên 10.000 ha, sản lượng đạt 5.000 tấn.", "trên 10.000 ha, 5.000 tấn")]
    [InlineData("Số hộ tham gia đạt trên 10.000 hộ.", "trên 10.000 hộ")]
    public void What_a_rate_is_counted_on_is_no_value(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Measures(text).Select(m => Quote(text, m))));

    [Theory]
    [InlineData("Điện thương phẩm: Năm 2030 đạt 500 MW; định hướng năm 2050 đạt 1.200 MW.", "2030, 2050")]
    [InlineData("Đạt tỷ lệ 28% vào năm 2030. Định hướng đến năm 2050 tỷ lệ năng lượng tái tạo lên đến 74%.", "2030, 2050")]
    [InlineData("Hoàn thành 80% quy hoạch thời kỳ đến năm 2030, định hướng đến năm 2050.", "2030")]
    public void An_outlook_behind_a_value_lends_its_year_to_its_own(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Measures(text).Select(m => m.Timing.Horizon?.Value)));

    [Theory]
    [InlineData("Tuổi thọ trung bình: khoảng 75,5 tuổi.", "khoảng 75,5 tuổi")]
    [InlineData("Phổ cập cho trẻ em 5 tuổi.", "")]
    public void A_mean_age_is_a_value_and_an_age_is_none(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Measures(text).Where(m => m.Comparator != Comparator.None).Select(m => Quote(text, m))));

    [Fact]
    public void A_footnote_mark_glued_to_a_unit_is_not_part_of_it()
    {
        const string text = "tương đương khoảng 6.200-6.800 USD1";
        var measure = Only(text);

        Assert.Equal((6200m, 6800m, "USD", "khoảng 6.200-6.800 USD"), (measure.Low, measure.High, measure.Unit, Quote(text, measure)));
    }

    [Theory]
    [InlineData("10 - 10.5%", 10, 10.5)]
    [InlineData("7,5–8%", 7.5, 8)]
    [InlineData("9 ÷ 9,5%", 9, 9.5)]
    [InlineData("từ 7,5% đến 8%", 7.5, 8)]
    [InlineData("33,7% - 34%", 33.7, 34)]
    [InlineData("1.200 - 1.500,5 ha", 1200, 1500.5)]
    public void Two_bounds_are_one_range(string printed, double low, double high)
    {
        var measure = Only("Tổng diện tích tăng " + printed + ".");

        Assert.Equal((Comparator.Range, (decimal)low, (decimal)high), (measure.Comparator, measure.Low, measure.High));
    }

    [Theory]
    [InlineData("717.000", 717000)]
    [InlineData("3.335.000", 3335000)]
    [InlineData("0,78", 0.78)]
    [InlineData("0.785", 0.785)]
    [InlineData("10.5", 10.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1 200 000", 1200000)]
    [InlineData("08", 8)]
    public void Numbers_are_read_as_they_are_printed(string printed, double number) =>
        Assert.Equal((decimal)number, Only($"Giá trị đạt {printed} tấn.").Low);

    [Theory]
    [InlineData("12.34.5")]
    [InlineData("1,2,3")]
    [InlineData("12.5.000,1,1")]
    public void A_number_that_fits_no_way_of_writing_is_no_value_and_is_reported(string printed) =>
        Assert.Contains("chưa đọc: " + printed, Rows($"Giá trị đạt {printed} tấn."));

    [Fact]
    public void On_ten_thousand_is_per_and_not_above() =>
        Assert.Equal("12 người trên một vạn dân | eq 12..12 | người trên một vạn dân | 2021-2025 unspecified document | Nguồn nhân lực", Rows("Nguồn nhân lực đạt 12 người trên một vạn dân.").Single());

    [Fact]
    public void A_yearly_check_up_is_no_yearly_target() =>
        Assert.Equal("2030", Measures("Đến năm 2030: số giường bệnh đạt 40 giường; 100% người dân được hưởng chính sách khám sức khỏe hằng năm.")[1].Timing.Horizon!.Value);

    [Fact]
    public void What_was_reached_before_is_no_row() =>
        Assert.Equal("18‰", Assert.Single(Measures("Giảm tỷ suất tử vong từ 23‰ xuống 18‰.").Select(m => m.Low + m.Unit)));

    [Fact]
    public void Covering_the_whole_people_is_not_a_hundred_per_cent() =>
        Assert.Equal((Comparator.None, null), (Only("Đạt tỷ lệ bao phủ bảo hiểm y tế toàn dân.").Comparator, Only("Đạt tỷ lệ bao phủ bảo hiểm y tế toàn dân.").Low));

    [Fact]
    public void The_year_that_opened_a_target_holds_behind_it_and_not_before()
    {
        var timings = Measures("Kim ngạch xuất khẩu tăng bình quân 12%/năm, đến năm 2025 đạt 3,5 tỷ USD; nhập khẩu đạt 2 tỷ USD.").Select(m => $"{m.Timing.Horizon!.Value} {m.Timing.Origin}");

        Assert.Equal(["2021-2025 Document", "2025 Stated", "2025 Target"], timings);
    }

    [Fact]
    public void A_year_behind_two_values_joined_by_and_holds_for_both()
    {
        var ranks = Measures("Tỉnh thuộc nhóm 4 tỉnh dẫn đầu vùng và nhóm 20 tỉnh dẫn đầu cả nước vào năm 2023 theo đánh giá của bộ; thuộc nhóm 3 tỉnh dẫn đầu vùng và nhóm 10 tỉnh dẫn đầu cả nước vào năm 2025.");

        Assert.Equal(["4 2023", "20 2023", "3 2025", "10 2025"], ranks.Select(m => $"{m.High} {m.Timing.Horizon!.Value}"));
    }

    [Theory]
    [InlineData("Đến năm 2022 đạt 40% và 50% vào năm 2023.", "2022 2023")]
    [InlineData("Thu ngân sách đạt 40 tỷ đồng và tỷ lệ hộ nghèo còn 2% vào năm 2023.", "2021-2025 2023")]
    public void A_year_behind_the_second_of_two_values_with_words_of_their_own_is_only_its(string text, string times) =>
        Assert.Equal(times, string.Join(' ', Measures(text).Select(m => m.Timing.Horizon!.Value)));

    [Theory]
    [InlineData("Tối thiểu có 5 doanh nghiệp mới.", Comparator.Ge)]
    [InlineData("Ít nhất đạt 50% số xã.", Comparator.Ge)]
    [InlineData("Tối đa có 5 hộ nghèo.", Comparator.Le)]
    [InlineData("Có 5 doanh nghiệp mới.", Comparator.Eq)]
    public void A_verb_may_stand_between_comparator_and_number(string text, Comparator comparator) => Assert.Equal(comparator, Only(text).Comparator);

    [Fact]
    public void A_set_of_data_is_counted_as_one() => Assert.Equal("tập dữ liệu", Only("Có ít nhất 20 tập dữ liệu mở được công bố.").Unit);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("…")]
    [InlineData("( \" ) “")]
    [InlineData("%")]
    [InlineData("- ; : , .")]
    public void Text_without_words_has_no_rows(string text) => Assert.All(Measures(text), m => Assert.Equal(Comparator.None, m.Comparator));

    [Fact]
    public void Any_text_of_known_words_is_read_without_losing_its_place()
    {
        string[] words = ["Đến năm 2025,", "tỷ lệ", "đạt", "5%", "10 -", "12", "(", ")", "trong đó:", ";", ".", "hằng năm", "trên", "xã", "“", "”", "từ", "đến", "/", "65/72", "59-NQ/TW", "khoảng", "USD1", ",", "và", "không còn", "năm"];
        Gen.Int[0, words.Length - 1].Array[0, 14].Sample(
            picks =>
            {
                var text = string.Join(' ', picks.Select(p => words[p]));
                return Measures(text).All(m => m.Start >= 0 && m.Start + m.Length <= text.Length && m.Length > 0);
            },
            iter: 3000);
    }
}
