using System.IO.Compression;
using System.Text;
using DoiChieu.Adding;

namespace DoiChieu.Tests.Adding;

/// <summary>Files that cannot be read: each is refused with a sentence that says what to do.</summary>
public class OriginalReaderTests
{
    [Theory]
    [InlineData("a.txt", "", "the file is empty")]
    [InlineData("a.txt", "   \n\n", "the file holds no words")]
    [InlineData("a.md", "Điều 1\0\0", "zero bytes")]
    [InlineData("a.docx", "", "the file is empty")]
    [InlineData("a.docx", "Điều 1.", "no Word document")]
    [InlineData("a.docx", "PK\u0003\u0004 rác", "damaged")]
    [InlineData("a.pdf", "Điều 1.", "is none")]
    [InlineData("a.html", "<p> </p>", "no words")]
    [InlineData("a.html", "<script>viết()</script>", "no words")]
    [InlineData("a.rtf", "{\\rtf1 x}", "RTF")]
    [InlineData("a.odt", "Điều 1.", "`.odt` is not read")]
    [InlineData("a", "Điều 1.", "`` is not read")]
    public void What_cannot_be_read_is_refused(string name, string text, string said) =>
        Assert.Contains(said, Reads.Refusal(name, Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void An_old_or_locked_Word_file_is_refused() =>
        Assert.Contains("password", Reads.Refusal("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), StringComparison.Ordinal);

    [Fact]
    public void A_text_of_an_unknown_code_is_refused_not_guessed() =>
        Assert.Contains("save it as UTF-8", Reads.Refusal("a.txt", [(byte)'N', 0xFE, (byte)'q']), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_more_than_50_MB_is_refused() =>
        Assert.Contains("50 MB", Reads.Refusal("a.txt", new byte[OriginalReader.MostBytes + 1]), StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_is_no_Word_document_is_refused() =>
        Assert.Contains("word/document.xml", Reads.Refusal("a.docx", Zip(("a.txt", 5))), StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_unpacks_without_end_is_refused() =>
        Assert.Contains("300 MB", Reads.Refusal("a.docx", Zip(("word/document.xml", 10), ("bom", 301 * 1024 * 1024))), StringComparison.Ordinal);

    [Fact]
    public void A_Word_file_whose_text_is_no_XML_is_refused() =>
        Assert.NotNull(OriginalReader.Read("a.docx", Zip(("word/document.xml", 10))).Problem);

    [Fact]
    public void A_Word_file_without_words_is_refused() =>
        Assert.Contains("no words", Reads.Refusal("a.docx", WordFile.Of(WordFile.P(" "))), StringComparison.Ordinal);

    [Fact]
    public void A_file_is_read_as_what_it_is_and_the_wrong_name_told()
    {
        var read = Reads.Extraction("nghi-quyet.txt", WordFile.Of(WordFile.P("Điều 1.")));

        Assert.Equal(OriginalFormat.Word, read.Format);
        Assert.Equal("the file is called .txt, and is .docx: it was read as what it is", Reads.English(read.Findings[0]));
    }

    [Fact]
    public void A_web_page_called_txt_is_read_as_a_web_page() =>
        Assert.Equal(OriginalFormat.Web, Reads.Extraction("a.txt", Encoding.UTF8.GetBytes("<!DOCTYPE html><p>Điều 1.</p>")).Format);

    [Fact]
    public void A_text_in_UTF8_stays_as_it_is_byte_for_byte()
    {
        const string Text = "\r\nĐiều 1.\u00a0 \n\tKhoản\u0323 1  ";

        Assert.Equal(Text, Reads.Extraction("a.txt", Encoding.UTF8.GetBytes(Text)).Verbatim);
    }

    [Fact]
    public void A_byte_order_mark_is_set_aside_and_UTF16_turned_into_UTF8()
    {
        Assert.Equal("Điều 1.", Reads.Extraction("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Điều 1.")]).Verbatim);
        Assert.Equal("Điều 1.", Reads.Extraction("a.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Điều 1.")]).Verbatim);
    }

    private static byte[] Zip(params (string Name, int Length)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, length) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                var block = new byte[Math.Min(length, 1024 * 1024)];
                for (var written = 0; written < length; written += block.Length)
                {
                    part.Write(block);
                }
            }
        }

        return stream.ToArray();
    }
}
