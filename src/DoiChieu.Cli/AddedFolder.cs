using System.Text;
using DoiChieu.Adding;

namespace DoiChieu.Cli;

/// <summary>Writes a document folder whole, or not at all: it is made beside its place and moved there.</summary>
internal static class AddedFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string target, Added added, byte[] original)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var draft = Directory.CreateDirectory(target + ".new-" + Guid.NewGuid().ToString("N"));
        try
        {
            File.WriteAllBytes(Path.Combine(draft.FullName, added.OriginalFile), original);
            File.WriteAllText(Path.Combine(draft.FullName, "source.txt"), added.Source, Utf8);
            File.WriteAllText(Path.Combine(draft.FullName, "document.yaml"), added.DocumentYaml, Utf8);
            Directory.Move(draft.FullName, target);
        }
        catch
        {
            draft.Delete(recursive: true);
            throw;
        }
    }
}
