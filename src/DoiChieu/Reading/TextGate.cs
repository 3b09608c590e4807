using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>The gate through which every text of a content folder comes. 1. It is there, can be read and is no larger than <see cref="MostBytes"/>; a larger one is not even opened.
/// 2. It is UTF-8 and no binary file. 3. No line is longer than <see cref="MostInLine"/>. 4. It has no character that cannot be seen, but those that are allowed by name.</summary>
internal static class TextGate
{
    /// <summary>A hundred times the longest of the texts here.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Nine times the longest line of the texts here. Each value of a line is quoted with its sentence, which may be all of the line: what is made of a line grows with
    /// the square of its length.</summary>
    public const int MostInLine = 20_000;

    /// <summary>The text of a file, or null after a diagnostic. Hidden characters are refused.</summary>
    public static SourceText? Read(IContentFolder folder, string path, Noticed noticed)
    {
        var source = Receive(folder, path, noticed);
        if (source is not null)
        {
            RefuseHidden(source, [], noticed);
        }

        return source;
    }

    /// <summary>The same for a text as received: it may have hidden characters that its document.yaml allows, so those are asked about later.</summary>
    public static SourceText? Receive(IContentFolder folder, string path, Noticed noticed)
    {
        var name = folder.Name(path);
        if (Bytes(folder, path, noticed) is not { } bytes)
        {
            return null;
        }

        // No text has a zero byte; a picture, an archive or UTF-16 has one soon.
        if (Array.IndexOf(bytes, (byte)0) is var zero and >= 0)
        {
            noticed.Add(Rules.FileBinary.At(Place.Whole(name), Number(zero + 1)));
            return null;
        }

        var decoded = SourceText.Decode(name, bytes);
        noticed.AddRange(decoded.Diagnostics);
        return decoded.Value is { } source && LinesFit(source, noticed) ? source : null;
    }

    /// <summary>Reports every hidden character that is not allowed, once each, where it stands first.</summary>
    /// <param name="allowed">`U+00AD`, …</param>
    public static void RefuseHidden(SourceText source, ImmutableArray<string> allowed, Noticed noticed)
    {
        var text = source.Text;
        var met = new Dictionary<string, (int First, int Count)>(StringComparer.Ordinal);
        // A mark of byte order is allowed where it belongs, at the very beginning.
        for (var i = HiddenCharacters.IndexIn(text, text.StartsWith('\ufeff') ? 1 : 0); i >= 0; i = HiddenCharacters.IndexIn(text, i + HiddenCharacters.LengthAt(text, i)))
        {
            var name = HiddenCharacters.NameAt(text, i);
            met[name] = met.TryGetValue(name, out var before) ? (before.First, before.Count + 1) : (i, 1);
        }

        foreach (var (name, (first, count)) in met.Where(m => !allowed.Contains(m.Key, StringComparer.Ordinal)).OrderBy(m => m.Value.First))
        {
            noticed.Add(Rules.HiddenCharacter.At(source.At(first, HiddenCharacters.LengthAt(text, first)), name, Number(count)));
        }
    }

    private static byte[]? Bytes(IContentFolder folder, string path, Noticed noticed)
    {
        var place = Place.Whole(folder.Name(path));
        try
        {
            if (folder.Length(path) is var length and > MostBytes)
            {
                noticed.Add(Rules.FileTooLong.At(place, Number(length), Number(MostBytes)));
                return null;
            }

            if (folder.Bytes(path) is { } bytes)
            {
                return bytes;
            }

            noticed.Add(Rules.FileMissing.At(place, path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            noticed.Add(Rules.FileUnreadable.At(place, fault.Message));
        }

        return null;
    }

    private static bool LinesFit(SourceText source, Noticed noticed)
    {
        var fit = true;
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (source.EndOf(line) - source.StartOf(line) is var length and > MostInLine)
            {
                noticed.Add(Rules.LineTooLong.At(new Place(source.File, line, 1, 0), Number(length), Number(MostInLine)));
                fit = false;
            }
        }

        return fit;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
