using DoiChieu.Adding.Pdf;

namespace DoiChieu.Tests.Adding;

/// <summary>Small raised figures in a PDF: marks of notes, and powers.</summary>
public class RaisedMarksTests
{
    [Theory]
    [InlineData("km", "2", 5, 9, "km2 glued")]
    [InlineData("đại", "1", 5, 9, "[1] glued")]
    [InlineData("đại", "12", 5, 9, "[12] glued")]
    [InlineData("đại", "1", 0, 14, "1")]
    [InlineData("đại", "1", 20, 9, "1")]
    [InlineData("đại", "2025", 5, 9, "2025")]
    public void A_raised_figure_belongs_to_the_word_before_it(string word, string mark, double raised, double size, string expected)
    {
        var lowered = RaisedMarks.Lowered([new PdfWord(word, 100, 120, 500, 14), new PdfWord(mark, 121, 125, 500 + raised, size)]).ToList();

        Assert.Equal(expected, (lowered[0].Text is "km" && lowered[1].Text is "2" ? "km" : "") + lowered[1].Text + (lowered[1].IsGlued ? " glued" : ""));
        Assert.Equal(lowered[1].Text.StartsWith('[') || lowered[1].IsGlued, raised is 5 && lowered[1].Base is 500);
    }

    [Fact]
    public void One_before_the_first_word_of_a_note_opens_its_line_and_a_sign_behind_a_mark_follows_it_closely()
    {
        var lowered = RaisedMarks.Lowered([new PdfWord("2", 80, 84, 104, 7), new PdfWord("Thái", 86, 100, 100, 11), new PdfWord("đại", 101, 115, 100, 11), new PdfWord("3", 116, 119, 104, 7), new PdfWord(".", 120, 122, 100, 11)]);

        Assert.Equal(["[2]", "Thái", "đại", "[3]+", ".+"], lowered.Select(w => w.Text + (w.IsGlued ? "+" : "")));
    }

    [Fact]
    public void Notes_at_the_foot_of_pages_stand_behind_the_text()
    {
        var (text, notes) = PdfNotes.Apart([Line(1, "Văn bản có chữ lớn và dài hơn chú thích nhiều, đi sang", 14), Line(1, "[1] Chú thích một", 11), Line(1, "dài hai dòng.", 11), Line(2, "trang sau.", 14), Line(2, "Bảng chữ nhỏ", 11)]);

        Assert.Equal(["Văn bản có chữ lớn và dài hơn chú thích nhiều, đi sang", "trang sau.", "Bảng chữ nhỏ"], text.Select(l => l.Text));
        Assert.Equal(["[1] Chú thích một", "dài hai dòng."], notes.Select(l => l.Text));
    }

    private static PdfLine Line(int page, string text, double height) => new(page, [new PdfSegment(text, 80, 500)], 100, height);
}
