using YamlDotNet.RepresentationModel;

namespace DoiChieu.Reading;

/// <summary>Holds readers to keys.tsv: what they ask for is described there, and as they ask for it.</summary>
public sealed partial class YamlMap
{
    // A mapping below this one: its keys stand in the same lines of keys.tsv.
    private YamlMap Below(string key, YamlMappingNode map) => new(file, map, noticed, words) { above = Path(key), parent = key };

    /// <summary>The key that this mapping stands under; empty for the top of a file.</summary>
    public string Parent => parent;

    private string Path(string key) => above.Length == 0 ? key : $"{above}.{key}";

    private KeyWord? Described(string key) =>
        words is null ? null
        : words.GetValueOrDefault(Path(key)) ?? KeyWords.Shared(parent, key)
        ?? throw new InvalidOperationException($"{file}: the key `{Path(key)}` is read and has no line in keys.tsv");

    private void MustBeRequired(string key)
    {
        if (Described(key) is { IsRequired: false })
        {
            throw new InvalidOperationException($"{file}: the key `{Path(key)}` must be there, keys.tsv says it need not");
        }
    }

    private void MustBeOneOf(string key, ReadOnlySpan<string> values)
    {
        if (Described(key) is { } word && !word.Values.AsSpan().SequenceEqual(values))
        {
            throw new InvalidOperationException($"{file}: the values of `{Path(key)}` are {string.Join(',', values!)}, keys.tsv says {string.Join(',', word.Values)}");
        }
    }
}
