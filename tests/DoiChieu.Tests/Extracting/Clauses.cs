using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Extracting;
using DoiChieu.Extracting.Targets;

namespace DoiChieu.Tests.Extracting;

/// <summary>Reads one target's text alone, as in a document for 2021-2025 without headings.</summary>
internal static class Clauses
{
    private static readonly TargetContext Plan = new(null, null, Horizon.Parse("2021-2025"), "");

    public static TargetReading Read(string text) => TargetReader.Read(text, Plan);

    public static ImmutableArray<Found> Measures(string text) => Read(text).Measures;

    public static Found Only(string text) => Assert.Single(Measures(text));

    public static string Quote(string text, Found found) => text.Substring(found.Start, found.Length);

    /// <summary>Rows as the fixtures print them.</summary>
    public static IEnumerable<string> Rows(string text)
    {
        var reading = Read(text);
        var tokens = reading.Text.Tokens;
        return reading.Measures.Select(m => Row(text, m))
            .Concat(Enumerable.Range(0, tokens.Count).Where(i => reading.Text.Roles[i] == NumberRole.Unread).Select(i => "chưa đọc: " + tokens.Printed(i)));
    }

    public static string Word(Enum value) => value switch
    {
        Aggregation.ByYear => "by-year",
        Aggregation.EachYear => "each-year",
        _ => value.ToString().ToLowerInvariant(),
    };

    public static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Row(string text, Found found)
    {
        var (timing, part) = (found.Timing, found.Breakdown.Length > 0 ? " // " + found.Breakdown : "");
        return $"{Quote(text, found)} | {Word(found.Comparator)} {Number(found.Low)}..{Number(found.High)} | {found.Unit} | {timing.Horizon?.Value} {Word(timing.Aggregation)} {Word(timing.Origin)} | {found.Indicator}{part}";
    }
}
