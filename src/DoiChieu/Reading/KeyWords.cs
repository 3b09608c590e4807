using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A key, or a column, of a content file and what it means.</summary>
/// <param name="File">Below `content/`, such as `documents/&lt;id&gt;/document.yaml`; `*` for what stands in many files.</param>
/// <param name="Key">With the keys that it stands under: `breaks.printed.quote`.</param>
/// <param name="Values">The closed list that its value is out of; empty where it is open.</param>
public sealed record KeyWord(string File, string Key, bool IsRequired, ImmutableArray<string> Values, Bilingual Meaning);

/// <summary>Every key that content may have, from the file keys.tsv beside this one. Readers look each key up here as they read it: one that has no line is our bug and
/// stops the program, so none is without words in the reference.</summary>
public static class KeyWords
{
    private const string Everywhere = "*";

    public static ImmutableArray<KeyWord> All { get; } =
    [
        .. EmbeddedTable.Lines(typeof(KeyWords).Assembly, "keys.tsv").Skip(1)
            .Select(c => new KeyWord(c[0], c[1], c[2].Length > 0, [.. c[3].Split(',', StringSplitOptions.RemoveEmptyEntries)], new Bilingual(c[4], c[5]))),
    ];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, KeyWord>> ByFile =
        All.GroupBy(k => k.File, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToFrozenDictionary(k => k.Key, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The keys of a content file by its path; null for files that are no content, such as the words of templates.</summary>
    public static FrozenDictionary<string, KeyWord>? Of(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var name = parts[^1];
        var pattern = parts is [.., "indicators", _] ? "indicators/<theme>.yaml"
            : ByFile.ContainsKey(name) ? name
            : ByFile.Keys.FirstOrDefault(f => f.EndsWith("/" + name, StringComparison.Ordinal));
        return pattern is null ? null : ByFile[pattern];
    }

    /// <summary>What stands in many files: `vi`, `en`, `judged` and what is below it.</summary>
    public static KeyWord? Shared(string parent, string key) =>
        ByFile[Everywhere].GetValueOrDefault(key) ?? ByFile[Everywhere].GetValueOrDefault($"{parent}.{key}");
}
