using DoiChieu.Publishing;

namespace DoiChieu.Tests.Publishing;

public class AddressTests
{
    [Theory]
    [InlineData("/", "/van-ban/", "van-ban/")]
    [InlineData("/", "/", "./")]
    [InlineData("/van-ban/", "/", "../")]
    [InlineData("/van-ban/a/", "/van-ban/b/#muc-i", "../b/#muc-i")]
    [InlineData("/van-ban/a/", "/van-ban/a/dinh-chinh/", "dinh-chinh/")]
    [InlineData("/van-ban/a/dinh-chinh/", "/van-ban/a/#muc-i", "../#muc-i")]
    [InlineData("/van-ban/a/", "/van-ban/a/#muc-i", "#muc-i")]
    [InlineData("/van-ban/a/", "/van-ban/a/", "./")]
    [InlineData("/van-ban/ab/", "/van-ban/a/", "../a/")]
    [InlineData("/a/b/", "/data/x.csv", "../../data/x.csv")]
    public void A_link_goes_from_page_to_page_without_the_root(string page, string target, string link) =>
        Assert.Equal(link, Address.Relative(page, target));

    [Theory]
    [InlineData("https://vi.wikipedia.org/")]
    [InlineData("//example.org/")]
    [InlineData("#here")]
    [InlineData("mailto:a@b.vn")]
    public void What_is_not_an_address_of_the_site_is_left_as_it_is(string target) =>
        Assert.Equal(target, Address.Relative("/van-ban/", target));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/van-ban/a/", "van-ban/a/index.html")]
    [InlineData("/404.html", "404.html")]
    public void A_folder_is_its_index_file(string address, string file) => Assert.Equal(file, Address.File(address));
}
