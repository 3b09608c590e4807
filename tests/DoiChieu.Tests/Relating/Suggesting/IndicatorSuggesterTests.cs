using DoiChieu.Relating;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Tests.Relating.Suggesting;

public class IndicatorSuggesterTests
{
    private static readonly NameTerms Terms = new([]);

    [Fact]
    public void What_a_part_is_a_part_of_counts_as_much_as_the_part()
    {
        var suggester = new IndicatorSuggester([], [Name("co-cau-dich-vu", "Cơ cấu kinh tế", "dịch vụ"), Name("lao-dong-dich-vu", "tỷ lệ lao động", "dịch vụ")]);

        Assert.Equal("lao-dong-dich-vu", suggester.Rank(Name("", "lao động có việc làm", "khu vực dịch vụ")).Candidates[0].Id);
    }

    [Fact]
    public void The_kind_of_number_tells_two_indicators_of_one_name_apart()
    {
        var suggester = new IndicatorSuggester([], [Of("kim ngạch xuất khẩu", "USD", "xuat-khau"), Name("xuat-khau-tang-truong", "kim ngạch xuất khẩu") with { Kind = MeasureKind.Growth }]);

        Assert.Equal("xuat-khau-tang-truong", Assert.Single(suggester.Rank(Name("", "kim ngạch xuất khẩu") with { Kind = MeasureKind.Growth }).Confident).Id);
    }

    [Theory]
    [InlineData("cân nặng trung bình của trẻ em 5 tuổi", false)]
    [InlineData("chiều cao trung bình của trẻ em 5 tuổi", true)]
    [InlineData("chiều cao, cân nặng trung bình của trẻ em 5 tuổi", true)]
    public void Two_names_that_share_all_but_what_is_measured_are_not_taken(string asked, bool isTaken)
    {
        var suggester = new IndicatorSuggester([], [Name("chieu-cao", "chiều cao trung bình của trẻ em 5 tuổi")]);

        Assert.Equal(isTaken, suggester.Rank(Name("", asked)).Confident.Any());
    }

    [Theory]
    [InlineData("đồng/người/năm", "cùng đơn vị")]
    [InlineData("triệu đồng", "cùng đơn vị")]
    [InlineData("đồng/người/tháng", "khác đơn vị")]
    public void A_unit_that_leaves_out_for_whom_fits_and_one_that_says_otherwise_does_not(string unit, string said)
    {
        var suggester = new IndicatorSuggester([], [Of("GRDP bình quân", "triệu đồng/người/năm", "grdp")]);

        Assert.Contains(suggester.Rank(Of("GRDP bình quân", unit)).Candidates[0].Reasons, r => r.Words.Vietnamese.StartsWith(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_values_of_one_target_called_otherwise_belong_to_two_indicators()
    {
        var brother = Name("dao-tao", "lao động qua đào tạo") with { Document = "moi", Label = "(11)" };
        var suggester = new IndicatorSuggester([Name("dao-tao", "lao động qua đào tạo")], [brother]);

        var ranking = suggester.Rank(Name("", "lao động qua đào tạo nghề") with { Document = "moi", Label = "(11)" });

        Assert.Empty(ranking.Confident);
        Assert.Contains("cùng chỉ tiêu (11) đã có “lao động qua đào tạo” thuộc mục này", ranking.Candidates.SelectMany(c => c.Reasons).Select(r => r.Words.Vietnamese));
    }

    [Fact]
    public void The_same_name_printed_twice_in_one_target_belongs_to_one_indicator()
    {
        var suggester = new IndicatorSuggester([], [Name("grdp", "GRDP bình quân") with { Document = "moi", Label = "(2)" }]);

        Assert.Equal("grdp", Assert.Single(suggester.Rank(Name("", "GRDP bình quân") with { Document = "moi", Label = "(2)" }).Confident).Id);
    }

    [Fact]
    public void Of_names_equally_alike_one_of_the_same_territory_is_the_proof()
    {
        var suggester = new IndicatorSuggester([], [Name("rung", "che phủ rừng") with { Territory = "truoc", Document = "b" }, Name("rung", "che phủ rừng") with { Territory = "sau", Document = "a" }]);

        Assert.DoesNotContain(suggester.Rank(Name("", "che phủ rừng") with { Territory = "sau" }).Candidates[0].Reasons, r => r.Words.Vietnamese.Contains("địa bàn khác", StringComparison.Ordinal));
    }

    [Fact]
    public void Looking_up_one_name_among_many_reads_a_fixed_number_of_them()
    {
        var index = new NameIndex(Enumerable.Range(0, 10_000).Select(i => Name($"i{i}", $"rừng {i}")));

        Assert.InRange(index.Sharing(Name("", "che phủ rừng")).Count(), 1, 2_000);
    }

    [Fact]
    public void A_name_without_a_word_of_its_own_is_like_nothing() =>
        Assert.Empty(new IndicatorSuggester([], [Name("a", "tỷ lệ")]).Rank(Name("", "tỷ lệ của các")).Candidates);

    private static Naming Name(string of, string words, string part = "") => Of(words, "%", of, part) with { Kind = MeasureKind.Share };

    // What follows from the unit is worked out when a naming is made.
    private static Naming Of(string words, string unit, string of = "", string part = "") =>
        new(of, words, Terms.Of(words, NameTerms.OfName), Terms.Of(part, NameTerms.OfPart), MeasureKind.Money, unit, "", of);
}
