using System.Text.RegularExpressions;

namespace DoiChieu.Publishing.Templates;

/// <summary>Keeps on one line what loses its sense when a line ends in it: `7,5 - 8%/năm`, `2020–2025`, `59-NQ/TW`.</summary>
internal static partial class Unbroken
{
    public static Html Of(Html page) =>
        PageText.Rewrite(page, (text, place) => place.IsClosed || text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? text : Kept().Replace(text, "<span class=\"n\">$0</span>"));

    // A range of numbers with its per cent sign, looked for from its first digit only (a line of digits would else be read from each of them); a document's number and mark.
    [GeneratedRegex(@"(?<![0-9][.,]?)[0-9]+(?:[.,][0-9]+)*%? ?[-–] ?[0-9]+(?:[.,][0-9]+)*(?:%(?:/năm)?)?|\b(?:[0-9]+/)?[0-9]+(?:-|/)\p{Lu}[\p{L}]*(?:[-/]\p{Lu}[\p{L}]*)+")]
    private static partial Regex Kept();
}
