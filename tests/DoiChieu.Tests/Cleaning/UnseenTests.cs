using DoiChieu.Cleaning;
using DoiChieu.Reading;
using DoiChieu.Tests.Structuring;

namespace DoiChieu.Tests.Cleaning;

/// <summary>Characters and marks that a file holds and no paper shows.</summary>
public class UnseenTests
{
    [Theory]
    [InlineData("\ufeff1. Một.", "1. Một.")]
    [InlineData("1. M\u200bột\u00ad.", "1. Một.")]
    [InlineData("Nghị quyết 59\u2011NQ/TW.", "Nghị quyết 59-NQ/TW.")]
    [InlineData("1. Mo\u0302\u0323t.", "1. Một.")]
    [InlineData("Một<br/>hai.", "Một hai.")]
    [InlineData("16 \\- 18%.", "16 - 18%.")]
    [InlineData("16 – 18%.", "16 – 18%.")]
    [InlineData("Mo\u0302\u200b\u0323t.", "Mô\u0323t.")]
    [InlineData("[bookmark: Mo\u0302\u0323t]Hai.", "Hai.")]
    public void The_reading_text_has_what_a_reader_sees_and_the_source_comes_back(string received, string read)
    {
        var text = Cleaner.Clean(Samples.Document(received)).Value;

        Assert.Equal(read, text.Text);
        Assert.Equal(received, Undo.Restore(text.Text, Undo.Rows(text)));
    }

    [Theory]
    [InlineData("1.\u00a0Một.\r\n2.\u00a0Hai.\r\n")]
    [InlineData("\ufeff1. Một.\n\u200b2. Hai.\n")]
    [InlineData("1. M\u00f4\u0323t.\n2. Hai.\n")]
    public void Blanks_and_line_ends_of_any_kind_part_markers_and_words(string text) =>
        Assert.Equal("paragraph 1. Một.\nparagraph 2. Hai.", Cut.Outline(text));

    [Fact]
    public void Marks_set_aside_bear_different_ids()
    {
        var marks = string.Concat(Enumerable.Repeat("**Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai**\n\n", 9));
        var text = Cleaner.Clean(Samples.Document(marks)).Value;

        Assert.Equal(18, text.Corrections.Select(c => c.Edit.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(marks, Undo.Restore(text.Text, Undo.Rows(text)));
    }

    [Fact]
    public void A_plain_text_full_of_Markdown_is_told() =>
        Assert.Equal("DC2008", Assert.Single(Cleaner.Clean(Samples.Document("**a** **b** **c**")).Diagnostics).Code);

    [Fact]
    public void A_Markdown_text_is_not() =>
        Assert.Empty(Cleaner.Clean(Samples.Document("**a** **b** **c**", TextFormat.Markdown)).Diagnostics);
}
