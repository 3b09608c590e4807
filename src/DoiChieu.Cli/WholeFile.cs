using System.Text;
using DoiChieu.Publishing;

namespace DoiChieu.Cli;

/// <summary>Writes a file whole or not at all: a disk that fills, or a process that is ended, leaves what stood there before.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly SiteDisk Disk = new();

    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text), draft => File.Move(draft, path, overwrite: true));

    /// <summary>The same for a file that must not be there yet.</summary>
    public static void WriteNew(string path, byte[] bytes) => Write(path, bytes, draft => File.Move(draft, path));

    private static void Write(string path, byte[] bytes, Action<string> move)
    {
        var draft = path + ".draft";
        try
        {
            Disk.Put(draft, bytes);
            move(draft);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
