using System.CommandLine;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu build`: makes the site, or leaves the last good one as it is.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var output = new Option<DirectoryInfo>("--output") { Description = "folder of the site", DefaultValueFactory = _ => new DirectoryInfo("site") };
        var address = new Option<string?>("--base-url") { Description = "where the site will stand, instead of site.yaml's base_url" };
        address.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && !SiteSettings.IsBase(url.TrimEnd('/') + "/"))
            {
                result.AddError($"--base-url: `{url}` is not an absolute http address of a folder");
            }
        });
        var command = new Command("build", "Build the site from its content.") { output, address };
        foreach (var option in shared.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            new DiskFolder(parsed.GetRequiredValue(shared.Content).ToString()),
            new DiskFolder(parsed.GetRequiredValue(shared.Templates).ToString()),
            parsed.GetRequiredValue(output),
            parsed.GetValue(address),
            shared.Report(parsed)));
        return command;
    }

    private static int Run(DiskFolder content, DiskFolder templates, DirectoryInfo output, string? address, Report report)
    {
        var writer = new SiteWriter(output.ToString());
        if (writer.Finish() is { IsEmpty: false } unwritten)
        {
            report.Print(unwritten);
            return ExitCodes.ContentErrors;
        }

        var made = Made.From(content, templates, address, report);
        var written = report.Fails(made.Diagnostics) ? new Outcome<int>(0, []) : writer.Write(made.Files, report.Fatal);
        Diagnostic[] all = [.. made.Diagnostics, .. written.Diagnostics];
        report.Print(all);
        if (made.Site is null || report.Fails(all))
        {
            return ExitCodes.ContentErrors;
        }

        Console.Error.WriteLine($"{written.Value} files in {output}");
        return ExitCodes.Done;
    }
}
