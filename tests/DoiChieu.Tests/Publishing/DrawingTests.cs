using DoiChieu.Publishing.Models;

namespace DoiChieu.Tests.Publishing;

public class DrawingTests
{
    [Theory]
    [InlineData(10.5, 12)]
    [InlineData(19, 20)]
    [InlineData(0.5, 0.8)]
    [InlineData(4, 8)]
    [InlineData(286000, 320000)]
    public void An_axis_ends_at_a_round_number_above_the_highest_value(double highest, double top) =>
        Assert.Equal((decimal)top, Drawing.Axis((decimal)highest, v => "").Top);

    [Fact]
    public void A_bar_lies_within_the_drawing_and_begins_where_its_value_does()
    {
        var bar = Drawing.Bar("o", new Drawn("2025", "5", 5, 10), 10);

        Assert.Equal((164m, 320m, (decimal?)null), (bar.From, bar.To, bar.OpenTo));
    }

    [Fact]
    public void An_open_end_is_dashed_to_the_edge() => Assert.Equal(320m, Drawing.Bar("w", new Drawn("2030", "50 trở lên", 50, null), 100).OpenTo);

    [Fact]
    public void A_range_with_an_open_end_is_drawn_with_both() =>
        Assert.Equal((164m, 242m, (decimal?)320m), Drawing.Bar("w", new Drawn("2030", "50 - 75 trở lên", 50, 75) { IsOpenAbove = true }, 100) is var bar ? (bar.From, bar.To, bar.OpenTo) : default);

    [Fact]
    public void A_ceiling_is_dashed_down_to_nothing() => Assert.Equal(8m, Drawing.Bar("w", new Drawn("2030", "dưới 5", null, 5), 10).OpenTo);
}
