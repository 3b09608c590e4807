using System.Globalization;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

/// <summary>The code's tables against the tables written by hand: one row a cell.</summary>
public class VerdictTableTests
{
    private static readonly string[] Weights = ["none", "caveat", "unassessable", "break", "wordless"];
    private static readonly NumericRelation?[] Numerics = [null, .. Enum.GetValues<NumericRelation>().Cast<NumericRelation?>()];

    public static TheoryData<string, string, string, string, string, string> Cells =>
        [.. Repository.Gold("verdicts.csv").Select(r => (r["presence"], r["heaviest"], r["numeric"], r["same_words"], r["comparability"], r["summary"]))];

    public static TheoryData<string, string, string> Reasons => [.. Repository.Gold("reason-weights.csv").Select(r => (r["code"], r["variant"], r["weight"]))];

    public static TheoryData<int> Relations => [.. Enumerable.Range(0, Repository.Gold("relations.csv").Length)];

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_of_the_truth_table(string presence, string heaviest, string numeric, string sameWords, string comparability, string summary)
    {
        var facts = new PairFacts(
            Enum.GetValues<Presence>().Single(p => p.Word() == presence),
            (Weight)Array.IndexOf(Weights, heaviest),
            Numerics.Single(n => n.Word() == numeric),
            sameWords == "yes");

        var verdict = VerdictTable.Of(facts);

        Assert.Equal((comparability, summary), (verdict.Comparability.Word(), verdict.Summary.Phrase().Vietnamese));
    }

    [Fact]
    public void The_table_by_hand_has_every_cell_of_two_sides() =>
        Assert.Equal(
            Weights.SelectMany(w => Numerics.Select(n => (w, n.Word(), "no")).Append((w, "", "yes"))).Order(),
            Repository.Gold("verdicts.csv").Where(r => r["presence"] == "both").Select(r => (r["heaviest"], r["numeric"], r["same_words"])).Order());

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_weighs_what_the_table_by_hand_says(string code, string variant, string weight) =>
        Assert.Equal(weight, Weights[(int)ReasonTable.WeightOf(new Reason(ReasonCodes.Parse(code)!.Value, variant))]);

    [Fact]
    public void The_order_of_two_numbers_is_left_unsaid_for_the_reasons_of_the_table_by_hand() =>
        Assert.Equal(
            Repository.Gold("reason-weights.csv").Where(r => r["apart"] == "yes").Select(r => (r["code"], r["variant"])).Order(),
            ReasonTable.All.Where(ReasonTable.SetsNumbersApart).Select(r => (r.Code.Word(), r.Variant)).Order());

    [Fact]
    public void The_table_by_hand_has_every_reason() =>
        Assert.Equal(
            ReasonTable.All.Select(r => (r.Code.Word(), r.Variant)).Order(),
            Repository.Gold("reason-weights.csv").Select(r => (r["code"], r["variant"])).Order());

    [Fact]
    public void Every_reason_has_its_name_and_sentence_in_both_languages() =>
        Assert.All(ReasonTable.All, r => Assert.DoesNotContain("", new[] { ReasonWords.Name(r).Vietnamese, ReasonWords.Name(r).English, ReasonWords.Sentence(r).Vietnamese, ReasonWords.Sentence(r).English }));

    [Theory]
    [MemberData(nameof(Relations))]
    public void Two_printed_numbers_lie_as_the_table_by_hand_says(int row)
    {
        var gold = Repository.Gold("relations.csv")[row];

        var relation = Of(gold, "new") is { } after && Of(gold, "old") is { } before ? after.To(before) : (NumericRelation?)null;

        Assert.Equal((gold["relation"], gold.Place.Line), (relation.Word(), gold.Place.Line));
    }

    [Fact]
    public void What_is_set_higher_the_one_way_is_set_lower_the_other() =>
        Assert.All(Repository.Gold("relations.csv").Select(r => (Old: Of(r, "old"), New: Of(r, "new"))).Where(p => p is { Old: not null, New: not null }), p =>
            Assert.Equal(Mirrored(p.New!.Value.To(p.Old!.Value)), p.Old!.Value.To(p.New!.Value)));

    private static Interval? Of(CsvRow row, string side) =>
        Interval.Of(Pairs.Measure() with { Comparator = Enum.Parse<Comparator>(row[side + "_comparator"], ignoreCase: true), Low = Number(row[side + "_low"]), High = Number(row[side + "_high"]) }, 1);

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static NumericRelation Mirrored(NumericRelation relation) => relation switch
    {
        NumericRelation.Higher => NumericRelation.Lower,
        NumericRelation.Lower => NumericRelation.Higher,
        NumericRelation.HigherOverlapping => NumericRelation.LowerOverlapping,
        NumericRelation.LowerOverlapping => NumericRelation.HigherOverlapping,
        NumericRelation.Wider => NumericRelation.Narrower,
        NumericRelation.Narrower => NumericRelation.Wider,
        _ => relation,
    };
}
