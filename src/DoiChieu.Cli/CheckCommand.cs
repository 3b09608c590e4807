using System.CommandLine;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Checking;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu check`: everything that `build` checks, and what a keeper will be asked about beyond it; nothing written but the report.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var output = new Option<FileInfo?>("--output-file") { Description = "write the report into this file" };
        var command = new Command("check", "Check the content without building.") { output };
        foreach (var option in shared.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            new DiskFolder(parsed.GetRequiredValue(shared.Content).ToString()),
            new DiskFolder(parsed.GetRequiredValue(shared.Templates).ToString()),
            shared.Report(parsed),
            parsed.GetValue(output)));
        return command;
    }

    private static int Run(DiskFolder content, DiskFolder templates, Report report, FileInfo? output)
    {
        var made = Made.From(content, templates, null, report);
        var told = new List<Diagnostic>(made.Diagnostics);
        var findings = made.Site is { } site ? Pipeline.Check(site, Files(made, told), told) : new Findings([.. told], 0);
        foreach (var document in made.Site?.Content.Documents ?? [])
        {
            Console.Error.WriteLine($"{document.Id}: {document.Tree.Sections.Length} sections, {document.Measures.Length} targets, {document.Citations.Length} citations, {document.Tree.Text.Corrections.Length} corrections, {document.Tree.Files.Readings.Length} curated readings");
        }

        if (findings.Known > 0)
        {
            Console.Error.WriteLine($"known.yaml: {findings.Known} more findings are known");
        }

        report.Print(findings.Open, output);
        return made.Site is null || report.Fails(findings.Open) ? ExitCodes.ContentErrors : ExitCodes.Done;
    }

    // One at a time, so that no more than one is held; what each brought is told behind what was told before.
    private static IEnumerable<SiteFile> Files(Made made, List<Diagnostic> told)
    {
        foreach (var file in made.Files)
        {
            told.AddRange(file.Diagnostics);
            if (file.Value is { } whole)
            {
                yield return whole;
            }
        }
    }
}
