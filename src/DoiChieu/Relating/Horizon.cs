using System.Globalization;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

public enum HorizonForm
{
    Year,
    Period,
    Annual,
    /// <summary>Neither the target nor its document says when.</summary>
    Unknown,
}

/// <summary>The printed time of a target: a year, a period, every year, or none.</summary>
public readonly record struct Horizon(HorizonForm Form, int First, int Last)
{
    public int Length => Last - First;

    /// <summary>Reads `2030`, `2025-2030` or `annual`, the three forms that extraction makes; of nothing, an unknown one: never that it is for each year.</summary>
    public static Horizon Of(Measure measure) => measure.Horizon.Split('-') switch
    {
        [var first, var last] => new Horizon(HorizonForm.Period, Number(first), Number(last)),
        [var year] when char.IsAsciiDigit(year.FirstOrDefault()) => new Horizon(HorizonForm.Year, Number(year), Number(year)),
        [""] => new Horizon(HorizonForm.Unknown, 0, 0),
        _ => new Horizon(HorizonForm.Annual, 0, 0),
    };

    /// <summary>As a sentence calls it.</summary>
    public Bilingual Name(Aggregation aggregation)
    {
        var mean = aggregation == Aggregation.Average;
        return Form switch
        {
            HorizonForm.Year => new(Text($"năm {First}"), Text($"the year {First}")),
            HorizonForm.Period => new(
                Text($"{(mean ? "bình quân " : "")}giai đoạn {First}–{Last}"),
                Text($"{(mean ? "the mean of " : "the period ")}{First}–{Last}")),
            HorizonForm.Annual => new("từng năm", "every year"),
            _ => new("thời hạn chưa rõ", "an unknown time"),
        };
    }

    /// <summary>The last year of a period as document.yaml and labels write it, `2021-2025`; 9999 where there is none.</summary>
    public static int LastYear(string period) => int.TryParse(period.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 9999;

    private static int Number(string year) => int.Parse(year, CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
