using System.CommandLine;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu check`: everything that `build` checks, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var command = new Command("check", "Check the content without building.");
        foreach (var option in shared.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            new DiskFolder(parsed.GetRequiredValue(shared.Content).ToString()),
            new DiskFolder(parsed.GetRequiredValue(shared.Templates).ToString()),
            shared.Report(parsed)));
        return command;
    }

    private static int Run(DiskFolder content, DiskFolder templates, Report report)
    {
        var made = Made.From(content, templates, null, report);
        Diagnostic[] all = [.. made.Diagnostics, .. made.Files.SelectMany(file => file.Diagnostics)];
        foreach (var document in made.Site?.Content.Documents ?? [])
        {
            Console.Error.WriteLine($"{document.Id}: {document.Tree.Sections.Length} sections, {document.Measures.Length} targets, {document.Citations.Length} citations, {document.Tree.Text.Corrections.Length} corrections, {document.Tree.Files.Readings.Length} curated readings");
        }

        report.Print(all);
        return made.Site is null || report.Fails(all) ? ExitCodes.ContentErrors : ExitCodes.Done;
    }
}
