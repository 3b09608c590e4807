using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.InEnglish;

namespace DoiChieu.Tests.Relating;

/// <summary>What printed values say, in English.</summary>
public class EnglishReadingTests
{
    private static readonly EnglishUnits Units = new(
    [
        new("năm", "year", "years"), new("triệu", "million", "million"), new("đồng", "đồng", "đồng"), new("người", "person", "people"), new("vạn dân", "ten thousand people", "ten thousand people"),
        new("xã", "commune", "communes"), new("bác sĩ", "doctor", "doctors"), new("địa phương", "locality", "localities"), new("hội/diễn đàn", "body or forum", "bodies or forums"),
    ]);

    [Theory]
    [InlineData("trên 15%", Comparator.Gt, "15", "", "%", "more than 15%")]
    [InlineData("50% trở lên", Comparator.Ge, "50", "", "%", "at least 50%")]
    [InlineData("dưới 0,5%", Comparator.Lt, "", "0.5", "%", "less than 0.5%")]
    [InlineData("không quá 3%", Comparator.Le, "", "3", "%", "at most 3%")]
    [InlineData("khoảng 215 triệu đồng/người/năm", Comparator.Approx, "215", "215", "triệu đồng/người/năm", "about 215 million đồng per person per year")]
    [InlineData("54,17 - 54,73%", Comparator.Range, "54.17", "54.73", "%", "from 54.17 to 54.73%")]
    [InlineData("6.200 - 6.800 USD", Comparator.Range, "6200", "6800", "USD", "from 6,200 to 6,800 USD")]
    [InlineData("tối thiểu 0,78", Comparator.Ge, "0.78", "", "", "at least 0.78")]
    [InlineData("24 xã", Comparator.Eq, "24", "24", "xã", "24 communes")]
    [InlineData("01 xã", Comparator.Eq, "1", "1", "xã", "1 commune")]
    [InlineData("65/72 xã", Comparator.Eq, "65", "65", "xã", "65 of 72 communes")]
    [InlineData("19 bác sỹ/vạn dân", Comparator.Eq, "19", "19", "bác sỹ/vạn dân", "19 doctors per ten thousand people")]
    [InlineData("12 người trên một vạn dân", Comparator.Eq, "12", "12", "người trên một vạn dân", "12 people per ten thousand people")]
    [InlineData("ít nhất 03 hội/diễn đàn", Comparator.Ge, "3", "", "hội/diễn đàn", "at least 3 bodies or forums")]
    [InlineData("phấn đấu vượt", Comparator.None, "", "", "", "")]
    public void A_value_is_read_by_its_comparator_its_bounds_and_its_unit(string printed, Comparator comparator, string low, string high, string unit, string read) =>
        Assert.Equal(read, Read("Chỉ tiêu", "Chỉ tiêu đạt", printed, Value(comparator, low, high, unit)));

    [Theory]
    [InlineData(Comparator.Ge, false, "10 to 10.5%, or more")]
    [InlineData(Comparator.Lt, false, "less than 10 to 10.5%")]
    [InlineData(Comparator.Gt, false, "more than 10 to 10.5%")]
    [InlineData(null, true, "about 10 to 10.5%")]
    public void A_range_says_which_end_is_open_and_what_is_only_about(Comparator? opens, bool isAbout, string read) =>
        Assert.Equal(read, Read("Chỉ tiêu", "Chỉ tiêu đạt", "10 - 10,5%", Value(Comparator.Range, "10", "10.5", "%") with { Opens = opens, IsAbout = isAbout }));

    [Theory]
    [InlineData("Tổng thu", "Tổng thu hằng năm tăng", "growth of about 15%")]
    [InlineData("Tốc độ tăng năng suất", "Tốc độ tăng năng suất đạt", "growth of about 15%")]
    [InlineData("mức giảm tỷ lệ nghèo", "duy trì mức giảm tỷ lệ nghèo", "a fall of about 15%")]
    [InlineData("Tốc độ đổi mới công nghệ", "Tốc độ đổi mới công nghệ đạt", "about 15%")]
    [InlineData("Đóng góp vào tăng trưởng", "Đóng góp vào tăng trưởng đạt", "about 15%")]
    public void A_rate_of_growth_does_not_read_like_a_level(string indicator, string before, string read) =>
        Assert.Equal(read, Read(indicator, before, "khoảng 15%", Value(Comparator.Approx, "15", "15", "%")));

    [Fact]
    public void A_place_in_an_order_is_no_highest_value() =>
        Assert.Equal("in the group of 15 localities", Read("Nhóm", "Thuộc", "nhóm 15 địa phương", Value(Comparator.Le, "", "15", "địa phương") with { IsRank = true }));

    [Theory]
    [InlineData("thuyền/năm", "thuyền")]
    [InlineData("tỷ đồng", "tỷ")]
    [InlineData("bác sĩ/thôn/năm", "thôn")]
    [InlineData("%", "")]
    [InlineData("USD", "")]
    [InlineData("hội/diễn đàn", "")]
    public void What_a_unit_lacks_is_named_word_by_word(string unit, string missing) => Assert.Equal(missing, string.Join(", ", Units.Missing(unit)));

    private static Measure Value(Comparator comparator, string low, string high, string unit) => Pairs.Measure() with
    {
        Comparator = comparator,
        Low = low.Length > 0 ? decimal.Parse(low, System.Globalization.CultureInfo.InvariantCulture) : null,
        High = high.Length > 0 ? decimal.Parse(high, System.Globalization.CultureInfo.InvariantCulture) : null,
        Unit = unit,
    };

    private static string Read(string indicator, string before, string printed, Measure value)
    {
        var text = $"{before} {printed}.";
        var measure = value with { IndicatorAsWritten = indicator, Verbatim = printed, Quote = new(before.Length + 1, printed.Length), Sentence = new(0, text.Length) };
        return EnglishReading.Of(new ReadMeasure(measure, Pairs.Document((measure, text)), Pairs.Share), Units);
    }
}
