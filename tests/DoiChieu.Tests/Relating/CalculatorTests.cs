using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating.Calculating;

namespace DoiChieu.Tests.Relating;

/// <summary>Arithmetic over the targets as read by hand.</summary>
public class CalculatorTests
{
    private const string Grdp = "bao-cao-chinh-tri-2025.1.tong-san-pham-tren-dia-ban-grdp-tinh-theo-gia";
    private const string People = "bao-cao-chinh-tri-2025.9.dan-so-trung-binh";
    private const string PerHead = "bao-cao-chinh-tri-2025.1.grdp-binh-quan-dau-nguoi";
    private const string Workers = "bao-cao-chinh-tri-2025.11.so-lao-dong-co-viec-lam-trong-nen-kinh-te";
    private const string Productivity = "bao-cao-chinh-tri-2025.11.gia-tri-nang-suat-lao-dong-theo-gia-hien-hanh";
    private const string Urban = "bao-cao-chinh-tri-2025.20.ty-le-do-thi-hoa";
    private const string InDong = "31-nq-dh-2020.2.tong-san-pham-tren-dia-ban-grdp-gia-hien-hanh.145-160-trieu-dong";
    private const string InUsd = "31-nq-dh-2020.2.tong-san-pham-tren-dia-ban-grdp-gia-hien-hanh.6-200-6-800-usd";

    private static readonly ImmutableArray<string> Shares31 = [.. new[] { "nong-nghiep-thuy-san", "cong-nghiep-xay-dung", "dich-vu", "thue-san-pham-tru-tro-cap-san-pham" }.Select(s => "31-nq-dh-2020.3.co-cau-kinh-te." + s)];

    private static Place Nowhere => new("calculations.yaml", 3, 3);

    [Fact]
    public void GRDP_by_population_rounds_to_the_printed_figure_per_head_and_is_a_least_value()
    {
        var value = Value(Operation.Quotient, PerHead, Grdp, People);

        Assert.Equal((214.99m, "triệu đồng/người/năm", Bound.AtLeast, Agreement.RoundsTo), (CalculatedValue.Rounded(value.Low), value.Unit, value.Bound, value.Agreement));
    }

    [Fact]
    public void GRDP_by_people_at_work_lies_above_the_printed_floor_and_is_not_that_figure()
    {
        var value = Value(Operation.Quotient, Productivity, Grdp, Workers);

        Assert.Equal((421.76m, Agreement.Within), (CalculatedValue.Rounded(value.Low), value.Agreement));
    }

    [Fact]
    public void Two_ranges_are_divided_end_by_end()
    {
        var value = Value(Operation.Quotient, null, InDong, InUsd);

        Assert.Equal((23387.10m, 23529.41m, "đồng/USD"), (CalculatedValue.Rounded(value.Low), CalculatedValue.Rounded(value.High), value.Unit));
    }

    [Fact]
    public void A_number_divided_by_a_least_value_is_at_most_the_quotient() =>
        Assert.Equal(Bound.AtMost, Value(Operation.Quotient, null, "bao-cao-chinh-tri-2025.2.tong-thu-ngan-sach.uoc-dat-57-000-ty-dong", Grdp).Bound);

    [Fact]
    public void Shares_in_ranges_hold_the_whole_between_their_two_sums()
    {
        var value = Value(Operation.Sum, null, [.. Shares31]);

        Assert.Equal((99.3m, 100.6m, Agreement.Within), (value.Low, value.High, value.Agreement));
    }

    [Fact]
    public void Three_of_four_shares_are_no_whole() =>
        Assert.Equal(Agreement.Apart, Value(Operation.Sum, null, [.. Shares31[..3]]).Agreement);

    [Fact]
    public void An_id_that_is_not_there_is_told_where_it_is_written() =>
        Assert.Equal([("DC5001", new Place("calculations.yaml", 9, 9))], Told(Operation.Quotient, null, "khong-co", People));

    [Fact]
    public void What_it_is_laid_beside_must_be_there_too() =>
        Assert.Equal([("DC5001", new Place("calculations.yaml", 9, 9))], Told(Operation.Quotient, "khong-co", Grdp, People));

    [Fact]
    public void Money_and_people_are_not_added_up() =>
        Assert.Equal([("DC5020", Nowhere)], Told(Operation.Sum, null, Grdp, People));

    [Fact]
    public void Money_for_a_person_is_not_laid_beside_a_percentage() =>
        Assert.Equal([("DC5020", Nowhere)], Told(Operation.Quotient, Urban, Grdp, People));

    [Fact]
    public void Nothing_is_divided_by_a_percentage() =>
        Assert.Equal([("DC5020", Nowhere)], Told(Operation.Quotient, null, Grdp, Urban));

    [Fact]
    public void A_quotient_of_three_is_no_quotient() =>
        Assert.Equal([("DC5021", Nowhere)], Told(Operation.Quotient, null, Grdp, People, Workers));

    [Fact]
    public void Words_are_not_calculated() =>
        Assert.Equal([("DC5021", Nowhere)], Told(Operation.Sum, null, "59-nq-tw-2020.2021-2025.ti-le-ho-ngheo", "59-nq-tw-2020.2026-2030.ho-ngheo"));

    [Fact]
    public void Every_calculation_of_the_content_can_be_made()
    {
        var content = GoldTargets.Content.Value.Value.Calculations;

        var made = Calculator.Compute(content, GoldTargets.Relations.Value.Value);

        Assert.Empty(made.Diagnostics);
        Assert.Equal(content.Length, made.Value.Length);
    }

    private static CalculatedValue Value(Operation operation, string? beside, params string[] of)
    {
        var made = Compute(operation, beside, of);
        Assert.Empty(made.Diagnostics);
        return Assert.Single(made.Value).Value;
    }

    private static IEnumerable<(string, Place)> Told(Operation operation, string? beside, params string[] of)
    {
        var made = Compute(operation, beside, of);
        Assert.Empty(made.Value);
        return made.Diagnostics.Select(d => (d.Rule.Code, d.Place));
    }

    private static Outcome<ImmutableArray<Calculated>> Compute(Operation operation, string? beside, string[] of) => Calculator.Compute(
        [new Calculation("thu", operation, [.. of.Select(Named)], beside is null ? null : Named(beside), new("Thử", "Trial"), null, Nowhere)], GoldTargets.Relations.Value.Value);

    private static Named Named(string id) => new(id, new Place("calculations.yaml", 9, 9));
}
