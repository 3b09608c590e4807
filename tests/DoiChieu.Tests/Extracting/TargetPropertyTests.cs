using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>What holds for every measure of every text here.</summary>
public partial class TargetPropertyTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_quote_leads_to_the_words_as_received_and_to_their_line(string id)
    {
        var tree = Repository.Tree(id);

        Assert.All(TargetFinder.Find(tree).Value, m =>
        {
            Assert.Equal(m.Verbatim, tree.Text.Received(m.Quote.Start, m.Quote.Length));
            Assert.Equal(m.SourceLine, tree.Text.SourceLine(m.Quote.Start));
            Assert.InRange(m.Quote.Start, m.Sentence.Start, m.Sentence.End);
            Assert.InRange(m.Quote.End, m.Sentence.Start, m.Sentence.End);
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_quoted_words_hold_the_numbers_of_the_row(string id)
    {
        var tree = Repository.Tree(id);

        Assert.All(TargetFinder.Find(tree).Value, m =>
        {
            var printed = NumberPattern().Matches(tree.Text.Text.Substring(m.Quote.Start, m.Quote.Length)).Select(n => DoiChieu.Extracting.Targets.PrintedNumber.Parse(n.Value));
            Assert.All(new[] { m.Low, m.High }.OfType<decimal>(), n => Assert.Contains(n, printed));
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_anchor_is_of_the_section_that_holds_the_words(string id)
    {
        var tree = Repository.Tree(id);
        var sections = tree.Sections.ToDictionary(s => s.Anchor);

        Assert.All(TargetFinder.Find(tree).Value, m => Assert.Contains(sections[m.Anchor].Runs, r => Overlaps(r, m.Quote)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Comparators_fill_their_bounds_and_no_other(string id) =>
        Assert.All(TargetFinder.Find(Repository.Tree(id)).Value, m => Assert.Equal(
            m.Comparator switch
            {
                Comparator.Eq or Comparator.Approx or Comparator.Range => (true, true),
                Comparator.Lt or Comparator.Le => (false, true),
                Comparator.Gt or Comparator.Ge => (true, false),
                _ => (false, false),
            },
            (m.Low is not null, m.High is not null)));

    [Fact]
    public void Ids_are_ASCII_and_unique_over_all_texts()
    {
        var ids = Repository.Documents.SelectMany(id => TargetFinder.Find(Repository.Tree(id)).Value).Select(m => m.Id).ToList();

        Assert.All(ids, id => Assert.True(Slug.IsId(id), id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static bool Overlaps(TextSpan run, TextSpan quote) => run.Start < quote.End && quote.Start < run.End;

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex NumberPattern();
}
