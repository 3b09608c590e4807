using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Extracting;

namespace DoiChieu.Relating.InEnglish;

/// <summary>What a printed value says, in English words of ours: a reader without Vietnamese cannot know whether “50% trở lên” is a floor or a ceiling.
/// Made from the measure's comparator, bounds and unit alone; empty for a clause without a number. “at least 50%”, “from 54.17 to 54.73%”, “growth of about 15%”.</summary>
public static partial class EnglishReading
{
    public static string Of(ReadMeasure measure, EnglishUnits units)
    {
        var value = measure.Measure;
        if (value.Comparator == Comparator.None || (value.Low ?? value.High) is not { } number)
        {
            return "";
        }

        var change = Change(measure);
        var (low, high) = (value.Low ?? number, value.High ?? number);
        var said = value.Comparator == Comparator.Range
            ? Range(value, $"{Number(low)} to {Counted(high, value.Unit, units)}", change.Length > 0)
            : value.IsRank ? Rank(value, Counted(number, value.Unit, units)) : One(value.Comparator, PartOf(measure, units) ?? Counted(number, value.Unit, units));
        return change + said;
    }

    /// <summary>A number as English prints it: a comma between thousands, a point before decimals.</summary>
    public static string Number(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string One(Comparator comparator, string value) => comparator switch
    {
        Comparator.Ge => $"at least {value}",
        Comparator.Gt => $"more than {value}",
        Comparator.Le => $"at most {value}",
        Comparator.Lt => $"less than {value}",
        Comparator.Approx => $"about {value}",
        _ => value,
    };

    // “từ 10 - 10,5% trở lên” leaves its upper end open; “khoảng 12 - 14%” is not said to bind.
    private static string Range(Measure value, string range, bool isOfChange)
    {
        var about = value.IsAbout ? "about " : "";
        return value.Opens switch
        {
            Comparator.Ge => $"{about}{range}, or more",
            Comparator.Gt => $"more than {about}{range}",
            Comparator.Le => $"at most {about}{range}",
            Comparator.Lt => $"less than {about}{range}",
            _ when about.Length > 0 || isOfChange => about + range,
            _ => $"from {range}",
        };
    }

    private static string Rank(Measure value, string places) => value.Comparator == Comparator.Le ? $"in the group of {places}" : $"number {places} in order";

    // “65/72 xã”
    private static string? PartOf(ReadMeasure measure, EnglishUnits units) =>
        measure.Measure.Comparator == Comparator.Eq && PartOfWhole().Match(measure.Words) is { Success: true } parts
            ? $"{parts.Groups[1].Value} of {parts.Groups[2].Value} {units.Many(measure.Measure.Unit)}"
            : null;

    private static string Counted(decimal number, string unit, EnglishUnits units)
    {
        var name = number == 1 ? units.One(unit) : units.Many(unit);
        return name.Length == 0 || name[0] == '%' ? Number(number) + name : $"{Number(number)} {name}";
    }

    // The verb stands before the value and is no part of it: “tăng khoảng 15%” is not a level of 15%.
    private static string Change(ReadMeasure measure)
    {
        if (measure.Kind is not (MeasureKind.Growth or MeasureKind.Change))
        {
            return "";
        }

        var named = NamesChange().Match(measure.Measure.IndicatorAsWritten);
        var verb = Verb().Match(measure.Before);
        var word = verb.Success ? verb.Groups[1].Value : named.Groups[1].Value;
        return word.ToLowerInvariant() switch
        {
            "tăng" => "growth of ",
            "giảm" => "a fall of ",
            _ => "",
        };
    }

    [GeneratedRegex(@"^0*([1-9][0-9]*)\s*/\s*([1-9][0-9]*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfWhole();

    [GeneratedRegex(@"^(?:(?:tốc độ|mức|số|nhịp độ) )?(tăng|giảm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesChange();

    [GeneratedRegex(@"\b(tăng|giảm)(?: thêm| bình quân| trung bình| hằng năm| hàng năm| mỗi năm| khoảng| từ)*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
