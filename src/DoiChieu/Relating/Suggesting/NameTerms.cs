using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Cuts names into words that can be held against one another. 1. Case, marks and spelling do not count: a scan prints “quân chúng” for “quần chúng”.
/// 2. A word of two syllables is one word. 3. A short form stands for the words it means: “THCS” is “trung học cơ sở”.
/// 4. Words without a subject of their own (“tỷ lệ”, “của”) are left out. Each word counts once.</summary>
internal sealed class NameTerms(ImmutableArray<ShortForm> shortForms)
{
    public const int OfName = 1;

    public const int OfPart = 2;

    private static readonly FrozenSet<string> Compounds = WordGroups.Words.Select(w => string.Join(' ', w.Split(' ').Select(Fold))).ToFrozenSet(StringComparer.Ordinal);

    private const string English = "en ";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Stopped = ReadStopped();

    private readonly FrozenDictionary<string, string> meanings = shortForms
        .DistinctBy(f => f.Short, StringComparer.Ordinal).ToFrozenDictionary(f => f.Short, f => f.Meaning.Vietnamese, StringComparer.Ordinal);

    public ImmutableArray<NameTerm> Of(string name, int weight) => Of(name, weight, Stopped[""]);

    public ImmutableArray<NameTerm> OfEnglish(string name) => Of(name, OfName, Stopped["en"]);

    private ImmutableArray<NameTerm> Of(string name, int weight, FrozenSet<string> stopped) =>
        [.. Words(name, stopped).DistinctBy(w => w.Key, StringComparer.Ordinal).Select(w => new NameTerm(w.Key, w.Printed, weight))];

    private IEnumerable<(string Key, string Printed)> Words(string name, FrozenSet<string> stopped)
    {
        var tokens = Tokeniser.Cut(name).SelectMany(Expanded).Where(t => t.Class != TokenClass.Blank).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            Token? next = i + 1 < tokens.Count && tokens[i + 1].Class == TokenClass.Word ? tokens[i + 1] : null;
            if (next is { } stop && stopped.Contains($"{tokens[i].Key} {stop.Key}"))
            {
                i++;
            }
            else if (next is { } second && $"{Fold(tokens[i].Key)} {Fold(second.Key)}" is var both && Compounds.Contains(both))
            {
                yield return (both, $"{tokens[i].Text} {second.Text}");
                i++;
            }
            else if (tokens[i].Class != TokenClass.Punctuation && !stopped.Contains(tokens[i].Key))
            {
                yield return (Fold(tokens[i].Key), tokens[i].Text);
            }
        }
    }

    private IEnumerable<Token> Expanded(Token token) =>
        token.Class == TokenClass.Word && meanings.TryGetValue(token.Text, out var meaning) ? Tokeniser.Cut(meaning) : [token];

    private static string Fold(string key) => Slug.Fold(key);

    // By language: “that” is no word of ours, “thất nghiệp” is.
    private static FrozenDictionary<string, FrozenSet<string>> ReadStopped()
    {
        using var reader = new StreamReader(typeof(NameTerms).Assembly.GetManifestResourceStream("stopwords.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.StartsWith(English, StringComparison.Ordinal) ? ("en", line[English.Length..]) : ("", line))
            .GroupBy(line => line.Item1, line => string.Join(' ', Tokeniser.Keys(line.Item2)), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
