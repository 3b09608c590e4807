using System.Diagnostics;
using System.Globalization;

namespace DoiChieu.Bench.Measuring;

/// <summary>One run of a program: what it took, and what stands in its folder behind it.</summary>
/// <param name="Wall">Seconds, from its start to its end.</param>
/// <param name="Cpu">Seconds of all cores, in the program and for it in the system, its children with it.</param>
/// <param name="PeakKib">The most memory that was resident at once.</param>
/// <param name="Failure">The last thing it said where it failed.</param>
public sealed record Sample(double Wall, double Cpu, long PeakKib, int Files, int Pages, long Bytes, string? Failure)
{
    private const string Time = "/usr/bin/time";

    /// <summary>Whether the numbers can be had here.</summary>
    public static bool IsPossible => File.Exists(Time);

    public static Sample Of(Tool tool, string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        var report = to + ".time";
        var start = new ProcessStartInfo(Time) { UseShellExecute = false, WorkingDirectory = tool.Folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["-q", "-o", report, "-f", "%U %S %M", .. tool.Command(from, to)])
        {
            start.ArgumentList.Add(argument);
        }

        if (tool.PagesVariable is { } variable)
        {
            start.Environment[variable] = from;
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return Read(process.ExitCode == 0 ? null : LastLine(complaints, said.Result), wall, report, to);
    }

    private static Sample Read(string? failure, double wall, string report, string to)
    {
        var numbers = File.ReadAllLines(report)[^1].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(report);
        var files = Directory.Exists(to) ? new DirectoryInfo(to).GetFiles("*", SearchOption.AllDirectories) : [];
        return new Sample(wall, numbers[0] + numbers[1], (long)numbers[2], files.Length, files.Count(f => f.Extension == ".html"), files.Sum(f => f.Length), failure);
    }

    private static string LastLine(string complaints, string said) =>
        (complaints + said).Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim() ?? "failed";
}
