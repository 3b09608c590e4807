using DoiChieu.Extracting;
using DoiChieu.Extracting.Targets;

namespace DoiChieu.Tests.Extracting;

/// <summary>A year before the document's own date is a result, whatever period the document is for.</summary>
public class PastYearTests
{
    // Issued in 2023, for 2021-2025.
    private static readonly TargetContext Plan = new(null, null, Horizon.Parse("2021-2025"), "") { Issued = 2023 };

    private static string[] Read(string text) => [.. TargetReader.Read(text, Plan).Measures.Where(m => m.Comparator != Comparator.None).Select(m => $"{text.Substring(m.Start, m.Length)} {m.Timing.Horizon?.Value}")];

    [Theory]
    [InlineData("Năm 2022, tỷ lệ hộ dùng nước sạch đạt 60%; đến năm 2025 đạt 95%.")]
    [InlineData("Tỷ lệ hộ dùng nước sạch năm 2022 là 60%, năm 2025 là 95%.")]
    [InlineData("Giai đoạn 2021 - 2022, tỷ lệ hộ dùng nước sạch đạt 60%; đến năm 2025 đạt 95%.")]
    public void What_a_year_before_it_reached_is_no_target(string text) => Assert.Equal("95% 2025", Assert.Single(Read(text))[..8]);

    [Fact]
    public void A_year_of_the_period_to_come_is_one() => Assert.Equal(["60% 2024", "95% 2025"], Read("Tỷ lệ hộ dùng nước sạch năm 2024 là 60%, năm 2025 là 95%."));

    [Fact]
    public void The_part_of_what_there_is_now_is_none_either() =>
        Assert.Equal(["300 trạm 2025"], Read("Hiện nay có khoảng 180 trạm phát sóng, trong đó có 22 trạm 5G; đến năm 2025 có 300 trạm.").Select(r => r[..13]));

    [Theory]
    [InlineData("Lũy kế từ năm 2021 trồng 5 triệu cây xanh.")]
    [InlineData("Từ năm 2021, mỗi xã trồng 5 triệu cây xanh.")]
    public void A_sum_counted_from_a_past_year_is_a_target(string text) => Assert.Equal("5 triệu cây", Assert.Single(Read(text))[..11]);
}
