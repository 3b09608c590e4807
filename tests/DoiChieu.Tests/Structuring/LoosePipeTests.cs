using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>Tables of strokes that lost something on their way: the stroke at the beginning of a row, the line of dashes, or the line between head and rows.</summary>
public class LoosePipeTests
{
    private const string Whole =
        """
        Table [] TT¦Chỉ tiêu¦Đơn vị¦Kết quả
        Row [1] Kinh tế số¦% GDP¦≥ 30
        Row [2] Hộ nghèo¦%¦< 1
        """;

    private static string Sections(string text, TextFormat format = TextFormat.Markdown)
    {
        var tree = Cut.Tree(text, format);
        return string.Join('\n', tree.Sections.Select(s => $"{s.Kind} [{s.Marker}] {string.Join('¦', s.Runs.Select(r => tree.Text.Text.Substring(r.Start, r.Length)))}"));
    }

    private static string[] Told(string text) => [.. Cut.Text(text, TextFormat.Markdown).Diagnostics.Select(d => d.Code)];

    [Theory]
    [InlineData(TextFormat.Markdown)]
    [InlineData(TextFormat.Plain)]
    public void Rows_need_no_stroke_at_their_beginning(TextFormat format) =>
        Assert.Equal(Whole, Sections("TT | Chỉ tiêu | Đơn vị | Kết quả |\n1 | Kinh tế số | % GDP | ≥ 30 |\n2 | Hộ nghèo | % | < 1 |", format));

    [Fact]
    public void Nor_one_at_their_end() =>
        Assert.Equal(Whole, Sections("TT | Chỉ tiêu | Đơn vị | Kết quả\n1 | Kinh tế số | % GDP | ≥ 30\n2 | Hộ nghèo | % | < 1"));

    [Fact]
    public void A_line_of_dashes_below_the_head_is_no_row() =>
        Assert.Equal(Whole, Sections("TT | Chỉ tiêu | Đơn vị | Kết quả\n---|---|---|---\n1 | Kinh tế số | % GDP | ≥ 30\n2 | Hộ nghèo | % | < 1"));

    [Theory]
    [InlineData("")]
    [InlineData("| ")]
    public void A_blank_line_below_the_head_does_not_cut_it_off(string stroke) =>
        Assert.Equal(Whole, Sections($"{stroke}TT | Chỉ tiêu | Đơn vị | Kết quả |\n\n{stroke}1 | Kinh tế số | % GDP | ≥ 30 |\n{stroke}2 | Hộ nghèo | % | < 1 |"));

    [Fact]
    public void Nor_does_one_below_its_line_of_dashes() =>
        Assert.Equal(Whole, Sections("| TT | Chỉ tiêu | Đơn vị | Kết quả |\n|---|---|---|---|\n\n| 1 | Kinh tế số | % GDP | ≥ 30 |\n| 2 | Hộ nghèo | % | < 1 |"));

    [Fact]
    public void A_line_between_head_and_rows_is_a_group_of_rows() =>
        Assert.Equal(
            """
            Table [] TT¦Chỉ tiêu¦Đơn vị¦Kết quả
            Group [] Đến năm 2030
            Row [1] Kinh tế số¦% GDP¦≥ 30
            Group [] Đến năm 2045
            Row [1] Kinh tế số¦% GDP¦≥ 50
            """,
            Sections("TT | Chỉ tiêu | Đơn vị | Kết quả |\n\n**Đến năm 2030**\n\n1 | Kinh tế số | % GDP | ≥ 30 |\n\n**Đến năm 2045**\n\n1 | Kinh tế số | % GDP | ≥ 50 |\n"));

    [Fact]
    public void Rows_below_a_time_belong_to_it_and_their_anchors_do_not_clash() =>
        Assert.Equal(
            ["bang-n1", "bang-n1_nhom-n1", "bang-n1_nhom-n1_dong-1", "bang-n1_nhom-n2", "bang-n1_nhom-n2_dong-1"],
            Cut.Tree("| TT | Chỉ tiêu | Kết quả |\n| | Đến năm 2030 | |\n| 1 | Kinh tế số | ≥ 30 |\n| | Đến năm 2045 | |\n| 1 | Kinh tế số | ≥ 50 |", TextFormat.Markdown).Sections.Select(s => s.Anchor));

