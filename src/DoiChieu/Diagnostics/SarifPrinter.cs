using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DoiChieu.Diagnostics;

/// <summary>Prints problems as SARIF 2.1.0, the form in which GitHub shows them on the line. Rules carry message and help of their code; places are relative to `%SRCROOT%`,
/// the root of the checkout; columns count UTF-16 units from 1, as everywhere here.</summary>
public sealed class SarifPrinter(Language language)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    public string Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var rules = diagnostics.Select(d => d.Rule).DistinctBy(r => r.Code, StringComparer.Ordinal).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                Result(json, diagnostic, rules.FindIndex(r => string.Equals(r.Code, diagnostic.Code, StringComparison.Ordinal)));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Tool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "doichieu");
        json.WriteString("version", typeof(SarifPrinter).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", language == Language.English ? "en" : "vi");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            Text(json, "shortDescription", Messages.Text(rule, language));
            // GitHub refuses a rule without it (GH2012 of Microsoft's validator), though the standard does not ask for it.
            Text(json, "fullDescription", $"{Messages.Text(rule, language)}\n{Messages.Help(rule, language)}");
            Text(json, "help", Messages.Help(rule, language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Result(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        Text(json, "message", $"{Messages.Text(diagnostic, language)}\n{Messages.Help(diagnostic, language)}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', diagnostic.Place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        Region(json, diagnostic.Place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        // By what it says, not by its line: a finding is the same one when lines above it change.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("doichieu/v1", Fingerprint(diagnostic));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        if (place.Length > 0)
        {
            json.WriteNumber("endColumn", place.Column + place.Length);
        }

        json.WriteEndObject();
    }

    private static string Fingerprint(Diagnostic diagnostic) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', [diagnostic.Code, diagnostic.Place.File, .. diagnostic.Arguments]))))[..16];

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Text(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
