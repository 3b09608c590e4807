using System.Xml.Linq;
using DoiChieu.Extracting;

namespace DoiChieu.Tests.Publishing.AkomaNtoso;

/// <summary>Citations as references, and dates that nobody printed.</summary>
public class AknReferenceTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Fact]
    public void Words_that_mean_two_documents_are_one_mref_with_a_reference_to_each()
    {
        var mref = Cited("31-nq-dh-2020").All("mref").First();

        Assert.Equal("Nghị quyết Trung ương 4 (khóa XI, XII)", mref.Value);
        Assert.Equal(["/akn/vn/ban-chap-hanh-trung-uong-khoa-xi", "/akn/vn/ban-chap-hanh-trung-uong-khoa-xii"], mref.Elements(AknFile.Ns + "ref").Select(r => (string)r.Attribute("href")!));
        Assert.Equal(["Nghị quyết Trung ương 4 (khóa XI, XII)", ""], mref.Elements().Select(r => r.Value));
    }

    [Fact]
    public void Words_that_mean_one_document_are_a_reference_and_no_mref() =>
        Assert.Empty(Cited("03-ctr-tu-2020").All("mref"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void There_is_a_reference_for_every_citation_and_no_word_more(string id)
    {
        var file = Cited(id);

        Assert.Equal(Citations(id).Length, file.All("ref").Count());
        Assert.Equal(AknFile.Of(Repository.Tree(id)).Xml.Root!.Value, file.Xml.Root!.Value);
        Assert.Empty(AknFile.AgainstSchema(file.Xml));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_eId_of_a_reference_begins_with_that_of_what_is_around_it_and_is_its_own(string id)
    {
        var references = Cited(id).All("ref").ToList();

        Assert.All(references.Where(r => r.Parent!.Name.LocalName == "mref"), r => Assert.StartsWith((string)r.Parent!.Attribute("eId")! + "__ref_", (string)r.Attribute("eId")!, StringComparison.Ordinal));
        Assert.Equal(references.Count, references.Select(r => (string)r.Attribute("eId")!).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_date_that_is_not_printed_says_so_by_its_name_and_in_a_note(string id)
    {
        var file = AknFile.Of(Repository.Tree(id));
        var dates = file.All("FRBRWork").Concat(file.All("FRBRExpression")).Elements(AknFile.Ns + "FRBRdate").Select(d => (string)d.Attribute("name")!);

        Assert.All(dates, name => Assert.Equal(Repository.Files(id).Metadata.Date is null, name.StartsWith("placeholder-", StringComparison.Ordinal)));
        Assert.Equal(Repository.Files(id).Metadata.Date is null ? 1 : 0, file.All("note").Count(n => (string?)n.Attribute("class") == "placeholder"));
    }

    private static AknFile Cited(string id) => AknFile.Of(Repository.Tree(id), Citations(id));

    private static System.Collections.Immutable.ImmutableArray<Citation> Citations(string id) =>
        CitationFinder.Find(Repository.Tree(id), [.. Repository.Documents.Select(d => Repository.Files(d).Metadata)]).Value;
}
