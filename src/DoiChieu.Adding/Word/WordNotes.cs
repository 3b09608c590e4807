using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DoiChieu.Adding.Word;

/// <summary>Notes below the pages and behind the text. Each gets the next number where its mark stands, in square brackets, which the parser knows, and a paragraph behind the text:
/// `[1] Tỷ giá 1 USD = 23.500 VNĐ`.</summary>
internal sealed class WordNotes(MainDocumentPart main)
{
    private readonly List<(int Number, string Words)> taken = [];

    public string Foot(long? id) => Take(main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == id)?.InnerText);

    public string End(long? id) => Take(main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == id)?.InnerText);

    public IEnumerable<Piece> Pieces() => taken.Select(n => new ParagraphPiece($"[{Number(n.Number)}] {n.Words.Trim()}"));

    private string Take(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return "";
        }

        taken.Add((taken.Count + 1, words));
        return $"[{Number(taken.Count)}]";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
