using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Adding;

/// <summary>Tells a table from a frame: typists set the letterhead and the signature in a table without lines, whose cells are columns of the page. Its paragraphs are
/// read cell by cell, the left one first.</summary>
internal static class LayoutTables
{
    private static readonly ImmutableArray<string> ClosingHeads = ["Nơi nhận", "TM.", "T/M", "KT.", "TL.", "TUQ."];

    public static bool IsFrame(IReadOnlyList<IReadOnlyList<ImmutableArray<string>>> rows)
    {
        var paragraphs = rows.SelectMany(r => r).SelectMany(c => c).Select(Blanks.Fold).Where(p => p.Length > 0).ToList();
        return paragraphs.Count == 0
            || rows.Max(r => r.Count) < 2
            || rows.Count <= 4 && rows.Max(r => r.Count) <= 3 && paragraphs.Exists(IsOfFrame);
    }

    public static IEnumerable<ParagraphPiece> Paragraphs(IEnumerable<IReadOnlyList<ImmutableArray<string>>> rows) =>
        rows.SelectMany(r => r).SelectMany(c => c).Select(p => new ParagraphPiece(p));

    private static bool IsOfFrame(string words) =>
        Letterhead.MottoPattern().IsMatch(words) || Letterhead.NumberPattern().IsMatch(words) || Letterhead.DatePattern().IsMatch(words)
        || ClosingHeads.Any(h => words.StartsWith(h, StringComparison.Ordinal));
}
