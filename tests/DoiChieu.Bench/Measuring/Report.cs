namespace DoiChieu.Bench.Measuring;

/// <summary>Measures every size that is asked for, and says what came out: every run as it ends, then the table, on the screen and in `summary.md`.</summary>
public static class Report
{
    public static int Run(Options options, TextWriter output)
    {
        if (!Sample.IsPossible)
        {
            output.WriteLine("/usr/bin/time is not there: apt-get install time");
            return 1;
        }

        List<string> lines = [Machine(), "", Summary.Head];
        foreach (var size in options.Sizes)
        {
            lines.AddRange(Summary.Rows(size, Race.Run(options, size, output)));
        }

        lines.AddRange(["", $"Load at the end: {Load()}."]);
        lines.ForEach(output.WriteLine);
        File.WriteAllLines(Path.Combine(options.Folder, "summary.md"), lines);
        return 0;
    }

    private static string Machine() =>
        $"{Environment.ProcessorCount} cores{(Value("/proc/cpuinfo", "model name") is { } model ? ", " + model : "")}; load at the start: {Load()}.";

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";

    private static string? Value(string file, string key) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
}
