using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The number and day that the annexes of a text print of what they belong to: `(Kèm theo Quyết định số 768/QĐ-TTg ngày 15 tháng 4 năm 2025 của Thủ tướng Chính phủ)`. A copy may have lost its letterhead and kept these.
/// 1. Only where what they belong to is called as the text itself is. 2. None where they name several. 3. Never sure.</summary>
internal sealed partial record AnnexNumber(string Number, DateOnly? Date, int Line)
{
    public static AnnexNumber? Of(DocumentTree tree, Recognised? title)
    {
        if (title is null || Wording.DocumentKinds.FirstOrDefault(k => title.Value.StartsWith(k, StringComparison.OrdinalIgnoreCase)) is not { } kind)
        {
            return null;
        }

        var found = Pattern().Matches(tree.Text.Text).Where(m => string.Equals(m.Groups["kind"].Value, kind, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 && found.DistinctBy(m => m.Groups["number"].Value, StringComparer.Ordinal).Count() == 1
            ? new AnnexNumber(found[0].Groups["number"].Value, found.Select(DateOf).FirstOrDefault(d => d is not null), tree.Text.SourceLine(found[0].Index))
            : null;
    }

    public Recognised AsNumber() => new(Number, Line, Message.Of("identity.of-annex"));

    public Recognised? AsDate() => Date is { } day ? new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Line, Message.Of("identity.of-annex")) : null;

    private static DateOnly? DateOf(Match found) =>
        DateOnly.TryParseExact($"{found.Groups["year"].Value}-{found.Groups["month"].Value.PadLeft(2, '0')}-{found.Groups["day"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"[Kk]èm theo (?<kind>\p{Lu}\p{L}+(?: \p{L}+){0,2}?) số:? ?(?<number>[0-9]+(?:[-/][\p{L}0-9&]+)+)(?:,? ngày (?<day>[0-9]{1,2})(?: tháng |[/.-])(?<month>[0-9]{1,2})(?: năm |[/.-])(?<year>[0-9]{4}))?")]
    private static partial Regex Pattern();
}
