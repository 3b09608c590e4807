using System.Globalization;

namespace DoiChieu.Reading;

/// <summary>Fills in the places of interface words. `{0}` is a value; `{0:citation|citations}` is the first form where that value is 1 and the second
/// everywhere else: “{0} {0:citation|citations}” → “1 citation”, “78 citations”. Vietnamese words need one form only.</summary>
public sealed class Phrase : IFormatProvider, ICustomFormatter
{
    private static readonly Phrase Forms = new();

    private Phrase()
    {
    }

    public static string Fill(string words, params ReadOnlySpan<string> values) => string.Format(Forms, words, [.. values]);

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType ?? typeof(NumberFormatInfo));

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var value = arg as string ?? "";
        return format?.Split('|') is [var one, var many] ? (string.Equals(value, "1", StringComparison.Ordinal) ? one : many) : value;
    }
}
