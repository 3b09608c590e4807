using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Tests.Relating;

public class RowChangeTests
{
    [Fact]
    public void The_same_number_is_the_same_figure_however_it_is_printed() =>
        Assert.Equal([Change.SameFigure], Changed("đạt ⟨8%⟩", "đạt ⟨8,0%⟩", (8, 8), (8, 8)));

    [Fact]
    public void Other_bounds_are_another_figure() =>
        Assert.Equal([Change.OtherFigure], Changed("đạt ⟨5,61%⟩", "đạt ⟨5,6%⟩", (5.61m, 5.61m), (5.6m, 5.6m)));

    [Fact]
    public void A_year_on_one_side_and_a_period_on_the_other_is_another_time() =>
        Assert.Equal([Change.SameFigure, Change.OtherPeriod], Changed("đạt ⟨8%⟩", "đạt ⟨8%⟩", (8, 8), (8, 8), m => m with { Horizon = "2021-2025", Aggregation = Aggregation.Unspecified }));

    // Two periods of five years, 2020–2025 and 2021–2026, give no reason to the verdict.
    [Fact]
    public void Two_periods_of_one_length_are_another_time_all_the_same() =>
        Assert.Equal(
            [Change.SameFigure, Change.OtherPeriod],
            Changed("đạt ⟨8%⟩", "đạt ⟨8%⟩", (8, 8), (8, 8), m => m with { Horizon = "2021-2026", Aggregation = Aggregation.Unspecified }, m => m with { Horizon = "2020-2025", Aggregation = Aggregation.Unspecified }));

    [Fact]
    public void Over_a_border_only_the_verdict_speaks_though_the_numbers_are_the_same() =>
        Assert.Equal([Change.ByVerdict], Changed("đạt ⟨8%⟩", "đạt ⟨8%⟩", (8, 8), (8, 8), m => m with { Territory = "sau" }));

    [Fact]
    public void A_definition_that_changed_leaves_it_to_the_verdict() =>
        Assert.Equal([Change.ByVerdict], Changed("đạt ⟨8%⟩", "đạt ⟨8%⟩", (8, 8), (8, 8), curated: "definition"));

    [Fact]
    public void A_word_that_a_reader_marked_is_another_wording() =>
        Assert.Equal([Change.SameFigure, Change.OtherWording], Changed("đạt ⟨8%⟩", "đạt ⟨8%⟩", (8, 8), (8, 8), curated: "wording"));

    private static IEnumerable<Change> Changed(
        string old, string @new, (decimal Low, decimal High) before, (decimal Low, decimal High) after, Func<Measure, Measure>? later = null, Func<Measure, Measure>? earlier = null, params string[] curated)
    {
        var first = Pairs.Written("cu", old, m => m with { Low = before.Low, High = before.High });
        var second = Pairs.Written("moi", @new, m => m with { Low = after.Low, High = after.High });
        first.Measure = (earlier ?? (m => m))(first.Measure);
        second.Measure = (later ?? (m => m))(second.Measure with { Territory = "truoc", Horizon = "2025" });
        var relations = Pairs.Related(Pairs.Share, Pairs.Document(first), Pairs.Document(second));
        return RowChanges.Of(Assert.Single(Pairs.Row(first, second, Pairs.Share, curated).Value), relations);
    }

    private static IEnumerable<Change> Changed(string old, string @new, (decimal Low, decimal High) before, (decimal Low, decimal High) after, string curated) =>
        Changed(old, @new, before, after, null, null, [curated]);
}
