using DoiChieu.Adding.Pdf;
using DoiChieu.Adding.Web;
using DoiChieu.Adding.Word;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>Reads an original by what its bytes are, and says so where its name says otherwise. 1. No disk, no network, no script is run. 2. A file that cannot be read whole
/// is refused with a sentence that says what to do. 3. What is left out is listed.</summary>
public static class OriginalReader
{
    public const int MostBytes = 50 * 1024 * 1024;

    /// <summary>What is told of a file with more bytes, which need not be read for it.</summary>
    public static Message TooLarge { get; } = Message.Of("refused.too-large");

    public static Readable Read(string name, byte[] bytes)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return bytes.Length == 0 ? Readable.Not(Message.Of("refused.empty"))
            : bytes.Length > MostBytes ? Readable.Not(TooLarge)
            : bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] ? Readable.Not(Message.Of("refused.old-word"))
            : bytes is [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] ? Readable.Not(Message.Of("refused.rtf"))
            : Format(extension, bytes) is not { } format ? Readable.Not(Message.Of("refused.unread-kind", extension))
            : WithName(extension, Read(bytes, format));
    }

    /// <summary>The extension under which an original is kept.</summary>
    public static string Extension(OriginalFormat format) => format switch
    {
        OriginalFormat.Markdown => ".md",
        OriginalFormat.Word => ".docx",
        OriginalFormat.Web => ".html",
        OriginalFormat.Pdf => ".pdf",
        _ => ".txt",
    };

    private static Readable Read(byte[] bytes, OriginalFormat format) => format switch
    {
        OriginalFormat.Word => WordReader.Read(bytes),
        OriginalFormat.Web => WebReader.Read(bytes),
        OriginalFormat.Pdf => PdfReader.Read(bytes),
        _ => PlainFile.Read(bytes, format),
    };

    private static OriginalFormat? Format(string extension, byte[] bytes) =>
        bytes is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] ? OriginalFormat.Pdf
        : bytes is [(byte)'P', (byte)'K', 3 or 5, ..] ? OriginalFormat.Word
        : extension switch
        {
            ".txt" when LooksLikeWeb(bytes) => OriginalFormat.Web,
            ".txt" => OriginalFormat.Text,
            ".md" or ".markdown" => OriginalFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => OriginalFormat.Web,
            // Named as what they are not: the reader says what is wrong with them.
            ".docx" => OriginalFormat.Word,
            ".pdf" => OriginalFormat.Pdf,
            _ => null,
        };

    private static bool LooksLikeWeb(byte[] bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 512)).TrimStart();
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static Readable WithName(string extension, Readable read) =>
        read.Extraction is not { } extraction || IsNamed(extension, extraction.Format) ? read
            : Readable.As(extraction with { Findings = extraction.Findings.Insert(0, Finding.Doubt(Message.Of("doubt.wrong-name", extension, Extension(extraction.Format)))) });

    private static bool IsNamed(string extension, OriginalFormat format) =>
        string.Equals(extension, Extension(format), StringComparison.Ordinal)
        || (format == OriginalFormat.Web && extension is ".htm" or ".xhtml") || (format == OriginalFormat.Markdown && extension is ".markdown");
}
