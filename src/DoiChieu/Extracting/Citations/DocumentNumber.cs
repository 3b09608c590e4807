using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>A number with its mark, `59-NQ/TW`. Variants of writing (`59/NQ-TW`, `59 - NQ/TƯ`) have the same key; the key alone is never a document:
/// two resolutions of the Bộ Chính trị are 59-NQ/TW.</summary>
internal static partial class DocumentNumber
{
    /// <summary>A number in running text. Blanks are met around its first hyphen only: “59-NQ/TW - Nâng cao” ends before the dash.</summary>
    private const string Pattern = @"[0-9]{1,4}(?:/[0-9]{4})?\s?[-–/]\s?" + Mark + "(?:[-–/]" + Mark + ")*";

    // Capitals and digits; the few abbreviations with small letters (CTr, TTr, QĐi, TTg) are named, so that “12 - Nâng cao” is no number.
    private const string Mark = @"(?:CTrHĐ|CTr|TTr|QĐi|\p{Lu}[\p{Lu}0-9]*(?:Tg|Tr)?)(?![\p{L}0-9])";

    /// <summary>The same for every way of writing one number: parts in capitals joined by `|`.</summary>
    public static string Key(string number) =>
        string.Join('|', Parts(number)).Replace("TƯ", "TW", StringComparison.Ordinal);

    /// <summary>The kind that the mark tells, or null: `NQ` in 59-NQ/TW. The numbers of the National Assembly tell none.</summary>
    public static DocumentKind? Kind(string number) =>
        Parts(number).Select(DocumentKinds.OfMark).FirstOrDefault(kind => kind is not null);

    /// <summary>The digits that open a number without its mark: `59` of 59-NQ/TW.</summary>
    public static string Digits(string number) => Parts(number) is [var first, ..] ? first.TrimStart('0') : "";

    /// <summary>The parts that may tell the issuer, the last first, without the digits of a term: `QH` of 45/2022/QH15, `KTTH`, `VPCP` of 12/VPCP-KTTH.
    /// None for a document of several issuers.</summary>
    public static IEnumerable<string> IssuerMarks(string number)
    {
        var parts = Parts(number);
        return parts.Any(part => part is "NQLT" or "TTLT") ? [] : parts.Reverse().Select(part => part.TrimEnd([.. "0123456789"])).Where(part => part.Length > 0);
    }

    private static ImmutableArray<string> Parts(string number) =>
        [.. Separator().Split(number.ToUpperInvariant()).Where(part => part.Length > 0)];

    /// <summary>A number right here, after an optional “số”.</summary>
    [GeneratedRegex(@"\G\s(?:[Ss]ố:?\s?|SỐ:?\s?)?(?<number>" + Pattern + ")")]
    public static partial Regex Here();

    /// <summary>Digits alone right here.</summary>
    [GeneratedRegex(@"\G\s(?:[Ss]ố\s)?(?<number>[0-9]{1,4})(?![0-9/%]|[.,-][0-9])")]
    public static partial Regex Short();

    /// <summary>A number anywhere.</summary>
    [GeneratedRegex(@"(?<![\p{L}0-9/.,-])(?:[Ss]ố:?\s)?(?<number>" + Pattern + ")")]
    public static partial Regex Anywhere();

    [GeneratedRegex(@"[\s\-–/]+")]
    private static partial Regex Separator();
}
