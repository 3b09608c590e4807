using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A file as received: its bytes, the same as text, and where its lines begin. Lines are cut at LF and count from 1;
/// offsets are UTF-16 units from 0. `Text` re-encoded as UTF-8 gives `Bytes` again, a leading BOM included.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableArray<int> lineStarts;

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Strict.GetBytes(text)));
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        lineStarts = starts.ToImmutable();
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>Decodes strictly: a byte that is not UTF-8 is an error, never a replacement character.</summary>
    public static Outcome<SourceText?> Decode(string file, byte[] bytes)
    {
        var noticed = new Noticed();
        try
        {
            return noticed.With<SourceText?>(new SourceText(file, Strict.GetString(bytes)));
        }
        catch (DecoderFallbackException bad)
        {
            // What stands before the byte is sound, so its line and column can be told.
            var before = Strict.GetString(bytes, 0, bad.Index);
            var start = before.LastIndexOf('\n') + 1;
            var place = new Place(file, before.AsSpan().Count('\n') + 1, before.Length - start + 1, 0);
            noticed.Add(Rules.NotUtf8.At(place, (bad.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return noticed.With<SourceText?>(null);
        }
    }

    /// <summary>Offset of the first character of a line (from 1).</summary>
    public int StartOf(int line) => lineStarts[line - 1];

    /// <summary>Offset behind the last character of a line, its LF left out.</summary>
    public int EndOf(int line) => line < lineStarts.Length ? lineStarts[line] - 1 : Text.Length;

    public string Line(int line) => Text[StartOf(line)..EndOf(line)];

    public int LineOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    public Place At(int offset, int length)
    {
        var line = LineOf(offset);
        return new Place(File, line, offset - StartOf(line) + 1, length);
    }
}
