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

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    public void A_dash_opens_a_part_of_the_row_before(string dash) =>
        Assert.Equal(["Cơ cấu kinh tế / ", "Cơ cấu kinh tế / Công nghiệp"], Measures("Các chỉ tiêu chủ yếu", "TT | Chỉ tiêu | Đơn vị | Năm 2030", "1 | Cơ cấu kinh tế | % | 100", $"2 | {dash} Công nghiệp | % | 45").Select(m => $"{m.IndicatorAsWritten} / {m.Breakdown}"));

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

    [Fact]
    public void Where_no_column_holds_a_value_the_targets_stand_in_the_names()
    {
        const string table = "| TT | Chỉ tiêu | Chủ trì |\n|---|---|---|\n| 1 | Tỷ lệ hộ dùng nước sạch đạt 95% vào năm 2028 | Sở A |\n| 2 | Trồng ít nhất 50 ha rừng. | Sở B |\n| 3 | Số trạm cấp nước | Sở C |";

        Assert.Equal(["95% 2028", "ít nhất 50 ha 2030"], Ruled("Các chỉ tiêu đến năm 2030", table).Select(m => $"{m.Verbatim} {m.Horizon}"));
        Assert.Equal(2, Ruled("Phân công thực hiện các chỉ tiêu", table).Length);
        Assert.Empty(Ruled("Các nhiệm vụ đến năm 2030", table));
        Assert.Empty(Ruled("Phân công nhiệm vụ", table.Replace("Chỉ tiêu", "Nội dung", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_head_joined_over_years_leaves_them_their_columns()
    {
        const string rows = "\n| 1 | Nhãn | | | | | | |\n| - | Diện tích | ha | 9 | 10 | 11 | 12 | |";
        string[] expected = ["Nhãn/Diện tích 10 ha 2026", "Nhãn/Diện tích 11 ha 2027", "Nhãn/Diện tích 12 ha 2028"];

        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", "| TT | Chỉ tiêu | ĐVT | ƯTH Năm 2025 | Giai đoạn 2026 - 2028 | | | Ghi chú |\n| | | | | Năm 2026 | Năm 2027 | Năm 2028 | |\n|---|---|---|---|---|---|---|---|" + rows).Select(Line));
        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", Flattened("| TT | Chỉ tiêu | ĐVT | ƯTH Năm 2025 | Giai đoạn 2026 - 2028 | Ghi chú |\n| Năm 2026 | Năm 2027 | Năm 2028 |" + rows)).Select(Line));
        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", "<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>ƯTH Năm 2025</th><th colspan=\"3\">Giai đoạn 2026 - 2028</th><th>Ghi chú</th></tr>" + Html("| Năm 2026 | Năm 2027 | Năm 2028 |" + rows) + "</table>").Select(Line));
    }

    [Fact]
    public void A_joined_head_whose_words_do_not_tell_where_it_belongs_is_not_guessed() =>
        Assert.Empty(Ruled("Các chỉ tiêu chủ yếu", Flattened("| TT | Chỉ tiêu | Hộ | Cấp | Ghi chú |\n| Năm 2026 | Năm 2027 |\n| 1 | Nhãn | 1 | 2 | 3 | 4 |")));

    [Fact]
    public void Columns_of_stages_hold_a_target_each()
    {
        const string rows = "\n| 1 | Hộ dùng nước sạch | % | 60 | 70 | 95 |";
        string[] expected = ["Hộ dùng nước sạch/ 70 % 2026-2028", "Hộ dùng nước sạch/ 95 % 2029-2030"];

        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", "| TT | Chỉ tiêu | ĐVT | Năm 2020 | Lộ trình | |\n| | | | | Giai đoạn 2026 - 2028 | Giai đoạn 2029 - 2030 |\n|---|---|---|---|---|---|" + rows).Select(Line));
        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", Flattened("| TT | Chỉ tiêu | ĐVT | Năm 2020 | Lộ trình |\n| Giai đoạn 2026 - 2028 | Giai đoạn 2029 - 2030 |" + rows)).Select(Line));
    }

    [Fact]
    public void A_column_of_the_way_to_a_target_holds_none() =>
        Assert.Equal(["Hộ dùng nước sạch/ 95 % 2030"], Ruled("Các chỉ tiêu chủ yếu", "| TT | Chỉ tiêu | ĐVT | Năm 2030 | Lộ trình |\n|---|---|---|---|---|\n| 1 | Hộ dùng nước sạch | % | 95 | mỗi năm tăng 5% |").Select(Line));

    [Fact]
    public void A_joined_head_is_known_where_all_others_stand_over_one_column() =>
        Assert.Equal(
            ["Nhãn/ 2 ha 2026", "Nhãn/ 3 ha 2027"],
            Ruled("Các chỉ tiêu chủ yếu", Flattened("| TT | Chỉ tiêu | Đơn vị | Cấp đạt | Ghi chú |\n| Năm 2026 | Năm 2027 |\n| 1 | Nhãn | ha | 2 | 3 | x |")).Select(Line));

    [Fact]
    public void Heads_in_three_rows_leave_each_column_all_of_them()
    {
        const string rows = "\n| 1 | Nhãn | ha | 1 | 2 | 3 | 4 | x |";
        string[] expected = ["Nhãn/Trồng mới 1 ha 2026", "Nhãn/Trồng mới 2 ha 2027", "Nhãn/Chăm sóc 3 ha 2026", "Nhãn/Chăm sóc 4 ha 2027"];

        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", "| TT | Chỉ tiêu | ĐVT | Kế hoạch | | | | Ghi chú |\n| | | | Trồng mới | | Chăm sóc | | |\n| | | | Năm 2026 | Năm 2027 | Năm 2026 | Năm 2027 | |" + rows).Select(Line));
        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", "<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th colspan=\"4\">Kế hoạch</th><th>Ghi chú</th></tr><tr><th colspan=\"2\">Trồng mới</th><th colspan=\"2\">Chăm sóc</th></tr>" + Html("| Năm 2026 | Năm 2027 | Năm 2026 | Năm 2027 |" + rows) + "</table>").Select(Line));
        Assert.Equal(expected, Ruled("Các chỉ tiêu chủ yếu", Flattened("| TT | Chỉ tiêu | ĐVT | Kế hoạch | Ghi chú |\n| Trồng mới | Chăm sóc |\n| Năm 2026 | Năm 2027 | Năm 2026 | Năm 2027 |" + rows)).Select(Line));
    }

    [Theory]
    [InlineData("Các chỉ tiêu chủ yếu", "DC4060")]
    [InlineData("Các nhiệm vụ chủ yếu", "")]
    public void A_table_of_targets_whose_heads_do_not_tell_their_columns_is_told(string heading, string code) =>
        Assert.Equal(code, string.Join(' ', Outcome($"II. {heading}\n\n{Flattened("| TT | Chỉ tiêu | Hộ | Cấp | Ghi chú |\n| Năm 2026 | Năm 2027 |\n| 1 | Nhãn | 1 | 2 | 3 | 4 |")}\n\n").Diagnostics.Select(d => d.Code)));

    [Fact]
    public void Plans_of_years_are_targets_and_the_lower_head_says_of_what() =>
        Assert.Equal(
            ["Tổng/Giá trị 9 triệu USD 2027", "Tổng/Giá trị 8 triệu USD 2028", "Gạo/Lượng 5 tấn 2027", "Gạo/Giá trị 6 triệu USD 2027", "Gạo/Giá trị 7 triệu USD 2028"],
            Ruled("Hàng hóa xuất khẩu", Flattened("| TT | Mặt hàng | Kế hoạch 2027 | Kế hoạch 2028 |\n| Lượng (tấn) | Giá trị (triệu USD) | Lượng (tấn) | Giá trị (triệu USD) |\n| | 1 | 2 | 3 | 4 | 5 |\n| | Tổng | | 9 | | 8 |\n| 1 | Gạo | 5 | 6 | | 7 |"))
                .Select(Line));

    [Theory]
    [InlineData("| TT | Hạng mục | Kế hoạch vốn 2027 | Kế hoạch vốn 2028 |")]
    [InlineData("| TT | Hạng mục | Kế hoạch 2027 | Ghi chú |")]
    [InlineData("| TT | Hạng mục | Năm 2027 | Năm 2028 |")]
    public void Money_a_single_year_or_years_alone_are_no_plan_of_targets(string head) =>
        Assert.Empty(Ruled("Danh mục công trình", head + "\n|---|---|---|---|\n| 1 | Trạm cấp nước | 5 | 6 |"));

    [Theory]
    [InlineData("Kết quả 2021–2025")]
    [InlineData("Kết quả Quý I/2026")]
    [InlineData("Kết quả giai đoạn 2021 - 2025")]
    [InlineData("Thực tế 2025")]
    [InlineData("Xuất phát điểm (2025)")]
    public void A_column_of_results_beside_one_of_targets_holds_none(string head)
    {
        var found = Undated($"II. Các chỉ tiêu\n\n| Chỉ tiêu | {head} | Mục tiêu 2026–2030 |\n|---|---|---|\n| Kinh tế số | 25% | 30% |\n| Xếp hạng | 46% | — |\n\n");

        Assert.Equal(["30%"], found.Value.Select(m => m.Verbatim));
        Assert.DoesNotContain(found.Diagnostics, d => d.Code is "DC4074");
    }

    [Theory]
    [InlineData("Quý I/2026", "GĐ 2026-2030 | Quý I/2026 | Mục tiêu 2026", "12% 2026-2030, 13% 2026")]
    [InlineData("Năm 2026", "GĐ 2026-2030 | Năm 2026 | Mục tiêu 2026", "12% 2026-2030, 13% 2026")]
    [InlineData("Năm 2025", "Mục tiêu 2030 | Năm 2025 | Mục tiêu 2028", "12% 2030, 13% 2028")]
    public void A_head_that_does_not_say_whether_its_column_holds_results_is_told_and_gives_none(string head, string heads, string expected)
    {
        var found = Undated($"II. Các chỉ tiêu\n\n| Chỉ tiêu | {heads} |\n|---|---|---|---|\n| Công nghiệp tăng | 12% | 9% | 13% |\n\n");

        Assert.Equal(expected, string.Join(", ", found.Value.Select(m => $"{m.Verbatim} {m.Horizon}")));
        Assert.Equal([head], found.Diagnostics.Where(d => d.Code is "DC4074").Select(d => d.Arguments[0]));
    }

    [Fact]
    public void Results_below_a_plan_are_no_targets()
    {
        var found = Undated("II. Các chỉ tiêu\n\n| TT | Chỉ tiêu | Kế hoạch 2027 | | Ghi chú |\n| | | Giao | Thực hiện | |\n|---|---|---|---|---|\n| 1 | Trồng rừng | 50 ha | 20 ha | |\n\n");

        Assert.Equal(["50 ha"], found.Value.Select(m => m.Verbatim));
        Assert.Equal(["Thực hiện"], found.Diagnostics.Where(d => d.Code is "DC4074").Select(d => d.Arguments[0]));
    }

    [Theory]
    [InlineData("Kết quả đến năm 2030 | Chủ trì")]
    [InlineData("Năm 2026 | Mục tiêu 2030")]
    [InlineData("Quý I/2027 | Quý II/2027")]
    public void Heads_of_a_time_to_come_are_no_results(string heads) =>
        Assert.DoesNotContain(Outcome($"II. Các chỉ tiêu\n\n| Chỉ tiêu | {heads} |\n|---|---|---|\n| Kinh tế số | 25% | 30% |\n\n") is var found && found.Value.Any(m => m.Verbatim is "25%") ? found.Diagnostics : throw new InvalidOperationException("no target"), d => d.Code is "DC4074");

    private static string Line(Measure measure) => $"{measure.IndicatorAsWritten}/{measure.Breakdown} {measure.Verbatim} {measure.Unit} {measure.Horizon}";

    private static string Html(string pipes) =>
        string.Concat(pipes.Split('\n').Select(l => "<tr>" + string.Concat(l.Trim('|').Split('|').Select(c => $"<td>{c.Trim()}</td>")) + "</tr>\n"));

    private static ImmutableArray<Measure> Ruled(string heading, string table) => Found($"II. {heading}\n\n{table}\n\n");

    private static string Flattened(string pipes) =>
        string.Join("\n|\n", pipes.Split('\n').Select(l => "|\n" + string.Join("\n|\n", l.Trim('|').Split('|').Select(c => c.Trim())).Replace("\n\n", "\n", StringComparison.Ordinal))) + "\n|\n";

    private static IEnumerable<string> Rows(string heading, params string[] rows) =>
        Measures(heading, rows).Select(m => $"{m.IndicatorAsWritten}: {m.Verbatim} {m.Unit} {m.Horizon} {m.HorizonOrigin}");

    // A table as a web page gives it: one cell a line.
    private static ImmutableArray<Measure> Measures(string heading, params string[] rows) =>
        Found($"II. {heading}\n\n" + string.Join("\n\n", rows.SelectMany(r => r.Split(" | "))) + "\n");

    private static ImmutableArray<Measure> Found(string text) => Outcome(text).Value;

    private static DoiChieu.Diagnostics.Outcome<ImmutableArray<Measure>> Outcome(string text) => Outcome(text, "2025-2030");

    // Of a document that says neither when it was written nor its period.
    private static DoiChieu.Diagnostics.Outcome<ImmutableArray<Measure>> Undated(string text) => Outcome(text, "");

    private static DoiChieu.Diagnostics.Outcome<ImmutableArray<Measure>> Outcome(string text, string period)
    {
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Period = period, Date = null } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
