using DoiChieu.Extracting;

namespace DoiChieu.Tests.Extracting.Citations;

public class DocumentKindTests
{
    [Fact]
    public void Every_kind_is_found_in_small_letters_and_in_capitals() =>
        Assert.All(DocumentKinds.All, kind => Assert.Equal(
            (kind, kind),
            (DocumentKinds.At("x " + kind.Name.ToLowerInvariant(), 2), DocumentKinds.At(kind.Name.ToUpperInvariant() + ".", 0))));

    [Theory]
    [InlineData("Luậtx")]
    [InlineData("siêuluật")]
    [InlineData("nghị  quyết")]
    public void Part_of_a_word_is_no_kind(string text) => Assert.Equal(-1, DocumentKinds.Next(text, 0));

    [Theory]
    [InlineData("59-NQ/TW", "59/NQ-TW")]
    [InlineData("59-NQ/TW", "59 - NQ/TƯ")]
    [InlineData("17/CTr-UBND", "17/CTR-UBND")]
    public void Ways_of_writing_one_number_have_one_key(string a, string b) => Assert.Equal(DocumentNumber.Key(a), DocumentNumber.Key(b));

    [Theory]
    [InlineData("59-NQ/TW", "59-KL/TW")]
    [InlineData("45/2022/QH15", "45/2022/QH14")]
    [InlineData("120/NQ-CP", "20/NQ-CP")]
    public void Other_numbers_have_other_keys(string a, string b) => Assert.NotEqual(DocumentNumber.Key(a), DocumentNumber.Key(b));

    [Theory]
    [InlineData("UBND thành phố", "UBND thành phố Cần Thơ")]
    [InlineData("Ủy ban nhân dân thành phố Cần Thơ", "UBND thành phố Cần Thơ")]
    [InlineData("HĐND TP. Cần Thơ", "Hội đồng nhân dân thành phố Cần Thơ")]
    [InlineData("Thành uỷ", "Thành ủy Cần Thơ")]
    [InlineData("UBND tỉnh Hậu Giang", "UBND tỉnh Hậu Giang")]
    [InlineData("CHÍNH PHỦ", "Chính phủ")]
    [InlineData("UBND THÀNH PHỐ CẦN THƠ BAN", "UBND thành phố Cần Thơ")]
    [InlineData("Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương")]
    [InlineData("", "")]
    public void An_issuer_has_one_name(string printed, string name) =>
        Assert.Equal(name, IssuerNames.Of(printed, new HomePlace("thành phố", "Cần Thơ")));

    [Fact]
    public void Without_a_home_the_place_stays_as_printed() => Assert.Equal("UBND thành phố", IssuerNames.Of("UBND thành phố", null));

    [Theory]
    [InlineData("57-CTr/TU", "Thành ủy Cần Thơ")]
    [InlineData("120/NQ-CP", "Chính phủ")]
    [InlineData("45/2022/QH15", "Quốc hội")]
    [InlineData("190/KH-UBND", "UBND thành phố Cần Thơ")]
    [InlineData("1234/VPCP-KTTH", "Văn phòng Chính phủ")]
    [InlineData("36-HD/VPTW", "Văn phòng Trung ương Đảng")]
    [InlineData("12/2020/TTLT-BTC-BYT", "")]
    [InlineData("59-NQ/TW", "")]
    public void A_mark_tells_the_issuer_unless_several_share_it(string number, string issuer) =>
        Assert.Equal(issuer, IssuerNames.OfNumber(number, new HomePlace("thành phố", "Cần Thơ")));
}
