using System.Diagnostics;
using System.Globalization;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Bench.Measuring;

/// <summary>What part of a build takes how long: the stages up to publishing, then the files by their kind, each from when it is asked for to when it is there.
/// Nothing is written. What is made once on demand counts for the first file that needs it.</summary>
public static class StageTimes
{
    private sealed record Cost(string What, int Count, TimeSpan Wall, long Allocated, long Bytes);

    public static void Print(string content, string templates, TextWriter output)
    {
        var costs = new List<Cost>();
        var (site, begun) = (Gathered(content, templates, costs), Now());
        var published = Pipeline.Publish(site).Value;
        costs.Add(Since("publish: plan and map", begun));
        var files = new Dictionary<string, Cost>(StringComparer.Ordinal);
        begun = Now();
        foreach (var file in published)
        {
            var kind = file.Value is { } made ? KindOf(made.Path) : "problems";
            var (cost, before) = (Since(kind, begun), files.GetValueOrDefault(kind));
            files[kind] = new Cost(kind, (before?.Count ?? 0) + 1, (before?.Wall ?? default) + cost.Wall, (before?.Allocated ?? 0) + cost.Allocated, (before?.Bytes ?? 0) + (file.Value?.Bytes.Length ?? 0));
            begun = Now();
        }

        Table(output, [.. costs, .. files.Values.OrderByDescending(f => f.Wall)]);
    }

    private static GatheredSite Gathered(string content, string templates, List<Cost> costs)
    {
        var begun = Now();
        var stage = "start";
        var outcome = Pipeline.Gather(new DiskFolder(content), new DiskFolder(templates), next =>
        {
            costs.Add(Since("gather: " + stage, begun));
            (stage, begun) = (next.ToString(), Now());
        });
        costs.Add(Since("gather: " + stage, begun));
        return outcome.HasErrors || outcome.Value is null
            ? throw new InvalidOperationException(string.Join(Environment.NewLine, outcome.Diagnostics.Take(5)))
            : outcome.Value;
    }

    /// <summary>A path without what differs from document to document.</summary>
    private static string KindOf(string path)
    {
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length - 1; i++)
        {
            parts[i] = parts[i - 1] is "van-ban" or "chi-tieu" or "so-sanh" ? "*" : parts[i];
        }

        if (parts.Length > 2 && Path.GetExtension(parts[^1]) is { Length: > 0 } extension and not ".html")
        {
            parts[^1] = "*" + extension;
        }

        return string.Join('/', parts);
    }

    private static void Table(TextWriter output, IEnumerable<Cost> costs)
    {
        output.WriteLine("| what | count | wall, ms | allocated, MB | bytes |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var cost in costs)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {cost.What} | {cost.Count} | {cost.Wall.TotalMilliseconds:0} | {cost.Allocated / 1e6:0.0} | {cost.Bytes} |"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\npeak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    private static (long Ticks, long Allocated) Now() => (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());

    private static Cost Since(string what, (long Ticks, long Allocated) begun) =>
        new(what, 1, Stopwatch.GetElapsedTime(begun.Ticks), GC.GetTotalAllocatedBytes() - begun.Allocated, 0);
}
