using System.Globalization;

namespace DoiChieu.Publishing.Mapping;

internal static class PrintedDates
{
    /// <summary>As official texts print it: a zero before days under 10 and before months 1 and 2 (Nghị định 30/2020/NĐ-CP, phụ lục I).</summary>
    public static string Of(DateOnly? date) => date is not { } day ? "" : string.Create(
        CultureInfo.InvariantCulture, $"{day.Day:00}/{(day.Month < 3 ? "0" : "")}{day.Month}/{day.Year}");

    /// <summary>A period with an en dash: `2020-2025` → `2020–2025`.</summary>
    public static string Period(string period) => period.Replace('-', '–');
}
