using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>The names of congresses as issuers: “Đại hội đại biểu Đảng bộ thành phố Cần Thơ lần thứ XIV”.</summary>
internal static partial class CongressNames
{
    public static string National(string ordinal) =>
        ordinal.Length > 0 ? $"Đại hội đại biểu toàn quốc lần thứ {ordinal} của Đảng" : "Đại hội đại biểu toàn quốc của Đảng";

    /// <summary>The number of a congress is its name; where it is not known, the term is.</summary>
    public static string Of(string place, string ordinal, string term) =>
        $"Đại hội đại biểu Đảng bộ {place}"
        + (ordinal.Length > 0 ? $" lần thứ {ordinal}" : term.Length > 0 ? $" nhiệm kỳ {term.Replace("-", " - ", StringComparison.Ordinal)}" : "");

    /// <summary>The Roman number in a congress's name, or empty.</summary>
    public static string Ordinal(string issuer) => OrdinalPattern().Match(issuer).Groups["ordinal"].Value;

    public static bool IsOf(string issuer, string place) =>
        issuer.Contains($"Đảng bộ {place} lần thứ", StringComparison.Ordinal) || issuer.EndsWith($"Đảng bộ {place}", StringComparison.Ordinal);

    [GeneratedRegex("^Đại hội.* lần thứ (?<ordinal>[IVXL]+)")]
    private static partial Regex OrdinalPattern();
}
