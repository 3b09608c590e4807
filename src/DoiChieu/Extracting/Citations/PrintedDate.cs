using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>Dates as drafters print them: “ngày 05/8/2020”, “ngày 30 tháng 8 năm 2021”, “năm 2020”.</summary>
internal static partial class PrintedDate
{
    /// <summary>A full date or a year right here; empty where none is printed. A day that no calendar has is taken and gives null.</summary>
    public static string? Take(Cursor cursor)
    {
        if (cursor.Take(FullPattern()) is { } full)
        {
            var printed = $"{full.Groups["year"].Value}-{full.Groups["month"].Value.PadLeft(2, '0')}-{full.Groups["day"].Value.PadLeft(2, '0')}";
            return DateOnly.TryParseExact(printed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? printed : null;
        }

        return cursor.Take(YearPattern()) is { } year ? year.Groups["year"].Value : "";
    }

    /// <summary>The bare year behind a law's name: “Luật HTX 2012”.</summary>
    [GeneratedRegex(@"\G\s(?<year>(?:19|20)[0-9][0-9])(?![0-9]|\s?[-–]\s?[0-9])")]
    public static partial Regex BareYear();

    [GeneratedRegex(@"\G,?\s(?:ngày|NGÀY)\s(?<day>[0-9]{1,2})(?:\s?[/.-]\s?|\s(?:tháng|THÁNG)\s)(?<month>[0-9]{1,2})(?:\s?[/.-]\s?|\s(?:năm|NĂM)\s)(?<year>[0-9]{4})")]
    private static partial Regex FullPattern();

    // “năm 2021 - 2025” is a period, no date.
    [GeneratedRegex(@"\G,?\s(?:năm|NĂM)\s(?<year>[0-9]{4})(?![0-9]|\s?[-–]\s?[0-9])")]
    private static partial Regex YearPattern();
}
