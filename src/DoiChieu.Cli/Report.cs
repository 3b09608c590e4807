using DoiChieu.Diagnostics;

namespace DoiChieu.Cli;

internal enum ReportForm
{
    Text,
    Json,
    Sarif,
}

/// <summary>Prints problems: as text on the error stream, as JSON or SARIF on the output. What is at least as bad as `fails` fails the command.</summary>
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

    /// <param name="output">A file for all of it, instead of the streams.</param>
    public void Print(IReadOnlyCollection<Diagnostic> all, FileInfo? output = null)
    {
        // A fault of a template is met on every page that it makes: it is one problem.
        var diagnostics = all.DistinctBy(d => (d.Code, d.Place, string.Join('\u001f', d.Arguments))).ToList();
        var text = Text(diagnostics);
        if (output is not null)
        {
            File.WriteAllText(output.FullName, text);
            return;
        }

        (form == ReportForm.Text ? Console.Error : Console.Out).Write(text);
    }

    private string Text(List<Diagnostic> diagnostics)
    {
        var printer = new DiagnosticPrinter(language, LineOf);
        return form switch
        {
            ReportForm.Json => printer.Json(diagnostics),
            ReportForm.Sarif => new SarifPrinter(language).Print([.. diagnostics.Select(FromRoot)]),
            _ => string.Concat(diagnostics.Select(d => printer.Text(d) + "\n")),
        };
    }

    // Where the checkout is: a report of files elsewhere on this machine would be shown on no line.
    private static Diagnostic FromRoot(Diagnostic diagnostic) => diagnostic with
    {
        Place = diagnostic.Place with { File = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(diagnostic.Place.File)).Replace('\\', '/') },
    };

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
