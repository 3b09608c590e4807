using DoiChieu.Cleaning;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Cleaning;

/// <summary>A source that document.yaml allows to have characters that nobody sees.</summary>
public class HiddenTests
{
    [Theory]
    [InlineData("Phát tri\u00ADển \u202Enhanh", "Phát triển nhanh")]
    [InlineData("Phát\u0085triển\u2028nhanh", "Phát triển nhanh")]
    [InlineData("\uFEFFNGHỊ QUYẾT", "NGHỊ QUYẾT")]
    [InlineData("nga\u0300\u200By mai", "ngày mai")]
    [InlineData("a [bookmark: x\u200By] b", "a  b")]
    public void They_are_set_aside_in_the_reading_text_and_the_source_can_be_printed_again(string source, string reading)
    {
        var cleaned = Cleaner.Clean(Samples.Document(source));

        Assert.Empty(cleaned.Diagnostics);
        Assert.Equal(reading, cleaned.Value.Text);
        Assert.Equal(source, Undo.Restore(cleaned.Value.Text, Undo.Rows(cleaned.Value)));
    }

    [Theory]
    [InlineData("hidden: [U+202E]", new string[0])]
    [InlineData("hidden: [U+00AD]", new[] { "DC1083" })]
    [InlineData("hidden: [U+0041, U+202E]", new[] { "DC1008" })]
    [InlineData("", new[] { "DC1083" })]
    public void Only_what_document_yaml_names_is_allowed(string allowed, string[] told)
    {
        var files = Repository.Valid();
        const string Document = "documents/12-nq-dh-2020/";
        var source = new SourceText("source.txt", files[Document + "source.txt"]);
        var other = new SourceText("source.txt", source.Text + "\u202E\n");
        files[Document + "source.txt"] = other.Text;
        files[Document + "document.yaml"] = files[Document + "document.yaml"].Replace(source.Sha256, other.Sha256, StringComparison.Ordinal) + "\n" + allowed + "\n";

        Assert.Equal(told, DocumentReader.Read(new MemoryFolder(files), "12-nq-dh-2020").Diagnostics.Select(d => d.Code).Distinct());
    }
}
