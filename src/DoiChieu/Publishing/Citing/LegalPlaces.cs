using System.Collections.Frozen;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Citing;

/// <summary>A place as Vietnamese legal texts cite it, from the smallest unit to the largest: “điểm đ khoản 3 mục V”, “gạch đầu dòng thứ ba, khoản 1 mục II”,
/// “dòng 07 của phụ lục”. 1. Numbers are the printed ones. 2. A number that holds its path (1.2.1.2) stands alone. 3. Of heads without a number only the nearest
/// is named, by its words. 4. Articles are counted through the document: the chapter around one is not named. 5. The title of the document has no place: it is the document.</summary>
internal sealed class LegalPlaces
{
    private readonly DocumentTree tree;
    private readonly InterfaceWords words;
    private readonly FrozenDictionary<string, Section> sections;
    private readonly UnnumberedPlaces unnumbered;

    public LegalPlaces(DocumentTree tree, InterfaceWords words)
    {
        this.tree = tree;
        this.words = words;
        sections = tree.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
        unnumbered = new UnnumberedPlaces(tree, words, Own);
    }

    public string Of(Section section)
    {
        if (section.Kind == SectionKind.Title)
        {
            return "";
        }

        var place = Own(section);
        var inner = section;
        foreach (var outer in Around(section))
        {
            place += Join(inner, outer) + Own(outer);
            inner = outer;
        }

        return place;
    }

    // Divisions that count one another follow without a comma: “điểm a khoản 1 Điều 2”.
    private string Join(Section inner, Section outer) =>
        outer.Kind == SectionKind.Appendix ? words["cited", "of"] : IsDivision(inner) && IsDivision(outer) ? " " : ", ";

    private static bool IsDivision(Section section) =>
        section.Kind is SectionKind.Part or SectionKind.Chapter or SectionKind.Section or SectionKind.Subsection or SectionKind.Article or SectionKind.Paragraph or SectionKind.Point && IsNumbered(section);

    private IEnumerable<Section> Around(Section section)
    {
        var nearest = section;
        var isCounted = section.Kind == SectionKind.Article;
        for (var at = section; at.Parent is { } above; at = sections[above])
        {
            var outer = sections[above];
            if ((!isCounted || outer.Kind == SectionKind.Appendix) && IsNamed(outer, at, section) && !Bare(nearest).StartsWith(Bare(outer) + ".", StringComparison.Ordinal))
            {
                nearest = IsNumbered(outer) ? outer : nearest;
                isCounted |= outer.Kind == SectionKind.Article;
                yield return outer;
            }
        }
    }

    // Rows run through their table, and what stands in an appendix is the appendix's.
    private bool IsNamed(Section outer, Section below, Section section) => outer.Kind switch
    {
        SectionKind.Table or SectionKind.Group when section.Kind is SectionKind.Row or SectionKind.Group && IsInTable(section) => false,
        SectionKind.Bullet => true,
        SectionKind.Text => below == section && (!IsNumbered(section) || IsOnTheLineOf(section)),
        _ => IsNumbered(outer) || (below == section && section.Kind is SectionKind.Text or SectionKind.Bullet),
    };

    private bool IsInTable(Section section)
    {
        for (var at = section; at.Parent is { } above; at = sections[above])
        {
            if (sections[above].Kind == SectionKind.Table)
            {
                return true;
            }
        }

        return false;
    }

    // `(1) … (n)` in running words are counted within their paragraph; on lines of their own, within its section.
    private bool IsOnTheLineOf(Section section) => section.Span.Start > 0 && tree.Text.Text[section.Span.Start - 1] != '\n';

    private static bool IsNumbered(Section section) => section.Marker is not ("" or "-") && section.Kind != SectionKind.Bullet || section.Kind == SectionKind.Appendix;

    private static string Bare(Section section) => section.Marker.TrimEnd('.', ')', '-', ':', '/', ',');

    private string Own(Section section)
    {
        var number = Bare(section);
        var last = number[(number.LastIndexOf(' ') + 1)..];
        return section.Kind switch
        {
            _ when section.Kind is SectionKind.Text or SectionKind.Bullet => unnumbered.Of(section),
            SectionKind.Table => words["cited", "table"],
            SectionKind.Appendix => Mapping.PlaceNames.Began(number),
            _ when !IsNumbered(section) => words.Say("cited", section.Kind == SectionKind.Group ? "group" : "heading", words.Say("cited", "quoted", tree.Words(section).Text)),
            SectionKind.Target => words.Say("cited", "target", section.Marker.TrimEnd(',')),
            SectionKind.Item => words.Say("cited", "item", section.Marker.StartsWith('(') ? section.Marker.TrimEnd(',') : words.Say("cited", "quoted", number)),
            SectionKind.Row => words.Say("cited", "row", number),
            SectionKind.Group => words.Say("cited", "group", number),
            SectionKind.Point => words.Say("cited", "point", number),
            SectionKind.Article => words.Say("cited", "article", last),
            SectionKind.Part when last.Length == number.Length => words.Say("cited", "part", number),
            SectionKind.Part or SectionKind.Chapter => Mapping.PlaceNames.Began(number),
            SectionKind.Section or SectionKind.Subsection => last.Length == number.Length ? words.Say("cited", "section", number) : Mapping.PlaceNames.Began(number),
            _ => words.Say("cited", number.Contains('.', StringComparison.Ordinal) ? "dotted" : "paragraph", number),
        };
    }
}
