using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>A draft resolution printed behind the report that proposes it has the report's targets again.</summary>
public class RepeatedTargetsTests
{
    private const string Targets = "\nI. CHỈ TIÊU CHỦ YẾU\n(1) Tỷ lệ che phủ rừng đạt 54%.\n(2) Tỷ lệ hộ nghèo còn 2%.\n(3) Tuổi thọ trung bình đạt 75 tuổi.\n";

    [Theory]
    [InlineData("Số -NQ/ĐH\nDự thảo\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Mơ, ngày 22 tháng 9 năm 2025\nNGHỊ QUYẾT\nĐẠI HỘI ĐẢNG BỘ TỈNH" + Targets, "DC4082")]
    [InlineData("Số 5-NQ/ĐH\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Mơ, ngày 22 tháng 9 năm 2025\nNGHỊ QUYẾT\nĐẠI HỘI ĐẢNG BỘ TỈNH" + Targets, "DC4081")]
    [InlineData("Số 5-NQ/ĐH\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Mơ, ngày 22 tháng 9 năm 2025\nNGHỊ QUYẾT\nĐẠI HỘI ĐẢNG BỘ TỈNH\nI. CHỈ TIÊU CHỦ YẾU\n(1) Tỷ lệ che phủ rừng đạt 54%.\n(2) Tỷ lệ hộ nghèo còn 3%.\n(3) Tuổi thọ trung bình đạt 76 tuổi.\n", "")]
    public void Targets_that_come_twice_are_told_once(string behind, string code)
    {
        var found = Diagnostics("BÁO CÁO CHÍNH TRỊ" + Targets + "T/M BAN CHẤP HÀNH\nBÍ THƯ\n\n" + behind).Where(d => d.Code is "DC4081" or "DC4082").ToList();

        Assert.Equal(code, string.Join(' ', found.Select(d => d.Code)));
        Assert.All(found, d => Assert.Equal(["NGHỊ QUYẾT", "3", "3"], d.Arguments));
    }

    private static IEnumerable<Diagnostic> Diagnostics(string text)
    {
        var files = Samples.Document(text);
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Diagnostics;
    }
}
