using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>A title that a blank line cuts in two.</summary>
public class CutTitleTests
{
    [Theory]
    [InlineData("I. Chỉ tiêu chủ yếu của tỉnh\n\nđến năm 2030\n\n- Tỷ lệ che phủ rừng đạt 54%.", "54% 2030")]
    [InlineData("I. Các nhiệm vụ và\n\nchỉ tiêu chủ yếu đến năm 2030\n\n- Tỷ lệ che phủ rừng đạt 54%.", "54% 2030")]
    [InlineData("I. Các chỉ tiêu\n\nđạt được đến năm 2030 là:\n\n- Tỷ lệ che phủ rừng đạt 54%.", "54% 2030")]
    [InlineData("I. Các chỉ tiêu chủ yếu\n\ntỷ lệ che phủ rừng đạt 54%;\n\ntỷ lệ hộ nghèo còn 2%.", "54%  2% ")]
    public void What_goes_on_below_it_in_small_letters_is_the_rest_of_it(string text, string read)
    {
        var files = Samples.Document("KẾ HOẠCH\n\nCăn cứ Luật;\n\n" + text);
        files = files with { Metadata = files.Metadata with { Period = null, Date = null } };
        var measures = TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value;

        Assert.Equal(read, string.Join(' ', measures.Select(m => $"{m.Verbatim} {m.Horizon}")));
    }
}
