using DoiChieu.Extracting;
using DoiChieu.Tests.Structuring;

namespace DoiChieu.Tests.Extracting;

public class MetadataReaderTests
{
    [Theory]
    [InlineData("59-nq-tw-2020", "59-NQ/TW", "2020-08-05", "BỘ CHÍNH TRỊ")]
    [InlineData("17-ctr-ubnd-2021", "17/CTr-UBND", "2021-10-04", "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ")]
    [InlineData("31-nq-dh-2020", "31-NQ/ĐH", "", "")]
    [InlineData("bao-cao-chinh-tri-2025", "", "", "")]
    [InlineData("03-ctr-tu-2020", "", "", "")]
    public void What_a_text_prints_about_itself_is_read(string id, string number, string date, string issuer)
    {
        var printed = MetadataReader.Recognise(Repository.Tree(id));

        Assert.Equal((number, date, issuer), (printed.Number?.Value ?? "", printed.Date?.Value.ToString("yyyy-MM-dd") ?? "", printed.Issuer?.Value ?? ""));
    }

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_five_texts_agree_with_their_metadata(string id) => Assert.Empty(MetadataReader.Compare(Repository.Tree(id)).Diagnostics);

    [Fact]
    public void A_difference_is_a_warning_at_the_printed_words()
    {
        var tree = Cut.Tree("TỈNH ỦY\n*\nSố 2-NQ/MAU\nMẫu, ngày 5 tháng 8 năm 2020\n\nNGHỊ QUYẾT MẪU\n1. Một.");

        var warnings = MetadataReader.Compare(tree).Diagnostics;

        Assert.Equal(
            [("number", "2-NQ/MAU", 3), ("date", "2020-08-05", 4)],
            warnings.Select(w => (w.Arguments[0], w.Arguments[1], w.Place.Line)));
        Assert.All(warnings, w => Assert.Equal("DC4901", w.Code));
    }

    [Theory]
    [InlineData("Mẫu, ngày 31 tháng 2 năm 2020")]
    [InlineData("Mẫu, ngày 5/8/2020")]
    public void A_date_that_is_none_is_not_read(string line) =>
        Assert.Null(MetadataReader.Recognise(Cut.Tree($"TỈNH ỦY\nSố 2-NQ/MAU\n{line}\n\nNGHỊ QUYẾT MẪU\n1. Một.")).Date);
}
