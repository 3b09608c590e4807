using DoiChieu.Extracting;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

public class IntervalTests
{
    [Theory]
    [InlineData(Comparator.Ge, NumericRelation.Undecidable)]
    [InlineData(null, NumericRelation.Higher)]
    public void A_range_that_is_open_above_has_no_value_that_is_above_all_of_it(Comparator? opens, NumericRelation expected)
    {
        var old = Interval.Of(Pairs.Measure() with { Comparator = Comparator.Range, Low = 10, High = 10.5m, Opens = opens }, 1)!.Value;

        Assert.Equal(expected, Interval.Of(Pairs.Measure() with { Low = 11, High = 11 }, 1)!.Value.To(old));
    }

    [Theory]
    [InlineData(Comparator.Lt, NumericRelation.Undecidable)]
    [InlineData(null, NumericRelation.Lower)]
    public void A_range_that_is_open_below_has_no_value_that_is_below_all_of_it(Comparator? opens, NumericRelation expected)
    {
        var old = Interval.Of(Pairs.Measure() with { Comparator = Comparator.Range, Low = 5, High = 6, Opens = opens }, 1)!.Value;

        Assert.Equal(expected, Interval.Of(Pairs.Measure() with { Low = 4, High = 4 }, 1)!.Value.To(old));
    }
}
