using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>Tables whose cells are marked off.</summary>
public class GridTests
{
    private const string Pipes =
        """
        | TT | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2030 |
        | --- | --- | --- | --- | --- |
        | **I** | **Kinh tế** | | | |
        | 1 | Tăng trưởng | % | 8,0 | ≥ 10 |
        | 1.1 | Công nghiệp | % | | 12 |
        |  | - Chế biến | % | 9 | 11 |
        | **II** | **Xã hội** | | | |
        | 2 | Hộ nghèo | % | 3 | < 1 |
        """;

    private const string Read =
        """
        Table [] TT¦Chỉ tiêu¦Đơn vị¦Năm 2025¦Năm 2030
        Group [I] Kinh tế
        Row [1] Tăng trưởng¦%¦8,0¦≥ 10
        Row [1.1] Công nghiệp¦%¦¦12
        Row [] - Chế biến¦%¦9¦11
        Group [II] Xã hội
        Row [2] Hộ nghèo¦%¦3¦< 1
        """;

    private static string Rows(string text, TextFormat format = TextFormat.Markdown)
    {
        var tree = Cut.Tree(text, format);
        return string.Join('\n', tree.Sections.Select(s => $"{s.Kind} [{s.Marker}] {string.Join('¦', s.Runs.Select(r => tree.Text.Text.Substring(r.Start, r.Length)))}"));
    }

    /// <summary>The same table one cell a line, an edge before and behind every cell.</summary>
    private static string Flattened(string pipes) =>
        string.Join("\n|\n", pipes.Split('\n').Where(l => !l.Contains("---", StringComparison.Ordinal)).Select(l => "|\n" + string.Join("\n|\n", l.Trim('|').Split('|').Select(c => c.Trim())).Replace("\n\n", "\n", StringComparison.Ordinal))) + "\n|\n";

    private static string Html(string pipes) =>
        "<table>\n" + string.Concat(pipes.Split('\n').Where(l => !l.Contains("---", StringComparison.Ordinal)).Select(l => "<tr>" + string.Concat(l.Trim('|').Split('|').Select(c => $"<td><p>{c.Trim().Replace("<", "&lt;", StringComparison.Ordinal)}</p></td>")) + "</tr>\n")) + "</table>\n";

    [Theory]
    [InlineData(TextFormat.Markdown)]
    [InlineData(TextFormat.Plain)]
    public void A_pipe_table_has_a_run_a_cell_empty_cells_too(TextFormat format) => Assert.Equal(Read, Rows(Pipes, format));

    [Theory]
    [InlineData(TextFormat.Markdown)]
    [InlineData(TextFormat.Plain)]
    public void A_table_flattened_to_one_cell_a_line_is_put_together_again(TextFormat format) => Assert.Equal(Read, Rows(Flattened(Pipes), format));

    [Fact]
    public void A_letter_behind_a_running_number_opens_a_part_of_its_row() =>
        Assert.Equal(
            ["7 ", "7a 7", "7b 7", "8 ", "18-28 "],
            Parents("| TT | Chỉ tiêu | Mục tiêu |\n|---|---|---|\n| 7 | Xuất khẩu | 23 |\n| 7a | Nông sản | 31 |\n| 7b | Khoáng sản | 20 |\n| 8 | Nhập khẩu | 27 |\n| 18-28 | Nhóm văn hóa | 5 |\n"));

    [Fact]
    public void Hours_and_ranges_in_the_first_cell_are_no_running_numbers() =>
        Assert.Equal([" ", " "], Parents("| Khung giờ | Nội dung | Ghi chú |\n|---|---|---|\n| 7h30 | Họp | x |\n| 30-20 | Nghỉ | x |\n"));

    private static IEnumerable<string> Parents(string table)
    {
        var tree = Cut.Tree("I. BẢNG\n\n" + table + "\n");
        var markers = tree.Sections.Where(s => s.Kind is DoiChieu.Structuring.SectionKind.Row).ToDictionary(s => s.Anchor, s => s.Marker, StringComparer.Ordinal);
        return tree.Sections.Where(s => s.Kind is DoiChieu.Structuring.SectionKind.Row).Select(s => $"{s.Marker} {(s.Parent is { } parent && markers.TryGetValue(parent, out var above) ? above : "")}");
    }

    [Fact]
    public void An_HTML_table_is_read_without_its_tags() => Assert.Equal(Read.Replace("< 1", "&lt; 1", StringComparison.Ordinal), Rows(Html(Pipes)));

