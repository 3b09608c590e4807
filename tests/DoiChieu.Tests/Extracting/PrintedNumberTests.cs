using DoiChieu.Extracting.Targets;

namespace DoiChieu.Tests.Extracting;

public class PrintedNumberTests
{
    [Theory]
    [InlineData("1 200 000 đồng", 9)]
    [InlineData("12 100 xã", 2)]
    [InlineData("2025 100 000 xã", 4)]
    [InlineData("7,5%", 3)]
    [InlineData("7, 5", 1)]
    public void Blanks_join_a_number_only_where_two_groups_of_three_follow(string text, int length) =>
        Assert.Equal(length, PrintedNumber.Length(text, 0));

    [Theory]
    [InlineData("0.125", "0.125")]
    [InlineData("1.125", "1125")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.200.000", "1200000")]
    [InlineData("1.20.000", null)]
    public void A_dot_stands_between_thousands_unless_its_groups_say_otherwise(string printed, string? number) =>
        Assert.Equal(number, PrintedNumber.Parse(printed)?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
