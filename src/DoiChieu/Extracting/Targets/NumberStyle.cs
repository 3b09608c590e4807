using DoiChieu.Reading;

namespace DoiChieu.Extracting.Targets;

/// <summary>How a document prints its numbers, by those that can be read in one way only: `10,5` and `1.234.567` are Vietnamese, `10.5` and `1,234,567` English.
/// `12,500` may be twelve and a half or twelve thousand five hundred: the others decide.</summary>
/// <param name="IsMixed">Many are printed in either way: none can decide.</param>
internal sealed record NumberStyle(NumberSigns Signs, bool IsMixed)
{
    // A slip (`10.5%` in a text of commas) is no style of its own.
    private const int FewestOfAStyle = 2;
    private const int Clearly = 4;

    public static NumberStyle Of(IEnumerable<string> words)
    {
        var (vietnamese, english) = (0, 0);
        foreach (var text in words.Select(w => PrintedText.Of(w)))
        {
            foreach (var number in text.Quantities.Select(q => text.Tokens.Printed(q.Number)))
            {
                vietnamese += IsVietnamese(number) ? 1 : 0;
                english += IsEnglish(number) ? 1 : 0;
            }
        }

        var isEnglish = english >= FewestOfAStyle && english > vietnamese;
        var (more, less) = isEnglish ? (english, vietnamese) : (vietnamese, english);
        return new NumberStyle(isEnglish ? NumberSigns.English : NumberSigns.Vietnamese, less >= FewestOfAStyle && more < less * Clearly);
    }

    /// <summary>Whether a number may be read in both ways: `12,500`, `172.033`.</summary>
    public static bool IsAmbiguous(string number) => Cut(number) is (1, 0) or (0, 1) && Behind(number) == 3 && number[0] != '0' && number.IndexOfAny(['.', ',']) <= 3;

    private static bool IsVietnamese(string number) => Cut(number) switch
    {
        (0, 1) => Behind(number) != 3,
        ( >= 1, 1) => number.LastIndexOf('.') < number.IndexOf(',', StringComparison.Ordinal),
        ( > 1, 0) => true,
        _ => false,
    };

    private static bool IsEnglish(string number) => Cut(number) switch
    {
        (1, 0) => Behind(number) != 3,
        (1, >= 1) => number.LastIndexOf(',') < number.IndexOf('.', StringComparison.Ordinal),
        (0, > 1) => true,
        _ => false,
    };

    private static (int Dots, int Commas) Cut(string number) => (number.Count(c => c == '.'), number.Count(c => c == ','));

    private static int Behind(string number) => number.Length - 1 - number.LastIndexOfAny(['.', ',']);
}
