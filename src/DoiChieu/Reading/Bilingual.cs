using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Words of ours in both languages of the site. Words of a text are never bilingual.</summary>
public sealed record Bilingual(string Vietnamese, string English)
{
    public static readonly Bilingual Empty = new("", "");

    /// <summary>A name that is the same in every language.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The mapping `{ vi: …, en: … }` under a key. Both must be there; what is missing is reported, and the empty text stands in.</summary>
    public static Bilingual Required(YamlMap yaml, string key) => yaml.RequiredMap(key) is { } both ? Of(both) : Empty;

    /// <summary>The same, or null where the key is absent.</summary>
    public static Bilingual? Optional(YamlMap yaml, string key) => yaml.Map(key) is { } both ? Of(both) : null;

    /// <summary>The mapping, or one plain text where a site has one language; null where the key is absent. English is then empty, and
    /// a site in English says where it is missing.</summary>
    public static Bilingual? OneOrBoth(YamlMap yaml, string key) => yaml.HoldsMap(key) ? Optional(yaml, key) : yaml.Text(key) is { } text ? new(text, "") : null;

    /// <summary>The same where the key must be there.</summary>
    public static Bilingual RequiredOneOrBoth(YamlMap yaml, string key) => yaml.HoldsMap(key) ? Required(yaml, key) : new(yaml.Required(key), "");

    private static Bilingual Of(YamlMap both)
    {
        var read = new Bilingual(both.Required("vi"), both.Required("en"));
        both.RejectOthers();
        return read;
    }
}
