using System.Collections.Immutable;
using System.Globalization;

namespace DoiChieu.Bench.Measuring;

/// <summary>What came out, as a table of Markdown.</summary>
public static class Summary
{
    public const string Head = "| documents | tool | runs | wall, s | × Hugo | cores, s | × Hugo | peak, MiB | × Hugo | files | pages | MB |\n|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

    public static IEnumerable<string> Rows(int size, ImmutableArray<(Tool Tool, ImmutableArray<Sample> Samples)> race)
    {
        var peer = race.FirstOrDefault(r => r.Tool.Id == "hugo").Samples;
        foreach (var (tool, samples) in race)
        {
            if (samples.FirstOrDefault(s => s.Failure is not null) is { } failed)
            {
                yield return Text($"| {size} | {tool.Name} | failed after {failed.Wall:0.0} s, {failed.PeakKib >> 10} MiB: {failed.Failure} | | | | | | | | | |");
                continue;
            }

            yield return Text($"| {size} | {tool.Name} | {samples.Length} | {Middle(samples, s => s.Wall):0.00} | {Ratio(samples, peer, s => s.Wall)} | {Middle(samples, s => s.Cpu):0.00} | {Ratio(samples, peer, s => s.Cpu)} | {Middle(samples, s => s.PeakKib) / 1024:0} | {Ratio(samples, peer, s => s.PeakKib)} | {samples[0].Files} | {samples[0].Pages} | {samples[0].Bytes / 1e6:0.0} |");
        }
    }

    /// <summary>The median.</summary>
    public static double Middle(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Middle(ImmutableArray<Sample> samples, Func<Sample, double> of) => Middle(samples.Select(of));

    // The median of what each round says: both ran under the same load there. Where Hugo ran once, all are held against that.
    private static string Ratio(ImmutableArray<Sample> samples, ImmutableArray<Sample> peer, Func<Sample, double> of) =>
        peer.IsDefaultOrEmpty || peer.Any(s => s.Failure is not null) ? "" : Text($"{Middle(samples.Select((s, round) => of(s) / of(peer[Math.Min(round, peer.Length - 1)]))):0.00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
