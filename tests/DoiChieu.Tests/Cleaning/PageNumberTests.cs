using DoiChieu.Cleaning;

namespace DoiChieu.Tests.Cleaning;

public class PageNumberTests
{
    private static readonly string Page = string.Concat(Enumerable.Range(1, 12).Select(n => $"Dòng thứ {n} của trang này, như in.\n"));

    [Fact]
    public void Numbers_of_pages_are_set_aside_and_come_back()
    {
        var received = Page + "                         4\n" + Page + "                         5\n" + Page;
        var text = Cleaner.Clean(Samples.Document(received)).Value;

        Assert.Equal(Page + Page + Page, text.Text);
        Assert.Equal(received, Undo.Restore(text.Text, Undo.Rows(text)));
    }

    [Fact]
    public void A_sentence_goes_on_over_them() =>
        Assert.Contains("trên ha\nđất trồng", Read(Page + "Giá trị sản phẩm trên ha\n\n            - 4 -\n\nđất trồng trọt.\n" + Page + "            - 5 -\n" + Page), StringComparison.Ordinal);

    [Theory]
    [InlineData("          4\n          5\n          6\n")]
    [InlineData("4\n")]
    [InlineData("          2025\n")]
    [InlineData("          450 tấn\n")]
    public void Other_numbers_on_lines_of_their_own_stay(string lines) => Assert.Equal(Page + lines + Page, Read(Page + lines + Page));

    private static string Read(string received) => Cleaner.Clean(Samples.Document(received)).Value.Text;
}
