using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class FlatTableTests
{
    private static string Lines(params string[] cells) => string.Join("\n\n", cells);

    [Fact]
    public void Cells_on_lines_of_their_own_are_rows_again()
    {
        var tree = Cut.Tree(Lines("STT", "Tên", "Cơ quan", "I", "Kinh tế", "01", "Kế hoạch A", "Sở X", "02", "Kế hoạch B", "Sở Y", "II", "Xã hội", "03", "Kế hoạch C", "Sở Z"));

        Assert.Equal(
            ["Table  STT/Tên/Cơ quan", "Group I Kinh tế", "Row 01 Kế hoạch A/Sở X", "Row 02 Kế hoạch B/Sở Y", "Group II Xã hội", "Row 03 Kế hoạch C/Sở Z"],
            tree.Sections.Select(s => $"{s.Kind} {s.Marker} {string.Join('/', s.Runs.Select(r => tree.Text.Text.Substring(r.Start, r.Length)))}"));
    }

    [Fact]
    public void A_cell_that_is_a_number_does_not_begin_a_row() =>
        Assert.Equal(
            ["bang-n1", "dong-1", "dong-2"],
            Cut.Anchors(Lines("TT", "Tên", "Số lượng", "1", "Trạm", "2", "2", "Trường", "3")));

    [Fact]
    public void Numbers_that_begin_anew_in_each_group_carry_their_group() =>
        Assert.Equal(
            ["bang-n1", "nhom-i", "nhom-i_dong-1", "nhom-i_dong-2", "nhom-ii", "nhom-ii_dong-1"],
            Cut.Anchors(Lines("TT", "Tên", "Năm", "I", "Một", "1", "A", "x", "2", "B", "y", "II", "Hai", "1", "C", "z")));

    [Theory]
    [InlineData("ô trống", "Kế hoạch A")]
    [InlineData("ô bị cắt", "Kế hoạch A", "dòng hai", "Sở X")]
    public void A_row_with_another_number_of_cells_is_pointed_out(string reason, params string[] cells)
    {
        var outcome = Cut.Text(Lines(["STT", "Tên", "Cơ quan", "1", .. cells, "2", "Kế hoạch B", "Sở Y"]));

        Assert.True(outcome.Diagnostics is [{ Code: "DC3003" }], reason);
        Assert.Equal(["1", "2"], outcome.Value.Sections.Where(s => s.Kind == SectionKind.Row).Select(s => s.Marker));
    }

    [Fact]
    public void A_note_below_the_table_is_no_cell()
    {
        var outcome = Cut.Text(Lines("Đạt 6.200 USD1.", "STT", "Tên", "Cơ quan", "1", "Kế hoạch A", "1 Tỷ giá 1 USD"));

        Assert.Equal(["doan-n1", "bang-n1", "dong-1", "doan-n1_doan-n1"], outcome.Value.Sections.Select(s => s.Anchor));
    }

    [Theory]
    [InlineData("STT\nTên")]
    [InlineData("STT\n1\n2")]
    [InlineData("Tên\nCơ quan\n1\nA")]
    public void Lines_that_are_no_table_are_none(string text) =>
        Assert.DoesNotContain(Cut.Text(text).Value.Sections, s => s.Kind == SectionKind.Table);
}
