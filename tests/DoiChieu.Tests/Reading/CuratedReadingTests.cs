using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class CuratedReadingTests
{
    [Fact]
    public void A_reading_names_a_target_a_time_and_why()
    {
        var (readings, problems) = Read("""
            readings:
            - target: mau.1.do-thi-hoa
              horizon: 2020-2025
              reason: "cả nhiệm kỳ"
            """);

        Assert.Empty(problems);
        var reading = Assert.Single(readings);
        Assert.Equal(("mau.1.do-thi-hoa", "2020-2025", "cả nhiệm kỳ", "readings.yaml:2:11"), (reading.Target, reading.Horizon, reading.Reason, reading.Place.ToString()));
    }

    [Theory]
    [InlineData("cuối nhiệm kỳ")]
    [InlineData("2025 - 2030")]
    [InlineData("20255")]
    public void A_time_of_another_form_is_an_error(string horizon)
    {
        var (readings, problems) = Read($"readings:\n- target: mau.1.rung\n  horizon: {horizon}\n  reason: mẫu\n");

        Assert.Empty(readings);
        Assert.Equal((Rules.ValueUnknown, "readings.yaml:3:12"), (Assert.Single(problems).Rule, problems[0].Place.ToString()));
    }

    [Fact]
    public void Two_readings_of_one_target_are_an_error_at_the_second() =>
        Assert.Equal("readings.yaml:5:11", Assert.Single(Read("readings:\n- target: a\n  horizon: 2025\n  reason: mẫu\n- target: a\n  horizon: 2030\n  reason: mẫu\n").Problems).Place.ToString());

    [Theory]
    [InlineData("- target: a\n  horizon: 2025\n", "DC1006")]
    [InlineData("- target: a\n  horizon: 2025\n  reason: mẫu\n  low: 76\n", "DC1005")]
    public void A_reading_says_why_and_nothing_that_is_printed(string entry, string code) =>
        Assert.Equal(code, Assert.Single(Read("readings:\n" + entry).Problems).Code);

    private static (ImmutableArray<CuratedReading> Readings, ImmutableArray<Diagnostic> Problems) Read(string yaml)
    {
        var noticed = new Noticed();
        var readings = CuratedReadingReader.Read(new SourceText("readings.yaml", yaml), noticed);
        return (readings, noticed.With(0).Diagnostics);
    }
}
