using System.Collections.Immutable;

namespace DoiChieu.Bench.Measuring;

/// <summary>A generator that takes part.</summary>
/// <param name="Reads">What it builds from: `content` or `pages`, folders of a corpus.</param>
/// <param name="Needs">A file without which it cannot take part.</param>
/// <param name="MostDocuments">Beyond this it is left out.</param>
/// <param name="OnceFrom">From this size on it runs one time only.</param>
public sealed record Tool(string Id, string Name, string Reads, string Needs, Func<string, string, ImmutableArray<string>> Command)
{
    private const string Cli = "src/DoiChieu.Cli/bin/Release/net10.0/";
    private const string Peers = "tests/DoiChieu.Bench/Peers/";

    public int MostDocuments { get; init; } = int.MaxValue;

    public int OnceFrom { get; init; } = int.MaxValue;

    /// <summary>Where it runs.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>Beside the environment as it is: from where it builds.</summary>
    public string? PagesVariable { get; init; }

    public static readonly ImmutableArray<Tool> All =
    [
        Ours("portable", "doichieu, portable", Cli + "DoiChieu.Cli.dll", "dotnet"),
        Ours("ready", "doichieu, ReadyToRun", Cli + "ready/DoiChieu.Cli.dll", "dotnet"),
        Ours("aot", "doichieu, native AOT", "artifacts/aot/DoiChieu.Cli"),
        new("hugo", "Hugo", "pages", "/usr/bin/hugo", (from, to) => ["hugo", "--quiet", "--noBuildLock", "--source", Peers + "hugo", "--contentDir", from, "--destination", to]) { OnceFrom = 10_000 },
        new("eleventy", "Eleventy", "pages", Peers + "eleventy/node_modules/@11ty/eleventy/cmd.cjs", (_, to) => ["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=" + to])
        {
            MostDocuments = 9_999,
            Folder = Peers + "eleventy",
            PagesVariable = "BENCH_PAGES",
        },
    ];

    private static Tool Ours(string id, string name, string program, params string[] before) =>
        new(id, name, "content", program, (from, to) => [.. before, program, "build", "--content", from, "--templates", "templates", "--output", to]);
}
