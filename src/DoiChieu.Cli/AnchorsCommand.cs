using System.CommandLine;
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
        var command = new Command("anchors", "Show, and on demand write, the anchors that are to be published.") { write, release, shared.Content, shared.Diagnostics, shared.Language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(shared.Content), parsed.GetValue(write), parsed.GetRequiredValue(release), new Report(Language.Vietnamese, ReportForm.Text, Severity.Error)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool write, string release, Report report)
    {
        var content = new DiskFolder(folder.ToString());
        foreach (var id in content.Folders("documents"))
        {
            var structured = Pipeline.Structure(content, id);
            report.Print(structured.Diagnostics);
            if (structured.Value is not { } tree || report.Fails(structured.Diagnostics))
            {
                return ExitCodes.ContentErrors;
            }

            var path = Path.Combine(folder.ToString(), "documents", id, "anchors.jsonl");
            var before = File.Exists(path) ? File.ReadAllText(path) : "";
            var ledger = before.Length > 0 ? Ledger.Read(new SourceText(path, before)).Value : AnchorLedger.Empty(path);
            var after = Ledger.Write(tree, ledger, release);
            Console.WriteLine($"{id}: {ledger.Entries.Length} published, {after.AsSpan().Count('\n') - ledger.Entries.Length} new");
            if (write)
            {
                File.WriteAllText(path, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        return ExitCodes.Done;
    }
}
