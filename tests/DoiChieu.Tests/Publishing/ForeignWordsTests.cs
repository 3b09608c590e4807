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
    [InlineData("<p>on 03-CTr/TU of Ban Thường vụ Thành ủy Cần Thơ; its silence</p>", "<p>on 03-CTr/TU of <span lang=\"vi\">Ban Thường vụ Thành ủy Cần Thơ</span>; its silence</p>")]
    [InlineData("<p>Programme of Ủy ban nhân dân thành phố Cần Thơ. States</p>", "<p>Programme of <span lang=\"vi\">Ủy ban nhân dân thành phố Cần Thơ</span>. States</p>")]
    [InlineData("<p>Resolution of Đại hội đại biểu lần thứ XIV. States</p>", "<p>Resolution of <span lang=\"vi\">Đại hội đại biểu lần thứ XIV</span>. States</p>")]
    [InlineData("<p>section II, “Giai đoạn 2021 - 2025”, paragraph 1</p>", "<p>section II, “<span lang=\"vi\">Giai đoạn 2021 - 2025</span>”, paragraph 1</p>")]
    [InlineData("<p>Decree 07/2021/NĐ-CP sets</p>", "<p>Decree <span lang=\"vi\">07/2021/NĐ-CP</span> sets</p>")]
    [InlineData("<li>3. Phát triển văn hóa, xã hội, con người</li>", "<li>3. <span lang=\"vi\">Phát triển văn hóa, xã hội, con người</span></li>")]
    [InlineData("<li>về quốc phòng, an ninh, đối ngoại</li>", "<li><span lang=\"vi\">về quốc phòng, an ninh, đối ngoại</span></li>")]
    [InlineData("<p>item Hai là</p>", "<p>item <span lang=\"vi\">Hai là</span></p>")]
    [InlineData("<p>from Cần Thơ to Sóc Trăng, an area in Hậu Giang</p>", "<p>from <span lang=\"vi\">Cần Thơ</span> to <span lang=\"vi\">Sóc Trăng</span>, an area in <span lang=\"vi\">Hậu Giang</span></p>")]
    [InlineData("<p>by the city. Cần Thơ has them</p>", "<p>by the city. <span lang=\"vi\">Cần Thơ</span> has them</p>")]
    [InlineData("<p>“an open quotation of Cần Thơ</p>", "<p>“an open quotation of <span lang=\"vi\">Cần Thơ</span></p>")]
    public void Names_are_marked_and_what_is_marked_as_a_whole_is_left(string page, string marked) =>
        Assert.Equal(marked, ForeignWords.Mark(new Html(page)).Markup);

    [Fact]
    public void Every_table_and_column_has_English_words() =>
        Assert.All(
            DataTables.All.SelectMany(t => t.Columns.Select(c => c.Description).Prepend(t.Description)),
            said => Assert.DoesNotMatch(@"\p{L}*[ăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]\p{L}*(?!”)", TableWords.In(DoiChieu.Diagnostics.Language.English, said)));
}
