using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>Dates as drafters print them: “ngày 05/8/2020”, “ngày 30 tháng 8 năm 2021”, “năm 2020”.</summary>
internal static class PrintedDate
{
    /// <summary>A full date or a bare year that opens no period (“năm 2021 - 2025” is no date).</summary>
    public const string Pattern =
        @"(?<date>ngày\s(?<day>\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(?<month>\d{1,2})(?:\s?[/.-]\s?|\snăm\s)(?<year>\d{4})|năm\s(?<year>\d{4})(?!\d|\s?[-–]\s?\d))";

    /// <summary>ISO, a bare year, or empty where nothing is printed. A day that no calendar has gives null.</summary>
    public static string? Iso(Match match)
    {
        if (!match.Groups["year"].Success)
        {
            return "";
        }

        var year = match.Groups["year"].Value;
        if (!match.Groups["day"].Success)
        {
            return year;
        }

        var printed = $"{year}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(printed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? printed : null;
    }
}
