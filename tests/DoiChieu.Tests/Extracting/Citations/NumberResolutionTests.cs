using DoiChieu.Diagnostics;
using static DoiChieu.Tests.Extracting.Citations.CitingSamples;

namespace DoiChieu.Tests.Extracting.Citations;

/// <summary>A number is not a key: issuer, kind, number and date together are.</summary>
public class NumberResolutionTests
{
    [Theory]
    [InlineData("Nghị quyết số 9-NQ/TW ngày 05/8/2020 của Bộ Chính trị")]
    [InlineData("Nghị quyết số 9/NQ-TW ngày 05 tháng 8 năm 2020 của Bộ Chính trị")]
    [InlineData("Nghị quyết 9-NQ/TW ngày 05/8/2020")]
    [InlineData("Nghị quyết số 9-NQ/TW năm 2020 của Bộ Chính trị")]
    [InlineData("Nghị quyết số 9-NQ/TW của Bộ Chính trị về xây dựng và phát triển tỉnh Đông Hải đến năm 2030")]
    public void Number_kind_and_issuer_with_the_date_or_the_subject_are_the_document(string text) =>
        Assert.Equal("9-nq-tw Bộ Chính trị", Meant(Programme, text));

    [Theory]
    [InlineData("Nghị quyết số 9-NQ/TW ngày 24/01/2025 của Bộ Chính trị", "external Bộ Chính trị")]
    [InlineData("Nghị quyết số 9-NQ/TW ngày 05/8/2020 của Ban Chấp hành Trung ương", "external Ban Chấp hành Trung ương")]
    [InlineData("Kết luận số 9-KL/TW ngày 05/8/2020 của Bộ Chính trị", "external Bộ Chính trị")]
    [InlineData("Nghị quyết số 19-NQ/TW ngày 05/8/2020 của Bộ Chính trị", "external Bộ Chính trị")]
    [InlineData("Nghị quyết số 9-NQ/TW của Bộ Chính trị về hội nhập quốc tế trong tình hình mới", "external Bộ Chính trị")]
    [InlineData("Nghị quyết số 9/NQ-CP ngày 05/8/2020", "external Chính phủ")]
    [InlineData("Chương trình số 7-CTr/TU ngày 01/3/2021", "external Tỉnh ủy Đông Hải")]
    [InlineData("Nghị quyết số 202/2025/QH15", "external Quốc hội")]
    public void Another_date_issuer_kind_number_or_subject_is_another_document(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void A_number_alone_is_undecided_and_said_so()
    {
        var found = Find(Programme, "Theo Nghị quyết số 9-NQ/TW, các sở thực hiện.");

        Assert.Equal("undecided", Assert.Single(found.Value).Target);
        Assert.Equal((Rules.CitationUndecided, "source.txt:1:6"), (Assert.Single(found.Diagnostics).Rule, found.Diagnostics[0].Place.ToString()));
    }

    [Fact]
    public void The_same_undecided_words_are_asked_about_once_with_their_count()
    {
        var found = Find(Programme, "Theo Nghị quyết số 9-NQ/TW, các sở thực hiện. Theo nghị quyết số 9-NQ/TW, các xã thực hiện. Theo Nghị quyết số 9-NQ/TW, các thôn thực hiện.");

        Assert.Equal(3, found.Value.Count(c => c.Target is "undecided"));
        Assert.Equal(["Nghị quyết số 9-NQ/TW", "3"], Assert.Single(found.Diagnostics).Arguments);
    }

    [Theory]
    [InlineData("Nghị quyết số 9-NQ/TW của Bộ Chính trị.\nNghị quyết số 9-NQ/TW ngày 05/8/2020 của Bộ Chính trị.", "9-nq-tw Bộ Chính trị | 9-nq-tw Bộ Chính trị")]
    [InlineData("Nghị quyết số 9-NQ/TW.\nNghị quyết số 9-NQ/TW ngày 24/01/2025 của Bộ Chính trị.", "external Bộ Chính trị | external Bộ Chính trị")]
    public void The_date_printed_elsewhere_with_the_same_number_decides(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void Two_dates_with_one_number_leave_the_undated_one_undecided() =>
        Assert.StartsWith("undecided", Meant(Programme, """
            Nghị quyết số 9-NQ/TW của Bộ Chính trị.
            Nghị quyết số 9-NQ/TW ngày 05/8/2020 của Bộ Chính trị.
            Nghị quyết số 9-NQ/TW ngày 24/01/2025 của Bộ Chính trị.
            """));

    [Theory]
    [InlineData("Căn cứ Chương trình hành động số 7/CTr-UBND.")]
    [InlineData("Căn cứ Chương trình hành động số 7/CTr-UBND ngày 01 tháng 3 năm 2021 của UBND tỉnh Đông Hải.")]
    public void A_document_that_prints_its_own_number_means_itself(string text) =>
        Assert.Equal("7-ctr-ubnd UBND tỉnh Đông Hải", Meant(Programme, text));

    [Theory]
    [InlineData("Nghị quyết số 3/NQ-CP của Chính phủ.\nTheo Nghị quyết số 3, các sở", "external Chính phủ | external Chính phủ")]
    [InlineData("Căn cứ Chương trình số 7, các sở", "7-ctr-ubnd UBND tỉnh Đông Hải")]
    [InlineData("Theo Nghị quyết 9, các sở", "undecided")]
    [InlineData("Theo Chương trình 135, các xã", "")]
    public void A_number_without_its_mark_is_the_document_whose_whole_number_was_printed(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void A_date_in_no_calendar_is_a_warning_and_an_empty_cell()
    {
        var found = Find(Programme, "Nghị quyết số 9-NQ/TW ngày 31/02/2020 của Bộ Chính trị về xây dựng và phát triển tỉnh Đông Hải");

        Assert.Equal(("", "9-nq-tw"), (Assert.Single(found.Value).Date, found.Value[0].Target));
        Assert.Equal(Rules.CitationDateWrong, Assert.Single(found.Diagnostics).Rule);
    }
}
