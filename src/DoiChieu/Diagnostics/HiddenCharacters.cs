using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DoiChieu.Diagnostics;

/// <summary>Characters that are not seen where they stand: controls, marks that turn the direction of writing, blanks without width, tags, selectors, fillers, halves of a
/// surrogate pair. With them a line can say one thing to a reader and another to a program (“trojan source”), or command a terminal. Tab, CR and LF are none.</summary>
public static class HiddenCharacters
{
    /// <summary>What stands where one cannot be shown: as wide as one character.</summary>
    private const char Stand = '\uFFFD';

    /// <summary>Those that word processors and web pages leave in any text and that neither turn nor hide a word: byte order mark, blanks and joiners of no width, a hyphen that
    /// shows only at a line's end. In a received text they are set aside and listed, nobody is asked.</summary>
    public static ImmutableArray<string> SetAside { get; } = ["U+FEFF", "U+200B", "U+200C", "U+200D", "U+2060", "U+00AD"];

    // Letters by their class, but drawn as nothing: Hangul fillers, a joiner of graphemes, the empty Braille cell.
    private const string Empty = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /// <summary>Offset of the first one from an offset on, or -1.</summary>
    public static int IndexIn(string text, int from = 0)
    {
        for (var i = from; i < text.Length; i += LengthAt(text, i))
        {
            if (IsAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many UTF-16 units the character at an offset takes.</summary>
    public static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    /// <summary>`U+202E`.</summary>
    public static string NameAt(string text, int at) =>
        "U+" + (char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at]).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Whether a text is the name of a character as <see cref="NameAt"/> writes it.</summary>
    public static bool IsName(string name) =>
        name.StartsWith("U+", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && Rune.IsValid(code)
        && new Rune(code).ToString() is var text && IsAt(text, 0) && string.Equals(NameAt(text, 0), name, StringComparison.Ordinal);

    /// <summary>The same text with every one of them named: `[U+202E]`.</summary>
    public static string Shown(string text) => IndexIn(text) < 0 ? text : Replaced(text, i => $"[{NameAt(text, i)}]");

    /// <summary>The same text, as long as it was, with a stand-in for every one of them.</summary>
    public static string Covered(string text) => IndexIn(text) < 0 ? text : Replaced(text, i => new string(Stand, LengthAt(text, i)));

    /// <summary>The same text without them.</summary>
    public static string Without(string text) => IndexIn(text) < 0 ? text : Replaced(text, _ => "");

    private static string Replaced(string text, Func<int, string> by)
    {
        var replaced = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            _ = IsAt(text, i) ? replaced.Append(by(i)) : replaced.Append(text, i, LengthAt(text, i));
        }

        return replaced.ToString();
    }

    private static bool IsAt(string text, int i)
    {
        var c = text[i];
        if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t' or > '\u00AD' and < '\u034F' or >= '\u1E00' and <= '\u1FFF')
        {
            return false;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, i) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,
            UnicodeCategory.NonSpacingMark => c is '\u034F' or '\u17B4' or '\u17B5' or >= '\u180B' and <= '\u180F' or >= '\uFE00' and <= '\uFE0F' || IsSelector(text, i),
            UnicodeCategory.OtherNotAssigned => c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF',
            _ => Empty.Contains(c, StringComparison.Ordinal),
        };
    }

    // The second range of variation selectors, U+E0100 to U+E01EF.
    private static bool IsSelector(string text, int i) => char.IsSurrogatePair(text, i) && char.ConvertToUtf32(text, i) is >= 0xE0100 and <= 0xE01EF;
}
