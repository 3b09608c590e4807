using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Which time the value of a cell is for, where its column and the name of its row, or nothing but columns, say so.</summary>
public class TableTimeTests
{
    [Theory]
    [InlineData("Kinh tế số đến năm 2030", "GĐ 2026-2030", "2030 Target")]
    [InlineData("Kinh tế số", "GĐ 2026-2030", "2026-2030 Heading")]
    [InlineData("Kinh tế số đến năm 2030", "Mục tiêu 2026", "2026 Heading")]
    [InlineData("Kinh tế số đến năm 2028", "GĐ 2026-2030", "2026-2030 Heading")]
    [InlineData("Kinh tế số so với năm 2030", "GĐ 2026-2030", "2026-2030 Heading")]
    [InlineData("Kinh tế số đến năm 2030", "Mục tiêu", "2030 Target")]
    public void The_year_in_the_name_of_a_row_says_when_in_the_period_of_its_column(string name, string column, string expected) =>
        Assert.Equal([expected], Found($"II. Các chỉ tiêu\n\n| Chỉ tiêu | ĐVT | {column} |\n|---|---|---|\n| {name} | % | 20 |\n\n").Value.Select(m => $"{m.Horizon} {m.HorizonOrigin}"));

    [Fact]
    public void Five_years_that_nothing_names_are_those_of_the_heading() =>
        Assert.Equal([("2030", Aggregation.Total)], Found("II. Mục tiêu cụ thể đến năm 2030\n- Tổng vốn đầu tư trên địa bàn 5 năm đạt 600.000 tỷ đồng.\n").Value.Select(m => (m.Horizon, m.Aggregation)));

    [Theory]
    [InlineData("Các chỉ tiêu chủ yếu", "Năm 2020 | Năm 2025 | Năm 2030", "3 2030", "Năm 2020, Năm 2025")]
    [InlineData("Các chỉ tiêu giai đoạn 2021 - 2030", "Năm 2020 | Năm 2025 | Năm 2030", "2 2025, 3 2030", "")]
    [InlineData("Các chỉ tiêu giai đoạn 2020 - 2030", "Năm 2020 | Năm 2025 | Năm 2030", "2 2025, 3 2030", "Năm 2020")]
    [InlineData("Các chỉ tiêu chủ yếu", "Mục tiêu 2020 | Mục tiêu 2025 | Mục tiêu 2030", "1 2020, 2 2025, 3 2030", "")]
    [InlineData("Các chỉ tiêu chủ yếu", "Thực hiện 2020 | Kế hoạch 2025 | Năm 2030", "2 2025, 3 2030", "")]
    public void Of_bare_years_in_a_text_without_a_date_only_the_last_is_surely_to_come(string heading, string heads, string expected, string told)
    {
        var found = Found($"II. {heading}\n\n| Chỉ tiêu | {heads} |\n|---|---|---|---|\n| Kinh tế số (%) | 1 | 2 | 3 |\n\n");

        Assert.Equal(expected, string.Join(", ", found.Value.Select(m => $"{m.Verbatim} {m.Horizon}")));
        Assert.Equal(told, string.Join(", ", found.Diagnostics.Where(d => d.Code is "DC4074").Select(d => d.Arguments[0])));
    }

    // Of a document that says neither when it was written nor its period.
    private static DoiChieu.Diagnostics.Outcome<System.Collections.Immutable.ImmutableArray<Measure>> Found(string text)
    {
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Period = "", Date = null } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
