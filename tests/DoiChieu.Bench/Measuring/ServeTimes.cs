using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Bench.Measuring;

/// <summary>How long `doichieu serve` takes from the saving of a file to the page that shows it, as a browser would ask: the page waits to be told of a change (server-sent events) and then
/// asks for itself again. A copy of this site's content and look is edited; each edit several times, the first few not counted.</summary>
public static partial class ServeTimes
{
    private const int Rounds = 12;
    private const int NotCounted = 3;

    // An edit for each kind of file, and a page that shows it.
    private static readonly (string File, string Page, Func<string, int, string> Edit)[] Edits =
    [
        ("content/site.yaml", "", (text, n) => TitlePattern().Replace(text, Numbered("title: \"Đối Chiếu {0}\"", n), 1)),
        ("content/documents/31-nq-dh-2020/document.yaml", "van-ban/31-nq-dh-2020/", (text, n) => text + Numbered("# {0}\n", n)),
        ("content/documents/17-ctr-ubnd-2021/corrections.yaml", "van-ban/17-ctr-ubnd-2021/", (text, n) => text + Numbered("# {0}\n", n)),
        ("content/comparisons/2020-2025--2025-2030/introduction.md", "so-sanh/2020-2025--2025-2030/", (text, n) => text + Numbered("\n{0}\n", n)),
        ("content/comparisons/2020-2025--2025-2030/introduction.md", "so-sanh/2020-2025--2025-2030/noi-dung/", (text, n) => text + Numbered("\n{0}\n", n)),
        ("templates/styles/05-marks.css", "chi-tieu/do-thi-hoa/", (text, n) => text + Numbered("/* {0} */\n", n)),
        ("content/site.yaml", "en/", (text, n) => TitlePattern().Replace(text, Numbered("title: \"Đối Chiếu {0}\"", n), 1)),
    ];

    public static async Task PrintAsync(string program, string folder, TextWriter output)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Copy("content", Path.Combine(folder, "content"));
        Copy("templates", Path.Combine(folder, "templates"));
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(program), "serve", "--port", "0"]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var serving = Process.Start(start)!;
        serving.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri((await serving.StandardOutput.ReadLineAsync())!) };
            await output.WriteLineAsync("| saved | page | median, ms | least | most |\n|---|---|---:|---:|---:|");
            foreach (var (file, page, edit) in Edits)
            {
                var times = new List<double>();
                for (var n = 0; n < Rounds; n++)
                {
                    times.Add(await Once(client, Path.Combine(folder, file), page, text => edit(text, n)));
                }

                double[] counted = [.. times.Skip(NotCounted).Order()];
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {file} | /{page} | {counted[counted.Length / 2]:0} | {counted[0]:0} | {counted[^1]:0} |"));
            }
        }
        finally
        {
            serving.Kill();
        }
    }

    private static async Task<double> Once(HttpClient client, string file, string page, Func<string, string> edit)
    {
        var version = VersionPattern().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("_doichieu/events?since=" + version, UriKind.Relative)));
        // ": open" and a blank line: the page waits.
        await events.ReadLineAsync();
        await events.ReadLineAsync();
        var text = edit(await File.ReadAllTextAsync(file));
        var begun = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(file, text);
        await events.ReadLineAsync();
        await client.GetStringAsync(new Uri(page, UriKind.Relative));
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Numbered(string text, int number) => string.Format(CultureInfo.InvariantCulture, text, number);

    [GeneratedRegex("data-version=\"(\\d+)\"")]
    private static partial Regex VersionPattern();

    [GeneratedRegex("title: \".*?\"")]
    private static partial Regex TitlePattern();
}
