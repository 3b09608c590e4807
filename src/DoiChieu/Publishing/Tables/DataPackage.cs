using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Tables;

/// <summary>datapackage.json: the tables for machines, as a Frictionless tabular data package describes them.</summary>
public static class DataPackage
{
    public static byte[] Write(SiteSettings settings, ImmutableArray<DataTable> tables, ImmutableArray<TextFile> texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("name", "doi-chieu");
            json.WriteString("title", settings.Title);
            json.WriteString("version", settings.Release);
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("name", settings.DataLicence.Id);
            json.WriteString("title", settings.DataLicence.Name);
            json.WriteString("path", settings.DataLicence.Url);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("resources");
            foreach (var table in tables)
            {
                Resource(json, table.Shape);
            }

            foreach (var text in texts)
            {
                Text(json, text.Document, $"texts/{text.Document}.txt", text.Name, "");
                Text(json, text.Document + "-source", $"sources/{text.Document}.txt", text.Name, text.Sha256);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // The bytes received are known by their hash.
    private static void Text(Utf8JsonWriter json, string name, string path, string description, string sha256)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("path", path);
        json.WriteString("description", description);
        json.WriteString("format", "txt");
        json.WriteString("encoding", "utf-8");
        if (sha256.Length > 0)
        {
            json.WriteString("hash", "sha256:" + sha256);
        }

        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, DataTableShape table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            Field(json, column);
        }

        json.WriteEndArray();
        Names(json, "primaryKey", table.Key);
        References(json, table.References);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, DataColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("description", column.Description);
        if (column.IsRequired || column.Values.Length > 0)
        {
            json.WriteStartObject("constraints");
            if (column.IsRequired)
            {
                json.WriteBoolean("required", true);
            }

            Names(json, "enum", column.Values);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void References(Utf8JsonWriter json, ImmutableArray<DataReference> references)
    {
        if (references.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var reference in references)
        {
            json.WriteStartObject();
            Names(json, "fields", reference.Columns);
            json.WriteStartObject("reference");
            json.WriteString("resource", reference.Table);
            Names(json, "fields", reference.Target);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string key, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
