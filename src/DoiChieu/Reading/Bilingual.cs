using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Words of ours in both languages of the site. Words of a text are never bilingual.</summary>
public sealed record Bilingual(string Vietnamese, string English)
{
    public static readonly Bilingual Empty = new("", "");

    /// <summary>A name that is the same in every language.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The mapping `{ vi: …, en: … }` under a key, or one plain text where a site has one language. English is empty where it is not written, which is told:
    /// a site without English does not listen.</summary>
    public static Bilingual Required(YamlMap yaml, string key) => yaml.HoldsMap(key) ? Of(yaml.RequiredMap(key)!) : One(yaml, key, yaml.Required(key));

    /// <summary>The same, or null where the key is absent.</summary>
    public static Bilingual? Optional(YamlMap yaml, string key) => yaml.HoldsMap(key) ? Of(yaml.Map(key)!) : yaml.Text(key) is { } text ? One(yaml, key, text) : null;

    /// <summary>The same without telling of English that is not there: of a name that may be one in both languages, and of what is looked at with its whole document.</summary>
    public static Bilingual? OneOrBoth(YamlMap yaml, string key) => yaml.HoldsMap(key) ? Optional(yaml, key) : yaml.Text(key) is { } text ? new(text, "") : null;

    /// <summary>The same where the key must be there.</summary>
    public static Bilingual RequiredOneOrBoth(YamlMap yaml, string key) => yaml.HoldsMap(key) ? Required(yaml, key) : new(yaml.Required(key), "");

    private static Bilingual One(YamlMap yaml, string key, string text)
    {
        if (text.Length > 0)
        {
            yaml.Untranslated(key, key);
        }

        return new(text, "");
    }

    private static Bilingual Of(YamlMap both)
    {
        var read = new Bilingual(both.Required("vi"), both.Text("en") ?? "");
        if (read is { Vietnamese.Length: > 0, English: "" })
        {
            both.Untranslated("en", both.Parent);
        }

        both.RejectOthers();
        return read;
    }
}
