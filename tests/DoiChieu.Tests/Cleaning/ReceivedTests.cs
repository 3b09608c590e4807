using DoiChieu.Cleaning;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Cleaning;

public class ReceivedTests
{
    [Fact]
    public void A_quote_that_ends_inside_a_doubtful_place_ends_there() =>
        Assert.Equal("6.800 USD", Received("6.800 USD1 một năm", "6.800 USD", Samples.Correction("usd", 1, "USD1", null, CorrectionClass.Doubtful)));

    [Fact]
    public void A_quote_that_ends_before_the_changed_sign_does_not_take_it_in() =>
        Assert.Equal("Cơ cấu kinh tế", Received("Cơ cấu kinh tế; Đến năm", "Cơ cấu kinh tế", Samples.Correction("dau", 1, "kinh tế;", "kinh tế:")));

    [Fact]
    public void A_quote_that_ends_inside_what_differs_has_all_of_that() =>
        Assert.Equal("Trung uo", Received("Trung uong giao", "Trung ư", Samples.Correction("tw", 1, "Trung uong", "Trung ương")));

    [Fact]
    public void A_quote_over_a_changed_place_has_what_was_received() =>
        Assert.Equal("đạt 7,5- 8,0%", Received("đạt 7,5- 8,0%/năm", "đạt 7,5-8,0%", Samples.Correction("cach", 1, "7,5- 8,0%", "7,5-8,0%", CorrectionClass.Spacing)));

    private static string Received(string text, string quote, ListedCorrection correction)
    {
        var cleaned = Cleaner.Clean(Samples.Document(text, corrections: correction));
        Assert.Empty(cleaned.Diagnostics);
        var start = cleaned.Value.Text.IndexOf(quote, StringComparison.Ordinal);
        return cleaned.Value.Received(start, quote.Length);
    }
}
