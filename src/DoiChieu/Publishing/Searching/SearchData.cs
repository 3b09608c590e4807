using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Searching;

/// <summary>What the search page fetches when it is used: every place once, with its words; the index is built from it in the browser. Rows instead of named fields, letters as they are:
/// `{"kinds":["Chỉ tiêu",…],"pages":[[name,standing,path,[[kind,anchor,label,name,text],…]],…]}`; paths are relative to the site's root, kinds are numbers in the order of `kinds`.</summary>
internal static class SearchData
{
    private static readonly ImmutableArray<(FoundKind Kind, string Word)> Kinds =
    [
        (FoundKind.Indicator, "indicator"), (FoundKind.Target, "target"), (FoundKind.Heading, "heading"), (FoundKind.Row, "row"),
        (FoundKind.Paragraph, "paragraph"), (FoundKind.ShortForm, "short_form"), (FoundKind.Page, "page"),
    ];

    // A file of its own, never part of a page: nothing but quotation marks and control characters needs escaping.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(IEnumerable<SearchPage> pages, InterfaceWords words)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (var (_, word) in Kinds)
            {
                json.WriteStringValue(words["found", word]);
            }

            json.WriteEndArray();
            json.WriteStartArray("pages");
            foreach (var page in pages)
            {
                Write(json, page);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteStartArray();
        json.WriteStringValue(page.Name);
        json.WriteStringValue(page.Standing);
        json.WriteStringValue(page.Path[1..]);
        json.WriteStartArray();
        foreach (var place in page.Places)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Kinds.IndexOf(Kinds.First(k => k.Kind == place.Kind)));
            json.WriteStringValue(place.Anchor);
            json.WriteStringValue(place.Label);
            json.WriteStringValue(place.Name);
            json.WriteStringValue(place.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }
}
