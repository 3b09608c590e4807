using DoiChieu.Reading;

namespace DoiChieu.Tests.Structuring;

/// <summary>Marks of emphasis that are set where Markdown does not pair them, and escaped signs.</summary>
public class EmphasisTests
{
    [Theory]
    [InlineData("**1. **Tổ chức thực hiện.", "paragraph 1. Tổ chức thực hiện.")]
    [InlineData("*1.1. *Quán triệt nghị quyết.", "paragraph 1.1. Quán triệt nghị quyết.")]
    [InlineData("**1**. Giao các sở.", "paragraph 1. Giao các sở.")]
    [InlineData("**Điều 1.** Ban hành kế hoạch.", "article Điều 1. Ban hành kế hoạch.")]
    [InlineData("phấn đấu đạt **20% **xã, phường*.*", "text phấn đấu đạt 20% xã, phường.")]
    [InlineData("1\\. Đạt 16 \\- 18%.", "paragraph 1. Đạt 16 - 18%.")]
    [InlineData("** Thuận lợi cơ bản*", "bullet * Thuận lợi cơ bản")]
    [InlineData("* Một.", "bullet * Một.")]
    [InlineData("Giá trị (*) năm 2025.", "text Giá trị (*) năm 2025.")]
    [InlineData("Lưới 2*3 ô.", "text Lưới 2*3 ô.")]
    [InlineData("Giá trị* năm 2025.", "text Giá trị* năm 2025.")]
    public void Marks_are_no_words_and_printed_stars_are(string text, string read) =>
        Assert.Equal(read, Cut.Outline(text, TextFormat.Markdown));

    [Fact]
    public void A_plain_text_full_of_marks_is_read_like_Markdown()
    {
        var text = "**I. MỤC TIÊU**\n\n**1. **Một.\n\n**2. **Hai 16 \\- 18%.\n\n**II. NHIỆM VỤ**\n\nLàm *ngay*.";

        Assert.Equal(Cut.Outline(text, TextFormat.Markdown), Cut.Outline(text));
    }

    [Fact]
    public void One_pair_of_marks_in_a_plain_text_stays_for_a_listed_correction() =>
        Assert.Equal("text Một **hai** ba.", Cut.Outline("Một **hai** ba."));
}
