using System.CommandLine;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Cli;

/// <summary>`doichieu anchors`: shows what a release would do to the published anchors; with `--write` does it. Nothing else writes a ledger.
/// A published anchor that no paragraph has any more is an error until the keeper says what became of it.</summary>
internal static class AnchorsCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var options = new AnchorOptions();
        var command = new Command("anchors", "Show, and on demand write, the anchors that are to be published and what became of those that were.");
        options.AddTo(command);
        foreach (var option in shared.All.Except([shared.Templates]))
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(parsed.GetRequiredValue(shared.Content).ToString(), options, parsed, shared.Report(parsed)));
        return command;
    }

    // All ledgers or none: nothing is written before every document is known to be sound.
    private static int Run(string folder, AnchorOptions options, ParseResult parsed, Report report)
    {
        var content = new DiskFolder(folder);
        if (Refused(content, options.Document(parsed), options.Changes(parsed)) is { } refused)
        {
            Console.Error.WriteLine(refused);
            return ExitCodes.WrongCommandLine;
        }

        var structured = content.Folders("documents").Select(id => Pipeline.Structure(
            content, id, string.Equals(id, options.Document(parsed), StringComparison.Ordinal) ? options.Changes(parsed) : LedgerChanges.None)).ToList();
        foreach (var tree in structured.Select(s => s.Value).OfType<DocumentTree>())
        {
            Show(tree);
        }

        Diagnostic[] all = [.. structured.SelectMany(s => s.Diagnostics)];
        report.Print(all);
        if (report.Fails(all) || structured.Exists(s => s.Value is null))
        {
            return ExitCodes.ContentErrors;
        }

        foreach (var tree in structured.Select(s => s.Value!).Where(_ => options.Writes(parsed)))
        {
            WholeFile.Write(PathOf(folder, tree.Id), Ledger.Write(tree, tree.Ledger, options.Release(parsed)));
        }

        return ExitCodes.Done;
    }

    private static string? Refused(DiskFolder content, string? document, LedgerChanges changes)
    {
        if (document is null)
        {
            return null;
        }

        if (!content.Folders("documents").Contains(document, StringComparer.Ordinal))
        {
            return $"--document: there is no document {document}";
        }

        var path = $"documents/{document}/anchors.jsonl";
        var ledger = content.Bytes(path) is { } bytes ? Ledger.Read(new SourceText(path, Encoding.UTF8.GetString(bytes))).Value : AnchorLedger.Empty(path);
        return changes.Unknown(ledger).FirstOrDefault() is { } unknown ? $"{document}: the anchor {unknown} was never published" : null;
    }

    private static void Show(DocumentTree tree)
    {
        var known = tree.Ledger.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var added = tree.Sections.Where(s => !known.ContainsKey(s.Anchor)).ToList();
        Console.Error.WriteLine($"{tree.Id}: {tree.Ledger.Entries.Length} published, {tree.Retired.Length} of them retired, {added.Count} new");
        if (tree.Ledger.Entries.IsEmpty)
        {
            return;
        }

        foreach (var section in added)
        {
            Console.Error.WriteLine($"  new: {section.Anchor}, line {tree.SourceLine(section)}: {tree.Words(section).Text}");
        }

        foreach (var section in tree.Sections.Where(s => known.TryGetValue(s.Anchor, out var published) && published.Words.Length > 0 && !string.Equals(published.Words, tree.Words(s).Text, StringComparison.Ordinal)))
        {
            Console.Error.WriteLine($"  reworded: {section.Anchor}, line {tree.SourceLine(section)}: {tree.Words(section).Text}");
        }

        foreach (var advice in LedgerAdvice.For(tree))
        {
            Console.Error.WriteLine($"  perhaps: --{advice.State.Name()} {advice.Id}={string.Join(',', advice.To)}");
        }
    }

    private static string PathOf(string folder, string id) => Path.Combine(folder, "documents", id, "anchors.jsonl");
}
