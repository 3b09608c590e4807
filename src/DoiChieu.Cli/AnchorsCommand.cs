using System.CommandLine;
using System.Globalization;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Cli;

/// <summary>`doichieu anchors`: shows which anchors the ledgers do not hold yet; with `--write` puts them there. Nothing else writes a ledger.</summary>
internal static class AnchorsCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var write = new Option<bool>("--write") { Description = "write the new anchors into anchors.jsonl" };
        var release = new Option<string>("--release") { Description = "date of the release that publishes them, such as 2026-11-23", Required = true };
        release.Validators.Add(result =>
        {
            if (!DateOnly.TryParseExact(result.GetValueOrDefault<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                result.AddError("--release: expected a date such as 2026-11-23");
            }
        });
        var command = new Command("anchors", "Show, and on demand write, the anchors that are to be published.") { write, release };
        foreach (var option in shared.All.Except([shared.Templates]))
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(parsed.GetRequiredValue(shared.Content).ToString(), parsed.GetValue(write), parsed.GetRequiredValue(release), shared.Report(parsed)));
        return command;
    }

    // All ledgers or none: nothing is written before every document is known to be sound.
    private static int Run(string folder, bool write, string release, Report report)
    {
        var content = new DiskFolder(folder);
        var structured = content.Folders("documents").Select(id => Pipeline.Structure(content, id)).ToList();
        Diagnostic[] all = [.. structured.SelectMany(s => s.Diagnostics)];
        report.Print(all);
        if (report.Fails(all) || structured.Exists(s => s.Value is null))
        {
            return ExitCodes.ContentErrors;
        }

        foreach (var tree in structured.Select(s => s.Value!))
        {
            var path = Path.Combine(folder, "documents", tree.Id, "anchors.jsonl");
            var before = File.Exists(path) ? File.ReadAllText(path) : "";
            var ledger = Ledger.Read(new SourceText(path, before)).Value;
            var after = Ledger.Write(tree, ledger, release);
            Console.Error.WriteLine($"{tree.Id}: {ledger.Entries.Length} published, {after.AsSpan().Count('\n') - ledger.Entries.Length} new");
            if (write)
            {
                File.WriteAllText(path, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        return ExitCodes.Done;
    }
}
