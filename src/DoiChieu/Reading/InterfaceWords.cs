using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Every word of the interface in one language: group, key → text. `{0}`, `{1}` stand for what a page fills in.</summary>
public sealed record InterfaceWords(string File, ImmutableDictionary<string, ImmutableDictionary<string, string>> Groups)
{
    /// <summary>A word by `group.key`.</summary>
    /// <exception cref="WordMissingException">The file has no such word. Publishing turns it into a diagnostic.</exception>
    public string this[string group, string key] =>
        Groups.TryGetValue(group, out var words) && words.TryGetValue(key, out var text)
            ? text
            : throw new WordMissingException(File, $"{group}.{key}");

    public Language Language => string.Equals(this["site", "language"], "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese;

    /// <summary>The address below which the pages in these words stand: empty for those at the root, `/en` for English beside Vietnamese.</summary>
    public string Root { get; init; } = "";

    public string In(Bilingual words) => words.In(Language);

    /// <summary>An address of the site, `/van-ban/`, as pages in these words link to it. Files (`/data/…`, `/assets/…`, what ends in a name with a dot) are the same for all languages.</summary>
    public string Address(string address)
    {
        if (Root.Length == 0 || !address.StartsWith('/') || address.StartsWith("/data/", StringComparison.Ordinal))
        {
            return address;
        }

        var end = address.AsSpan().IndexOfAny('#', '?') is var cut and >= 0 ? cut : address.Length;
        var last = address.LastIndexOf('/', Math.Max(0, end - 1));
        return address.AsSpan(last, end - last).Contains('.') ? address : Root + address;
    }

    public string Say(string group, string key, params ReadOnlySpan<string> values) =>
        Phrase.Fill(this[group, key], values);

    public static Outcome<InterfaceWords?> Read(SourceText source)
    {
        var noticed = new Noticed();
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            return noticed.With<InterfaceWords?>(null);
        }

        var groups = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var group in yaml.Keys())
        {
            if (yaml.Map(group) is { } words)
            {
                groups[group] = words.Keys().ToImmutableDictionary(key => key, key => words.Text(key) ?? "", StringComparer.Ordinal);
            }
        }

        return noticed.With<InterfaceWords?>(new InterfaceWords(source.File, groups.ToImmutable()));
    }
}

/// <summary>A page needs a word that the file of words lacks.</summary>
public sealed class WordMissingException(string file, string word) : Exception($"{file} has no word {word}")
{
    public Diagnostic Problem { get; } = Rules.WordMissing.At(Place.Whole(file), word);
}
