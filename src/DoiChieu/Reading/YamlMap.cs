using System.Collections.Frozen;
using System.Globalization;
using DoiChieu.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DoiChieu.Reading;

/// <summary>A YAML mapping read key by key. Each read says what is wrong with its value, at its place;
/// <see cref="RejectOthers"/> at the end names the keys that nobody asked for.</summary>
public sealed partial class YamlMap
{
    private readonly string file;
    private readonly YamlMappingNode node;
    private readonly Noticed noticed;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, KeyWord>? words;
    private string above = "";
    private string parent = "";

    private YamlMap(string file, YamlMappingNode node, Noticed noticed, FrozenDictionary<string, KeyWord>? words)
    {
        this.file = file;
        this.node = node;
        this.noticed = noticed;
        this.words = words;
    }

    /// <summary>The place of the mapping itself.</summary>
    public Place Place => At(node);

    /// <summary>The top mapping of a file, or null after a diagnostic.</summary>
    public static YamlMap? Read(SourceText source, Noticed noticed)
    {
        try
        {
            if (!YamlGuard.Passes(source, noticed))
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(source.Text));
            if (stream.Documents is [{ RootNode: YamlMappingNode top }])
            {
                return new YamlMap(source.File, top, noticed, KeyWords.Of(source.File));
            }

            noticed.Add(Rules.YamlNoKeys.At(Place.Whole(source.File)));
        }
        catch (YamlException broken)
        {
            var place = new Place(source.File, (int)Math.Max(1, broken.Start.Line), (int)Math.Max(1, broken.Start.Column));
            noticed.Add(Rules.YamlBroken.At(place, broken.InnerException?.Message ?? broken.Message));
        }
        catch (ArgumentException)
        {
            // A lone `:` on the last line: the parser gives up without a place.
            noticed.Add(Rules.YamlBroken.At(source.At(source.Text.TrimEnd().Length, 1), "a key or a value is missing"));
        }

        return null;
    }

    public Place PlaceOf(string key) => Find(key) is { } value ? At(value) : Place;

    /// <summary>A text, or null where the key is absent or empty.</summary>
    public string? Text(string key) => Find(key) switch
    {
        YamlScalarNode { Value.Length: > 0 } scalar => scalar.Value,
        null or YamlScalarNode => null,
        { } other => Wrong<string>(other, key, Rules.ValueNotText),
    };

    /// <summary>A text that must be there. The empty text stands in after a diagnostic.</summary>
    public string Required(string key)
    {
        MustBeRequired(key);
        return Demanded(key);
    }

    /// <summary>A text out of a closed list, in the list's own spelling.</summary>
    public string OneOf(string key, params ReadOnlySpan<string> values)
    {
        MustBeOneOf(key, values);
        return Known(key, Demanded(key), values);
    }

    /// <summary>The same of a key that may be left out; null where it is.</summary>
    public string? OneOrNone(string key, params ReadOnlySpan<string> values)
    {
        MustBeOneOf(key, values);
        return Text(key) is { } text ? Known(key, text, values) : null;
    }

    private string Known(string key, string text, ReadOnlySpan<string> values)
    {
        if (text.Length > 0 && !values.Contains(text))
        {
            noticed.Add(Rules.ValueUnknown.At(PlaceOf(key), text, key, string.Join(", ", values!)));
        }

        return text;
    }

    /// <summary>Tells that words of ours are there in Vietnamese only.</summary>
    /// <param name="of">The key whose words they are.</param>
    public void Untranslated(string key, string of) => noticed.Add(Rules.Untranslated.At(PlaceOf(key), of));

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        noticed.Add(Rules.DateWrong.At(PlaceOf(key), text));
        return null;
    }

    public int? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        noticed.Add(Rules.NumberWrong.At(PlaceOf(key), text));
        return null;
    }

    /// <summary>The mapping under a key, or null.</summary>
    public YamlMap? Map(string key) => Find(key) switch
    {
        YamlMappingNode map => Below(key, map),
        null or YamlScalarNode { Value: null or "" } => null,
        { } other => Wrong<YamlMap>(other, key, Rules.ValueNotMapping),
    };

    /// <summary>Whether a mapping stands under a key.</summary>
    public bool HoldsMap(string key) => Find(key) is YamlMappingNode;

    /// <summary>A mapping that must be there; null after a diagnostic.</summary>
    public YamlMap? RequiredMap(string key)
    {
        MustBeRequired(key);
        var map = Map(key);
        if (map is null)
        {
            Missing(key);
        }

        return map;
    }

    /// <summary>The keys of the mapping, in the order of the file. All of them count as known.</summary>
    public IEnumerable<string> Keys()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            asked.Add(key.Value ?? "");
            yield return key.Value ?? "";
        }
    }

    public void RejectOthers()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !asked.Contains(k.Value ?? "")))
        {
            noticed.Add(Rules.KeyUnknown.At(At(key), key.Value ?? "", string.Join(", ", asked.Order(StringComparer.Ordinal))));
        }
    }

    private YamlNode? Find(string key)
    {
        _ = Described(key);
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private string Demanded(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        Missing(key);
        return "";
    }

    // A value of another form has been reported already.
    private void Missing(string key)
    {
        if (Find(key) is null or YamlScalarNode { Value: null or "" })
        {
            noticed.Add(Rules.KeyMissing.At(Place, key));
        }
    }

    private T? Wrong<T>(YamlNode value, string key, Rule rule)
        where T : class
    {
        noticed.Add(rule.At(At(value), key));
        return null;
    }

    private Place At(YamlNode value) =>
        new(file, (int)value.Start.Line, (int)value.Start.Column, Math.Max(1, (int)(value.End.Index - value.Start.Index)));
}
