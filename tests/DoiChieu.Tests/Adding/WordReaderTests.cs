using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static DoiChieu.Tests.Adding.WordFile;

namespace DoiChieu.Tests.Adding;

public class WordReaderTests
{
    [Fact]
    public void Paragraphs_come_a_line_each_with_blanks_folded() =>
        Assert.Equal("NGHỊ QUYẾT\nĐiều 1. Trồng cây.\n", Source(P("NGHỊ QUYẾT"), P(""), P("Điều 1.  Trồng cây. ")));

    [Fact]
    public void A_table_arrives_as_a_table() =>
        Assert.Equal(
            """
            Chỉ tiêu:

            | TT | Chỉ tiêu | 2030 |
            | --- | --- | --- |
            | 1 | Hộ dùng nước sạch | 100% |
            | 2 | Cây \| hoa | 5.000 |

            Hết.

            """,
            Source(P("Chỉ tiêu:"), WordFile.Table(["TT", "Chỉ tiêu", "2030"], ["1", "Hộ dùng\nnước sạch", "100%"], ["2", "Cây | hoa", "5.000"]), P("Hết.")));

    [Fact]
    public void What_merged_cells_cover_is_empty_and_no_column_moves()
    {
        var wide = new TableCell(new TableCellProperties(new GridSpan { Val = 2 }), P("Kinh tế"));
        var high = new TableCell(new TableCellProperties(new VerticalMerge { Val = MergedCellValues.Restart }), P("A"));
        var covered = new TableCell(new TableCellProperties(new VerticalMerge()), P(""));

        Assert.Equal(
            "| Kinh tế |  | 2030 |\n| --- | --- | --- |\n| A | b | 1 |\n|  | c | 2 |\n\n",
            Source(new Table(new TableRow(wide, new TableCell(P("2030"))), new TableRow(high, new TableCell(P("b")), new TableCell(P("1"))), new TableRow(covered, new TableCell(P("c")), new TableCell(P("2"))))));
    }

    [Fact]
    public void A_letterhead_set_as_a_table_is_read_column_by_column() =>
        Assert.Equal(
            "HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG MƠ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/NQ-HĐND\nSông Mơ, ngày 05 tháng 7 năm 2026\n",
            Source(WordFile.Table(["HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG MƠ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Số: 5/NQ-HĐND", "Sông Mơ, ngày 05 tháng 7 năm 2026"])));

    [Fact]
    public void Numbers_that_Word_counts_are_printed()
    {
        var file = With(
            List((NumberFormatValues.UpperRoman, "%1."), (NumberFormatValues.Decimal, "%2."), (NumberFormatValues.LowerLetter, "%3)")),
            Numbered("MỤC TIÊU"), Numbered("Kinh tế", 1), Numbered("Tăng trưởng", 2), Numbered("Thu nhập", 2), Numbered("Xã hội", 1), Numbered("NHIỆM VỤ"), Numbered("Một", 1));

        Assert.Equal("I. MỤC TIÊU\n1. Kinh tế\na) Tăng trưởng\nb) Thu nhập\n2. Xã hội\nII. NHIỆM VỤ\n1. Một\n", Reads.Source("a.docx", file));
    }

    [Fact]
    public void A_list_that_begins_anew_counts_from_its_start() =>
        Assert.Equal("1. Một\n2. Hai\n1. Lại một\n", Reads.Source("a.docx", With(List((NumberFormatValues.Decimal, "%1.")), Numbered("Một"), Numbered("Hai"), Numbered("Lại một", list: 2))));

    [Fact]
    public void A_drawn_bullet_is_a_dash() =>
        Assert.Equal("- Cây\n", Reads.Source("a.docx", With(List((NumberFormatValues.Bullet, "\uf0b7")), Numbered("Cây"))));

    [Fact]
    public void A_number_of_a_list_that_is_not_there_is_none() =>
        Assert.Equal("Cây\n", Reads.Source("a.docx", With(List((NumberFormatValues.Decimal, "%1.")), Numbered("Cây", list: 9))));

    [Fact]
    public void Deleted_words_are_left_out_and_inserted_ones_taken()
    {
        var paragraph = new Paragraph(new Run(new Text("Đạt ") { Space = SpaceProcessingModeValues.Preserve }), new DeletedRun(new Run(new DeletedText("90%"))), new InsertedRun(new Run(new Text("95%"))));
        var read = Reads.Extraction("a.docx", WordFile.Of(paragraph));

        Assert.Equal("Đạt 95%\n", DoiChieu.Adding.SourceLines.Of(read.Pieces));
        Assert.Contains(Reads.Doubts(read), d => d.StartsWith("changes are tracked: 1 deleted", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_stands_behind_the_text_with_the_number_of_its_mark()
    {
        var file = With(
            main => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(P("Tỷ giá 1 USD = 23.500 đồng")) { Id = 3 }),
            new Paragraph(new Run(new Text("6.200 USD"), new FootnoteReference { Id = 3 }, new Text("."))), P("Hết."));

        Assert.Equal("6.200 USD[1].\nHết.\n[1] Tỷ giá 1 USD = 23.500 đồng\n", Reads.Source("a.docx", file));
    }

    [Fact]
    public void Heads_of_pages_comments_and_hidden_words_are_set_aside_and_said()
    {
        var hidden = new Run(new RunProperties(new Vanish()), new Text("mật"));
        var read = Reads.Extraction("a.docx", With(main => main.AddNewPart<HeaderPart>().Header = new Header(P("Dự thảo 3")), P("Điều 1."), new Paragraph(hidden)));

        Assert.Equal("Điều 1.\n", DoiChieu.Adding.SourceLines.Of(read.Pieces));
        Assert.Equal(["head or foot of the pages: “Dự thảo 3”", "hidden words"], Reads.SetAside(read));
    }

    [Fact]
    public void A_font_of_an_old_code_is_told() =>
        Assert.Contains(Reads.Doubts(Reads.Extraction("a.docx", WordFile.Of(new Paragraph(new Run(new RunProperties(new RunFonts { Ascii = ".VnTime" }), new Text("NghÞ quyÕt")))))), d => d.Contains("TCVN3", StringComparison.Ordinal));

    [Fact]
    public void Lines_of_one_paragraph_are_one_where_the_sentence_goes_on() =>
        Assert.Equal("NGHỊ QUYẾT\nVỀ CÂY XANH\nTrồng cây ở mọi phường, xã, ở ven các con đường và ven các dòng kênh của thành phố trong năm.\n- Một\n", Source(
            new Paragraph(new Run(new Text("NGHỊ QUYẾT"), new Break(), new Text("VỀ CÂY XANH"))),
            new Paragraph(new Run(new Text("Trồng cây ở mọi phường, xã, ở ven các con đường và ven các"), new Break(), new Text("dòng kênh của thành phố trong năm."), new Break(), new Text("- Một")))));

    private static string Source(params OpenXmlElement[] content) => Reads.Source("a.docx", WordFile.Of(content));
}
