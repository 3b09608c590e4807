using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace DoiChieu.Reading;

/// <summary>Lists of a mapping.</summary>
public sealed partial class YamlMap
{
    /// <summary>The mappings of a list; none where the key is absent.</summary>
    public IEnumerable<YamlMap> Maps(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMappingNode map)
            {
                yield return Below(key, map);
            }
            else
            {
                Wrong<YamlMap>(item, key, Rules.ValueNotMapping);
            }
        }
    }

    public IEnumerable<string> Texts(string key) => Names(key).Select(named => named.Id);

    /// <summary>The texts of a list, each with its place.</summary>
    public IEnumerable<Named> Names(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value: { } text })
            {
                yield return new Named(text, At(item));
            }
            else
            {
                Wrong<string>(item, key, Rules.ValueNotText);
            }
        }
    }

    /// <summary>A list of texts that must have at least one.</summary>
    public ImmutableArray<string> RequiredTexts(string key)
    {
        MustBeRequired(key);
        ImmutableArray<string> texts = [.. Texts(key)];
        if (Find(key) is null or YamlScalarNode { Value: null or "" } or YamlSequenceNode { Children.Count: 0 })
        {
            noticed.Add(Rules.KeyMissing.At(Place, key));
        }

        return texts;
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case YamlSequenceNode list:
                return list.Children;
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case var other:
                Wrong<string>(other, key, Rules.ValueNotList);
                return [];
        }
    }
}
