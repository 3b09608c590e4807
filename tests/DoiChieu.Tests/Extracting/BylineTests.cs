using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Writer and paper of an article, `writer | paper`.</summary>
public class BylineTests
{
    [Fact]
    public void The_article_prints_its_writer_and_its_paper() => Assert.Equal("Ngô Phương Văn | TGCT", Printed(Repository.Tree("03-ctr-tu-2020")));

    [Theory]
    [InlineData("Tin mới\n\n(TTXVN) Tỉnh ủy vừa ban hành chương trình.\n\nTrần Thị Mẫu", "Trần Thị Mẫu | TTXVN")]
    [InlineData("Tin mới\n\nTTO - Tỉnh ủy vừa ban hành chương trình.\n\nLê Mẫu", "Lê Mẫu | TTO")]
    [InlineData("Tin mới\n\n(Dân trí) - Tỉnh ủy vừa ban hành chương trình.\n\nHồ Văn Mẫu", "Hồ Văn Mẫu | Dân trí")]
    public void A_name_on_its_own_line_and_a_mark_at_the_head_of_the_first_paragraph_are_they(string text, string printed) => Assert.Equal(printed, Printed(News(text)));

    [Theory]
    [InlineData("Tin mới\n\n(Tiếp theo kỳ trước) Tỉnh ủy vừa ban hành chương trình.\n\nChia Sẻ")]
    [InlineData("Tin mới\n\nTỉnh ủy (Mẫu) vừa ban hành chương trình.\n\nTải Chương trình 03")]
    [InlineData("Tin mới\n\nHà Nội - Tỉnh ủy vừa ban hành chương trình.\n\nThanh Tâm")]
    public void What_may_be_anything_is_neither(string text) => Assert.Equal(" | ", Printed(News(text)));

    [Fact]
    public void Only_an_article_has_them() => Assert.Equal(" | ", Printed(Repository.Tree("59-nq-tw-2020")));

    private static string Printed(DocumentTree tree)
    {
        var printed = MetadataReader.Recognise(tree);
        return $"{printed.Writer?.Value} | {printed.Newspaper?.Value}";
    }

    private static DocumentTree News(string text)
    {
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Kind = "news" } };
        return Structurer.Structure(files, DoiChieu.Cleaning.Cleaner.Clean(files).Value).Value;
    }
}
