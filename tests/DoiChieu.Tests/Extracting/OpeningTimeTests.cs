using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

/// <summary>Times that open a sentence, before the words that announce the aim: they hold for it, not the heading's term.</summary>
public class OpeningTimeTests
{
    [Theory]
    [InlineData("Củng cố kết quả phổ cập. Năm 2024 phấn đấu có 82% trường học đạt chuẩn quốc gia, 100% các xã đặc biệt khó khăn có trường nội trú.", "none, 2024 stated, 2024 target")]
    [InlineData("Củng cố kết quả phổ cập. Năm 2024, tỉnh đặt mục tiêu tỷ lệ hộ nghèo còn 2%.", "none, 2024 target")]
    [InlineData("Hằng năm, phấn đấu xây dựng lực lượng dân quân, tự vệ đạt từ 3,2% trở lên so với dân số của tỉnh.", "annual stated")]
    [InlineData("Tỉnh phấn đấu tỷ lệ hộ nghèo còn 2%.", "2021-2025 document")]
    [InlineData("So với năm 2020, phấn đấu tỷ lệ hộ nghèo còn 2%.", "2021-2025 document")]
    public void A_time_before_the_words_that_announce_the_aim_holds_for_it(string text, string times) =>
        Assert.Equal(times, string.Join(", ", Measures(text).Select(m => m.Comparator == DoiChieu.Extracting.Comparator.None ? "none" : m.Timing.Horizon?.Value + " " + Word(m.Timing.Origin))));

    [Fact]
    public void A_yearly_act_without_a_number_lends_its_time_and_its_object_to_the_number_behind_it()
    {
        var measure = Measures("Phấn đấu đến năm 2025 có ít nhất 50% xã không có ma túy; hằng năm kiềm chế tai nạn giao thông, phấn đấu kéo giảm 5% trên cả 3 tiêu chí.")[^1];

        Assert.Equal((5m, "annual", "tai nạn giao thông […] kéo giảm"), (measure.Low, measure.Timing.Horizon!.Value, measure.Indicator));
    }

    [Fact]
    public void A_mean_of_each_year_beside_a_year_is_a_mean()
    {
        var measure = Measures("Đến năm 2025, có trên 800 hợp tác xã hoạt động ổn định; phấn đấu bình quân mỗi năm có trên 2.000 hộ gia đình đăng ký kinh doanh.")[^1];

        Assert.Equal((2000m, "average"), (measure.Low, Word(measure.Timing.Aggregation)));
    }
}
