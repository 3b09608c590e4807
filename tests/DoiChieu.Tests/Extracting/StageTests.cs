using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Values with two years, and what their clause says once.</summary>
public class StageTests
{
    [Theory]
    [InlineData("Tỷ lệ nước sạch đến năm 2025 và 2030 đạt 95%.", "95% 2030", "2025, 2030")]
    [InlineData("Tỷ lệ che phủ rừng đạt 42% vào năm 2025 và năm 2030.", "42% 2025", "2025, 2030")]
    public void One_value_for_two_years_is_one_row_and_told(string line, string read, string times)
    {
        var found = Find(line);

        Assert.Equal(read, Lines(found.Value));
        Assert.Contains(found.Diagnostics, d => d.Code is "DC4072" && d.Arguments.Contains(times, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Tỷ lệ thu gom đến năm 2025 và năm 2030 lần lượt đạt 90% và 95%.")]
    [InlineData("Tỷ lệ thu gom đạt 90% vào năm 2025 và 95% vào năm 2030.")]
    [InlineData("So với năm 2020 và năm 2021, đến năm 2030 tỷ lệ thu gom đạt 95%.")]
    [InlineData("Giai đoạn 2025 - 2030, tỷ lệ thu gom đạt 95%.")]
    public void A_value_with_a_year_of_its_own_is_not(string line) => Assert.DoesNotContain("DC4072", Find(line).Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData("Giảm tỷ lệ hộ nghèo xuống dưới 6,5% vào năm 2025 và 6% vào năm 2030.", "Lt Lt")]
    [InlineData("Giảm tỷ lệ hộ nghèo xuống dưới 6,5% vào năm 2025 và dưới 6% vào năm 2030.", "Lt Lt")]
    [InlineData("Tỷ lệ nước sạch đạt trên 90% vào năm 2025 và 95% vào năm 2030.", "Gt Gt")]
    [InlineData("Tối thiểu 60% xã đạt chuẩn, 30% xã đạt nâng cao, 5% xã kiểu mẫu.", "Ge Eq Eq")]
    [InlineData("Trên 90% hộ có nước sạch vào năm 2025 và 80% trường học có sân chơi vào năm 2030.", "Gt Eq")]
    [InlineData("Tỷ lệ hộ nghèo dưới 2% và tỷ lệ thất nghiệp 4%.", "Lt Eq")]
    public void A_bound_printed_once_holds_for_the_stages_of_one_indicator_only(string line, string comparators) =>
        Assert.Equal(comparators, string.Join(' ', Find(line).Value.Select(m => m.Comparator)));

    [Theory]
    [InlineData("Giảm tỷ suất tử vong trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống xuống 18,5 vào năm 2025.", "18,5 2025")]
    [InlineData("Giảm tỷ số tử vong của trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống.", "")]
    [InlineData("Tuổi thọ trung bình đạt 75 tuổi vào năm 2030.", "75 tuổi 2030")]
    public void An_age_is_no_value_though_a_rate_stands_behind_it(string line, string read) => Assert.Equal(read, Lines(Find(line).Value));

    [Theory]
    [InlineData("Chỉ tiêu chủ yếu 5 năm 2026 - 2030:", "2026-2030 Heading")]
    [InlineData("Chỉ tiêu chủ yếu:", "2021-2030 Document")]
    public void Five_years_below_a_heading_that_counts_them_are_those(string heading, string time) =>
        Assert.Equal(time, Assert.Single(Read(heading + "\n- Tốc độ tăng trưởng bình quân 5 năm đạt 7%.").Value.Select(m => $"{m.Horizon} {m.HorizonOrigin}")));

    [Theory]
    [InlineData("100% khu công nghiệp có tối thiểu 1 trạm phát sóng 5G.", "100% ;tối thiểu 1 trạm ")]
    [InlineData("100% xã đạt từ 15 tiêu chí trở lên.", "100% ")]
    [InlineData("Đóng góp khoảng 40% tổng thu ngân sách, giải quyết việc làm cho khoảng 84 - 85% tổng số lao động.", "khoảng 40% ;khoảng 84 - 85% ")]
    public void A_value_that_each_of_a_share_is_to_have_is_a_row_and_one_that_describes_is_none(string line, string read) =>
        Assert.Equal(read, Lines([.. Find(line).Value.Select(m => m with { Horizon = "" })]));

    private static string Lines(ImmutableArray<Measure> measures) => string.Join(';', measures.Where(m => m.Comparator != Comparator.None).Select(m => $"{m.Verbatim} {m.Horizon}"));

    private static Outcome<ImmutableArray<Measure>> Find(string line) => Read("Các chỉ tiêu chủ yếu:\n- " + line);

    private static Outcome<ImmutableArray<Measure>> Read(string text)
    {
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Period = "2021-2030" } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
