using System.Collections.Immutable;
using DoiChieu.Reading;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>mentions.csv and outside_documents.csv: what each row of citations.csv means, and nothing that citations.csv does not say.</summary>
public class MentionTests
{
    private static readonly ImmutableArray<CsvRow> Citations = [.. BuiltSite.Data("citations.csv", "document,anchor,source_line,text,number,date,issuer,target")];

    private static readonly ImmutableArray<CsvRow> Mentions = [.. BuiltSite.Data("mentions.csv", "id,document,anchor,source_line,column,text,to_document,to_outside,relation")];

    private static readonly ImmutableArray<CsvRow> Outside = [.. BuiltSite.Data("outside_documents.csv", "id,kind,number,title,date,issuer,name,address")];

    [Fact]
    public void Each_row_of_citations_is_one_mention_in_the_same_order() =>
        Assert.Equal(
            Citations.Select(c => (c["document"], c["anchor"], c["source_line"], c["text"], c["target"] is "external" or "undecided" ? "" : c["target"])),
            Mentions.Select(m => (m["document"], m["anchor"], m["source_line"], m["text"], m["to_document"])));

    [Fact]
    public void A_mention_leads_to_one_document_here_or_to_one_outside()
    {
        var outside = Outside.Select(o => o["id"]).ToHashSet(StringComparer.Ordinal);

        Assert.All(Mentions, m => Assert.True(Repository.Documents.Contains(m["to_document"]) ? m["to_outside"].Length == 0 : m["to_document"].Length == 0 && outside.Contains(m["to_outside"]), m["id"]));
        Assert.Equal(outside, Mentions.Select(m => m["to_outside"]).Where(to => to.Length > 0).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_begin_at_the_line_and_the_column_of_the_source() =>
        Assert.All(Mentions, m =>
        {
            var source = Repository.Files(m["document"]).Source;
            var line = source.Line(int.Parse(m["source_line"], System.Globalization.CultureInfo.InvariantCulture));

            Assert.StartsWith(m["text"].Split(' ')[0], line[(int.Parse(m["column"], System.Globalization.CultureInfo.InvariantCulture) - 1)..], StringComparison.Ordinal);
        });

    [Fact]
    public void What_a_citation_prints_of_its_document_is_what_the_table_says_of_it()
    {
        var outside = Outside.ToDictionary(o => o["id"], StringComparer.Ordinal);

        Assert.All(Citations.Zip(Mentions).Where(p => p.Second["to_outside"].Length > 0), p =>
        {
            var document = outside[p.Second["to_outside"]];
            Assert.Equal(document["issuer"], p.First["issuer"].Length > 0 ? p.First["issuer"] : document["issuer"]);
            Assert.True(p.First["date"].Length == 0 || document["date"].StartsWith(p.First["date"], StringComparison.Ordinal), p.Second["id"]);
        });
    }

    [Fact]
    public void The_address_of_a_document_outside_is_its_entry() =>
        Assert.All(Outside, o =>
        {
            Assert.Equal("/dan-chieu/#" + o["id"], o["address"]);
            Assert.Contains(o["name"], DoiChieu.Diagnostics.Blanks.Fold(BuiltSite.Pages["dan-chieu/index.html"].GetElementById(o["id"])!.TextContent), StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("59-nq-tw-2020", "31", "45-nq-tw")]
    [InlineData("17-ctr-ubnd-2021", "247", "120-nq-cp")]
    public void A_bare_name_says_which_document_it_means(string document, string line, string outside) =>
        Assert.Contains(Mentions, m => (m["document"], m["source_line"], m["text"], m["to_outside"]) == (document, line, "Nghị quyết", outside));
}
