using DoiChieu.Reading;

namespace DoiChieu.Tests.Structuring;

public class MarkdownTests
{
    [Fact]
    public void Markup_is_no_part_of_words_markers_or_titles()
    {
        var tree = Cut.Tree("## **1. Mục *tiêu* chung**\n\n\\#Phát triển nhanh.\n", TextFormat.Markdown);

        Assert.Equal(["Mục tiêu chung", "#Phát triển nhanh."], tree.Sections.Select(s => tree.Words(s).Text));
        Assert.Equal("Mục tiêu chung", tree.TitleOf(tree.Sections[0]));
        Assert.Equal("1.", tree.Sections[0].Marker);
    }

    [Fact]
    public void Levels_of_headings_are_not_believed() =>
        Assert.Equal(
            "section I. MỘT\n  paragraph 1. Hai\n    text Ba.\n  paragraph 2. Bốn.",
            Cut.Outline("### I. MỘT\n\n# 1. Hai\n\nBa.\n\n**2. Bốn.**\n", TextFormat.Markdown));

    [Fact]
    public void A_list_item_shows_its_dash_and_numbers_behind_it_stand_alone() =>
        Assert.Equal(
            "paragraph 1. Chỉ tiêu\n  group - Chỉ tiêu về kinh tế\n    target (1) Đạt 7%.\n    target (2) Đạt 8%.",
            Cut.Outline("## 1. Chỉ tiêu\n\n- Chỉ tiêu về kinh tế\n\n(1) Đạt 7%.\n\n(2) Đạt 8%.\n", TextFormat.Markdown));

    [Fact]
    public void Points_on_lines_of_one_paragraph_are_two_points() =>
        Assert.Equal("point a) Một.\npoint b) Hai và tiếp.", Cut.Outline("a) Một.\nb) Hai\nvà tiếp.\n", TextFormat.Markdown));

    [Fact]
    public void A_hard_break_ends_a_line() =>
        Assert.Equal("text Một.\ntext Hai.", Cut.Outline("Một.  \nHai.\n", TextFormat.Markdown));

    [Fact]
    public void Every_word_leads_back_to_its_place()
    {
        const string Text = "**1. Một** *hai* ba.\n\n2. Bốn.\n";
        var tree = Cut.Tree(Text, TextFormat.Markdown);

        var words = tree.Words(tree.Sections[0]);

        Assert.Equal("Một hai ba.", words.Text);
        Assert.Equal("hai", Text.Substring(words.ToReading(4, 3).Start, words.ToReading(4, 3).Length));
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("<div>\nMột.\n</div>\n")]
    [InlineData("```\nmã\n```\n")]
    [InlineData("[1]: http://example.org/\n")]
    [InlineData("> 1. Trích dẫn\n")]
    [InlineData("1. \n2. \n- \n")]
    [InlineData("![ảnh](a.png)\n")]
    [InlineData("a&nbsp;b `c` <b>d</b> https://e\n")]
    public void Unusual_markup_is_read_without_loss(string text)
    {
        var tree = Cut.Text(text, TextFormat.Markdown).Value;

        Assert.Equal(text.Length, tree.Sections.Sum(s => s.Span.Length) + tree.Regions.Sum(r => r.Span.Length));
    }
}
