using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

public class MeasureKindTests
{
    [Theory]
    [InlineData("Tổng vốn đầu tư", "Tổng vốn đầu tư tăng bình quân", "%/năm", MeasureKind.Growth)]
    [InlineData("Tổng thu ngân sách", "Tổng thu ngân sách hằng năm tăng", "%", MeasureKind.Growth)]
    [InlineData("Tăng trưởng kinh tế (GRDP)", "thuế sản phẩm tăng", "%", MeasureKind.Growth)]
    [InlineData("Tốc độ đổi mới công nghệ", "Tốc độ đổi mới công nghệ đạt", "%", MeasureKind.Growth)]
    [InlineData("Đóng góp của TFP vào tăng trưởng kinh tế", "Đóng góp của TFP vào tăng trưởng kinh tế thành phố ở mức", "%", MeasureKind.Share)]
    [InlineData("Tỷ lệ thu ngân sách/GRDP", "Tỷ lệ thu ngân sách/GRDP bình quân", "%/năm", MeasureKind.Share)]
    [InlineData("tỷ lệ kết nạp đảng viên mới", "Phấn đấu tỷ lệ kết nạp đảng viên mới tăng", "%", MeasureKind.Share)]
    [InlineData("Tỷ trọng giá trị tăng thêm", "Tỷ trọng giá trị tăng thêm đạt", "%", MeasureKind.Share)]
    [InlineData("Tỷ lệ hộ nghèo: giảm", "Tỷ lệ hộ nghèo: giảm", "%", MeasureKind.Change)]
    [InlineData("Giảm tỷ lệ hộ nghèo", "Giảm tỷ lệ hộ nghèo đạt", "%", MeasureKind.Change)]
    [InlineData("Tỷ lệ hộ nghèo", "Giảm tỷ lệ hộ nghèo xuống còn", "%", MeasureKind.Share)]
    [InlineData("mức giảm tỷ lệ nghèo đa chiều", "duy trì mức giảm tỷ lệ nghèo đa chiều", "%", MeasureKind.Change)]
    [InlineData("Tổng thu ngân sách", "phấn đấu đến năm 2030", "tỷ đồng", MeasureKind.Money)]
    [InlineData("GRDP/người", "GRDP/người đạt", "USD", MeasureKind.Money)]
    [InlineData("xã đạt chuẩn", "công nhận", "xã", MeasureKind.Amount)]
    public void The_kind_follows_from_the_printed_words(string indicator, string before, string unit, MeasureKind kind) =>
        Assert.Equal(kind, MeasureKinds.Of(Pairs.Measure() with { IndicatorAsWritten = indicator, Unit = unit }, before));

    [Theory]
    [InlineData("triệu đồng/người/năm", "đồng", 1_000_000, "người,năm")]
    [InlineData("tỷ USD", "USD", 1_000_000_000, "")]
    [InlineData("người trên một vạn dân", "người", 1, "vạn dân")]
    [InlineData("% năm", "%", 1, "năm")]
    [InlineData("", "", 1, "")]
    public void A_unit_is_taken_apart(string printed, string @base, int factor, string per)
    {
        var unit = PrintedUnit.Parse(printed);

        Assert.Equal((@base, factor, per), (unit.Base, unit.Factor, string.Join(',', unit.Per)));
    }

    [Theory]
    [InlineData("triệu đồng", "triệu đồng/người/năm", "đồng/người/năm", true)]
    [InlineData("bác sĩ/vạn dân", "bác sỹ/vạn dân", "bác sĩ/vạn dân", true)]
    [InlineData("%", "%/năm", "%/năm", true)]
    [InlineData("triệu đồng", "triệu đồng/người/năm", "đồng", false)]
    [InlineData("USD", "triệu đồng", "đồng", false)]
    [InlineData("đồng/người/tháng", "đồng/người/năm", "đồng/người/năm", false)]
    public void Two_units_fit_where_the_indicator_fills_in_what_one_leaves_out(string one, string other, string indicator, bool fit) =>
        Assert.Equal(fit, PrintedUnit.Parse(one).Completed(indicator).Fits(PrintedUnit.Parse(other).Completed(indicator)));
}
