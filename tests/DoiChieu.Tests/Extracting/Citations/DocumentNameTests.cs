using static DoiChieu.Tests.Extracting.Citations.CitingSamples;

namespace DoiChieu.Tests.Extracting.Citations;

/// <summary>Which words name a document, wherever later words mean it.</summary>
public class DocumentNameTests
{
    [Fact]
    public void A_bare_name_has_the_number_of_the_document_that_it_means() =>
        Assert.Equal(["45-NQ/TW", "45-NQ/TW"], Names("Sau 15 năm thực hiện Nghị quyết số 45-NQ/TW của Bộ Chính trị khoá IX. Việc triển khai Nghị quyết còn chậm.", n => n.Number));

    [Fact]
    public void The_same_issuer_in_another_division_is_not_taken_for_the_same_document() =>
        Assert.Equal(
            ["5-NQ/HĐND", "5-NQ/HĐND", ""],
            Names("""
                # I
                Thực hiện Nghị quyết số 5-NQ/HĐND của Hội đồng nhân dân tỉnh.
                Theo Nghị quyết của Hội đồng nhân dân tỉnh.
                # V
                Theo Nghị quyết của Hội đồng nhân dân tỉnh và các định mức khác.
                """, n => n.Number));

    [Fact]
    public void A_title_of_its_own_is_another_document_of_the_same_issuer() =>
        Assert.Equal(["8-CTr/TU", ""], Names("Chương trình số 8-CTr/TU ngày 24/4/2020.\nThực hiện Chương trình “Biển xanh” của Tỉnh ủy Đông Hải.", n => n.Number));

    [Fact]
    public void Two_terms_in_one_phrase_are_two_names() =>
        Assert.Equal(["Trung ương 4 XI", "Trung ương 4 XII"], Names("Thực hiện Nghị quyết Trung ương 4 (khóa XI, XII).", n => $"{n.Words} {n.Term}"));

    [Theory]
    [InlineData("Nghị quyết số 120/NQ-CP của Chính phủ về phát triển bền vững; tăng cường hợp tác", "phát triển bền vững", false)]
    [InlineData("Nghị quyết số 39-NQ/TW của Bộ Chính trị về tinh giản biên chế, cơ cấu lại", "tinh giản biên chế", true)]
    public void A_subject_that_may_go_on_behind_a_comma_is_known_to_be_cut(string text, string subject, bool isCut) =>
        Assert.Equal([(subject, isCut)], Names(text, n => (n.Subject, n.IsSubjectCut)));

    private static T[] Names<T>(string text, Func<DoiChieu.Extracting.DocumentName, T> what) => [.. Find(Programme, text).Value.Select(c => what(c.Name))];
}
