using DoiChieu.Diagnostics;

namespace DoiChieu.Cli;

internal enum ReportForm
{
    Text,
    Json,
}

/// <summary>Prints problems: as text on the error stream, as JSON on the output. What is at least as bad as `fails` fails the command.</summary>
internal sealed class Report(Language language, ReportForm form, Severity fails)
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    public Severity Fatal => fails;

    public Language Language => language;

    /// <summary>The same for files that change between two reports: a text each.</summary>
    public IReadOnlyList<string> Afresh(IEnumerable<Diagnostic> diagnostics)
    {
        lines.Clear();
        var printer = new DiagnosticPrinter(language, LineOf);
        return [.. diagnostics.Select(printer.Text)];
    }

    public bool Fails(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity >= fails);

    public void Print(IReadOnlyCollection<Diagnostic> all)
    {
        // A fault of a template is met on every page that it makes: it is one problem.
        var diagnostics = all.DistinctBy(d => (d.Code, d.Place, string.Join('\u001f', d.Arguments))).ToList();
        var printer = new DiagnosticPrinter(language, LineOf);
        if (form == ReportForm.Json)
        {
            Console.Out.Write(printer.Json(diagnostics));
            return;
        }

        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine(printer.Text(diagnostic));
        }
    }

    private string? LineOf(string file, int line)
    {
        if (!lines.TryGetValue(file, out var text))
        {
            text = File.Exists(file) ? File.ReadAllText(file).Split('\n') : [];
            lines[file] = text;
        }

        return line >= 1 && line <= text.Length ? text[line - 1].TrimEnd('\r') : null;
    }
}
