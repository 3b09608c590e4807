using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;

namespace DoiChieu.Adding;

/// <summary>“Thực hiện Chỉ thị số 751/CT-TTg ngày 03/6/2009 của Thủ tướng”: the first date of a text may be that of another document, or of an event told in a sentence. It is not proposed.</summary>
internal static partial class CitedDates
{
    public static DocumentIdentity Without(DocumentIdentity identity, string source)
    {
        if (identity.Date is not { IsSure: false, Value.Length: > 0 } date)
        {
            return identity;
        }

        // A line broken at a width may part the name from its date.
        var lines = source.Split('\n');
        var words = Blanks.Fold(string.Join(' ', lines[Math.Max(0, date.Line - 2)..Math.Min(lines.Length, date.Line + 1)]));
        var cited = CitationPattern().Matches(words).FirstOrDefault(m => IsOf(m, date.Value));
        return cited is null ? date.Doubt is { Key: IdentityReader.DateTold } ? identity with { Date = date with { Value = "" } } : identity
            : identity with { Date = new Recognised("", date.Line, Message.Of("identity.date-cited", date.Value, cited.Value)) };
    }

    private static bool IsOf(Match cited, string iso) =>
        string.Equals(string.Create(CultureInfo.InvariantCulture, $"{cited.Groups["year"].Value}-{cited.Groups["month"].Value.PadLeft(2, '0')}-{cited.Groups["day"].Value.PadLeft(2, '0')}"), iso, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\w)(?:\p{Lu}\p{L}+ \p{L}+ )?số:? ?[0-9][^\s,;]*,? (?:ký )?ngày (?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})(?![0-9])")]
    private static partial Regex CitationPattern();
}
