using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>The province or city that a text names most. A site with one territory is no reason to lay a text of another province to it.</summary>
internal static partial class NamedProvinces
{
    /// <summary>The name, `tỉnh Đắk Nông`, where the text names it more often than any territory of the site; else empty.</summary>
    public static string Elsewhere(string source, ImmutableArray<string> territories)
    {
        var named = NamePattern().Matches(source).GroupBy(m => Slug.Of(m.Groups["name"].Value), StringComparer.Ordinal).ToList();
        var text = $"-{Slug.Of(source)}-";
        var elsewhere = named.Where(g => !territories.Any(t => Holds(t, g.Key))).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Index).FirstOrDefault();
        return elsewhere is not null && elsewhere.Count() > territories.Sum(t => Count(text, t)) ? elsewhere.First().Value : "";
    }

    // By its name alone: a text says “Long An” where the province is meant. The year in an id is ours.
    private static int Count(string text, string territory) => Regex.Count(text, "-" + Regex.Escape(YearPattern().Replace(territory, "")) + "(?=-)", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"-[0-9]+$")]
    private static partial Regex YearPattern();

    // Ids are made of names: `can-tho-2025`.
    private static bool Holds(string territory, string name) => $"-{territory}-".Contains($"-{name}-", StringComparison.Ordinal);

    // Two syllables, as provinces are called (Thừa Thiên Huế and Hồ Chí Minh by their first two); small words in between are none of a name.
    [GeneratedRegex(@"(?<!\w)(?:tỉnh|TỈNH|Tỉnh|thành phố|THÀNH PHỐ|Thành phố) (?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+)")]
    private static partial Regex NamePattern();
}
