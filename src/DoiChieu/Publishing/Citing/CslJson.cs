using System.Text.Encodings.Web;
using System.Text.Json;

namespace DoiChieu.Publishing.Citing;

/// <summary>Items as CSL-JSON (csl-data.json of the Citation Style Language): an array, one item a section. Letters of Vietnamese stand as they are. An author is a `literal`, a person too:
/// which part of a Vietnamese name is the given one is not printed, and styles would turn “Ngô Phương Văn” round.</summary>
public static class CslJson
{
    public static byte[] Write(IEnumerable<CitedItem> items)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                Write(json, item);
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, CitedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Key);
        json.WriteString("type", item.Work.Kind switch { WorkKind.Legislation => "legislation", WorkKind.Report => "report", _ => "article-newspaper" });
        Text(json, "genre", item.Work.Genre);
        json.WriteString("title", item.Work.Title);
        Text(json, "container-title", item.Work.Newspaper);
        Text(json, "number", item.Work.Number);
        if (item.Work.Author.Length > 0)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", item.Work.Author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        Date(json, item.Work.Date);
        Text(json, "section", item.Place);
        json.WriteString("URL", item.Url);
        json.WriteString("language", "vi");
        json.WriteString("note", item.Note);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, DateOnly? date)
    {
        if (date is not { } day)
        {
            return;
        }

        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }
}
