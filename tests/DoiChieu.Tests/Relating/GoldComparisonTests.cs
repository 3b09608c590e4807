using DoiChieu.Diagnostics;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

/// <summary>The comparisons of the content folder, over the targets as read by hand.</summary>
public class GoldComparisonTests
{
    private const string Main = "2020-2025--2025-2030";

    public static TheoryData<string> Comparisons => [.. GoldTargets.Content.Value.Value.Comparisons.Select(c => c.Id)];

    public static TheoryData<string, string> Pairs => [.. Repository.Gold("comparisons.csv").Select(r => (r["comparison"], r["pair"]))];

    [Fact]
    public void The_content_reads_without_a_problem() => Assert.Empty(Told(GoldTargets.Content.Value.Diagnostics));

    [Fact]
    public void All_192_targets_have_an_indicator_and_every_break_its_proof()
    {
        Assert.Empty(Told(GoldTargets.Relations.Value.Diagnostics));
        Assert.Equal(192, GoldTargets.Relations.Value.Value.Measures.Count());
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void A_comparison_lists_what_it_must_and_names_only_what_is_there(string comparison) =>
        Assert.Empty(Told(GoldTargets.Compare(comparison).Diagnostics));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_gets_the_verdict_that_a_reader_gave_it(string comparison, string pair)
    {
        var gold = Repository.Gold("comparisons.csv").Single(r => r["comparison"] == comparison && r["pair"] == pair);

        var verdict = GoldTargets.Compare(comparison).Value.Single(r => r.Pair == pair);

        Assert.Equal(
            (gold["comparability"], gold["reasons"], gold["numeric"], gold["summary"]),
            (verdict.Verdict.Comparability.Word(), string.Join(';', verdict.ReasonWords), verdict.Verdict.Numeric.Word(), verdict.Verdict.Summary.Phrase().Vietnamese));
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Every_row_with_two_sides_stands_in_the_gold(string comparison) =>
        Assert.Equal(
            Repository.Gold("comparisons.csv").Where(r => r["comparison"] == comparison).Select(r => r["pair"]).Order(StringComparer.Ordinal),
            GoldTargets.Compare(comparison).Value.Where(r => r.Verdict.Presence == Presence.Both).Select(r => r.Pair).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Main)]
    [InlineData("59-nq-tw-2020--bao-cao-chinh-tri-2025")]
    public void Across_the_merger_no_pair_is_direct(string comparison) =>
        Assert.DoesNotContain(GoldTargets.Compare(comparison).Value, r => r.Verdict.Comparability == Comparability.Direct);

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Every_row_says_why_in_both_languages(string comparison) =>
        Assert.All(GoldTargets.Compare(comparison).Value, r =>
        {
            Assert.NotEqual("", r.Sentence.Vietnamese);
            Assert.NotEqual("", r.Sentence.English);
            Assert.DoesNotContain('{', r.Statement.Vietnamese + r.Statement.English);
        });

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void No_sentence_speaks_of_a_rise_or_a_fall(string comparison) =>
        Assert.All(GoldTargets.Compare(comparison).Value, r => Assert.DoesNotMatch(@"\b(đã tăng|đã giảm|tăng lên|giảm xuống)\b|[→↑↓]", r.Statement.Vietnamese));

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void The_pieces_of_a_diff_are_the_two_quotations(string comparison) =>
        Assert.All(GoldTargets.Compare(comparison).Value.Where(r => r.Diff is not null), r => Assert.Contains(r.Old[0].Verbatim.Split(' ')[^1], string.Concat(r.Diff!.Old.Select(p => p.Text)), StringComparison.Ordinal));

    private static IEnumerable<string> Told(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => $"{d.Place} {Messages.Text(d, Language.English)}");
}
