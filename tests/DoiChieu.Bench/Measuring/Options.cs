using System.Collections.Immutable;
using System.Globalization;

namespace DoiChieu.Bench.Measuring;

/// <summary>What is asked for: `--sizes=5,100 --rounds=5 --tools=ready,hugo --seed=2026 --compare=1 --folder=artifacts/bench`.</summary>
public sealed record Options(IReadOnlyDictionary<string, string> Given)
{
    private static readonly string[] Known = ["sizes", "rounds", "tools", "seed", "compare", "folder", "shared", "citations"];

    public ImmutableArray<int> Sizes => [.. Text("sizes", "5,100").Split(',').Select(Whole)];

    public int Rounds => Whole(Text("rounds", "5"));

    public ImmutableArray<Tool> Tools => [.. Text("tools", "portable,ready,aot,hugo,eleventy").Split(',').Select(id => Tool.All.FirstOrDefault(t => t.Id == id) ?? throw new ArgumentException($"no tool `{id}`"))];

    public string Folder => Text("folder", "artifacts/bench");

    /// <summary>The corpus of a size.</summary>
    public Writing.Corpus Corpus(int size) => new(size, Whole(Text("seed", "2026")), Whole(Text("compare", "1"))) { HasSharedIndicators = Text("shared", "no") == "yes", CitationFiles = Text("citations", "sections") };

    public static Options Parse(IEnumerable<string> arguments)
    {
        var given = arguments.Select(a => a.TrimStart('-').Split('=', 2)).ToDictionary(a => a[0], a => a.Length > 1 ? a[1] : "", StringComparer.Ordinal);
        return given.Keys.FirstOrDefault(k => !Known.Contains(k)) is { } unknown
            ? throw new ArgumentException($"no option `{unknown}`: there are {string.Join(", ", Known)}")
            : new Options(given);
    }

    private string Text(string name, string otherwise) => Given.TryGetValue(name, out var text) && text.Length > 0 ? text : otherwise;

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
