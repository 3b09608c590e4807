using System.Text;

namespace DoiChieu.Tests.Adding;

public class WebReaderTests
{
    [Fact]
    public void Blocks_are_lines_and_inline_marks_are_none() =>
        Assert.Equal("NGHỊ QUYẾT\nĐiều 1. Trồng cây xanh.\n", Reads.Source("<h1>NGHỊ QUYẾT</h1><p><b>Điều 1.</b> Trồng\n <i>cây</i>&nbsp;xanh.</p>"));

    [Fact]
    public void No_script_is_run_and_that_there_was_one_is_said()
    {
        var read = Reads.Extraction("a.html", Encoding.UTF8.GetBytes("<body><p>Điều 1.</p><script>document.body.innerHTML='Điều 2.'</script><img src=x onerror='document.title=1'></body>"));

        Assert.Equal("Điều 1.\n", DoiChieu.Adding.SourceLines.Of(read.Pieces));
        Assert.Contains(Reads.SetAside(read), m => m.StartsWith("1 scripts", StringComparison.Ordinal));
    }

    [Fact]
    public void Menus_feet_and_hidden_parts_are_set_aside_and_said()
    {
        var read = Reads.Extraction("a.html", Encoding.UTF8.GetBytes("<nav>Trang chủ</nav><p>Điều 1.</p><p style='display: none'>ẩn</p><footer>Bản quyền</footer>"));

        Assert.Equal("Điều 1.\n", DoiChieu.Adding.SourceLines.Of(read.Pieces));
        Assert.Equal(["<nav>: “Trang chủ”", "<footer>: “Bản quyền”", "<p>: “ẩn”"], Reads.SetAside(read));
    }

    [Fact]
    public void Only_the_article_of_a_page_is_read() =>
        Assert.Equal("Điều 1. Trồng cây ở mọi phường, xã của thành phố.\n", Reads.Source("<div>Tin khác</div><article><p>Điều 1. Trồng cây ở mọi phường, xã của thành phố.</p></article>"));

    [Fact]
    public void A_teaser_marked_as_article_is_not_taken_for_the_text() =>
        Assert.Equal("Điều 1. Trồng cây ở mọi phường, xã của thành phố.\nTin\n", Reads.Source("<p>Điều 1. Trồng cây ở mọi phường, xã của thành phố.</p><article>Tin</article>"));

    [Fact]
    public void A_table_arrives_as_a_table_with_covered_cells_empty() =>
        Assert.Equal(
            "| TT | Chỉ tiêu |  |\n| --- | --- | --- |\n| 1 | a | b |\n|  | c | d |\n\n",
            Reads.Source("<table><tr><th>TT</th><th colspan=2>Chỉ tiêu</th></tr><tr><td rowspan=2>1</td><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"));

    [Fact]
    public void A_table_that_lays_out_gives_its_paragraphs() =>
        Assert.Equal("TỈNH ỦY SÔNG MƠ\nSố: 5-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n", Reads.Source("<table><tr><td><p>TỈNH ỦY SÔNG MƠ</p><p>Số: 5-NQ/TU</p></td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>"));

    [Fact]
    public void Items_bear_the_numbers_that_a_browser_prints() =>
        Assert.Equal("a) Một\nb) Hai\n- Ba\n5. Năm\n", Reads.Source("<ol type=a><li>Một<li>Hai</ol><ul><li>Ba</ul><ol start=5><li>Năm</ol>"));

    [Fact]
    public void A_raised_number_is_the_mark_of_a_note() =>
        Assert.Equal("6.200 USD[1]\n", Reads.Source("<p>6.200 USD<sup>1</sup></p>"));

    [Fact]
    public void A_span_of_a_million_columns_is_not_believed() =>
        Assert.True(Reads.Source("<table><tr><td colspan=1000000 rowspan=1000000>a</td><td>b</td></tr><tr><td>1</td></tr></table>").Length < 20_000);

    [Fact]
    public void Nesting_without_end_is_survived() =>
        Assert.Equal("Điều 1.\n", Reads.Source("<p>Điều 1.</p>" + string.Concat(Enumerable.Repeat("<div>", 3000)) + "sâu"));

    [Fact]
    public void The_code_that_a_page_declares_is_used() =>
        Assert.Equal("Điều 1.\n", Reads.Source("a.html", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>Điều 1.</p>")]));
}
