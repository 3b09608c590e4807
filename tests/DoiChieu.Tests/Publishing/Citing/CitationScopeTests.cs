using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing.Citing;

public class CitationScopeTests
{
    private static readonly string Settings = System.Text.Encoding.UTF8.GetString(SampleSite.Content().Bytes("site.yaml")!);

    [Fact]
    public void Every_section_and_every_document_has_three_files() =>
        Assert.Equal(["cu.bib", "cu.json", "cu.ris", "tieu-de.bib", "tieu-de.json", "tieu-de.ris"], Files(SampleSite.Publish()).Where(f => f.StartsWith("cu.", StringComparison.Ordinal) || f.StartsWith("tieu-de.", StringComparison.Ordinal)));

    [Fact]
    public void A_site_of_many_texts_may_have_those_of_documents_only() =>
        Assert.Equal(["cu.bib", "cu.json", "cu.ris"], Files(Whole()));

    [Fact]
    public void The_file_of_a_document_holds_every_section_all_the_same() =>
        Assert.Equal(SampleSite.Publish()["van-ban/cu/trich-dan/cu.json"], Whole()["van-ban/cu/trich-dan/cu.json"]);

    [Fact]
    public void The_page_offers_no_file_that_is_not_there()
    {
        var page = Whole()["van-ban/cu/trich-dan/index.html"];

        Assert.DoesNotContain("Tải về", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tieu-de.ris", page, StringComparison.Ordinal);
        Assert.Contains("cả văn bản một tệp, mỗi đoạn một mục", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_word_is_told()
    {
        var read = SiteSettings.Read(SampleSite.Content(("site.yaml", Settings + "citation_files: all\n")));

        Assert.Contains(read.Diagnostics, d => d.Arguments.Contains("sections, documents"));
    }

    private static ImmutableSortedDictionary<string, string> Whole() => SampleSite.Publish(("site.yaml", Settings + "citation_files: documents\n"));

    private static IEnumerable<string> Files(ImmutableSortedDictionary<string, string> site) =>
        site.Keys.Where(k => k.StartsWith("van-ban/cu/trich-dan/", StringComparison.Ordinal) && !k.EndsWith(".html", StringComparison.Ordinal)).Select(k => k["van-ban/cu/trich-dan/".Length..]);
}
