using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring;

/// <summary>Proposes anchors. 1. ASCII, from printed numbers wherever there are any; `đ` is `dd`. 2. Sections without number are counted within their parent, with `n`.
/// 3. Numbers that run through the document (chỉ tiêu, điều) stand alone; those that hold their own path (1.2.1) stand below what holds the first of it. 4. Sections without number are left out of the
/// path of a number where that number stays unique. 5. No two sections have one anchor.</summary>
internal static class Anchors
{
    public static void Propose(List<Draft> sections, Func<Draft, Place> place, Func<Draft, int> line, Noticed noticed)
    {
        var segments = Segments(sections);
        var flat = Flat(sections, segments);
        var pairs = sections.Where(IsPrinted).CountBy(s => (PrintedAncestor(s), segments[s])).ToDictionary();
        var taken = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var segment = segments[section];
            var above = flat.Contains(section) ? Base(section)
                : IsPrinted(section) && pairs[(PrintedAncestor(section), segment)] == 1 ? PrintedAncestor(section)
                : section.Parent;
            var proposed = above is null ? segment : above.Anchor + "_" + segment;
            section.Anchor = proposed;
            for (var n = 2; !taken.TryAdd(section.Anchor, section); n++)
            {
                section.Anchor = string.Create(CultureInfo.InvariantCulture, $"{proposed}-n{n}");
                if (n == 2)
                {
                    noticed.Add(Rules.AnchorTwice.At(place(section), proposed, line(taken[proposed]).ToString(CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    private static Dictionary<Draft, string> Segments(List<Draft> sections)
    {
        var counts = new Dictionary<(Draft?, string), int>();
        var top = new Draft(SectionKind.Title, null, 0, null);
        var segments = new Dictionary<Draft, string>();
        foreach (var section in sections)
        {
            if (IsPrinted(section) && !IsAttached(section))
            {
                segments[section] = Printed(section);
                continue;
            }

            var word = Word(section.Kind);
            var n = counts[(section.Parent ?? top, word)] = counts.GetValueOrDefault((section.Parent ?? top, word)) + 1;
            segments[section] = string.Create(CultureInfo.InvariantCulture, $"{word}-n{n}");
        }

        return segments;
    }

    // A text attached to this one prints no number, but its numbers begin anew: it is part of every path within it.
    private static bool IsAttached(Draft section) => section.Kind == SectionKind.Appendix && section.Marker is null;

    private static bool IsPrinted(Draft section) =>
        section.Kind is SectionKind.Title or SectionKind.Period or SectionKind.Appendix || section.Marker is { Number.Length: > 0 };

    private static string Printed(Draft section) => section switch
    {
        { Kind: SectionKind.Title } => Word(SectionKind.Title),
        { Kind: SectionKind.Period } => Slug.Of(section.Words),
        { Kind: SectionKind.Item } when section.Marker!.Style != MarkerStyles.Bracket => Slug.Of(section.Marker.Style.IsNamed ? section.Marker.Text : section.Marker.Number),
        { Kind: SectionKind.Appendix } when section.Marker!.Style.IsNamed => Slug.Of(section.Marker.Text),
        { Marker.Number: "" } => Word(section.Kind),
        _ => Word(section.Kind) + "-" + Number(section.Marker!.Number),
    };

    // `đ)` stands beside `d)`.
    private static string Number(string printed) => Slug.Of(printed.Replace("đ", "dd", StringComparison.OrdinalIgnoreCase));

    private static string Word(SectionKind kind) => kind switch
    {
        SectionKind.Title => "tieu-de",
        SectionKind.Part => "phan",
        SectionKind.Chapter => "chuong",
        SectionKind.Section => "muc",
        SectionKind.Subsection => "tieu-muc",
        SectionKind.Article => "dieu",
        SectionKind.Heading => "de-muc",
        SectionKind.Group => "nhom",
        SectionKind.Period => "giai-doan",
        SectionKind.Paragraph => "khoan",
        SectionKind.Point => "diem",
        SectionKind.Target => "chitieu",
        SectionKind.Item => "y",
        SectionKind.Bullet => "gach",
        SectionKind.Table => "bang",
        SectionKind.Row => "dong",
        SectionKind.Appendix => "phu-luc",
        _ => "doan",
    };

    /// <summary>Sections of the kinds whose numbers run through the whole document, or the whole table.</summary>
    private static HashSet<Draft> Flat(List<Draft> sections, Dictionary<Draft, string> segments)
    {
        var families = sections.Where(MayBeFlat).GroupBy(s => (s.Kind, Base(s)));
        return [.. families.Where(f => f.Select(s => segments[s]).Distinct(StringComparer.Ordinal).Count() == f.Count()).SelectMany(f => f)];
    }

    private static bool MayBeFlat(Draft section) =>
        section.Kind is SectionKind.Target or SectionKind.Article or SectionKind.Row || (section.Kind == SectionKind.Paragraph && section.Marker!.IsDotted);

    /// <summary>What the numbers run through: the table for rows, what holds `1.` for 1.2.1, the document for chỉ tiêu and điều.</summary>
    private static Draft? Base(Draft section)
    {
        if (section.Kind is SectionKind.Target or SectionKind.Article)
        {
            return Attachment(section);
        }

        var whole = section;
        while (whole.Parent is { } above && (section.Kind == SectionKind.Row ? whole.Kind != SectionKind.Table : above.Kind == SectionKind.Paragraph))
        {
            whole = above;
        }

        return PrintedAncestor(whole);
    }

    private static Draft? Attachment(Draft section)
    {
        var above = section.Parent;
        while (above is not null && !IsAttached(above))
        {
            above = above.Parent;
        }

        return above;
    }

    private static Draft? PrintedAncestor(Draft section)
    {
        var above = section.Parent;
        while (above is not null && !IsPrinted(above))
        {
            above = above.Parent;
        }

        return above;
    }
}
