using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Cleaning;

public class CleanerTests
{
    private const string Long = "một đoạn văn dài hơn tám chữ bị cắt đôi ở cuối trang";

    [Fact]
    public void A_paragraph_cut_by_a_page_break_is_joined() =>
        Assert.Equal($"{Long} rồi viết tiếp.", Clean($"{Long}\n\n\nrồi viết tiếp."));

    [Fact]
    public void A_comma_or_a_dash_does_not_close_a_paragraph() =>
        Assert.Equal($"{Long}, công nghiệp - xây dựng.", Clean($"{Long}, công nghiệp -\n \n\nxây dựng."));

    [Theory]
    [InlineData(Long + ".\n\nviết thường nhưng câu trước đã hết.")]
    [InlineData(Long + "\n\nViết hoa.")]
    [InlineData(Long + "\n\na) một điểm.")]
    [InlineData(Long + "\n\nđ) một điểm.")]
    [InlineData("CỦA BỘ CHÍNH TRỊ VÀ CÁC CƠ QUAN LIÊN QUAN KHÁC\n\nvề xây dựng.")]
    [InlineData("một ô bảng\n\nhằng năm")]
    public void What_is_not_cut_is_not_joined(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void Bookmark_marks_are_set_aside() =>
        Assert.Equal("Đại hội đại biểu", Clean("[bookmark: _Hlk1][bookmark: dieu_10]Đại hội đại biểu"));

    [Fact]
    public void Words_in_loose_marks_are_composed()
    {
        var text = Cleaner.Clean(Samples.Document("đổi mơ\u0301i")).Value;

        Assert.Equal("đổi mới", text.Text);
        Assert.Equal("mơ\u0301i", Assert.Single(text.Corrections).AsReceived);
    }

    [Theory]
    [InlineData("- 2. Tuy nhiên", "2. Tuy nhiên")]
    [InlineData("- **4.** Các tỉnh uỷ", "4. Các tỉnh uỷ")]
    public void A_scans_dash_before_a_number_goes(string received, string reads) => Assert.Equal(reads, Clean(received));

    [Theory]
    [InlineData("- 2,5% hộ nghèo")]
    [InlineData("- 06%/năm")]
    [InlineData("- Tuy nhiên")]
    public void A_true_list_dash_stays(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void Markup_of_a_Markdown_source_is_no_correction()
    {
        var text = Cleaner.Clean(Samples.Document("**1.1. Đánh giá**", TextFormat.Markdown)).Value;

        Assert.Empty(text.Corrections);
    }

    [Fact]
    public void A_listed_correction_reads_as_stated_and_leads_back()
    {
        var text = Cleaner.Clean(Samples.Document("đã bộc lô hạn chế", corrections: Samples.Correction("boc-lo", 1, "bộc lô", "bộc lộ"))).Value;

        Assert.Equal("đã bộc lộ hạn chế", text.Text);
        Assert.Equal("bộc lô hạn chế", text.Received(3, "bộc lộ hạn chế".Length));
    }

    [Fact]
    public void A_correction_that_no_longer_matches_is_an_error_at_its_place()
    {
        var problem = Assert.Single(Problems("đã khác", Samples.Correction("boc-lo", 1, "bộc lô", "bộc lộ")));

        Assert.Equal((Rules.CorrectionNotFound, "corrections.yaml:1:1"), (problem.Rule, problem.Place.ToString()));
    }

    [Fact]
    public void A_correction_that_fits_two_places_is_an_error() =>
        Assert.Equal(Rules.CorrectionAmbiguous, Assert.Single(Problems("lô lô", Samples.Correction("lo", 1, "lô", "lộ"))).Rule);

    [Fact]
    public void Two_corrections_of_one_word_are_an_error() =>
        Assert.Contains(Problems("bộc lô", Samples.Correction("a", 1, "bộc lô", "bộc lộ"), Samples.Correction("b", 1, "lô", "lộ")), d => d.Rule == Rules.CorrectionsOverlap);

    [Fact]
    public void A_correction_may_not_change_a_number() =>
        Assert.Equal(Rules.CorrectionChangesNumber, Assert.Single(Problems("đạt 7,5%", Samples.Correction("a", 1, "7,5%", "75%"))).Rule);

    [Fact]
    public void A_doubtful_place_may_not_change() =>
        Assert.Equal(Rules.DoubtfulChanges, Assert.Single(Problems("lãnh, chỉ đạo", Samples.Correction("a", 1, "lãnh,", "lãnh đạo,", CorrectionClass.Doubtful))).Rule);

    [Fact]
    public void A_correction_that_changes_nothing_is_an_error() =>
        Assert.Equal(Rules.CorrectionChangesNothing, Assert.Single(Problems("bộc lộ", Samples.Correction("a", 1, "bộc lộ", "bộc lộ"))).Rule);

    [Fact]
    public void Noise_with_words_and_a_last_line_is_an_error_that_says_what_to_do()
    {
        var problem = Assert.Single(Problems("KHUNG TRANG\nMục lục\nLời", Samples.Noise("khung", 1, 2) with { AsReceived = "KHUNG TRANG" }));

        Assert.Equal(Rules.CorrectionOfWordsAndBlock, problem.Rule);
    }

    [Fact]
    public void A_line_behind_the_end_is_an_error() =>
        Assert.Equal(Rules.LineOutside, Assert.Single(Problems("một dòng", Samples.Noise("a", 1, 2))).Rule);

    private static string Clean(string text)
    {
        var cleaned = Cleaner.Clean(Samples.Document(text));
        Assert.Empty(cleaned.Diagnostics);
        return cleaned.Value.Text;
    }

    private static IEnumerable<Diagnostic> Problems(string text, params ListedCorrection[] corrections) =>
        Cleaner.Clean(Samples.Document(text, corrections: corrections)).Diagnostics;
}
