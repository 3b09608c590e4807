using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>What stands in and around the cells of tables that other offices print.</summary>
public class CellTests
{
    [Fact]
    public void Marks_of_emphasis_and_tags_in_a_cell_are_no_words() =>
        Assert.Equal(
            ["Tỷ lệ hộ nghèo: dưới 2% %", "Số xã đạt chuẩn nông thôn mới: 95 xã", "Thuê bao cố định: 20-25 thuê bao/ 100 dân"],
            Rows("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2030", "1 | **Tỷ lệ** hộ nghèo | % | **dưới 2%** hộ", "2 | Số xã đạt chuẩn<br>nông thôn mới | xã | <b>95</b>", "3 | Thuê bao <i>cố định</i> | <p>thuê bao/</p> <p>100 dân</p> | 20-25"));

    [Fact]
    public void The_column_of_deadlines_says_by_when_each_row_is_meant() =>
        Assert.Equal(["2028 Heading", "2026 Heading", " Document"], Times("Thời hạn hoàn thành", "2028", "Quý IV/2026", "Thường xuyên"));

    [Fact]
    public void A_year_over_the_values_counts_for_more_than_a_deadline() =>
        Assert.Equal(["2030 Heading"], Horizons("TT | Chỉ tiêu | Đơn vị | Năm 2030 | Thời hạn", "1 | Hộ nghèo | % | 2 | 2028"));

    [Fact]
    public void Rows_with_a_dash_below_a_numbered_row_are_parts_of_it() =>
        Assert.Equal(["Tăng trưởng", "Tăng trưởng / Nông nghiệp", "Tăng trưởng / Công nghiệp"], Find(Table("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2030", "1 | Tăng trưởng | % | 10", " | - Nông nghiệp | % | 3", " | - Công nghiệp | % | 12")).Select(m => m.Breakdown.Length > 0 ? $"{m.IndicatorAsWritten} / {m.Breakdown}" : m.IndicatorAsWritten));

    [Theory]
    [InlineData("7a | — Nhóm nông sản", "Kim ngạch / Nhóm nông sản")]
    [InlineData(" | ++ Trong đó: nông sản", "Kim ngạch / nông sản")]
    [InlineData("7.1 | Khu vực dịch vụ", "Kim ngạch / Khu vực dịch vụ")]
    [InlineData("7.1 | Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo")]
    [InlineData("8.1 | Khu vực dịch vụ", "Khu vực dịch vụ")]
    [InlineData("8 | Nhập khẩu", "Nhập khẩu")]
    public void Rows_with_any_dash_are_parts_of_the_row_above(string row, string read) =>
        Assert.Equal(read, Find(Table("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2030", "7 | Kim ngạch | % | 10", row + " | % | 3")).Select(m => m.Breakdown.Length > 0 ? $"{m.IndicatorAsWritten} / {m.Breakdown}" : m.IndicatorAsWritten).Last());

    [Theory]
    [InlineData("Đến tháng 5/2027", "20-25 %")]
    [InlineData("Năm 2026", "20-25 %")]
    [InlineData("Năm 2027", "")]
    public void Below_results_a_column_of_targets_is_one_where_it_lies_ahead_of_them(string result, string read) =>
        Assert.Equal(read, string.Join(' ', Find($"I. KẾT QUẢ THỰC HIỆN\n\n| TT | Chỉ tiêu | Đơn vị | Kết quả đạt được {result} | Mục tiêu theo quy hoạch đến năm 2027 |\n|---|---|---|---|---|\n| 1 | Hộ có Internet | % | 19 | 20-25 |").Select(m => $"{m.Verbatim} {m.Unit}")));

    private static string[] Times(string head, params string[] cells) =>
        Horizons([$"TT | Chỉ tiêu | Đơn vị | Mục tiêu | {head}", .. cells.Select((c, i) => $"{i + 1} | Hộ nghèo | % | {i + 2} | {c}")]);

    private static string[] Horizons(params string[] lines) => [.. Find(Table("Các chỉ tiêu chủ yếu", lines)).Select(m => $"{m.Horizon} {m.HorizonOrigin}")];

    private static string[] Rows(string heading, params string[] lines) => [.. Find(Table(heading, lines)).Select(m => $"{m.IndicatorAsWritten}: {m.Verbatim} {m.Unit}")];

    private static string Table(string heading, params string[] lines)
    {
        var rows = lines.Select(l => $"| {l} |").ToList();
        rows.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", lines[0].Split('|').Length)));
        return $"# Kế hoạch mẫu\n\nLời mở đầu.\n\n## {heading}\n\n{string.Join('\n', rows)}\n";
    }

    private static IEnumerable<Measure> Find(string text)
    {
        var files = Samples.Document(text, TextFormat.Markdown);
        files = files with { Metadata = files.Metadata with { Period = null, Date = new DateOnly(2025, 10, 9) } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value;
    }
}
