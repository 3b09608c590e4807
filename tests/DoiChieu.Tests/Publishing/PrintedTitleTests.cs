using System.Collections.Immutable;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Publishing.Templates;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Publishing;

public class PrintedTitleTests
{
    [Theory]
    [InlineData("BÁO CÁO CHÍNH TRỊ\nTRÌNH ĐẠI HỘI\n\nPhát huy truyền thống", "BÁO CÁO CHÍNH TRỊ;TRÌNH ĐẠI HỘI <span class=\"motto\">Phát huy truyền thống</span>")]
    [InlineData("NGHỊ QUYẾT\n\nĐại hội đại biểu", "NGHỊ QUYẾT;Đại hội đại biểu")]
    [InlineData("CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nthực hiện", "CHƯƠNG TRÌNH HÀNH ĐỘNG;thực hiện")]
    [InlineData("NGHỊ QUYẾT\ncủa Bộ Chính trị", "NGHỊ QUYẾT;của Bộ Chính trị")]
    public void What_a_blank_line_parts_from_a_title_is_a_line_of_its_own(string text, string expected) =>
        Assert.Equal(expected, PrintedTitle.Of(text, Runs(text), runs => Html.Escape(string.Join(';', runs.Select(r => text.Substring(r.Start, r.Length))))).Markup);

    private static ImmutableArray<TextSpan> Runs(string text) =>
        [.. text.Split('\n').Where(line => line.Length > 0).Select(line => new TextSpan(text.IndexOf(line, StringComparison.Ordinal), line.Length))];
}
