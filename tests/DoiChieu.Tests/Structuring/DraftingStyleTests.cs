using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>Ways of numbering that the five texts do not use.</summary>
public class DraftingStyleTests
{
    [Theory]
    [InlineData("1/ Một.\n2/ Hai.", "paragraph 1/ Một.\nparagraph 2/ Hai.")]
    [InlineData("1- Một.\n2- Hai.", "paragraph 1- Một.\nparagraph 2- Hai.")]
    [InlineData("A. MỘT\n1. Hai.\nB. BA\n1. Bốn.", "part A. MỘT\n  paragraph 1. Hai.\npart B. BA\n  paragraph 1. Bốn.")]
    [InlineData("1. Gồm:\n(i) Một;\n(ii) Hai;\n(iii) Ba.\n2. Bốn.", "paragraph 1. Gồm:\n  item (i) Một;\n  item (ii) Hai;\n  item (iii) Ba.\nparagraph 2. Bốn.")]
    [InlineData("- Một:\n+ Hai;\n+ Ba.\n- Bốn.", "bullet - Một:\n  bullet + Hai;\n  bullet + Ba.\nbullet - Bốn.")]
    [InlineData("a/ Về kinh tế.\nb/ Về xã hội.", "point a/ Về kinh tế.\npoint b/ Về xã hội.")]
    [InlineData("I.\nMỤC TIÊU\n1.\nMột.\n2.\nHai.", "section I. MỤC TIÊU\n  paragraph 1. Một.\n  paragraph 2. Hai.")]
    [InlineData("Chương I\nQUY ĐỊNH CHUNG\nMục 1\nPHẠM VI\nTiểu mục 1\nĐỐI TƯỢNG\nĐiều 1\nPhạm vi\n1. Một.", "chapter Chương I QUY ĐỊNH CHUNG\n  section Mục 1 PHẠM VI\n    subsection Tiểu mục 1 ĐỐI TƯỢNG\n      article Điều 1 Phạm vi\n        paragraph 1. Một.")]
    [InlineData("đ) Một.\ne) Hai.\ng) Ba.\nh) Bốn.\ni) Năm.\nk) Sáu.", "point đ) Một.\npoint e) Hai.\npoint g) Ba.\npoint h) Bốn.\npoint i) Năm.\npoint k) Sáu.")]
    public void Markers_are_read_as_they_are_printed(string text, string read)
    {
        var outcome = Cut.Text(text);

        Assert.Equal(read, string.Join('\n', outcome.Value.Sections.Select(s => new string(' ', 2 * (s.Depth - 1)) + string.Join(' ', new[] { s.Kind.ToString().ToLowerInvariant(), s.Marker, outcome.Value.Words(s).Text }))));
    }

    [Fact]
    public void Behind_e_most_drafters_print_g() =>
        Assert.Empty(Cut.Text("a) A.\nb) B.\nc) C.\nd) D.\nđ) Đ.\ne) E.\ng) G.\nh) H.\ni) I.\nk) K.").Diagnostics);

    [Fact]
    public void A_letter_that_is_left_out_is_still_told() =>
        Assert.Equal("DC3002", Assert.Single(Cut.Text("a) A.\nb) B.\nd) D.").Diagnostics).Code);

    [Fact]
    public void Named_targets_are_targets_where_their_numbers_run_through() =>
        Assert.Equal(
            ["khoan-1", "muc-tieu-1", "chitieu-1", "chitieu-2", "muc-tieu-2", "chitieu-3"],
            Cut.Anchors("1. Các mục tiêu\nMục tiêu 1: Chính trị\n- Chỉ tiêu 1: Đạt 60%.\n- Chỉ tiêu 2: Đạt 40%.\nMục tiêu 2: Lao động\nChỉ tiêu 3: Đạt 50%.").Select(a => a[(a.LastIndexOf('_') + 1)..]));

    [Fact]
    public void Named_targets_that_begin_anew_in_each_group_are_items_of_their_group() =>
        Assert.Equal(
            "paragraph 1. Mục tiêu 1. Chính trị\n  item Chỉ tiêu 1 Đạt 60%.\n  item Chỉ tiêu 2 Đạt 40%.\nparagraph 2. Mục tiêu 2. Lao động\n  item Chỉ tiêu 1 Đạt 50%.",
            Cut.Outline("1. Mục tiêu 1. Chính trị\n- Chỉ tiêu 1: Đạt 60%.\n- Chỉ tiêu 2: Đạt 40%.\n2. Mục tiêu 2. Lao động\n- Chỉ tiêu 1: Đạt 50%."));

    [Fact]
    public void A_sentence_about_targets_is_no_named_target() =>
        Assert.Equal("text Chỉ tiêu 3 năm qua đạt khá.", Cut.Outline("Chỉ tiêu 3 năm qua đạt khá."));

    [Fact]
    public void A_dash_in_bold_without_a_stop_is_a_heading_over_what_follows() =>
        Assert.Equal("bullet - Mục tiêu đến năm 2030\n  text Phát triển nhanh.", Cut.Outline("**- Mục tiêu đến năm 2030**\n\nPhát triển nhanh.", TextFormat.Markdown));

    [Fact]
    public void A_star_without_a_stop_is_one_too() =>
        Assert.Equal("bullet * Khó khăn\n  text Một.\n  bullet - Hai.\nbullet * Thuận lợi\n  bullet - Ba.", Cut.Outline("* Khó khăn\nMột.\n- Hai.\n* Thuận lợi\n- Ba."));

    [Fact]
    public void A_number_that_is_printed_twice_is_told_and_has_an_anchor_of_its_own()
    {
        var outcome = Cut.Text("I. MỘT\nII. HAI\n1. A.\nII. BA\n1. B.");

        Assert.False(outcome.HasErrors);
        Assert.Equal(outcome.Value.Sections.Length, outcome.Value.Sections.Select(s => s.Anchor).Distinct(StringComparer.Ordinal).Count());
    }
}
