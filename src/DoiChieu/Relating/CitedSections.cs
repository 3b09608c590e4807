using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Relating;

/// <summary>Which section of a document a citation means: “khoản 2, mục III Nghị quyết số 59-NQ/TW”. Null where the words before the citation name no section, and where
/// what they name stands nowhere or in several places: then the whole document is meant.</summary>
public static partial class CitedSections
{
    // Long enough for “điểm đ, khoản 2, mục III, chương II, phần I của ”.
    private const int Reach = 80;

    public static string? Find(DocumentTree citing, Citation citation, DocumentTree cited)
    {
        if (citing.Sections.FirstOrDefault(s => string.Equals(s.Anchor, citation.Anchor, StringComparison.Ordinal)) is not { } section)
        {
            return null;
        }

        var words = citing.Words(section);
        var start = words.FromReading(citation.Quote).Start;
        var before = words.Text[Math.Max(0, start - Reach)..start];
        var named = Divisions().Match(before);
        return named.Success ? Only(cited, Parts(named)) : null;
    }

    private static ImmutableArray<(string Division, string Marker)> Parts(Match named) =>
        [.. named.Groups["division"].Captures.Zip(named.Groups["marker"].Captures, (division, marker) => (division.Value.ToLowerInvariant(), marker.Value))];

    // The section that has the last of the named numbers, below sections that have the others.
    private static string? Only(DocumentTree cited, ImmutableArray<(string Division, string Marker)> parts)
    {
        var above = new Dictionary<string, Section>(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (var section in cited.Sections)
        {
            above[section.Anchor] = section;
            if (parts.Any(part => Is(section, part)) && parts.All(part => Way(section, above).Any(s => Is(s, part))))
            {
                found.Add(section.Anchor);
            }
        }

        return found is [var only] ? only : null;
    }

    private static IEnumerable<Section> Way(Section section, Dictionary<string, Section> above)
    {
        for (var at = section; at is not null; at = at.Parent is { } parent ? above[parent] : null)
        {
            yield return at;
        }
    }

    private static bool Is(Section section, (string Division, string Marker) part) =>
        Kinds(part.Division).Contains(section.Kind) && string.Equals(Bare(section.Marker), Bare(part.Marker), StringComparison.OrdinalIgnoreCase);

    // “PHẦN II” has the word in its marker, “(8)” its brackets.
    private static string Bare(string marker) =>
        marker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [.., var number] ? number.Trim('.', ')', '(', '-', ':', '/', ',') : "";

    private static ImmutableArray<SectionKind> Kinds(string division) => division switch
    {
        "phần" => [SectionKind.Part],
        "chương" => [SectionKind.Chapter],
        "mục" => [SectionKind.Section, SectionKind.Subsection, SectionKind.Paragraph],
        "tiểu mục" => [SectionKind.Subsection, SectionKind.Paragraph],
        "điều" => [SectionKind.Article],
        "khoản" => [SectionKind.Paragraph],
        "điểm" => [SectionKind.Point, SectionKind.Item],
        _ => [SectionKind.Target],
    };

    [GeneratedRegex(@"(?<!\p{L})(?:(?<division>phần|chương|tiểu mục|mục|điều|khoản|điểm|chỉ tiêu)\s(?<marker>\([0-9]+\)|[0-9]+(?:\.[0-9]+)*|[IVXLivxl]+|\p{Ll})(?!\p{L}),?\s)+(?:của\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divisions();
}
