using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public class ReferencesTests
{
    private static readonly InterfaceWords Words = InterfaceWords.Read(new SourceText("words.vi.yaml", File.ReadAllText(Path.Combine(Repository.Root, "templates", "words.vi.yaml")))).Value!;

    [Fact]
    public void One_number_of_two_issuers_is_two_documents() =>
        Assert.Equal(["59-nq-tw-bo-chinh-tri", "59-nq-tw-tinh-uy"], Ids(Cited("59-NQ/TW", "Bộ Chính trị"), Cited("59-NQ/TW", "Tỉnh ủy")));

    [Fact]
    public void Which_of_two_documents_comes_first_does_not_decide_their_ids() =>
        Assert.Equal(
            Ids(Dated("7-NQ/TW", "2020-08-05"), Dated("7-NQ/TW", "2025-01-24")).Reverse(),
            Ids(Dated("7-NQ/TW", "2025-01-24"), Dated("7-NQ/TW", "2020-08-05")));

    [Fact]
    public void Long_names_that_begin_alike_are_ids_in_full() =>
        Assert.Equal(
            ["chuong-trinh-phat-trien-kinh-te-xa-hoi-vung-dan-toc-thieu-so-va-mien-nui-2021", "chuong-trinh-phat-trien-kinh-te-xa-hoi-vung-dan-toc-thieu-so-va-mien-nui-2026"],
            Ids(
                Cited("", "", "Chương trình phát triển kinh tế - xã hội vùng dân tộc thiểu số và miền núi 2021"),
                Cited("", "", "Chương trình phát triển kinh tế - xã hội vùng dân tộc thiểu số và miền núi 2026")));

    [Fact]
    public void One_number_of_one_issuer_is_one_document_however_it_is_called() =>
        Assert.Equal(["59-nq-tw"], Ids(Cited("59-NQ/TW", "Bộ Chính trị", "Nghị quyết 59-NQ/TW"), Cited("59-NQ/TW", "Bộ Chính trị", "Nghị quyết số 59-NQ/TW của Bộ Chính trị")));

    [Fact]
    public void What_is_undecided_is_not_thrown_together_with_what_is_decided() =>
        Assert.Equal(["59-nq-tw", "59-nq-tw-2"], Ids(Cited("59-NQ/TW", ""), Cited("59-NQ/TW", "") with { Target = Citation.Undecided }));

    [Fact]
    public void A_document_here_is_not_outside() => Assert.Empty(Ids(Cited("59-NQ/TW", "Bộ Chính trị") with { Target = "59-nq-tw-2020" }));

    [Fact]
    public void One_number_printed_with_two_dates_is_two_documents() =>
        Assert.Equal(["7-nq-tw-2020-08-05", "7-nq-tw-2025-01-24"], Ids(Dated("7-NQ/TW", "2020-08-05"), Dated("7-NQ/TW", "2025-01-24"), Dated("7-NQ/TW", "2020-08-05")));

    [Fact]
    public void A_number_printed_with_and_without_its_date_is_one_document() =>
        Assert.Equal(["7-nq-tw"], Ids(Dated("7-NQ/TW", ""), Dated("7-NQ/TW", "2025-01-24")));

    [Fact]
    public void Two_places_that_name_only_kind_and_issuer_are_not_taken_for_one_document() =>
        Assert.Equal(2, Ids(Cited("", "Hội đồng nhân dân tỉnh Mẫu", "") with { Anchor = "muc-i" }, Cited("", "Hội đồng nhân dân tỉnh Mẫu", "") with { Anchor = "muc-v" }).Length);

    [Theory]
    [InlineData("45-NQ/TW", "Bộ Chính trị", "", "Nghị quyết số 45-NQ/TW của Bộ Chính trị")]
    [InlineData("", "Đại hội đại biểu Đảng bộ tỉnh Mẫu lần thứ X", "", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Mẫu lần thứ X")]
    [InlineData("", "Chính phủ", "", "Nghị quyết của Chính phủ")]
    [InlineData("", "", "quy hoạch điện VII", "Quy hoạch điện VII")]
    public void A_document_has_a_name_that_says_which_it_is(string number, string issuer, string words, string name) =>
        Assert.Equal(name, new OutsideNames(Words).Of([Cited(number, issuer, words)]));

    [Fact]
    public void Of_a_number_the_day_is_told_and_without_a_day_the_term() =>
        Assert.Equal(
            ("Nghị quyết số 7-NQ/TW ngày 24/01/2025 của Bộ Chính trị", "Nghị quyết số 7-NQ/TW của Bộ Chính trị (khóa\u00a0IX)"),
            (new OutsideNames(Words).Of([Dated("7-NQ/TW", "2025-01-24")]), new OutsideNames(Words).Of([Dated("7-NQ/TW", "") with { Name = new DocumentName("Nghị quyết", "7-NQ/TW", "", "IX", "", "") }])));

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

    private static Citation Dated(string number, string date) =>
        Cited(number, "Bộ Chính trị") with { Name = new DocumentName("Nghị quyết", number, date, "", "", "") };

    private static Citation Cited(string number, string issuer, string text = "Nghị quyết") =>
        new("mau", "doan-n1", 1, default, text, number, "", issuer, Citation.External, "dan-chieu") { Name = new DocumentName("Nghị quyết", number, "", "", number.Length == 0 ? text : "", "") };
}
