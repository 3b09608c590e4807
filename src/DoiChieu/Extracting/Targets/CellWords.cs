using System.Text.RegularExpressions;

namespace DoiChieu.Extracting.Targets;

/// <summary>Words of a cell of a table without the marks that a page or a note-taker left among them: `&lt;b&gt;`, `&lt;/p&gt; &lt;p&gt;`, `**`. A star that is printed stays: `(*)`, `3*4`.</summary>
internal static partial class CellWords
{
    /// <summary>The same words, every mark as many blanks as it has characters: offsets stay.</summary>
    public static string Blanked(string cell) =>
        cell.AsSpan().IndexOfAny('<', '*') < 0 ? cell : MarkPattern().Replace(cell, mark => new string(' ', mark.Length));

    /// <summary>The words as one line, to be quoted.</summary>
    public static string Plain(string cell) =>
        cell.AsSpan().IndexOfAny('<', '*') < 0 ? cell : Diagnostics.Blanks.Fold(MarkPattern().Replace(cell, mark => BlockPattern().IsMatch(mark.Value) ? " " : "")).Trim();

    [GeneratedRegex(@"</?(?:p|br|b|strong|i|em|u|s|span|div|sup|sub|font|ul|ol|li|a)(?:\s[^<>]*)?/?>|(?<!\()\*\*(?!\))", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"^</?(?:p|br|div|ul|ol|li)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlockPattern();
}
