using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>What opens with `Chỉ tiêu …:` below a heading of results was reached.</summary>
public class ResultHeadingTests
{
    [Theory]
    [InlineData("I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "")]
    [InlineData("I. ĐÁNH GIÁ TÌNH HÌNH", "")]
    [InlineData("I. CÁC CHỈ TIÊU CHỦ YẾU", "3,12%")]
    [InlineData("I. KẾT QUẢ CẦN ĐẠT", "3,12%")]
    public void An_opening_that_names_a_chi_tieu_is_one_only_where_no_results_are_told(string heading, string read) =>
        Assert.Equal(read, Values(heading + "\n(1) Tỷ lệ che phủ rừng: giữ ổn định.\n(2) Chỉ tiêu kết nạp đảng viên mới: bình quân hằng năm đạt 3,12%."));

    private static string Values(string text)
    {
        var files = Samples.Document(text);
        return string.Join(' ', TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value.Where(m => m.Comparator != Comparator.None).Select(m => m.Verbatim));
    }
}
