namespace DoiChieu.Tests.Structuring;

/// <summary>Roman numbers of which a page set all letters but the first in small ones.</summary>
public class LostCapitalTests
{
    [Fact]
    public void A_roman_number_that_lost_its_capitals_goes_on_with_its_series() =>
        Assert.Equal(
            """
            section I. quan điểm phát triển
              bullet - Phát triển thương mại.
            section Ii. mục tiêu phát triển
              paragraph 1. Mục tiêu chung.
            section Iii. định hướng
            section Iv. quy hoạch phát triển
            section V. nhu cầu vốn
            section Vi. giải pháp
            """,
            Cut.Outline(
                """
                I. quan điểm phát triển
                - Phát triển thương mại.
                Ii. mục tiêu phát triển
                1. Mục tiêu chung.
                Iii. định hướng
                Iv. quy hoạch phát triển
                V. nhu cầu vốn
                Vi. giải pháp
                """));

    [Theory]
    [InlineData("I. MỤC TIÊU\nVi. phạm phải được xử lý.")]
    [InlineData("1. Mục tiêu\nIi. về nội dung kế hoạch.")]
    public void Letters_that_do_not_go_on_with_a_series_are_words(string text) =>
        Assert.StartsWith("text", Cut.Outline(text).Split('\n')[1].Trim(), StringComparison.Ordinal);

    [Fact]
    public void Its_anchor_and_its_typed_address_are_those_of_the_number()
    {
        var tree = Cut.Tree("I. quan điểm\nIi. mục tiêu\n1. Mục tiêu chung.");

        Assert.Equal("muc-ii_khoan-1", tree.Sections[^1].Anchor);
        Assert.Contains(DoiChieu.Structuring.TypedForms.Of(tree), f => f.Form is "II.1" && f.Anchors is ["muc-ii_khoan-1"]);
    }
}
