using System.Collections.Immutable;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>A text file: UTF-8 stays as it is, byte for byte, but for a byte order mark; UTF-16 says so in its first bytes. Of anything else the code would be a guess.</summary>
internal static class PlainFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Readable Read(byte[] bytes, OriginalFormat format)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (Decoded(bytes, findings) is not { } text)
        {
            return Readable.Not(Message.Of("refused.not-utf8"));
        }

        if (text.Any(c => c is '\0'))
        {
            return Readable.Not(Message.Of("refused.zero-bytes"));
        }

        return string.IsNullOrWhiteSpace(text) ? Readable.Not(Message.Of("refused.no-words"))
            : Readable.As(new Extraction(format, [], findings.ToImmutable()) { Verbatim = text });
    }

    private static string? Decoded(byte[] bytes, ImmutableArray<Finding>.Builder findings)
    {
        try
        {
            if (bytes is [0xEF, 0xBB, 0xBF, ..])
            {
                findings.Add(Finding.SetAside(Message.Of("aside.byte-order-mark")));
                return Strict.GetString(bytes, 3, bytes.Length - 3);
            }

            if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                findings.Add(Finding.SetAside(Message.Of("aside.was-utf16")));
                return new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2);
            }

            return Strict.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
