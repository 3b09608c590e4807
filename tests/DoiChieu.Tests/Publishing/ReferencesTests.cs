using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public class ReferencesTests
{
    [Fact]
    public void One_number_of_two_issuers_is_two_documents() =>
        Assert.Equal(["59-nq-tw", "59-nq-tw-2"], Ids(Cited("59-NQ/TW", "Bộ Chính trị"), Cited("59-NQ/TW", "Tỉnh ủy")));

    [Fact]
    public void One_number_of_one_issuer_is_one_document_however_it_is_called() =>
        Assert.Equal(["59-nq-tw"], Ids(Cited("59-NQ/TW", "Bộ Chính trị", "Nghị quyết 59-NQ/TW"), Cited("59-NQ/TW", "Bộ Chính trị", "Nghị quyết số 59-NQ/TW của Bộ Chính trị")));

    [Fact]
    public void What_is_undecided_is_not_thrown_together_with_what_is_decided() =>
        Assert.Equal(["59-nq-tw", "59-nq-tw-2"], Ids(Cited("59-NQ/TW", ""), Cited("59-NQ/TW", "") with { Target = Citation.Undecided }));

    [Fact]
    public void A_document_here_is_not_outside() => Assert.Empty(Ids(Cited("59-NQ/TW", "Bộ Chính trị") with { Target = "59-nq-tw-2020" }));

    [Fact]
    public void A_meaning_that_no_text_prints_is_a_problem()
    {
        var gathered = Pipeline.Gather(SampleSite.Content(("glossary.yaml", "terms:\n- short: GRDP\n  meaning: \"tổng sản lượng\"\n  document: moi\n")), new DiskFolder(Path.Combine(Repository.Root, "templates")));

        var problem = Assert.Single(Pipeline.Publish(gathered.Value!).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal(("DC6006", "content/glossary.yaml", 2), (problem.Code, problem.Place.File, problem.Place.Line));
    }

    [Fact]
    public void A_page_that_would_take_the_address_of_another_is_a_problem()
    {
        var gathered = Pipeline.Gather(SampleSite.Content(("pages/du-lieu.md", "# Dữ liệu khác\n\nA.\n")), new DiskFolder(Path.Combine(Repository.Root, "templates")));

        Assert.Equal("DC6004", Assert.Single(Pipeline.Publish(gathered.Value!).Value.SelectMany(f => f.Diagnostics)).Code);
    }

    [Theory]
    [InlineData("/van-ban/cu/#chitieu-1")]
    [InlineData("/data/targets.csv")]
    [InlineData("/chi-tieu/grdp/")]
    [InlineData("https://mau.example/khac/")]
    public void A_link_of_a_keeper_that_leads_somewhere_is_good(string href) => Assert.Empty(Problems($"# A\n\n[b]({href})\n"));

    [Theory]
    [InlineData("/van-ban/cu/#chitieu-9")]
    [InlineData("/van-ban/khong-co/")]
    [InlineData("/chi-tieu/khong-co/")]
    public void A_link_of_a_keeper_that_leads_nowhere_is_a_problem_at_its_place(string href)
    {
        var problem = Assert.Single(Problems($"# A\n\nXem [b]({href})\n"));

        Assert.Equal(("DC6005", "content/pages/phuong-phap.md", 3, 5), (problem.Code, problem.Place.File, problem.Place.Line, problem.Place.Column));
    }

    private static IEnumerable<Diagnostic> Problems(string markdown)
    {
        var gathered = Pipeline.Gather(SampleSite.Content(("pages/phuong-phap.md", markdown)), new DiskFolder(Path.Combine(Repository.Root, "templates")));
        return Pipeline.Publish(gathered.Value!).Value.SelectMany(file => file.Diagnostics);
    }

    private static string[] Ids(params Citation[] citations) => [.. OutsideIds.Of([.. citations]).Documents.Select(d => d.Id)];

    private static Citation Cited(string number, string issuer, string text = "Nghị quyết") =>
        new("mau", "doan-n1", 1, default, text, number, "", issuer, Citation.External, "dan-chieu");
}
