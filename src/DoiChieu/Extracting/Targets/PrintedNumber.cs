using System.Globalization;
using DoiChieu.Reading;

namespace DoiChieu.Extracting.Targets;

/// <summary>Numbers as Vietnamese texts print them: decimal comma, dots or blanks between thousands; and as they print them against the rule.</summary>
internal static class PrintedNumber
{
    /// <summary>How many characters the number at a place has. A dot or comma that no digit follows is punctuation.</summary>
    public static int Length(string text, int at)
    {
        var end = Digits(text, at);
        while (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Digits(text, end + 1);
        }

        return WithBlankThousands(text, at, end) - at;
    }

    /// <summary>The number, or null where the groups fit no way of writing one. A single dot before other than three digits is a decimal
    /// sign (`10.5`, against the rule); so is one behind a leading zero.</summary>
    public static decimal? Parse(string printed)
    {
        var text = printed.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);
        var commas = text.Count(c => c == ',');
        var dots = text.Count(c => c == '.');
        var plain = (dots, commas) switch
        {
            (0, 0) => text,
            (0, 1) => AreThousands(text, ',') && text.EndsWith(",000", StringComparison.Ordinal) ? text.Replace(",", "", StringComparison.Ordinal) : text.Replace(',', '.'),
            (0, _) => AreThousands(text, ',') ? text.Replace(",", "", StringComparison.Ordinal) : null,
            (1, 0) => AreThousands(text, '.') ? text.Replace(".", "", StringComparison.Ordinal) : text,
            (_, 0) => AreThousands(text, '.') ? text.Replace(".", "", StringComparison.Ordinal) : null,
            (_, 1) when text.LastIndexOf('.') < text.IndexOf(',', StringComparison.Ordinal) =>
                AreThousands(text[..text.IndexOf(',', StringComparison.Ordinal)], '.') ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : null,
            (1, _) when text.LastIndexOf(',') < text.IndexOf('.', StringComparison.Ordinal) =>
                AreThousands(text[..text.IndexOf('.', StringComparison.Ordinal)], ',') ? text.Replace(",", "", StringComparison.Ordinal) : null,
            _ => null,
        };
        return plain is not null && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The number in a text that prints a dot before decimals, commas between thousands; one that fits only the other way is read that way.</summary>
    public static decimal? Parse(string printed, NumberSigns signs)
    {
        var isEnglish = signs == NumberSigns.English && printed.IndexOf('.', StringComparison.Ordinal) == printed.LastIndexOf('.')
            && (printed.Contains('.', StringComparison.Ordinal) ? AreThousands(printed[..printed.IndexOf('.', StringComparison.Ordinal)], ',') || !printed.Contains(',', StringComparison.Ordinal) : AreThousands(printed, ','));
        return isEnglish && decimal.TryParse(printed.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Parse(printed);
    }

    private static bool AreThousands(string text, char separator)
    {
        var groups = text.Split(separator);
        return groups[0].Length is > 0 and <= 3 && groups[0] is not "0" && groups.Skip(1).All(g => g.Length == 3);
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // `1 200 000`: at least two groups behind, so that `năm 2025 100 xã` stays two numbers.
    private static int WithBlankThousands(string text, int at, int end)
    {
        if (end - at > 3)
        {
            return end;
        }

        var (groups, next) = (0, end);
        while (next < text.Length && text[next] is ' ' or '\u00a0' && Digits(text, next + 1) == next + 4)
        {
            groups++;
            next += 4;
        }

        return groups >= 2 ? next : end;
    }
}
