using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>One document named, or plainly meant, at one place: a row of citations.csv.</summary>
/// <param name="Anchor">The section that holds the words.</param>
/// <param name="Quote">The citing words in the reading text.</param>
/// <param name="Text">The citing words as received.</param>
/// <param name="Number">As printed there, `45-NQ/TW`; empty where none is.</param>
/// <param name="Date">ISO, or a bare year, as printed there; empty where none is.</param>
/// <param name="Issuer">As resolved; empty where the text does not tell.</param>
/// <param name="Target">Id of a document here, `external`, or `undecided`.</param>
/// <param name="Relation">What the citing text does with the document, by the words before: `thuc-hien`, `can-cu`, `sua-doi`, `thay-the`, else `dan-chieu`. Not in the CSV.</param>
public sealed record Citation(
    string Document,
    string Anchor,
    int SourceLine,
    TextSpan Quote,
    string Text,
    string Number,
    string Date,
    string Issuer,
    string Target,
    string Relation)
{
    /// <summary>What the text calls the document where it names it. Not in the CSV.</summary>
    public DocumentName Name { get; init; } = DocumentName.None;

    public const string External = "external";

    public const string Undecided = "undecided";
}
