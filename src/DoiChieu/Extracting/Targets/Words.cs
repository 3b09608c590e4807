using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>The tables of words.tsv beside this file, which says what each class is for.</summary>
internal static class Words
{
    private static readonly ImmutableArray<string[]> Rows = Load();

    private static readonly FrozenDictionary<string, string> Variants =
        (from row in Rows where row[0] is "variant" from phrase in Split(row[2]) select (phrase, row[1]))
        .ToFrozenDictionary(p => p.phrase, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PhraseTable> Tables =
        Rows.GroupBy(row => row[0], StringComparer.Ordinal).ToFrozenDictionary(
            g => g.Key,
            g => new PhraseTable(g.SelectMany(row => Split(row[2]).Select(phrase => (Keys(phrase), row[1])))),
            StringComparer.Ordinal);

    /// <summary>The form a word is looked up by.</summary>
    public static string Key(string word)
    {
        var key = word.ToLowerInvariant();
        return Variants.TryGetValue(key, out var variant) ? variant : key;
    }

    public static PhraseTable Of(string name) => Tables[name];

    private static ImmutableArray<string> Keys(string phrase) => [.. Parts(phrase)];

    private static IEnumerable<string> Parts(string phrase)
    {
        var tokens = Tokens.Of(phrase);
        for (var i = 0; i < tokens.Count; i++)
        {
            yield return tokens[i].Key;
        }
    }

    private static string[] Split(string phrases) => phrases.Split(" | ", StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string[]> Load()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("target-words.tsv")
            ?? throw new InvalidOperationException("target-words.tsv is not embedded");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
    }
}
