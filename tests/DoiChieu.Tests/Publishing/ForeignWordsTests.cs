using DoiChieu.Publishing.Tables;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Tests.Publishing;

/// <summary>Vietnamese names in English sentences.</summary>
public class ForeignWordsTests
{
    [Theory]
    [InlineData("<p>Targets of Cần Thơ city.</p>", "<p>Targets of <span lang=\"vi\">Cần Thơ</span> city.</p>")]
    [InlineData("<p>Sóc Trăng and Hậu Giang.</p>", "<p><span lang=\"vi\">Sóc Trăng</span> and <span lang=\"vi\">Hậu Giang</span>.</p>")]
    [InlineData("<p>It says “khoảng 215 triệu đồng” there.</p>", "<p>It says “<span lang=\"vi\">khoảng 215 triệu đồng</span>” there.</p>")]
    [InlineData("<p>unit người. Hollow: before</p>", "<p>unit <span lang=\"vi\">người</span>. Hollow: before</p>")]
    [InlineData("<q lang=\"vi\">Tỷ lệ <b>đô thị</b></q>", "<q lang=\"vi\">Tỷ lệ <b>đô thị</b></q>")]
    [InlineData("<div lang=\"vi\"><br>chữ<p lang=\"en\">of Cần Thơ</p>chữ</div>", "<div lang=\"vi\"><br>chữ<p lang=\"en\">of <span lang=\"vi\">Cần Thơ</span></p>chữ</div>")]
    [InlineData("<svg><text>Cần Thơ</text></svg><code>đ</code>", "<svg><text>Cần Thơ</text></svg><code>đ</code>")]
    [InlineData("<p title=\"Cần Thơ\">No names &amp; no marks.</p>", "<p title=\"Cần Thơ\">No names &amp; no marks.</p>")]
    public void Names_are_marked_and_what_is_marked_as_a_whole_is_left(string page, string marked) =>
        Assert.Equal(marked, ForeignWords.Mark(new Html(page)).Markup);

    [Fact]
    public void Every_table_and_column_has_English_words() =>
        Assert.All(
            DataTables.All.SelectMany(t => t.Columns.Select(c => c.Description).Prepend(t.Description)),
            said => Assert.DoesNotMatch(@"\p{L}*[ăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]\p{L}*(?!”)", TableWords.In(DoiChieu.Diagnostics.Language.English, said)));
}
