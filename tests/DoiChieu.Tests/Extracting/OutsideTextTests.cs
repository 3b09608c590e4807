using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using Horizon = DoiChieu.Relating.Horizon;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Faults that texts of other offices and web pages showed.</summary>
public class OutsideTextTests
{
    [Theory]
    [InlineData("Phấn đấu 85% trẻ em được nâng cao nhận thức, năng lực về quyền tham gia vào năm 2027 và 90% vào năm 2030.", "85% 2027;90% 2030")]
    [InlineData("Phấn đấu 85% trẻ em được học bơi, đến năm 2030 có trường và 90% trẻ em được khám.", "85% ;90% 2030")]
    public void A_year_behind_a_value_belongs_to_that_value(string line, string read) => Assert.Equal(read, Lines(line));

    [Fact]
    public void A_part_behind_a_value_may_have_a_time_behind_it() =>
        Assert.Equal(["nông thôn", "thành thị"], Find("Tỷ lệ hộ nghèo xuống dưới 5% đối với nông thôn và dưới 10% đối với thành thị vào năm 2027.").Value.Select(m => m.Breakdown.Replace("đối với ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Giảm tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống dưới 9,5 vào năm 2027.", "dưới 9,5 2027")]
    [InlineData("Kết nạp trên 1.000 hội viên.", "trên 1.000 hội viên ")]
    [InlineData("Kết nạp trên 1.000 hội viên vào năm 2027 và 500 hội viên vào năm 2030.", "trên 1.000 hội viên 2027;500 hội viên 2030")]
    public void What_a_rate_is_per_is_no_value(string line, string read) => Assert.Equal(read, Lines(line));

    [Theory]
    [InlineData("Nâng tỷ lệ che phủ rừng.5. Tỷ lệ hộ dùng nước sạch đạt 80%.", "80% ")]
    [InlineData("Trồng rừng. 5 xã có nước sạch.", "5 xã ")]
    [InlineData("Tỷ lệ che phủ rừng đạt 54.5%.", "54.5% ")]
    public void A_marker_glued_to_a_stop_is_no_value(string line, string read) => Assert.Equal(read, Lines(line));

    [Fact]
    public void What_is_not_to_be_beyond_a_number_is_at_most_that() => Assert.Equal(Comparator.Le, Assert.Single(Numbers("Không để thôn, buôn mất sóng quá 1 km.")).Comparator);

    [Fact]
    public void What_is_beyond_a_number_is_not_at_most_that() => Assert.NotEqual(Comparator.Le, Assert.Single(Numbers("Chiều dài tuyến đường quá 1 km.")).Comparator);

    [Theory]
    [InlineData("Chỉ số cải cách hành chính: Top 10 cả nước.", Comparator.Le)]
    [InlineData("Chỉ số cải cách hành chính xếp thứ 10 cả nước.", Comparator.Eq)]
    public void Top_n_is_among_the_first_n(string line, Comparator comparator) => Assert.Equal(comparator, Assert.Single(Numbers(line)).Comparator);

    [Theory]
    [InlineData("(Ảnh: Sưu tầm)", 1)]
    [InlineData("Nâng cao chất lượng dân số", 2)]
    public void A_line_all_in_brackets_is_no_target(string line, int count) => Assert.Equal(count, Tree("Các chỉ tiêu chủ yếu:\n- Tỷ lệ che phủ rừng đạt 54%.\n- " + line).Value.Length);

    [Fact]
    public void A_list_that_bao_gom_announces_is_one_of_aims() =>
        Assert.Equal("54%", Assert.Single(Tree("Bên cạnh đó, cũng đặt ra mục tiêu cụ thể bao gồm:\n- Tỷ lệ che phủ rừng đạt 54%.").Value).Verbatim);

    [Theory]
    [InlineData("", HorizonForm.Unknown)]
    [InlineData("annual", HorizonForm.Annual)]
    public void A_time_nobody_printed_is_unknown_and_not_each_year(string printed, HorizonForm form) =>
        Assert.Equal(form, Horizon.Of(Find("Tỷ lệ che phủ rừng đạt 54%.").Value[0] with { Horizon = printed }).Form);

    [Fact]
    public void A_text_with_figures_to_come_and_no_target_is_told()
    {
        var found = Tree("Phấn đấu tăng trưởng 13%; thu nhập 41 triệu đồng; hộ nghèo dưới 3%; che phủ rừng 20%.");

        Assert.Empty(found.Value);
        Assert.Equal(["DC4070"], found.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("Tỉnh có 14 huyện, 2 thị xã, 180 xã và 300 thôn.")]
    [InlineData("Năm 2024, đã đạt các mục tiêu: tăng trưởng 13%; thu nhập 41 triệu đồng; hộ nghèo 3%; rừng 20%.")]
    public void A_text_that_only_describes_or_tells_of_the_past_is_not(string text) => Assert.Empty(Tree(text).Diagnostics);

    [Fact]
    public void More_figures_outside_than_in_targets_are_noted() =>
        Assert.Contains("DC4071", Tree("Mục tiêu là tăng trưởng 13%; thu nhập 41 triệu đồng; hộ nghèo dưới 3%; che phủ rừng 20%.\nCác chỉ tiêu chủ yếu:\n- Đến năm 2030, tỷ lệ che phủ rừng đạt 54%.").Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_cell_that_spans_rows_keeps_its_column_below()
    {
        const string table = "<table><tr><td>TT</td><td>Nhóm</td><td>Chỉ tiêu</td><td>Đơn vị</td><td>Năm 2030</td></tr>"
            + "<tr><td rowspan=\"2\">1</td><td rowspan='2'>Kinh tế</td><td>Tăng trưởng</td><td>%</td><td>14</td></tr>"
            + "<tr><td>Thu nhập</td><td>USD</td><td>3000</td></tr><tr><td>2</td><td>Xã hội</td><td>Hộ nghèo</td><td>%</td><td>3</td></tr></table>";

        Assert.Equal(["14", "3000", "3"], Tree("Các chỉ tiêu chủ yếu\n\n" + table, TextFormat.Markdown).Value.Select(m => m.Verbatim));
    }

    private static string Lines(string line) => string.Join(';', Numbers(line).Select(m => $"{m.Verbatim} {m.Horizon}"));

    private static ImmutableArray<Measure> Numbers(string line) => [.. Find(line).Value.Where(m => m.Comparator != Comparator.None)];

    private static Outcome<ImmutableArray<Measure>> Find(string line) => Tree("Các chỉ tiêu chủ yếu:\n- " + line);

    // Issued in 2025, without a period of its own.
    private static Outcome<ImmutableArray<Measure>> Tree(string text, TextFormat format = TextFormat.Plain)
    {
        var files = Samples.Document(text, format);
        files = files with { Metadata = files.Metadata with { Period = null, Date = new DateOnly(2025, 10, 9) } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