    [Fact]
    public void Rows_know_the_group_and_the_row_they_belong_to()
    {
        var tree = Cut.Tree(Pipes, TextFormat.Markdown);

        Assert.Equal(
            ["", "bang-n1", "nhom-i", "dong-1", "dong-1-1", "bang-n1", "nhom-ii"],
            tree.Sections.Select(s => s.Parent ?? ""));
    }

    [Fact]
    public void The_row_that_numbers_the_columns_is_no_row_of_data_and_tells_how_many_there_are() =>
        Assert.Equal(
            """
            Table [] TT¦Nội dung¦Năm 2025¦Kế hoạch¦Thực hiện¦1¦2¦3¦4
            Row [1] Một¦5¦
            Row [2] Hai¦¦7
            """,
            Rows("|\n**TT**\n|\n**Nội dung**\n|\n**Năm 2025**\n|\n|\n**Kế hoạch**\n|\n**Thực hiện**\n|\n|\n*1*\n|\n*2*\n|\n*3*\n|\n*4*\n|\n|\n1\n|\nMột\n|\n5\n|\n|\n|\n2\n|\nHai\n|\n|\n7\n|\n"));

    [Fact]
    public void The_row_that_numbers_the_columns_may_leave_out_that_of_the_running_number() =>
        Assert.Equal(
            """
            Table [] TT¦Mặt hàng¦Kế hoạch 2027¦Kế hoạch 2028¦Lượng¦Giá trị¦Lượng¦Giá trị¦¦1¦2¦3¦4¦5
            Row [] Tổng A¦¦9¦¦8
            Row [1] Gạo¦5¦6¦7¦8
            """,
            Rows(Flattened("| TT | Mặt hàng | Kế hoạch 2027 | Kế hoạch 2028 |\n| Lượng | Giá trị | Lượng | Giá trị |\n| | 1 | 2 | 3 | 4 | 5 |\n| | Tổng A | | 9 | | 8 |\n| 1 | Gạo | 5 | 6 | 7 | 8 |")));

    [Theory]
    [InlineData("|  | **I. Nước sạch** |  |", "|  | **II. Rác thải** |  |")]
    [InlineData("| **I. Nước sạch** |  |  |", "| **II. Rác thải** |  |  |")]
    public void A_group_may_print_its_number_before_its_title_in_one_cell(string first, string second)
    {
        var table = $"| TT | Chỉ tiêu | Chủ trì |\n{first}\n| 1 | Hộ dùng nước sạch | Sở A |\n| 2 | Trạm cấp nước | Sở B |\n{second}\n| 1 | Rác được thu gom | Sở C |";

        Assert.Equal("Table [] TT¦Chỉ tiêu¦Chủ trì\nGroup [I] Nước sạch\nRow [1] Hộ dùng nước sạch¦Sở A\nRow [2] Trạm cấp nước¦Sở B\nGroup [II] Rác thải\nRow [1] Rác được thu gom¦Sở C", Rows(Flattened(table)));
        Assert.Equal(["nhom-i", "nhom-i_dong-1", "nhom-i_dong-2", "nhom-ii", "nhom-ii_dong-1"], Cut.Tree(Flattened(table), TextFormat.Markdown).Sections.Skip(1).Select(s => s.Anchor));
    }

    [Fact]
    public void A_sentence_that_opens_with_a_capital_and_a_stop_is_no_group() =>
        Assert.Equal(
            "Table [] TT¦Nội dung¦Ghi chú\nRow [1] Một¦\nRow [] P. Nam Sơn¦\nRow [2] Hai¦",
            Rows(Flattened("| TT | Nội dung | Ghi chú |\n| 1 | Một |  |\n|  | P. Nam Sơn |  |\n| 2 | Hai |  |")));

    [Fact]
    public void A_group_within_a_group_prints_the_number_of_both() =>
        Assert.Equal(
            ["bang-n1", "nhom-i", "nhom-i_nhom-i-1", "nhom-i_nhom-i-1_dong-1", "nhom-i_nhom-i-2", "nhom-i_nhom-i-2_dong-1", "nhom-ii", "nhom-ii_nhom-ii-1", "nhom-ii_nhom-ii-1_dong-1"],
            Cut.Tree(Flattened("| TT | Chỉ tiêu | Đơn vị | Kết quả |\n| I | Đến năm 2027 | | |\n| I.1 | Nước sạch | | |\n| 1 | Hộ dùng nước | % | 90 |\n| I.2 | Rác | | |\n| 1 | Thu gom | % | 80 |\n| II | Đến năm 2030 | | |\n| II.1 | Nước sạch | | |\n| 1 | Hộ dùng nước | % | 99 |"), TextFormat.Markdown).Sections.Select(s => s.Anchor));

