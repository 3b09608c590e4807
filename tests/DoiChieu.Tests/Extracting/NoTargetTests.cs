using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>What stands among targets and is none: notes on a table, references, what is reckoned with, scraps of a flattened table.</summary>
public class NoTargetTests
{
    private const string Table = "# Kế hoạch mẫu\n\n## Các chỉ tiêu chủ yếu\n\n| TT | Chỉ tiêu | Đơn vị | Năm 2030 |\n|---|---|---|---|\n| 4 | Tỷ trọng công nghiệp | % | 13,8 |\n";

    [Theory]
    [InlineData("**Chỉ tiêu 4:** mục tiêu năm 2030 là **13,8%** theo bản ký. Con số 41,7% trong bản dự thảo là số cũ.", "13,8")]
    [InlineData("4. **Chỉ tiêu 4**: Quý I/2026 đạt 12,26%, đã vượt mục tiêu năm 2026 (11,8%).", "13,8")]
    [InlineData("**Chỉ tiêu 5:** Tỷ lệ hộ nghèo dưới 2%.", "13,8;dưới 2%")]
    public void What_opens_with_the_number_of_a_row_above_is_a_note_on_it(string behind, string read) => Assert.Equal(read, Values(Table + "\n" + behind + "\n"));

    [Fact]
    public void The_same_number_before_the_table_is_a_target() =>
        Assert.Equal("12%;13,8", Values(Table.Replace("| TT |", "**Chỉ tiêu 4:** Tỷ trọng công nghiệp đạt 12%.\n\n| TT |", StringComparison.Ordinal)));

    [Theory]
    [InlineData("(xem Phụ lục)", "")]
    [InlineData("Xem Phụ lục 2", "")]
    [InlineData("Hoàn thành phổ cập", "Hoàn thành phổ cập")]
    public void A_cell_that_says_where_to_look_is_no_commitment(string cell, string read) =>
        Assert.Equal(read, string.Join(';', Find(Table.Replace("13,8", cell, StringComparison.Ordinal)).Select(m => m.Verbatim)));

    [Theory]
    [InlineData("Cung cấp đủ nhu cầu điện, đáp ứng mục tiêu phát triển với mức tăng trưởng GDP bình quân khoảng 10%/năm trong giai đoạn 2026 - 2030, khoảng 7,5%/năm trong giai đoạn 2031 - 2035.", "")]
    [InlineData("Xây dựng 5 nhà máy, đáp ứng nhu cầu điện với mức tăng trưởng 10%/năm.", "5 nhà máy")]
    [InlineData("Mở rộng lên 31.500 buồng, đáp ứng nhu cầu 60.000 lượt khách.", "31.500 buồng;60.000 lượt khách")]
    [InlineData("Phát triển kinh tế với mức tăng trưởng 10%/năm.", "10%/năm")]
    public void What_is_reckoned_with_is_no_target(string line, string read) => Assert.Equal(read, Values("Các chỉ tiêu chủ yếu:\n- " + line, TextFormat.Plain));

    [Fact]
    public void What_is_reckoned_with_leaves_the_commitment_in_words() =>
        Assert.StartsWith("Cung cấp đủ nhu cầu điện", Assert.Single(Find("Các chỉ tiêu chủ yếu:\n- Cung cấp đủ nhu cầu điện, đáp ứng mục tiêu phát triển với mức tăng trưởng GDP 10%/năm.", TextFormat.Plain)).Verbatim, StringComparison.Ordinal);

    [Theory]
    [InlineData("thị trấn\nChỉ tiêu động viên quân\n100%\ntiêu", "")]
    [InlineData("Trung bình\nkết nạp\nPhấn đấu mỗi năm kết nạp 1.000 đảng\n66 984 đảng\nviên/năm", "")]
    public void Scraps_of_a_flattened_table_are_no_targets(string lines, string read) =>
        Assert.Equal(read, string.Join(';', Find("BÁO CÁO\nI. KẾT QUẢ\nTrong nhiệm kỳ qua, tỉnh đã đạt nhiều kết quả.\n" + lines, TextFormat.Plain).Select(m => m.Verbatim)));

    private static string Values(string text, TextFormat format = TextFormat.Markdown) => string.Join(';', Find(text, format).Where(m => m.Comparator != Comparator.None).Select(m => m.Verbatim));

    private static ImmutableArray<Measure> Find(string text, TextFormat format = TextFormat.Markdown)
    {
        var files = Samples.Document(text, format);
        files = files with { Metadata = files.Metadata with { Period = null, Date = new DateOnly(2025, 10, 9) } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value;
    }
}
