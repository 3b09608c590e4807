using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>What the parsers of reference managers (citation-js) make of the site's files, read once by Node for all tests. The packages are installed on
/// the first run, by the lock file beside them.</summary>
internal static class CitationReaders
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "DoiChieu.Site.Tests", "citation-readers");

    private static readonly Lazy<JsonDocument> Read = new(() =>
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }

        return JsonDocument.Parse(Run("node", "read.mjs", BuiltSite.Folder, Path.Combine(Repository.Root, "..", "shared", "schemas", "csl-data.json")));
    });

    /// <summary>Whether the official CSL schema stood beside the project, as it need not.</summary>
    public static bool HasSchema => Read.Value.RootElement.GetProperty("schema").GetBoolean();

    /// <summary>Files that a parser refused or that break the schema, with what it said.</summary>
    public static ImmutableArray<string> Refused => [.. Read.Value.RootElement.GetProperty("invalid").EnumerateObject().Select(f => $"{f.Name}: {f.Value}")];

    /// <summary>The items of every file, by its path in the site.</summary>
    public static IEnumerable<(string Path, ImmutableArray<ReadItem> Items)> Files =>
        Read.Value.RootElement.GetProperty("files").EnumerateObject().Select(f => (f.Name, f.Value.EnumerateArray().Select(ReadItem.Of).ToImmutableArray()));

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
        return output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{start.FileName} is not installed: nothing here can read the files back");
            throw;
        }
    }
}

/// <summary>An item as a parser gave it; empty where it found nothing.</summary>
internal sealed record ReadItem(string Type, string Key, string Title, string Number, string Author, string Date, string Place, string Url, string Note, string Language, string Container)
{
    public static ReadItem Of(JsonElement item)
    {
        string Text(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return new ReadItem(Text("type"), Text("key"), Text("title"), Text("number"), Text("author"), Text("date"), Text("place"), Text("url"), Text("note"), Text("language"), Text("container"));
    }
}
