using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>What is quoted is what stands in the source: `source.Substring(start, length)`, for every target and every citation of the five texts.
/// Only what the data files leave out of every quotation is left out here too: line breaks and runs of blanks are one blank, and marks that are no words (of Markdown, of a scan, of a page) are none.</summary>
public class QuotationTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_target_is_quoted_as_the_source_has_it(string id)
    {
        var tree = Repository.Tree(id);

        Assert.All(TargetFinder.Find(tree).Value, target => Assert.Equal(target.Verbatim, Substring(tree, target.Quote)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_citation_is_quoted_as_the_source_has_it(string id)
    {
        var tree = Repository.Tree(id);

        Assert.All(Found(tree), citation => Assert.Equal(citation.Text, Substring(tree, citation.Quote)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_quotation_begins_on_the_line_that_is_given_for_it(string id)
    {
        var tree = Repository.Tree(id);

        Assert.All(
            Found(tree).Select(c => (c.Quote, c.SourceLine)),
            quoted => Assert.Equal(quoted.SourceLine, tree.Text.Source.LineOf(tree.Text.SourceSpan(quoted.Quote.Start, quoted.Quote.Length).Start)));
    }

    [Theory]
    [InlineData("6.200-6.800 USD1", "6.200-6.800 USD", "USD1", "USD")]
    [InlineData("phần đầu đạt", "phấn đấu đạt", "phần đầu", "phấn đấu")]
    [InlineData("đạt 5%; sau", "đạt 5%", "5%;", "5%:")]
    public void A_changed_place_is_quoted_as_received(string received, string quoted, string asReceived, string reads)
    {
        var text = Cleaner.Clean(Samples.Document(received, TextFormat.Plain, Samples.Correction("a", 1, asReceived, reads))).Value;
        var (start, length) = text.SourceSpan(text.Text.IndexOf(quoted, StringComparison.Ordinal), quoted.Length);

        Assert.Equal(received[..quoted.Length], text.Source.Text.Substring(start, length));
    }

    [Theory]
    [InlineData("- GDP bình quân đầu người: khoảng **8.500 USD**.", "GDP bình quân đầu người|khoảng 8.500 USD")]
    [InlineData("- Tỷ lệ **đô thị hóa** đạt **trên 50%**.", "Tỷ lệ đô thị hóa|trên 50%")]
    [InlineData("- Tỷ lệ xã có chợ *(loại 1)* đạt 50%.", "Tỷ lệ xã có chợ (loại 1)|50%")]
    [InlineData("- Thuộc nhóm **40 quốc gia hạnh phúc nhất** thế giới.", "quốc gia hạnh phúc nhất thế giới|Thuộc nhóm 40 quốc gia")]
    [InlineData("- Phát thải ròng bằng **\"0\"**.", "Phát thải ròng|0")]
    public void Marks_of_markdown_are_no_words_of_a_target(string line, string quoted)
    {
        var files = Samples.Document("# Kế hoạch mẫu\n\n## Các chỉ tiêu chủ yếu\n\n" + line + "\n", TextFormat.Markdown);
        var tree = Structurer.Structure(files, Cleaner.Clean(files).Value).Value;
        var target = Assert.Single(TargetFinder.Find(tree).Value);

        Assert.Equal(quoted, target.IndicatorAsWritten + "|" + target.Verbatim);
    }

    [Fact]
    public void Marks_of_markdown_are_no_words_of_a_sentence_on_a_page()
    {
        var files = Samples.Document("# Kế hoạch mẫu\n\n## Các chỉ tiêu chủ yếu\n\n- Thu nhập: khoảng **8.500 USD** một người.\n", TextFormat.Markdown);
        var tree = Structurer.Structure(files, Cleaner.Clean(files).Value).Value;
        var targets = new DoiChieu.Relating.DocumentTargets(files.Metadata, tree.Text, TargetFinder.Find(tree).Value) { Marks = [.. tree.Sections.SelectMany(s => Quotations.Marks(tree.Text, s))] };

        Assert.Equal("Thu nhập: khoảng 8.500 USD một người.", targets.Words(targets.Measures[0].Sentence) + ".");
    }

    private static IEnumerable<Citation> Found(DocumentTree tree) =>
        CitationFinder.Find(tree, [.. Repository.Documents.Select(d => Repository.Files(d).Metadata)]).Value;

    private static string Substring(DocumentTree tree, TextSpan quote)
    {
        var (start, length) = tree.Text.SourceSpan(quote.Start, quote.Length);
        var words = tree.Text.Source.Text.Substring(start, length);
        var marks = tree.Text.Corrections.Select(c => c.Edit).Where(e => e.Class is CorrectionClass.Noise or CorrectionClass.Split or CorrectionClass.Marker && e.Start >= start && e.End <= start + length);
        foreach (var mark in marks.Reverse())
        {
            words = words.Remove(mark.Start - start, mark.Length).Insert(mark.Start - start, mark.Reads);
        }

        return Blanks.Fold(words.Replace("*", "", StringComparison.Ordinal));
    }
}