    [Fact]
    public void An_appendix_right_below_a_table_is_no_cell_of_it() =>
        Assert.Equal(
            ["phu-luc-i", "phu-luc-i_bang-n1", "phu-luc-i_dong-1", "phu-luc-ii", "phu-luc-ii_bang-n1", "phu-luc-ii_dong-1"],
            Cut.Tree("**PHỤ LỤC I**\nCHỈ TIÊU\n\n" + Flattened("| TT | Chỉ tiêu | Kết quả |\n| 1 | Hộ dùng nước | 90 |") + "**PHỤ LỤC II**\nNHIỆM VỤ\n" + Flattened("| TT | Nhiệm vụ | Cơ quan | Năm |\n| 1 | Xây trạm | Sở A | 2027 |"), TextFormat.Markdown).Sections.Select(s => s.Anchor));

    [Fact]
    public void A_row_with_joined_cells_does_not_shift_the_rows_below_it() =>
        Assert.Equal(
            ["1", "2", "", "3"],
            Cut.Text("|\nTT\n|\nNội dung\n|\nĐiểm\n|\nGhi chú\n|\n|\n1\n|\nMột\n|\n5\n|\n|\n|\n2\n|\nHai\n|\n8\n|\n|\n|\n|\nTrong đó: Bốn\n|\n|\n|\n3\n|\nBa\n|\n6\n|\n|\n", TextFormat.Markdown).Value.Sections.Where(s => s.Kind == SectionKind.Row).Select(s => s.Marker));

    [Theory]
    [InlineData("| ỦY BAN NHÂN DÂN<br>TỈNH MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n| --- | --- |\n| Số: 12/KH-UBND | Mẫu, ngày 10 tháng 12 năm 2025 |\n\n")]
    [InlineData("|\n**ỦY BAN NHÂN DÂN\n**\nTỈNH MẪU\n-------\n|\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố: 12/KH-UBND\n|\n*Mẫu, ngày 10 tháng 12 năm 2025*\n|\n\n")]
    public void A_letterhead_drawn_as_a_table_is_a_letterhead(string head)
    {
        var tree = Cut.Tree(head + "**KẾ HOẠCH**\n\nPHÁT TRIỂN\n\n1. Một.\n", TextFormat.Markdown);

        Assert.Equal(RegionKind.Letterhead, tree.Regions[0].Kind);
        Assert.Equal(["tieu-de", "khoan-1"], tree.Sections.Select(s => s.Anchor));
    }

    [Fact]
    public void Recipients_beside_a_signature_are_regions()
    {
        var tree = Cut.Tree("1. Một.\n\n| Nơi nhận:<br>- Như trên; | TM. ỦY BAN NHÂN DÂN |\n|---|---|\n| | Nguyễn Văn Mẫu |\n", TextFormat.Markdown);

        Assert.Equal([RegionKind.Recipients, RegionKind.Signature], tree.Regions.Select(r => r.Kind));
    }

    [Theory]
    [InlineData("|\nTT\n|\nNội dung\n")]
    [InlineData("|\nTT\n|\n")]
    [InlineData("|\n|\n|\n")]
    [InlineData("| a |\n")]
    [InlineData("| TT | a |\n|---|---|\n| 6..100 | b |\n")]
    [InlineData("|---|---|\n|---|---|\n")]
    [InlineData("    (x)\n\n| TT | a |\n|---|---|\n| 1 | b |\n\n    y\n")]
    [InlineData("|||\n|---|\n")]
    [InlineData("<table><tr><td>Một")]
    [InlineData("<table></table>")]
    [InlineData("| 1 |\n| 2 | 3 |\n")]
    public void A_broken_table_is_read_without_loss(string text)
    {
        foreach (var format in new[] { TextFormat.Plain, TextFormat.Markdown })
        {
            var tree = Cut.Text(text, format).Value;
            Assert.Equal(tree.Text.Text.Length, tree.Sections.Sum(s => s.Span.Length) + tree.Regions.Sum(r => r.Span.Length));
        }
    }
}
