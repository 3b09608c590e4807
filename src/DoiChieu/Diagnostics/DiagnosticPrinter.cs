using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DoiChieu.Diagnostics;

/// <summary>Prints problems as compilers do: place, code, message, the line with carets under the words, help.</summary>
/// <param name="language">Language of message and help.</param>
/// <param name="lineOf">The text of a line of a file (from 1), or null where it cannot be shown.</param>
public sealed class DiagnosticPrinter(Language language, Func<string, int, string?> lineOf)
{
    private const int Widest = 160;

    public string Text(Diagnostic diagnostic)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{HiddenCharacters.Shown(diagnostic.Place.ToString())}: {Word(diagnostic.Severity)} {diagnostic.Code}: {Messages.Text(diagnostic, language)}\n");
        if (diagnostic.Place.Length > 0 && lineOf(diagnostic.Place.File, diagnostic.Place.Line) is { } line)
        {
            AppendLine(text, line, diagnostic.Place);
        }

        return text.Append(CultureInfo.InvariantCulture, $"  help: {Messages.Help(diagnostic, language)}\n").ToString();
    }

    public string Json(IEnumerable<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code);
                json.WriteString("severity", Word(diagnostic.Severity));
                json.WriteString("file", diagnostic.Place.File);
                json.WriteNumber("line", diagnostic.Place.Line);
                json.WriteNumber("column", diagnostic.Place.Column);
                json.WriteNumber("length", diagnostic.Place.Length);
                json.WriteString("message", Messages.Text(diagnostic, language));
                json.WriteString("help", Messages.Help(diagnostic, language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // A paragraph is one line of a thousand characters in these texts: show a window around the words.
    private static void AppendLine(StringBuilder text, string line, Place place)
    {
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var from = Math.Max(0, start - 40);
        var to = Math.Min(line.Length, from + Widest);
        var shown = HiddenCharacters.Covered(line[from..to]).Replace('\t', ' ').Replace('\u00a0', ' ');
        var carets = Math.Max(1, Math.Min(place.Length, to - start));
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"  {number} | {shown}\n")
            .Append(' ', number.Length + 2).Append(" | ").Append(' ', start - from).Append('^', carets).Append('\n');
    }
}
