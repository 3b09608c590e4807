using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>A line of the reading text: its offsets without the line feed, and its words without blanks and marks of emphasis at either end.</summary>
internal sealed record TextLine(int Start, int End, string Raw, string Words)
{
    private const string Marks = "*_ \t\r\u00a0";

    /// <summary>Nothing but blanks, or nothing but marks of emphasis.</summary>
    public bool IsBlank => Words.Length == 0;

    /// <summary>A line that is nothing but `|`: the edge of a cell in a table that was flattened, one cell a line.</summary>
    public bool IsBar => string.Equals(Raw, "|", StringComparison.Ordinal);

    /// <summary>A row of a pipe table on one line.</summary>
    public bool IsPipeRow => Raw.Length > 1 && Raw[0] == '|';

    /// <summary>Whether all of the line is set in bold.</summary>
    public bool IsBold => Raw.StartsWith("**", StringComparison.Ordinal) && Raw.EndsWith("**", StringComparison.Ordinal) && Raw.Length > 4;

    public bool HasWords => !IsBlank && !IsBar && !IsPipeRow && Words.Any(char.IsLetterOrDigit);

    public static ImmutableArray<TextLine> Cut(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            var raw = text[start..end].Trim();
            lines.Add(new TextLine(start, end, raw, IsStarBullet(raw) ? raw : raw.Trim([.. Marks])));
            start = end + 1;
        }

        return lines.ToImmutable();
    }

    // `* Thuận lợi` prints its star.
    private static bool IsStarBullet(string raw) => raw.StartsWith("* ", StringComparison.Ordinal) && raw.Length > 3 && !raw.EndsWith('*');
}
