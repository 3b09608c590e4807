using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>What document.yaml may say of a letterhead with two bodies, and of a title that goes on below its kind.</summary>
public class LowerIssuerTests
{
    [Theory]
    [InlineData("Sở Công Thương tỉnh Sông Mơ", "Kế hoạch thực hiện Đề án số 08 về chợ", "")]
    [InlineData("UBND tỉnh Sông Mơ Sở Công Thương", "Kế hoạch", "")]
    [InlineData("Sở Y tế", "Kế hoạch", "issuer")]
    [InlineData("Sở Công Thương", "Nghị quyết về chợ", "title")]
    public void The_lower_body_and_the_longer_title_are_what_is_printed(string issuer, string title, string told)
    {
        var files = Samples.Document("UBND TỈNH SÔNG MƠ\nSỞ CÔNG THƯƠNG\n-------\nKẾ HOẠCH\nThực hiện Đề án số 08 về chợ\nCăn cứ Luật;\n1. Chợ.");
        files = files with { Metadata = files.Metadata with { Number = null, Date = null, Issuer = issuer, Title = title } };
        var tree = Structurer.Structure(files, Cleaner.Clean(files).Value).Value;

        Assert.Equal(told, string.Join(' ', MetadataReader.Compare(tree).Diagnostics.Select(d => d.Arguments[0])));
    }
}
