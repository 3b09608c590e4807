using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>Which element of Akoma Ntoso 3.0 a section is. The printed divisions of Vietnamese texts have elements of the standard's own hierarchy;
/// what it has no word for is an `hcontainer` whose `name` is the kind in sections.csv.</summary>
internal static class AknElements
{
    public const string Generic = "hcontainer";

    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Part => "part",
        SectionKind.Chapter => "chapter",
        SectionKind.Section => "section",
        SectionKind.Subsection => "subsection",
        SectionKind.Article => "article",
        SectionKind.Paragraph => "paragraph",
        SectionKind.Point => "point",
        SectionKind.Bullet => "indent",
        _ => Generic,
    };

    /// <summary>How the naming convention shortens an element in an eId (Akoma Ntoso Naming Convention 1.0, 5.2).</summary>
    public static string Short(string element) => element switch
    {
        "article" => "art",
        "chapter" => "chp",
        "paragraph" => "para",
        "section" => "sec",
        "subsection" => "subsec",
        _ => element,
    };

    public static string Name(SectionKind kind) => kind.ToString().ToLowerInvariant();
}
