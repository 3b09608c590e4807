namespace DoiChieu.Tests.Structuring;

public class AnchorTests
{
    [Fact]
    public void Anchors_are_made_of_printed_numbers() =>
        Assert.Equal(
            ["phan-ii", "phan-ii_muc-iii", "phan-ii_muc-iii_khoan-2", "phan-ii_muc-iii_khoan-2_diem-d", "phan-ii_muc-iii_khoan-2_diem-dd"],
            Cut.Text("PHẦN II: MỘT\nIII. HAI\n2. Ba\nd) Bốn.\nđ) Năm.").Value.Sections.Select(s => s.Anchor));

    [Fact]
    public void A_capital_D_with_a_stroke_stands_beside_D() =>
        Assert.Equal(
            ["phan-a", "phan-b", "phan-c", "phan-d", "phan-dd"],
            Cut.Anchors("A. MỘT\nB. HAI\nC. BA\nD. BỐN\nĐ. NĂM"));

    [Fact]
    public void An_inserted_article_is_another_than_the_one_it_follows() =>
        Assert.Equal(
            ["dieu-1", "dieu-1d", "dieu-1dd", "dieu-2"],
            Cut.Text("Điều 1. Một.\nĐiều 1d. Hai.\nĐiều 1đ. Ba.\nĐiều 2. Bốn.").Value.Sections.Select(s => s.Anchor));

    [Fact]
    public void What_has_no_number_is_counted_within_its_parent() =>
        Assert.Equal(
            ["muc-i", "muc-i_doan-n1", "muc-i_doan-n2", "muc-i_gach-n1", "muc-i_gach-n2", "muc-ii", "muc-ii_doan-n1"],
            Cut.Anchors("I. MỘT\nAi.\nBi.\n- Ci.\n- Di.\nII. HAI\nEi."));

    [Fact]
    public void Targets_stand_alone_where_their_numbers_run_through() =>
        Assert.Equal(
            ["muc-i", "muc-i_khoan-1", "chitieu-1", "chitieu-1_gach-n1", "muc-i_khoan-2", "chitieu-2"],
            Cut.Anchors("I. CHỈ TIÊU\n1. Kinh tế\n(1) Gồm:\n- Ai.\n2. Xã hội\n(2) Bi."));

    [Fact]
    public void Targets_carry_their_part_where_their_numbers_begin_anew() =>
        Assert.Equal(
            ["muc-i", "muc-i_khoan-1", "muc-i_khoan-1_chitieu-1", "muc-i_khoan-2", "muc-i_khoan-2_chitieu-1"],
            Cut.Anchors("I. CHỈ TIÊU\n1. Kinh tế\n(1) Ai.\n2. Xã hội\n(1) Bi."));

    [Fact]
    public void A_number_that_holds_its_own_path_stands_alone() =>
        Assert.Equal(["khoan-1", "khoan-1-1", "khoan-1-1-1", "khoan-1-2"], Cut.Anchors("1. Một\n1.1. Hai\n1.1.1. Ba.\n1.2. Bốn."));

    [Fact]
    public void Its_path_begins_below_what_holds_its_first_number() =>
        Assert.Equal(
            ["muc-i", "muc-i_khoan-1", "muc-i_khoan-1-1", "muc-ii", "muc-ii_khoan-1", "muc-ii_khoan-1-1"],
            Cut.Anchors("I. MỘT\n1. Hai\n1.1. Ba.\nII. BỐN\n1. Năm\n1.1. Sáu."));

    [Fact]
    public void Words_for_numbers_and_periods_are_spelt() =>
        Assert.Equal(
            ["muc-i", "muc-i_giai-doan-2021-2025", "muc-i_giai-doan-2021-2025_doan-n1", "muc-i_giai-doan-2026-2030", "muc-i_giai-doan-2026-2030_thu-nhat", "muc-i_giai-doan-2026-2030_thu-hai"],
            Cut.Text("I. MỘT\nGiai đoạn 2021 - 2025\nAi.\nGiai đoạn 2026 – 2030\nThứ nhất, bi.\nThứ hai, ci.").Value.Sections.Select(s => s.Anchor));

    [Fact]
    public void Two_sections_with_one_number_are_an_error_at_the_second()
    {
        var outcome = Cut.Text("1. Một.\n2. Hai.\n2. Ba.");

        var twice = Assert.Single(outcome.Diagnostics, d => d.Code == "DC3001");
        Assert.Equal((3, 1), (twice.Place.Line, twice.Place.Column));
        Assert.Equal(3, outcome.Value.Sections.Select(s => s.Anchor).Distinct().Count());
    }
}
