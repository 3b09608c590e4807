using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class TargetTests
{
    [Theory]
    [InlineData("Chỉ tiêu cụ thể", SectionKind.Target)]
    [InlineData("Các chỉ tiêu chủ yếu", SectionKind.Target)]
    [InlineData("Một số chỉ tiêu đến năm 2030", SectionKind.Target)]
    [InlineData("Mục tiêu, chỉ tiêu chủ yếu", SectionKind.Target)]
    [InlineData("Quan điểm, phương hướng", SectionKind.Item)]
    [InlineData("Nhiệm vụ để đạt chỉ tiêu", SectionKind.Item)]
    public void A_number_in_brackets_is_a_target_only_below_a_heading_that_says_so(string heading, SectionKind expected) =>
        Assert.Equal(expected, Cut.Tree($"1. {heading}\n(1) Đạt 7%.\n(2) Đạt 8%.").Sections[^1].Kind);

    [Fact]
    public void A_dash_before_a_number_in_brackets_is_no_level_of_its_own() =>
        Assert.Equal(
            """
            paragraph 1. Chỉ tiêu cụ thể
              target (1) Đạt 7%.
              target (2) Đạt 8%.
            paragraph 2. Chỉ tiêu xã hội
              target (3) Đạt 9%.
            paragraph 3. Nhiệm vụ
              bullet - Trồng 3 ha (1) lúa.
            """,
            Cut.Outline("1. Chỉ tiêu cụ thể\n- (1) Đạt 7%.\n- (2) Đạt 8%.\n2. Chỉ tiêu xã hội\n- (3) Đạt 9%.\n3. Nhiệm vụ\n- Trồng 3 ha (1) lúa."));

    [Fact]
    public void A_dash_over_targets_is_a_group_and_a_dash_below_one_is_its_part() =>
        Assert.Equal(
            """
            paragraph 1. Chỉ tiêu cụ thể
              group - Chỉ tiêu về kinh tế
                target (1) Phát triển khoa học:
                  bullet - Đạt 3%.
                  bullet - Tăng 10%.
                target (2) Đạt 7%.
              group - Chỉ tiêu về xã hội
                target (3) Đạt 0,78.
            """,
            Cut.Outline("1. Chỉ tiêu cụ thể\n- Chỉ tiêu về kinh tế\n(1) Phát triển khoa học:\n- Đạt 3%.\n- Tăng 10%.\n(2) Đạt 7%.\n- Chỉ tiêu về xã hội\n(3) Đạt 0,78."));

    [Fact]
    public void Clauses_numbered_within_a_paragraph_are_its_items() =>
        Assert.Equal(
            """
            paragraph 1. Chính phủ chỉ đạo:
              item (1) Ban hành chương trình hành động.
              item (2) Xây dựng cơ chế đặc thù.
            paragraph 2. Các tỉnh phối hợp.
            """,
            Cut.Outline("1. Chính phủ chỉ đạo: (1) Ban hành chương trình hành động. (2) Xây dựng cơ chế đặc thù.\n2. Các tỉnh phối hợp."));

    [Theory]
    [InlineData("Thực hiện chỉ tiêu (1) và (2) nêu trên.")]
    [InlineData("Đạt 90,3% xã (65/72 xã) đạt chuẩn.")]
    [InlineData("Nghị quyết Trung ương 4 (khóa XI, XII) nêu (1) điều kiện.")]
    public void A_mention_of_numbers_is_no_enumeration(string text) => Assert.Single(Cut.Tree(text).Sections);
}
