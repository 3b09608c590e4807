using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

internal static class PrintedDates
{
    /// <summary>As official texts print it: a zero before days under 10 and before months 1 and 2 (Nghị định 30/2020/NĐ-CP, phụ lục I).</summary>
    public static string Of(DateOnly? date) => date is not { } day ? "" : string.Create(
        CultureInfo.InvariantCulture, $"{day.Day:00}/{(day.Month < 3 ? "0" : "")}{day.Month}/{day.Year}");

    /// <summary>As pages in one language print it: in English with the month's name, for 05/8 is May there.</summary>
    public static string Day(this InterfaceWords words, DateOnly? date) => words.Language == Language.English
        ? date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? ""
        : Of(date);

    /// <summary>A period with an en dash: `2020-2025` → `2020–2025`.</summary>
    public static string Period(string period) => period.Replace('-', '–');
}
