using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting.Citations;

/// <summary>Every citation of the five texts as read by hand, no more and no fewer.</summary>
public class GoldCitationTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_citations_of_a_text_are_those_read_by_hand(string id)
    {
        var found = Find(id).Value.Select(c => Row(c.SourceLine.ToString(), c.Text, c.Number, c.Date, c.Issuer, c.Target)).ToList();
        var gold = Repository.Gold($"citations/{id}.csv").Select(r => Row(r["source_line"], r["text"], r["number"], r["date"], r["issuer"], r["target"])).ToList();

        var differences = gold.Except(found).Select(r => "missing: " + r).Concat(found.Except(gold).Select(r => "too many: " + r)).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal(gold, found);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_a_text_does_with_each_document_is_what_was_read_by_hand(string id)
    {
        var found = Find(id).Value.Where(c => c.Target != id).Select(c => Row(c.SourceLine.ToString(), c.Text, c.Target, c.Relation)).ToList();
        var gold = Repository.Gold("citation-relations.csv").Where(r => r["document"] == id).Select(r => Row(r["source_line"], r["text"], r["target"], r["relation"])).ToList();

        var differences = gold.Except(found).Select(r => "missing: " + r).Concat(found.Except(gold).Select(r => "too many: " + r)).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal(gold, found);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_citation_has_its_words_its_section_and_a_target_that_exists(string id)
    {
        var tree = Repository.Tree(id);
        var anchors = tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);

        Assert.All(Find(id).Value, c =>
        {
            Assert.Equal(c.Text, tree.Text.Received(c.Quote.Start, c.Quote.Length));
            Assert.InRange(c.Quote.Start, anchors[c.Anchor].Span.Start, anchors[c.Anchor].Span.End);
            Assert.Contains(c.Target, Repository.Documents.Append("external").Append("undecided"));
            Assert.Contains(c.Relation, new[] { "thuc-hien", "can-cu", "sua-doi", "thay-the", "dan-chieu" });
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_in_the_five_texts_is_left_undecided(string id) => Assert.Empty(Find(id).Diagnostics);

    [Theory]
    [InlineData("17-ctr-ubnd-2021", "17-ctr-ubnd-2021 99/NQ-CP")]
    [InlineData("17-ctr-ubnd-2021", "17-ctr-ubnd-2021 59-NQ/TW")]
    public void A_programme_carries_out_the_resolution_it_is_issued_for(string id, string document) =>
        Assert.Contains(document, Find(id).Value.Where(c => c.Relation == "thuc-hien").Select(c => $"{c.Document} {c.Number}"));

    [Fact]
    public void A_news_article_carries_out_nothing() =>
        Assert.All(Find("03-ctr-tu-2020").Value, c => Assert.Equal("dan-chieu", c.Relation));

    [Fact]
    public void A_report_that_looks_back_and_proposes_carries_out_and_amends_nothing() =>
        Assert.All(Find("bao-cao-chinh-tri-2025").Value, c => Assert.Equal("dan-chieu", c.Relation));

    private static Outcome<ImmutableArray<Citation>> Find(string id) => CitationFinder.Find(Repository.Tree(id), Corpus);

    private static ImmutableArray<DocumentMetadata> Corpus => [.. Repository.Documents.Select(id => Repository.Files(id).Metadata)];

    private static string Row(params string[] cells) => string.Join(" | ", cells.Select(Blanks.Fold));
}
