using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DoiChieu.Publishing.Tables;
using DoiChieu.Publishing.Workbooks;
using DoiChieu.Reading;
using Workbook = DoiChieu.Publishing.Workbooks.Workbook;

namespace DoiChieu.Tests.Publishing;

/// <summary>The workbook as another program reads it: Microsoft's own library for the format.</summary>
public class WorkbookTests
{
    private static readonly SiteSettings Settings = SiteSettings.Read(SampleSite.Content()).Value!;

    private static readonly InterfaceWords Words = SiteDesign.Read(new DiskFolder(Path.Combine(Repository.Root, "templates")), ["vi"]).Value!.Words[0];

    [Fact]
    public void It_is_valid_by_the_rules_of_the_format()
    {
        using var book = Open(Table("Cần Thơ", "=1+1", "-5", "12.5"));

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_first_sheet_says_what_the_others_are()
    {
        using var book = Open(Table("a", "", "", ""));

        Assert.Equal(["Đọc trước", "bang"], book.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
        Assert.Contains(Rows(book, 0), row => row.Select(Read).SequenceEqual(["bang", "ten", "string", "tên gọi"]));
        Assert.Contains(Rows(book, 0), row => row.Select(Read).Contains("2026.11"));
    }

    [Theory]
    [InlineData("Tỷ lệ đô thị hóa, “Phấn đấu” đạt 76%; ấp, đường, ợ")]
    [InlineData("hai dòng\nhai dòng")]
    [InlineData("hai dòng\r\nhai dòng")]
    [InlineData("  blanks  kept  ")]
    [InlineData("_x000D_ as words")]
    [InlineData("<b>&amp;]]></b>")]
    public void Words_come_back_as_they_are(string words)
    {
        using var book = Open(Table(words, "", "", ""));

        Assert.Equal(words, Read(Rows(book, 1)[1][0]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.invalid\")")]
    [InlineData("+84 292")]
    [InlineData("-")]
    [InlineData("@sum")]
    public void Words_that_look_like_a_formula_are_text_and_stay_text(string words)
    {
        using var book = Open(Table(words, "", "", ""));
        var cell = Rows(book, 1)[1][0];

        Assert.Null(cell.CellFormula);
        Assert.Equal((CellValues.InlineString, words), (cell.DataType!.Value, Read(cell)));
        Assert.True(book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value);
    }

    [Theory]
    [InlineData(2, "12")]
    [InlineData(3, "0.000000000001")]
    [InlineData(3, "286000")]
    public void A_number_is_a_number(int column, string number)
    {
        using var book = Open(Table("a", "", column == 2 ? number : "", column == 3 ? number : ""));
        var cell = Rows(book, 1)[1][column];

        Assert.Equal((null, decimal.Parse(number, CultureInfo.InvariantCulture)), (cell.DataType, decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_date_is_text_as_in_the_CSV()
    {
        using var book = Open(Table("a", "2020-08-05", "", ""));

        Assert.Equal((CellValues.InlineString, "2020-08-05"), (Rows(book, 1)[1][1].DataType!.Value, Read(Rows(book, 1)[1][1])));
    }

    [Fact]
    public void The_heading_row_stays_in_view()
    {
        using var book = Open(Table("a", "", "", ""));
        var pane = Part(book, 1).Worksheet!.Descendants<Pane>().Single();

        Assert.Equal((PaneStateValues.Frozen, 1d, "A2"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
    }

    [Fact]
    public void What_a_cell_cannot_hold_is_cut_and_says_so()
    {
        using var book = Open(Table(new string('ă', 40_000), "", "", ""));
        var words = Read(Rows(book, 1)[1][0]);

        Assert.Equal(32_767, words.Length);
        Assert.EndsWith("xem tệp CSV]", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_cannot_hold_is_shown_as_unreadable()
    {
        using var book = Open(Table("a\u0001b", "", "", ""));

        Assert.Equal("a\uFFFDb", Read(Rows(book, 1)[1][0]));
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() =>
        Assert.Equal(Workbook.Write(Settings, Words, [Table("a", "b", "1", "2")]), Workbook.Write(Settings, Words, [Table("a", "b", "1", "2")]));

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(703, "AAA")]
    public void Columns_are_called_by_letters(int column, string letters) => Assert.Equal(letters, DoiChieu.Publishing.Workbooks.Sheet.Letters(column));

    private static DataTable Table(params string[] cells) => new(
        new DataTableShape("bang", "Một bảng", [Column("ten", "string", "tên gọi"), Column("ngay", "date", "ngày"), Column("so", "integer", "số"), Column("muc", "number", "mức")], ["ten"], []),
        [[.. cells]]);

    private static DataColumn Column(string name, string type, string meaning) => new(name, type, meaning, [], IsRequired: false);

    private static SpreadsheetDocument Open(DataTable table) => SpreadsheetDocument.Open(new MemoryStream(Workbook.Write(Settings, Words, [table])), isEditable: false);

    private static WorksheetPart Part(SpreadsheetDocument book, int sheet) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(sheet).Id!.Value!);

    private static ImmutableArray<ImmutableArray<DocumentFormat.OpenXml.Spreadsheet.Cell>> Rows(SpreadsheetDocument book, int sheet) =>
        [.. Part(book, sheet).Worksheet!.Descendants<Row>().Select(r => r.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToImmutableArray())];

    private static string Read(DocumentFormat.OpenXml.Spreadsheet.Cell cell) =>
        System.Text.RegularExpressions.Regex.Replace(cell.InlineString?.Text?.Text ?? "", "_x([0-9A-Fa-f]{4})_", m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
