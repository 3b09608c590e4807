using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Tables;

/// <summary>datapackage.json: every file below /data/ for machines, as Frictionless Data Package 1 describes them: hash and size of each,
/// of a table its columns with types, what is required, what is unique, and which row of which table a column names.</summary>
public static class DataPackage
{
    public static byte[] Write(SiteSettings settings, InterfaceWords words, IEnumerable<DocumentMetadata> documents, ImmutableArray<PublishedFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("name", "doi-chieu");
            json.WriteString("title", settings.Title);
            json.WriteString("version", settings.Release);
            Objects(json, "licenses", [[("name", settings.DataLicence.Id), ("title", words.In(settings.DataLicence.Name)), ("path", settings.DataLicence.Url)]]);
            Objects(json, "contributors", [[("title", settings.Title), ("role", "publisher")]]);
            Objects(json, "sources", documents.Select<DocumentMetadata, (string, string)[]>(d => [("title", $"{d.Issuer}: {d.Title}"), ("path", $"sources/{d.Id}.txt")]));
            json.WriteStartArray("resources");
            foreach (var file in files)
            {
                Resource(json, file, words);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Objects(Utf8JsonWriter json, string key, IEnumerable<(string Name, string Value)[]> objects)
    {
        json.WriteStartArray(key);
        foreach (var fields in objects)
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Resource(Utf8JsonWriter json, PublishedFile file, InterfaceWords words)
    {
        var dot = file.Name.LastIndexOf('.');
        json.WriteStartObject();
        json.WriteString("profile", file.Table is null ? "data-resource" : "tabular-data-resource");
        json.WriteString("name", file.Table?.Shape.Name ?? file.Name[..dot].Replace('/', '-'));
        json.WriteString("path", file.Name);
        json.WriteString("description", file.Description(words));
        json.WriteString("format", file.Name[(dot + 1)..]);
        json.WriteString("mediatype", file.MediaType);
        json.WriteNumber("bytes", file.Bytes.Length);
        json.WriteString("hash", "sha256:" + Checksums.Sha256(file.Bytes));
        if (file.IsText)
        {
            json.WriteString("encoding", "utf-8");
        }

        if (file.Table is { } table)
        {
            Table(json, table.Shape, words);
        }

        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, DataTableShape table, InterfaceWords words)
    {
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
            Field(json, column, words);
        }

        json.WriteEndArray();
        Names(json, "primaryKey", table.Key);
        References(json, table.References);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, DataColumn column, InterfaceWords words)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("description", TableWords.In(words.Language, column.Description));
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
