using System.CommandLine;
using System.Text;
using DoiChieu.Adding;
using DoiChieu.Adding.Doubting;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu add`: makes a document folder from a file as received. It never writes over one that is there.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "the text as received: .txt, .md, .docx, .html, or .pdf with a text layer" };
        file.AcceptExistingOnly();
        var id = new Option<string?>("--id") { Description = "name of the document's folder, such as 12-nq-hdnd-2025; made from number and year where it is left out" };
        var words = new Option<FileInfo>("--words") { Description = "a list of Vietnamese words to check with, one a line or a .dic; Debian's hunspell-vi is used where it is installed" };
        words.AcceptExistingOnly();
        var shared = new SharedOptions();
        var (content, language) = (shared.Content, shared.Language);
        var command = new Command("add", "Add a document to the content: keep the file, take its text, propose what is known of it.") { file, id, words, content, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(id), parsed.GetValue(words), parsed.GetRequiredValue(content).ToString(), shared.LanguageOf(parsed)));
        return command;
    }

    private static int Run(FileInfo file, string? id, FileInfo? words, string folder, Language language)
    {
        // A file too large is refused before it is read.
        if (file.Length > OriginalReader.MostBytes)
        {
            return Refuse($"{file.Name}: {AddWords.In(language, OriginalReader.TooLarge)}", ExitCodes.ContentErrors);
        }

        var content = new DiskFolder(folder);
        var list = words ?? (File.Exists(WordList.OfDebian) ? new FileInfo(WordList.OfDebian) : null);
        var outcome = Adder.Add(new Request(file.Name, File.ReadAllBytes(file.FullName), id)
        {
            Others = [.. content.Folders("documents").Select(d => content.Bytes($"documents/{d}/source.txt")).OfType<byte[]>().Select(Encoding.UTF8.GetString)],
            Territories = [.. BreakReader.Read(content).Value.Territories.Select(t => t.Id)],
            Words = list is null ? [] : WordList.Read(File.ReadAllText(list.FullName)),
        });
        if (outcome.Added is not { } added)
        {
            return Refuse($"{file.Name}: {AddWords.In(language, outcome.Problem!)}", ExitCodes.ContentErrors);
        }

        var target = Path.Combine(folder, "documents", added.Id);
        if (Directory.Exists(target))
        {
            return Refuse(AddWords.In(language, Message.Of("refused.there-already", target)), ExitCodes.WrongCommandLine);
        }

        AddedFolder.Write(target, added, File.ReadAllBytes(file.FullName));
        new AddedReport(Console.Out, language).Print(target.Replace('\\', '/'), added, list?.FullName);
        return ExitCodes.Done;
    }

    private static int Refuse(string why, int code)
    {
        Console.Error.WriteLine($"doichieu: {why}");
        return code;
    }
}
