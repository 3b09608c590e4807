using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public class EditorialsTests
{
    [Fact]
    public void Title_lede_and_rest_are_told_apart()
    {
        var page = Editorials.Page(Source("# Nhan đề\n\nMở đầu.\n\n## Đi tiếp\n\nSau đó."), "/x/", Words).Value!;

        Assert.Equal(("Nhan đề", "Mở đầu.", "<p>Mở đầu.</p>\n", "<h2 id=\"di-tiep\">Đi tiếp</h2>\n<p>Sau đó.</p>\n"), (page.Title, page.Description, page.Lede.Markup, page.Rest.Markup));
    }

    [Fact]
    public void A_page_without_a_title_is_a_problem() =>
        Assert.Equal("DC6007", Assert.Single(Editorials.Page(Source("Không có nhan đề."), "/x/", Words).Diagnostics).Code);

    [Fact]
    public void Raw_markup_is_shown_and_not_obeyed() =>
        Assert.Equal("<p>a &lt;script&gt;b&lt;/script&gt;</p>\n", Editorials.Introduced("a <script>b</script>", "/x/", Words).Opening.Markup);

    [Fact]
    public void Links_from_the_root_become_relative() =>
        Assert.Equal("<p><a href=\"../du-lieu/\">a</a> <a href=\"https://b.vn/\">b</a></p>\n", Editorials.Introduced("[a](/du-lieu/) [b](https://b.vn/)", "/x/", Words).Opening.Markup);

    [Fact]
    public void Links_of_an_English_page_lead_to_English_pages_and_to_the_files_of_all_languages() =>
        Assert.Equal(
            "<p><a href=\"../du-lieu/#phat-hanh\">a</a> <a href=\"../../data/targets.csv\">b</a></p>\n",
            Editorials.Introduced("[a](/du-lieu/#phat-hanh) [b](/data/targets.csv)", "/x/", Words with { Root = "/en" }).Opening.Markup);

    private static readonly InterfaceWords Words = new("words.vi.yaml", System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableDictionary<string, string>>.Empty);

    private static EditorialSource Source(string markdown) => new("x", "vi", new SourceText("pages/x.md", markdown));
}
