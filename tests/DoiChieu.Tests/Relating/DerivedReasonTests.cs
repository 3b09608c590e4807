using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

/// <summary>Which reasons follow from two measures of one territory: from what, and from nothing else.</summary>
public class DerivedReasonTests
{
    private const string Constant = "tốc độ tăng theo giá so sánh";
    private const string Current = "tốc độ tăng theo giá hiện hành";
    private const string Unstated = "tốc độ tăng";

    [Fact]
    public void Two_clauses_of_other_words_have_no_number_on_either_side() =>
        Assert.Equal([new Reason(ReasonCode.Qualitative, "both")], Reasons("⟨thu đạt dự toán⟩", Clause, "⟨thu vượt dự toán⟩", Clause));

    [Fact]
    public void A_clause_against_a_number_is_the_clauses_doing()
    {
        Assert.Equal([new Reason(ReasonCode.Qualitative, "old")], Reasons("⟨bao phủ toàn dân⟩", Clause, "bao phủ ⟨95%⟩", m => m));
        Assert.Equal([new Reason(ReasonCode.Qualitative, "new")], Reasons("bao phủ ⟨95%⟩", m => m, "⟨bao phủ toàn dân⟩", Clause));
    }

    [Theory]
    [InlineData(Constant, Constant, null, null)]
    [InlineData(Current, Current, null, null)]
    [InlineData(Current, Unstated, null, null)]
    [InlineData(Constant, Current, ReasonCode.PriceBasis, "")]
    [InlineData(Current, Constant, ReasonCode.PriceBasis, "")]
    [InlineData(Unstated, Constant, ReasonCode.PriceUnstated, "old")]
    [InlineData(Constant, Unstated, ReasonCode.PriceUnstated, "new")]
    public void Growth_is_of_one_price_or_says_whose_price_is_open(string old, string @new, ReasonCode? code, string? variant) =>
        Assert.Equal(
            code is { } one ? [new Reason(one, variant!)] : [],
            Reasons("tăng ⟨5%⟩", m => m with { IndicatorAsWritten = old }, "tăng ⟨5%⟩", m => m with { IndicatorAsWritten = @new }));

    [Theory]
    [InlineData("thu nhập", "2025", "thu nhập", "2025", false)]
    [InlineData("thu nhập", "2025", "thu nhập", "2030", true)]
    [InlineData("thu nhập theo giá so sánh", "2025", "thu nhập", "2025", true)]
    [InlineData("thu nhập theo giá so sánh", "2025", "thu nhập theo giá so sánh", "2030", false)]
    public void Money_is_at_one_price_in_one_year_or_in_constant_prices(string old, string oldYear, string @new, string newYear, bool apart) =>
        Assert.Equal(
            apart ? [new Reason(ReasonCode.PriceBasis)] : [],
            Reasons(
                "đạt ⟨5 tỷ đồng⟩", m => m with { IndicatorAsWritten = old, Unit = "tỷ đồng", Horizon = oldYear },
                "đạt ⟨5 tỷ đồng⟩", m => m with { IndicatorAsWritten = @new, Unit = "tỷ đồng", Horizon = newYear }));

    [Theory]
    [InlineData("2020-2025", Aggregation.Average, "2021-2025", Aggregation.Average, ReasonCode.HorizonLength, "rate")]
    [InlineData("2021-2025", Aggregation.Average, "2020-2025", Aggregation.Average, ReasonCode.HorizonLength, "rate")]
    [InlineData("2020-2025", Aggregation.Total, "2021-2025", Aggregation.Total, ReasonCode.HorizonLength, "total")]
    [InlineData("2021-2025", Aggregation.Average, "2026-2030", Aggregation.Average, null, null)]
    [InlineData("2021-2025", Aggregation.Average, "2021-2025", Aggregation.Total, ReasonCode.Aggregation, "")]
    [InlineData("2021-2025", Aggregation.Total, "2021-2025", Aggregation.Average, ReasonCode.Aggregation, "")]
    [InlineData("2025", Aggregation.ByYear, "2021-2025", Aggregation.Total, ReasonCode.Horizon, "")]
    [InlineData("2021-2025", Aggregation.Total, "2025", Aggregation.ByYear, ReasonCode.Horizon, "")]
    [InlineData("annual", Aggregation.EachYear, "2021-2025", Aggregation.Average, ReasonCode.Aggregation, "")]
    [InlineData("2021-2025", Aggregation.Average, "annual", Aggregation.EachYear, ReasonCode.Aggregation, "")]
    [InlineData("annual", Aggregation.EachYear, "2021-2025", Aggregation.Total, ReasonCode.Horizon, "")]
    public void Times_differ_in_form_in_length_or_in_what_is_taken_over_them(string old, Aggregation oldTaken, string @new, Aggregation newTaken, ReasonCode? code, string? variant) =>
        Assert.Equal(
            code is { } one ? [new Reason(one, variant!)] : [],
            Reasons("đạt ⟨5%⟩", m => m with { Horizon = old, Aggregation = oldTaken }, "đạt ⟨5%⟩", m => m with { Horizon = @new, Aggregation = newTaken }));

    [Fact]
    public void A_side_of_two_territories_is_not_the_other_sides_territory()
    {
        var (old, @new) = (Document("cu", "đạt ⟨5%⟩", m => m), Document("moi", "đạt ⟨5%⟩", m => m));
        var both = old with { Measures = [old.Measures[0], old.Measures[0] with { Id = "cu.1.b", Territory = "sau" }] };
        var pair = new PairRow("cap", "ty-le", ["cu.1.a", "cu.1.b"], ["moi.1.a"], [], null, new Place("pairs.csv", 2, 1));

        var row = Assert.Single(Pairs.Compare(Pairs.Comparison(pair), Pairs.Share, both, @new).Value);

        Assert.Contains(new Reason(ReasonCode.Territory, "intensity"), row.Verdict.Reasons);
    }

    private static IEnumerable<Reason> Reasons(string old, Func<Measure, Measure> oldWith, string @new, Func<Measure, Measure> newWith)
    {
        var pair = new PairRow("cap", "ty-le", ["cu.1.a"], ["moi.1.a"], [], null, new Place("pairs.csv", 2, 1));
        return Assert.Single(Pairs.Compare(Pairs.Comparison(pair), Pairs.Share, Document("cu", old, oldWith), Document("moi", @new, newWith)).Value).Verdict.Reasons;
    }

    // Of one territory and one year unless a test says otherwise.
    private static DocumentTargets Document(string id, string sentence, Func<Measure, Measure> with) =>
        Pairs.Document(Pairs.Written(id, sentence, m => with(m with { Territory = "truoc", Horizon = "2025" })));

    private static Measure Clause(Measure measure) => measure with { Comparator = Comparator.None, Low = null, High = null, Unit = "" };
}
