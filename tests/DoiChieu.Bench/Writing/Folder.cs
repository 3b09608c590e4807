using System.Security.Cryptography;
using System.Text;

namespace DoiChieu.Bench.Writing;

/// <summary>A folder that is written into: UTF-8 without a mark, line feeds.</summary>
public sealed class Folder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Path => path;

    /// <summary>An empty folder, whatever was there.</summary>
    public static Folder Emptied(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.CreateDirectory(path);
        return new Folder(path);
    }

    /// <summary>Writes a file; its SHA-256.</summary>
    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        var bytes = Utf8.GetBytes(text);
        File.WriteAllBytes(file, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>A text of YAML on one line.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
