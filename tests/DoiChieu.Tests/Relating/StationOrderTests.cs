using DoiChieu.Reading;
using DoiChieu.Relating.Following;

namespace DoiChieu.Tests.Relating;

public class StationOrderTests
{
    [Fact]
    public void The_old_side_of_a_comparison_stands_first_whatever_its_date()
    {
        var (late, early) = (Text("a", "2020-12-01"), Text("b", "2020-01-01"));

        Assert.Equal(["a", "b"], Ordered([early, late], (late, early)));
    }

    [Fact]
    public void Without_a_comparison_the_years_of_the_targets_decide_then_the_date() =>
        Assert.Equal(["a", "b", "c"], Ordered([Text("c", "2020-01-01", "2026-2030"), Text("b", "2021-05-01"), Text("a", "2020-05-01")]));

    [Fact]
    public void A_text_without_a_date_stands_at_the_first_year_of_its_term() =>
        Assert.Equal(["khong-ngay", "bao"], Ordered([Text("bao", "2020-11-14"), Text("khong-ngay", "")]));

    [Fact]
    public void A_block_for_later_years_is_a_station_of_its_own() =>
        Assert.Equal(["a-2021-2025", "a-2026-2030"], Ordered([Text("a", "2020-08-05", block: "2026-2030"), Text("a", "2020-08-05", block: "2021-2025")]));

    [Fact]
    public void A_circle_of_comparisons_is_cut_and_every_text_stands_once()
    {
        var (a, b) = (Text("a", "2020-01-01"), Text("b", "2021-01-01"));

        Assert.Equal(["a", "b"], Ordered([a, b, a], (a, b), (b, a)));
    }

    [Fact]
    public void The_texts_of_the_content_stand_in_the_order_in_which_they_were_made() =>
        Assert.Equal(
            ["59-nq-tw-2020-2021-2025", "31-nq-dh-2020", "03-ctr-tu-2020-2021-2025", "17-ctr-ubnd-2021", "59-nq-tw-2020-2026-2030", "03-ctr-tu-2020-2026-2030", "bao-cao-chinh-tri-2025"],
            LineageGoldTests.Map.Value.Stations.Select(s => s.Id));

    private static IEnumerable<string> Ordered(IEnumerable<Station> stations, params (Station, Station)[] steps) => StationOrder.Of(stations, steps).Select(s => s.Id);

    private static Station Text(string id, string date, string term = "2020-2025", string block = "") => new(
        Samples.Document("x").Metadata with { Id = id, Date = date.Length == 0 ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Term = term, Period = term }, block);
}
