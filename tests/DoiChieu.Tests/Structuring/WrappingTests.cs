using DoiChieu.Cleaning;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>Texts whose paragraphs are broken at a width.</summary>
public class WrappingTests
{
    // Three broken lines show that the text is broken; each test adds its own below.
    private const string Broken =
        """
        Các cấp, các ngành quán triệt
        nội dung của kế hoạch này và
        phân công trách nhiệm cho từng
        đơn vị.


        """;

    private const string BrokenIsRead = "text Các cấp, các ngành quán triệt nội dung của kế hoạch này và phân công trách nhiệm cho từng đơn vị.\n";

    [Theory]
    [InlineData(TextFormat.Plain)]
    [InlineData(TextFormat.Markdown)]
    public void Lines_of_a_broken_paragraph_are_one_paragraph(TextFormat format) =>
        Assert.Equal(BrokenIsRead.TrimEnd(), Cut.Outline(Broken, format));

    [Theory]
    [InlineData("Tốc độ tăng trưởng bình quân đạt\n- 06%/năm trong cả giai đoạn.", "text Tốc độ tăng trưởng bình quân đạt - 06%/năm trong cả giai đoạn.")]
    [InlineData("- Phát triển các mặt kinh tế\n- xã hội của địa phương.", "bullet - Phát triển các mặt kinh tế - xã hội của địa phương.")]
    [InlineData("a) Thực hiện quy định tại điểm\nb) khoản 2 của kế hoạch.", "point a) Thực hiện quy định tại điểm\npoint b) khoản 2 của kế hoạch.")]
    [InlineData("Theo quy định tại khoản\n3. Điều này có hiệu lực.", "text Theo quy định tại khoản 3. Điều này có hiệu lực.")]
    public void A_line_that_begins_like_a_marker_is_an_item_only_where_an_item_may_begin(string text, string read) =>
        Assert.Equal(BrokenIsRead + read, Cut.Outline(Broken + text, TextFormat.Markdown));

    [Fact]
    public void Items_that_stand_close_are_items() =>
        Assert.Equal(BrokenIsRead + "bullet - Một;\nbullet - Hai;\nbullet - Ba.", Cut.Outline(Broken + "- Một;\n- Hai;\n- Ba.", TextFormat.Markdown));

    [Fact]
    public void A_heading_broken_in_two_is_one_heading() =>
        Assert.Equal(BrokenIsRead + "section I. MỤC ĐÍCH, YÊU CẦU\n  paragraph 1. Quán triệt nghị quyết.", Cut.Outline(Broken + "**I. MỤC ĐÍCH,\nYÊU CẦU**\n\n1. Quán triệt\nnghị quyết.", TextFormat.Markdown));

    [Fact]
    public void A_name_below_a_post_begins_a_line() =>
        Assert.Equal(RegionKind.Signature, Assert.Single(Cut.Tree(Broken + "TM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu").Regions).Kind);

    [Fact]
    public void Without_blank_lines_a_short_line_ends_a_paragraph() =>
        Assert.Equal(
            """
            section I. MỤC TIÊU
              text Phát triển nhanh, bền vững trên mọi lĩnh vực của đời sống xã hội.
              text Nâng cao đời sống của nhân dân, nhất là đồng bào ở vùng sâu, xa.
              paragraph 1. Thu nhập bình quân đầu người đạt mức trung bình của cả nước.
              paragraph 2. Giảm nghèo.
            """,
            Cut.Outline(
                """
                I. MỤC TIÊU
                Phát triển nhanh, bền vững trên mọi
                lĩnh vực của đời sống xã hội.
                Nâng cao đời sống của nhân dân, nhất
                là đồng bào ở vùng sâu, xa.
                1. Thu nhập bình quân đầu người đạt
                mức trung bình của cả nước.
                2. Giảm nghèo.
                """));

    [Fact]
    public void A_text_with_a_paragraph_a_line_is_left_alone() =>
        Assert.Equal("text Đây là một đoạn.\ntext Đây là hai đoạn.\ntext và ba.", Cut.Outline("Đây là một đoạn.\nĐây là hai đoạn.\nvà ba."));

    [Theory]
    [InlineData(LineBreaks.Whole, 4)]
    [InlineData(LineBreaks.Wrapped, 1)]
    public void What_document_yaml_says_counts_for_more_than_what_the_text_shows(LineBreaks lines, int sections)
    {
        var files = Samples.Document(Broken);
        var stated = files with { Metadata = files.Metadata with { Lines = lines } };

        Assert.Equal(sections, Structurer.Structure(stated, Cleaner.Clean(stated).Value).Value.Sections.Length);
    }

    [Fact]
    public void A_line_leads_back_to_the_source_where_its_paragraph_was_broken()
    {
        var tree = Cut.Tree(Broken, TextFormat.Markdown);
        var words = tree.Words(Assert.Single(tree.Sections));
        var place = words.ToReading(words.Text.IndexOf("phân công", StringComparison.Ordinal), 9);

        Assert.Equal(3, tree.Text.SourceLine(place.Start));
    }

    [Fact]
    public void A_broken_text_with_CRLF_is_read_like_any_other() =>
        Assert.Equal(BrokenIsRead + "bullet - Một.", Cut.Outline((Broken + "- Một.\n").Replace("\n", "\r\n", StringComparison.Ordinal), TextFormat.Markdown));
}
