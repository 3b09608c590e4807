using DoiChieu.Publishing;

namespace DoiChieu.Tests.Publishing;

public class VietnameseOrderTests
{
    [Theory]
    [InlineData("dân số", "đô thị")]
    [InlineData("Dịch vụ", "đào tạo")]
    [InlineData("đường", "em")]
    [InlineData("an ninh", "ăn uống")]
    [InlineData("ăn", "ân")]
    [InlineData("eo", "ê")]
    [InlineData("on", "ôn")]
    [InlineData("ôn", "ơn")]
    [InlineData("uy", "ưu")]
    [InlineData("ma", "mà")]
    [InlineData("mà", "mả")]
    [InlineData("mả", "mã")]
    [InlineData("mã", "má")]
    [InlineData("má", "mạ")]
    [InlineData("mạ", "man")]
    public void The_first_comes_before_the_second(string first, string second) =>
        Assert.True(VietnameseOrder.Instance.Compare(first, second) < 0 && VietnameseOrder.Instance.Compare(second, first) > 0);

    [Fact]
    public void Detached_marks_order_as_composed_ones() =>
        Assert.Equal(
            Math.Sign(VietnameseOrder.Instance.Compare("đô thị", "độ che phủ")),
            Math.Sign(VietnameseOrder.Instance.Compare("đô thị".Normalize(System.Text.NormalizationForm.FormD), "độ che phủ".Normalize(System.Text.NormalizationForm.FormD))));
}
