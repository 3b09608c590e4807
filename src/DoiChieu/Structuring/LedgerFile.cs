using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Structuring;

/// <summary>The form of anchors.jsonl: one JSON object a line, keys in a fixed order, so that a release changes as few lines as it must.
/// `line` and `words` came later than the rest: a line without them is read. `since` and `reason` are there once an anchor is retired.</summary>
internal static class LedgerFile
{
    private const int Shown = 60;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableArray<LedgerEntry> Read(SourceText source, Noticed noticed)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line).Trim();
            if (text.Length == 0)
            {
                continue;
            }

            var place = new Place(source.File, line, 1, text.Length);
            if (Entry(text, line, place, noticed) is not { } entry)
            {
                continue;
            }

            if (!seen.Add(entry.Id))
            {
                noticed.Add(Rules.LedgerIdTwice.At(place, entry.Id));
                continue;
            }

            entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    public static string Write(IEnumerable<LedgerEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            text.Append(Line(entry)).Append('\n');
        }

        return text.ToString();
    }

    private static LedgerEntry? Entry(string text, int line, Place place, Noticed noticed)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var entry = new LedgerEntry(
                Word(json.RootElement, "id"),
                Word(json.RootElement, "first_published"),
                Word(json.RootElement, "hash"),
                (AnchorState)AnchorStates.Names.IndexOf(Word(json.RootElement, "state")),
                [.. json.RootElement.GetProperty("to").EnumerateArray().Select(t => t.GetString() ?? "")],
                line)
            {
                SourceLine = json.RootElement.TryGetProperty("line", out var published) ? published.GetInt32() : 0,
                Words = Later(json.RootElement, "words"),
                Since = Later(json.RootElement, "since"),
                Reason = Later(json.RootElement, "reason"),
            };
            if (Slug.IsId(entry.Id) && Enum.IsDefined(entry.State))
            {
                return entry;
            }
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Not JSON, a key that is not there, a value of another form: the line is not what a release writes.
        }

        noticed.Add(Rules.LedgerBroken.At(place, text.Length > Shown ? text[..Shown] + "…" : text));
        return null;
    }

    private static string Word(JsonElement json, string key) => json.GetProperty(key).GetString() ?? "";

    private static string Later(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetString() ?? "" : "";

    private static string Line(LedgerEntry entry)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("first_published", entry.FirstPublished);
            json.WriteString("hash", entry.Hash);
            json.WriteString("state", entry.State.Name());
            json.WriteStartArray("to");
            foreach (var to in entry.To)
            {
                json.WriteStringValue(to);
            }

            json.WriteEndArray();
            if (entry.State != AnchorState.Live)
            {
                json.WriteString("since", entry.Since);
                json.WriteString("reason", entry.Reason);
            }

            json.WriteNumber("line", entry.SourceLine);
            json.WriteString("words", entry.Words);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
