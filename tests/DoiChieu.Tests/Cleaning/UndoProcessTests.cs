using System.Diagnostics;
using System.Text;
using DoiChieu.Cleaning;

namespace DoiChieu.Tests.Cleaning;

/// <summary>The promise to readers, kept by another process: it is given the reading text and the corrections in an empty folder, and prints the source.</summary>
public class UndoProcessTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_published_text_and_corrections_print_the_source_byte_for_byte(string id)
    {
        var text = Repository.Clean(id);
        var folder = Directory.CreateTempSubdirectory("undo");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "text.txt"), text.Text, new UTF8Encoding(false), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "corrections.csv"), Table(id, text), TestContext.Current.CancellationToken);

            var printed = await Print(folder.FullName, id);

            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "content", "documents", id, "source.txt"), TestContext.Current.CancellationToken), printed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Table(string id, ReadingText text)
    {
        static string Cell(string cell) => '"' + cell.Replace("\"", "\"\"") + '"';
        var rows = Undo.Rows(text).Select(r => string.Join(',', Cell(id), Cell(r.Id), r.SourceLine, r.Class, Cell(r.AsReceived), Cell(r.Reads), Cell(r.Reason)));
        return "document,id,source_line,class,as_received,reads,reason\n" + string.Concat(rows.Select(r => r + "\n"));
    }

    private static async Task<byte[]> Print(string folder, string id)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DoiChieu.Cli.ExitCodes).Assembly.Location, "undo", "--text", "text.txt", "--corrections", "corrections.csv", "--document", id])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output.ToArray();
    }
}
