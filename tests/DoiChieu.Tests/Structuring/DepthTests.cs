using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>Markers within markers, ten thousand of them: no fall of the stack, nothing lost.</summary>
public class DepthTests
{
    private const int Many = 10_000;

    [Theory]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a **b ")]
    public void Markdown_nested_too_deep_is_a_problem_of_the_file(string marker)
    {
        var text = string.Concat(Enumerable.Repeat(marker, Many));

        var outcome = Cut.Text(text, TextFormat.Markdown);

        // Ten thousand `[` are no words: nothing to cite.
        Assert.Contains(outcome.Diagnostics, d => d.Code is "DC3031" or "DC3004");
        Assert.Equal("DC3031", Assert.Single(MarkdownDepth.Check([new SourceText("a.md", text)])).Code);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("a) ")]
    [InlineData("(1) ")]
    [InlineData("I. ")]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("[bookmark: ")]
    public void Ten_thousand_markers_on_a_line_are_one_line(string marker) =>
        Assert.True(PropertyTests.Holds(Cut.Text(string.Concat(Enumerable.Repeat(marker, Many)) + "Đạt 7%.").Value, 0));

    [Fact]
    public void Ten_thousand_lines_each_with_a_marker_of_its_own_are_cut_and_read()
    {
        string[] markers = ["PHẦN I: ", "Chương II ", "I. ", "1. ", "1.1. ", "1.1.1. ", "a) ", "- ", "+ ", "(1) "];
        var tree = Cut.Text("Các chỉ tiêu\n" + string.Join('\n', Enumerable.Range(0, Many).Select(i => $"{markers[i % markers.Length]}Đạt {i}% theo Nghị quyết số {i}-NQ/TW."))).Value;

        Assert.True(PropertyTests.Holds(tree, 0));
        Assert.Empty(TargetFinder.Find(tree).Value.Where(m => m.Quote.End > tree.Text.Text.Length));
        Assert.NotEmpty(CitationFinder.Find(tree, []).Value);
    }

    [Fact]
    public void A_number_of_a_thousand_levels_is_cut()
    {
        var text = string.Join('\n', Enumerable.Range(1, 200).Select(n => string.Concat(Enumerable.Repeat("1.", n)) + " Mục tiêu")) + "\n" + string.Concat(Enumerable.Repeat("1.", 1000)) + " Mục tiêu";

        Assert.True(PropertyTests.Holds(Cut.Text(text).Value, 0));
    }
}
