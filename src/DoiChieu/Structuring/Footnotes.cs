using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>Notes below a text: `1 Tỷ giá 1 USD = 23.500 VNĐ` explains the words that bear its number, `USD1`.</summary>
internal static partial class Footnotes
{
    /// <summary>The number of a note: bare before a capital, or in square brackets.</summary>
    public static string? Number(string words) =>
        NotePattern().Match(words) is { Success: true } match ? match.Groups["n"].Value : null;

    /// <summary>The numbers of notes that words bear.</summary>
    public static IEnumerable<string> Marks(string words) => MarkPattern().Matches(words).Select(m => m.Groups["n"].Value);

    [GeneratedRegex(@"^(?:(?<n>[0-9]{1,2})\s+(?=\p{Lu})|\[(?<n>[0-9]{1,2})\]\s*)", RegexOptions.ExplicitCapture)]
    private static partial Regex NotePattern();

    // Glued to a word of two letters at least and followed by no letter or digit: `Km0` in `Km0-Km7` is such a word too, but has no note.
    [GeneratedRegex(@"(?<=\p{L}{2}|\p{L}[”""’)])(?<n>[0-9]{1,2})(?![0-9\p{L}])|\[(?<n>[0-9]{1,2})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkPattern();
}
