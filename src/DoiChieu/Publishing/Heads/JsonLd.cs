using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Heads;

/// <summary>JSON-LD that can stand in a script element whatever its words are: `&lt;`, `&gt;`, `&amp;`, `'` and line separators are written as \u escapes, so no words
/// can close the element or open a comment. Letters of Vietnamese stand as they are.</summary>
internal sealed class JsonLd(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    /// <summary>Several things in one graph of schema.org.</summary>
    public static Html Graph(params ReadOnlySpan<Action<JsonLd>> things)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var thing in things)
            {
                json.WriteStartObject();
                thing(new JsonLd(json));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Html(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>A property; left out where there is nothing to say.</summary>
    public JsonLd Text(string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }

        return this;
    }

    public JsonLd Number(string name, int number)
    {
        json.WriteNumber(name, number);
        return this;
    }

    public JsonLd Thing(string name, string type, Action<JsonLd> write)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        write(this);
        json.WriteEndObject();
        return this;
    }

    public JsonLd Things<T>(string name, string type, IEnumerable<T> all, Action<JsonLd, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            write(this, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return this;
    }

    /// <summary>The way to a page, as its crumbs show it.</summary>
    public static Action<JsonLd> Crumbs(string page, IReadOnlyList<Link> crumbs, Func<string, string> absolute) => json => json
        .Text("@type", "BreadcrumbList")
        .Things("itemListElement", "ListItem", crumbs.Select((c, i) => (Crumb: c, Place: i + 1)), (item, c) => item
            .Number("position", c.Place)
            .Text("name", c.Crumb.Text)
            .Text("item", absolute(c.Crumb.Href.Length == 0 ? page : c.Crumb.Href)));
}
