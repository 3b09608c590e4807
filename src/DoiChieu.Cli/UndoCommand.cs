using System.CommandLine;
using System.Text;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu undo`: prints a source as received from nothing but its published reading text and the published corrections.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var text = new Option<FileInfo>("--text") { Description = "the published reading text, data/texts/<document>.txt", Required = true };
        text.AcceptExistingOnly();
        var corrections = new Option<FileInfo>("--corrections") { Description = "the published data/corrections.csv", Required = true };
        corrections.AcceptExistingOnly();
        var document = new Option<string>("--document") { Description = "id of the document in corrections.csv", Required = true };
        var command = new Command("undo", "Print a source as received, from its reading text and its corrections.") { text, corrections, document };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(text), parsed.GetRequiredValue(corrections), parsed.GetRequiredValue(document)));
        return command;
    }

    private static int Run(FileInfo text, FileInfo corrections, string document)
    {
        var noticed = new Noticed();
        var table = new SourceText(corrections.Name, Encoding.UTF8.GetString(File.ReadAllBytes(corrections.FullName)));
        var rows = CsvFile.Read(table, ["document", "id", "source_line", "class", "as_received", "reads", "reason"], noticed)
            .Where(row => string.Equals(row["document"], document, StringComparison.Ordinal))
            .Select(row => new CorrectionRow(row["id"], int.Parse(row["source_line"], System.Globalization.CultureInfo.InvariantCulture), row["class"], row["as_received"], row["reads"], row["reason"]));
        var source = Undo.Restore(Encoding.UTF8.GetString(File.ReadAllBytes(text.FullName)), rows);
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(source));
        return ExitCodes.Done;
    }
}
