using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

/// <summary>By how much something falls is not what it is: `giảm` stays with the name of what falls.</summary>
public class FallTests
{
    [Theory]
    [InlineData("Tỉ lệ hộ nghèo: giảm 1-1,5 điểm%/năm.", "Tỉ lệ hộ nghèo: giảm 1-1,5 điểm%/năm")]
    [InlineData("Lượng phát thải khí nhà kính giảm 8-9%.", "Lượng phát thải khí nhà kính giảm 8-9%")]
    [InlineData("Tỷ lệ hộ nghèo giảm bình quân 2%/năm.", "Tỷ lệ hộ nghèo giảm 2%/năm")]
    [InlineData("Nồng độ bụi đến năm 2025 giảm tối thiểu 10%.", "Nồng độ bụi […] giảm tối thiểu 10%")]
    [InlineData("Giảm tỷ lệ hộ nghèo so với năm trước đạt 1,5%.", "Giảm tỷ lệ hộ nghèo so với năm trước 1,5%")]
    [InlineData("Phấn đấu giảm tỷ lệ hộ nghèo 1,5%/năm.", "giảm tỷ lệ hộ nghèo 1,5%/năm")]
    [InlineData("Kéo giảm 5% số vụ tai nạn giao thông.", "Kéo giảm […] số vụ tai nạn giao thông 5%")]
    [InlineData("Tỷ lệ hộ nghèo còn 3%, bình quân mỗi năm giảm 0,5%.", "Tỷ lệ hộ nghèo 3%;Tỷ lệ hộ nghèo […] giảm 0,5%")]
    [InlineData("Tỷ lệ hộ nghèo giảm 2%, riêng các huyện nghèo giảm 4%.", "Tỷ lệ hộ nghèo giảm 2%;Tỷ lệ hộ nghèo […] giảm / các huyện nghèo 4%")]
    public void What_falls_by_a_value_is_named_with_its_verb(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo giảm còn 2%.", "Tỷ lệ hộ nghèo 2%")]
    [InlineData("Tỷ lệ hộ nghèo giảm xuống dưới 2%.", "Tỷ lệ hộ nghèo dưới 2%")]
    [InlineData("Giảm tỷ lệ hộ nghèo xuống 2%.", "tỷ lệ hộ nghèo 2%")]
    [InlineData("Giảm tỷ lệ hộ nghèo dưới 2%.", "tỷ lệ hộ nghèo dưới 2%")]
    [InlineData("Giảm tỷ suất tử vong từ 23‰ xuống 18‰.", "tỷ suất tử vong 18‰")]
    [InlineData("Tỷ lệ hộ nghèo giảm 1%/năm, đến năm 2025 còn 2%.", "Tỷ lệ hộ nghèo giảm 1%/năm;Tỷ lệ hộ nghèo 2%")]
    [InlineData("Duy trì mức giảm tỷ lệ hộ nghèo 1%.", "mức giảm tỷ lệ hộ nghèo 1%")]
    public void What_comes_down_to_a_value_is_a_level(string text, string read) => Assert.Equal(read, Named(text));

    private static string Named(string text) =>
        string.Join(';', Measures(text).Select(m => $"{m.Indicator}{(m.Breakdown.Length > 0 ? " / " + m.Breakdown : "")} {Quote(text, m)}"));
}
