using System.Text;
using DoiChieu.Adding;

namespace DoiChieu.Tests.Adding;

public class PdfReaderTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(Repository.Fixtures, "adding", "40-nq-hdnd-2026.pdf"));

    private static readonly Extraction Read = Reads.Extraction("40.pdf", Sample);

    private static readonly string[] Lines = SourceLines.Of(Read.Pieces).Split('\n');

    [Fact]
    public void Lines_are_paragraphs_again() =>
        Assert.Contains(Lines, l => l.StartsWith("1. Khoản 1 nói về việc mỗi phường, xã", StringComparison.Ordinal) && l.EndsWith("dự toán hằng năm của mình.", StringComparison.Ordinal));

    [Fact]
    public void Every_paragraph_is_one_line_over_the_break_of_the_page_too() =>
        Assert.Equal(8, Lines.Count(l => l.Contains(". Khoản ", StringComparison.Ordinal) && l.EndsWith("của mình.", StringComparison.Ordinal)));

    [Fact]
    public void The_letterhead_is_read_column_by_column() =>
        Assert.Equal(["HỘI ĐỒNG NHÂN DÂN", "THÀNH PHỐ MÂY TRẮNG", "Số: 40/NQ-HĐND"], Lines[..3]);

    [Fact]
    public void So_is_the_signature() =>
        Assert.Equal(["Nơi nhận:", "- Ủy ban nhân dân thành phố;", "- Lưu: VT.", "CHỦ TỊCH", "Nguyễn Văn Mẫu", ""], Lines[^6..]);

    [Fact]
    public void A_head_deeper_than_the_margin_is_set_aside_where_it_comes_again()
    {
        var findings = System.Collections.Immutable.ImmutableArray.CreateBuilder<DoiChieu.Adding.Finding>();

        var kept = DoiChieu.Adding.Pdf.PdfFurniture.SetAside([Page(1, "Một"), Page(2, "Hai"), Page(3, "Ba")], findings);

        Assert.Equal(["Một", "- Cùng một câu.", "Hai", "- Cùng một câu.", "Ba", "- Cùng một câu."], kept.Select(l => l.Text));
    }

    [Theory]
    [InlineData("vốn đầu tư so với GRDP giai đoạn 2026", "- 2030 đạt 68%.", true)]
    [InlineData("phương châm “Dân chủ - Kỷ cương", "- Phát triển” và là dấu mốc", true)]
    [InlineData("vốn đầu tư so với GRDP đến năm 2026", "- Tỷ lệ đô thị hóa 68%.", false)]
    [InlineData("phương châm “Dân chủ”", "- Mô hình “Dân vận khéo” được nhân rộng", false)]
    public void A_dash_within_what_a_line_broke_opens_no_paragraph(string first, string second, bool isOne) =>
        Assert.Equal(isOne ? [$"{first} {second}"] : [first, second], DoiChieu.Adding.Pdf.PdfParagraphs.Of([Line(1, first, 840), Line(1, second, 824)], System.Collections.Immutable.ImmutableArray.CreateBuilder<DoiChieu.Adding.Finding>()));

    [Fact]
    public void A_page_turned_for_a_table_takes_no_line_from_the_paragraphs_of_the_others()
    {
        var turned = new DoiChieu.Adding.Pdf.PdfLine(2, [new DoiChieu.Adding.Pdf.PdfSegment("Biểu mẫu", 50, 800)], 500, 12);

        Assert.Equal(["Một câu dài trên hai dòng.", "Biểu mẫu"], DoiChieu.Adding.Pdf.PdfParagraphs.Of([Line(1, "Một câu dài", 840), Line(1, "trên hai dòng.", 824), turned], System.Collections.Immutable.ImmutableArray.CreateBuilder<DoiChieu.Adding.Finding>()));
    }

    // Two lines of the head stand below the margin; `- Cùng một câu.` opens no page.
    private static DoiChieu.Adding.Pdf.PdfPage Page(int number, string words) =>
        new(number, 1000, [Line(number, "SỞ MẪU", 950), Line(number, "KẾ HOẠCH MẪU", 880), Line(number, $"Lần {number}", 860), Line(number, words, 840), Line(number, "- Cùng một câu.", 820)]);

    private static DoiChieu.Adding.Pdf.PdfLine Line(int page, string words, double @base) => new(page, [new DoiChieu.Adding.Pdf.PdfSegment(words, 50, 500)], @base, 12);

    [Fact]
    public void Numbers_of_pages_are_set_aside_and_said() =>
        Assert.Equal(["the number of the page, at the head or foot of 2 pages"], Reads.SetAside(Read));

    [Fact]
    public void A_page_without_words_has_no_text_layer()
    {
        var pdf = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        pdf.AddPage(595, 842);

        Assert.Contains("no text layer", Reads.Refusal("quét.pdf", pdf.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_words_among_others_is_told()
    {
        var pdf = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica);
        pdf.AddPage(595, 842).AddText("Trang co chu", 12, new UglyToad.PdfPig.Core.PdfPoint(80, 500), font);
        pdf.AddPage(595, 842);

        Assert.Contains("no words on page 2: pictures of text are not read", Reads.Doubts(Reads.Extraction("a.pdf", pdf.Build())));
    }

    [Fact]
    public void A_locked_file_is_refused() =>
        Assert.Contains("locked with a password", Reads.Refusal("a.pdf", Encoding.Latin1.GetBytes(Locked())), StringComparison.Ordinal);

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF")]
    public void A_broken_file_is_refused(string bytes) =>
        Assert.Contains("damaged", Reads.Refusal("a.pdf", Encoding.Latin1.GetBytes(bytes)), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_short_is_refused_or_read_but_no_bug() =>
        Assert.All(Enumerable.Range(1, 8), i => OriginalReader.Read("a.pdf", Sample[..(Sample.Length * i / 9)]));

    // The smallest PDF that asks for a password: its hashes are those of none.
    private static string Locked()
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var body in (string[])
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
                $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>",
            ])
        {
            places.Add(pdf.Length);
            pdf.Append(places.Count).Append(" 0 obj\n").Append(body).Append("\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 5\n0000000000 65535 f \n").AppendJoin("", places.Select(p => $"{p:0000000000} 00000 n \n"));
        return pdf.Append($"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] >>\nstartxref\n{table}\n%%EOF").ToString();
    }
}
