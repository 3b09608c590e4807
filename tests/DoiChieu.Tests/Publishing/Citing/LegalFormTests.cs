using DoiChieu.Cleaning;
using DoiChieu.Publishing.Citing;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Publishing.Citing;

/// <summary>Places as Vietnamese texts cite them, against expectations read by hand.</summary>
public class LegalFormTests
{
    private const string Articles = """
        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi

        Quyết định này quy định một việc.

        Điều 2. Đối tượng

        1. Các đối tượng gồm:

        a) cơ quan;

        b) tổ chức;

        c) cá nhân;

        d) hộ gia đình;

        đ) hợp tác xã.

        2. Không áp dụng với người khác.

        PHỤ LỤC II
        DANH MỤC VIỆC LÀM

        Các việc kèm theo quyết định này.
        """;

    internal static readonly InterfaceWords Words = InterfaceWords.Read(new SourceText("words.vi.yaml", File.ReadAllText(Path.Combine(Repository.Root, "templates", "words.vi.yaml")))).Value!;

    public static TheoryData<string> Documents => [.. Repository.Documents];

    public static TheoryData<string, string, string> Gold =>
        [.. Repository.Gold("legal-form.csv").Select(r => new TheoryDataRow<string, string, string>(r["document"], r["anchor"], r["form"]))];

    [Theory]
    [MemberData(nameof(Gold))]
    public void A_place_is_cited_from_the_smallest_unit_to_the_largest(string id, string anchor, string form)
    {
        var tree = Tree(id);
        var section = tree.Sections.Single(s => s.Anchor == anchor);
        var legal = new LegalForm(tree, Words);

        // A row that names only the place says nothing of the document, which other rows do.
        Assert.Equal(form, form.Contains(legal.Document, StringComparison.Ordinal) ? legal.Of(section) : legal.Place(section));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_two_sections_are_cited_alike(string id)
    {
        var tree = Tree(id);
        var legal = new LegalForm(tree, Words);

        Assert.Empty(tree.Sections.GroupBy(legal.Of).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(' ', g.Select(s => s.Anchor))}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_place_ends_with_the_document(string id)
    {
        var legal = new LegalForm(Tree(id), Words);

        Assert.All(Tree(id).Sections, s => Assert.EndsWith(legal.Document, legal.Of(s), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nghị quyết của Bộ Chính trị về việc", "Nghị quyết")]
    [InlineData("Chương trình hành động thực hiện", "Chương trình hành động")]
    [InlineData("Báo cáo chính trị trình", "Báo cáo chính trị")]
    [InlineData("Toàn văn phát biểu", "")]
    public void The_kind_is_what_the_title_begins_with(string title, string kind) => Assert.Equal(kind, LegalForm.KindOf(title));

    [Theory]
    [InlineData("dieu-2_khoan-1_diem-dd", "điểm đ khoản 1 Điều 2")]
    [InlineData("dieu-2_khoan-1_diem-d", "điểm d khoản 1 Điều 2")]
    [InlineData("dieu-2", "Điều 2")]
    [InlineData("chuong-i", "chương I")]
    [InlineData("phu-luc-ii", "phụ lục II")]
    [InlineData("phu-luc-ii_doan-n1", "đoạn thứ nhất của phụ lục II")]
    public void Articles_are_cited_as_laws_are(string anchor, string place)
    {
        var files = Samples.Document(Articles);
        var tree = Structurer.Structure(files, Cleaner.Clean(files).Value).Value;

        Assert.Equal(place, new LegalForm(tree, Words).Place(tree.Sections.Single(s => s.Anchor == anchor)));
    }

    [Fact]
    public void A_document_whose_title_begins_with_no_kind_is_called_by_its_title()
    {
        var files = Samples.Document("Toàn văn");
        var tree = Structurer.Structure(files with { Metadata = files.Metadata with { Title = "Toàn văn phát biểu" } }, Cleaner.Clean(files).Value).Value;

        Assert.Equal("Toàn văn phát biểu, số 1-NQ/MAU, của Tỉnh ủy", new LegalForm(tree, Words).Document);
    }

    internal static DocumentTree Tree(string id) => Pipeline.Structure(Repository.Content, id).Value!;
}