    [Fact]
    public void A_page_between_two_rows_does_not_end_the_table() =>
        Assert.Equal(Whole, Sections("TT | Chỉ tiêu | Đơn vị | Kết quả |\n1 | Kinh tế số | % GDP | ≥ 30 |\n\n2 | Hộ nghèo | % | < 1 |"));

    [Fact]
    public void Three_lines_with_as_many_cells_are_a_table_without_numbers() =>
        Assert.Equal(
            "Table [] Chỉ tiêu¦Đơn vị¦Năm 2030\nRow [] Kinh tế số¦%¦30\nRow [] Hộ nghèo¦%¦1",
            Sections("Chỉ tiêu | Đơn vị | Năm 2030\nKinh tế số | % | 30\nHộ nghèo | % | 1"));

    [Fact]
    public void Two_tables_with_heads_of_their_own_stay_two() =>
        Assert.Equal(2, Cut.Tree("| TT | Chỉ tiêu | Kết quả |\n|---|---|---|\n| 1 | Một | 5 |\n\n| TT | Chỉ tiêu | Kết quả |\n|---|---|---|\n| 2 | Hai | 6 |", TextFormat.Markdown).Sections.Count(s => s.Kind == SectionKind.Table));

    [Fact]
    public void A_letterhead_may_stand_in_lines_with_one_stroke() =>
        Assert.Equal(
            ["Letterhead"],
            Cut.Tree("CHÍNH PHỦ\n------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/NQ-CP | Hà Nội, ngày 07 tháng 02 năm 2023\n\nNGHỊ QUYẾT\n\nI. MỤC TIÊU\n\nPhát triển nhanh.").Regions.Select(r => r.Kind.ToString()));

    [Theory]
    [InlineData("Xem thêm | Nghị quyết cũ")]
    [InlineData("Trang chủ | Tin tức | Văn bản")]
    [InlineData("Cho x | y là ước số\nvà a | b cũng vậy.")]
    public void A_stroke_in_a_sentence_makes_no_table(string words)
    {
        Assert.DoesNotContain(Cut.Tree(words + "\n\nMột đoạn văn.").Sections, s => s.Kind is SectionKind.Table or SectionKind.Row);
        Assert.Empty(Told(words));
    }

    [Fact]
    public void Lines_with_strokes_that_do_not_agree_are_told()
    {
        const string text = "Các chỉ tiêu:\n\nKinh tế số | % | 30\nHộ nghèo | % | 1 | Sở A | ghi chú";

        Assert.Equal(["DC3060"], Told(text));
        Assert.DoesNotContain(Cut.Text(text).Value.Sections, s => s.Kind == SectionKind.Table);
    }

    [Fact]
    public void Rows_without_a_head_are_told() => Assert.Equal(["DC3061"], Told("Các chỉ tiêu:\n\n1 | Kinh tế số | % | 30 |\n2 | Hộ nghèo | % | 1 |"));

    [Theory]
    [InlineData("1 | Kinh tế số | % | 30 |\n2 | Hộ nghèo | % | 1 |")]
    [InlineData("\n1 | Kinh tế số | % | 30 |\n2 | Hộ nghèo | % | 1 |")]
    [InlineData("a|b\nc|d")]
    [InlineData("I|b\n|c|d|")]
    [InlineData("x\na|b\nc|d")]
    [InlineData("|\na|b\n\nTT|b\n|")]
    public void Nothing_is_lost_of_rows_without_a_head(string text)
    {
        foreach (var format in new[] { TextFormat.Plain, TextFormat.Markdown })
        {
            var tree = Cut.Text(text, format).Value;
            Assert.Equal(tree.Text.Text.Length, tree.Sections.Sum(s => s.Span.Length) + tree.Regions.Sum(r => r.Span.Length));
        }
    }

    [Fact]
    public void A_head_without_rows_is_told() => Assert.Equal(["DC3062"], Told("Các chỉ tiêu:\n\nTT | Chỉ tiêu | Đơn vị | Kết quả |\n\nPhần còn lại ở tệp kèm theo."));

    [Fact]
    public void A_head_does_not_take_rows_with_another_number_of_cells() =>
        Assert.Equal(["DC3062", "DC3061"], Told("TT | Chỉ tiêu | Đơn vị | Kết quả |\n\n1 | Kinh tế số | 30 |\n2 | Hộ nghèo | 1 |"));
}
