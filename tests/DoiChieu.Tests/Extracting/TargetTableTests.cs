using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Tables of targets: columns by their heads, a row of data for every number.</summary>
public class TargetTableTests
{
    [Fact]
    public void A_column_of_a_year_to_come_holds_targets_and_a_baseline_does_not() =>
        Assert.Equal(
            ["Tỷ lệ đô thị hóa: 45 % 2025 Heading", "Tỷ lệ đô thị hóa: 50 % 2030 Heading", "GRDP: 172.033 tỷ đồng 2025 Heading", "GRDP: 247.907 tỷ đồng 2030 Heading"],
            Rows("PHỤ LỤC I. DANH MỤC CÁC CHỈ TIÊU", "TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2020 | Mục tiêu 2025 | Mục tiêu 2030 | Cơ quan chủ trì", "1 | Tỷ lệ đô thị hóa | % | 38 | 45 | 50 | Sở Xây dựng", "2 | GRDP | tỷ đồng | 100.000 | 172.033 | 247.907 | Sở Tài chính"));

    [Theory]
    [InlineData("Ước thực hiện 2025")]
    [InlineData("TH 2025")]
    [InlineData("Hiện trạng")]
    [InlineData("Năm 2020")]
    [InlineData("Kế hoạch năm hiện hành 2020")]
    [InlineData("So sánh với 2025 (%)")]
    [InlineData("Cơ quan chủ trì")]
    [InlineData("Ghi chú")]
    public void A_column_of_something_else_holds_none(string head) =>
        Assert.Equal(["Tỷ lệ đô thị hóa: 50 % 2030 Heading"], Rows("Các chỉ tiêu chủ yếu", $"TT | Chỉ tiêu | ĐVT | {head} | Năm 2030", "1 | Tỷ lệ đô thị hóa | % | 38 | 50"));

    [Fact]
    public void A_cell_prints_its_comparator_and_may_print_its_own_unit() =>
        Assert.Equal(
            ["≥ 5 Ge doanh nghiệp", ">= 30 Ge %", "100% Eq %", "16 - 18 Range %/năm", "≤ 10 Le Thứ bậc", "09 Eq Tuyến cáp"],
            Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Kết quả", "1 | Số doanh nghiệp công nghệ | doanh nghiệp | ≥ 5", "2 | Tỷ lệ cắt giảm thủ tục | % | >= 30", "3 | Hồ sơ trực tuyến | % | 100%", "4 | Đơn sáng chế tăng | %/năm | 16 - 18", "5 | Xếp hạng an toàn mạng | Thứ bậc | ≤ 10", "6 | Cáp quang biển mới | Tuyến cáp | 09")
                .Select(m => $"{m.Verbatim} {m.Comparator} {m.Unit}"));

    [Fact]
    public void Several_values_of_a_cell_are_told_apart_by_their_words() =>
        Assert.Equal(
            ["≤ 3 Thứ bậc Đông Nam Á", "≤ 50 Thứ bậc Thế giới"],
            Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Kết quả", "1 | Năng lực cạnh tranh số | Thứ bậc | ≤ 3 Đông Nam Á; ≤ 50 Thế giới").Select(m => $"{m.Verbatim} {m.Unit} {m.Breakdown}"));

    [Fact]
    public void A_cell_without_a_number_is_a_target_in_words() =>
        Assert.Equal([("Một số lĩnh vực đạt trình độ quốc tế", Comparator.None)], Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Kết quả", "1 | Khoa học | Thứ bậc | Một số lĩnh vực đạt trình độ quốc tế").Select(m => (m.Verbatim, m.Comparator)));

    [Fact]
    public void A_number_that_looks_like_a_year_is_a_value_in_a_cell() =>
        Assert.Equal(["2025 hộ"], Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2030", "1 | Hộ có nước sạch | hộ | 2025").Select(m => $"{m.Verbatim} {m.Unit}"));

    [Fact]
    public void The_unit_may_stand_behind_the_name() =>
        Assert.Equal(["Tỷ lệ đô thị hóa: 50 % 2030 Heading"], Rows("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Năm 2030", "1 | Tỷ lệ đô thị hóa (%) | 50"));

    [Fact]
    public void A_dash_opens_a_part_of_the_row_before() =>
        Assert.Equal(["Cơ cấu kinh tế / ", "Cơ cấu kinh tế / Công nghiệp"], Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2030", "1 | Cơ cấu kinh tế | % | 100", "2 | - Công nghiệp | % | 45").Select(m => $"{m.IndicatorAsWritten} / {m.Breakdown}"));

    [Fact]
    public void The_same_value_in_two_years_has_two_ids() =>
        Assert.Equal(2, Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2029 | Năm 2030", "1 | Tăng trưởng GRDP | % | 10,00 | 10,00").DistinctBy(m => m.Id).Count());

    [Fact]
    public void A_group_of_rows_lends_its_year() =>
        Assert.Equal(["50 2030", "60 2045"], Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Kết quả", "I | Đến năm 2030", "1 | Kinh tế số | % | 50", "II | Đến năm 2045", "2 | Kinh tế số | % | 60").Select(m => $"{m.Verbatim} {m.Horizon}"));

    [Fact]
    public void A_table_of_tasks_or_results_holds_no_targets()
    {
        Assert.Empty(Measures("Danh mục nhiệm vụ", "TT | Nội dung công việc | Kế hoạch 2030 | Kinh phí", "1 | Trồng rừng | 50 ha | 5 tỷ đồng"));
        Assert.Empty(Measures("Kết quả thực hiện các chỉ tiêu", "TT | Chỉ tiêu | Đơn vị | Mục tiêu 2030", "1 | Kinh tế số | % | 50"));
    }

    private static IEnumerable<string> Rows(string heading, params string[] rows) =>
        Measures(heading, rows).Select(m => $"{m.IndicatorAsWritten}: {m.Verbatim} {m.Unit} {m.Horizon} {m.HorizonOrigin}");

    // A table as a web page gives it: one cell a line.
    private static ImmutableArray<Measure> Measures(string heading, params string[] rows)
    {
        var text = $"II. {heading}\n\n" + string.Join("\n\n", rows.SelectMany(r => r.Split(" | "))) + "\n";
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Period = "2025-2030" } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value;
    }
}
