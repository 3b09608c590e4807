using System.Collections.Frozen;
using DoiChieu.Publishing.Citing;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>How people name a place in a document: “chỉ tiêu (8)”, “mục III, khoản 2, điểm đ”, “mục I, đoạn 1”.
/// Names come from printed markers; what has none is counted among its kind below its parent.</summary>
internal sealed class PlaceNames
{
    private const int LongestTitle = 50;

    private readonly DocumentTree tree;
    private readonly InterfaceWords words;
    private readonly FrozenDictionary<string, Section> sections;
    private readonly UnnumberedPlaces unnumbered;

    public PlaceNames(DocumentTree tree, InterfaceWords words)
    {
        this.tree = tree;
        this.words = words;
        sections = tree.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
        unnumbered = new UnnumberedPlaces(tree, words, Own);
    }

    public string Of(string anchor) => sections.TryGetValue(anchor, out var section) ? Of(section) : anchor;

    public Section Section(string anchor) => sections[anchor];

    public string Of(Section section)
    {
        // Targets run through the document, rows through their table: their number says it all.
        if (section.Kind is SectionKind.Target or SectionKind.Row or SectionKind.Title || section.Parent is not { } above || !sections.TryGetValue(above, out var parent))
        {
            return Own(section);
        }

        var numbered = Numbered(parent, section);
        if (IsNumbered(section) || IsNumbered(parent))
        {
            return numbered is null ? Own(section) : $"{Of(numbered)}, {Own(section)}";
        }

        // Of headings without a number only the nearest is named: above it the numbers say where it stands.
        return numbered is null ? $"{Own(parent)}, {Own(section)}" : $"{Of(numbered)}, {Own(parent)}, {Own(section)}";
    }

    // The nearest numbered section above whose number the section's own does not repeat: 1.2.2 stands for 1, 1.2 and 1.2.2.
    private Section? Numbered(Section? parent, Section section)
    {
        for (; parent is not null; parent = parent.Parent is { } above ? sections[above] : null)
        {
            if (IsNumbered(parent) && !Bare(section).StartsWith(Bare(parent) + ".", StringComparison.Ordinal))
            {
                return parent;
            }
        }

        return null;
    }

    private static string Bare(Section section) => section.Marker.TrimEnd('.', ')', '-', ':', '/', ',');

    private static bool IsNumbered(Section section) => section.Marker is not ("" or "-") || section.Kind is SectionKind.Target or SectionKind.Table;

    private string Own(Section section)
    {
        var marker = Bare(section);
        return section.Kind switch
        {
            SectionKind.Title => words["label", "title"],
            SectionKind.Target or SectionKind.Item when section.Marker.Length > 0 => words.Say("label", section.Kind == SectionKind.Target ? "target" : "item", section.Marker.TrimEnd(',')),
            SectionKind.Appendix => words["label", "appendix"],
            SectionKind.Table => words["label", "table"],
            SectionKind.Heading or SectionKind.Period or SectionKind.Titled or SectionKind.Group when marker.Length == 0 && section.Title is not null => words.Say("label", "heading", Shortened(tree.Words(section).Text)),
            _ when marker.Length == 0 => unnumbered.Of(section),
            SectionKind.Part => words.Say("label", "part", Behind(marker)),
            SectionKind.Chapter => words.Say("label", "chapter", Behind(marker)),
            SectionKind.Article => words.Say("label", "article", Behind(marker)),
            SectionKind.Section or SectionKind.Subsection => words.Say("label", "section", marker),
            SectionKind.Point => words.Say("label", "point", marker),
            SectionKind.Group => words.Say("label", "group", marker),
            SectionKind.Row => words.Say("label", "row", marker),
            _ => words.Say("label", marker.Contains('.', StringComparison.Ordinal) ? "section" : "paragraph", marker),
        };
    }

    // The number of “PHẦN II” without its word.
    private static string Behind(string marker) => Began(marker) is var called && called.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? called[(blank + 1)..] : called;

    // “PHẦN II” is called “phần II”: the number keeps its letters, whatever blank stands before it.
    internal static string Began(string marker)
    {
        var parts = marker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.Select((w, i) => (i == 0 && parts.Length > 1) || !IsRoman(w) ? w.ToLowerInvariant() : w.ToUpperInvariant()));
    }

    private static bool IsRoman(string word) => word.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'i' or 'v' or 'x' or 'l' or 'c');

    private static string Shortened(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var cut = title.LastIndexOf(' ', LongestTitle);
        return title[..(cut > 0 ? cut : LongestTitle)].TrimEnd(',', ';') + "…";
    }
}
