using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Which headings open the part that a document calls its chỉ tiêu.</summary>
internal static class TargetHeadings
{
    /// <summary>Whether the nearest heading above that decides says chỉ tiêu. Headings of a field or a period (`Về kinh tế`) decide nothing.
    /// Under `Mục tiêu, chỉ tiêu` only text with a value counts.</summary>
    public static bool IsUnder(DocumentTree tree, IReadOnlyDictionary<string, Section> sections, Section section, string words)
    {
        for (var at = section; at.Parent is not null;)
        {
            at = sections[at.Parent];
            if (at.Kind == SectionKind.Target)
            {
                // Not among its bullets: a footnote.
                return false;
            }

            var title = Tokens.Of(TitleOf(tree, at));
            var from = Skip(title);
            if (Words.TargetHeading.At(title, from, title.Count).Found)
            {
                return true;
            }

            if (Words.AimHeading.At(title, from, title.Count).Found)
            {
                return PrintedText.Of(words).Quantities.Length > 0;
            }

            if (Words.OtherHeading.At(title, from, title.Count).Found)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The first year or period a heading prints, or null. An unnumbered line that announces a list (`… như sau:`) is one too.</summary>
    public static Horizon? TimeOf(DocumentTree tree, Section section) =>
        HorizonReader.Find(Tokens.Of(TitleOf(tree, section)))
            .FirstOrDefault(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;

    public static string TitleOf(DocumentTree tree, Section section)
    {
        if (section.Title is { } title)
        {
            return tree.Text.Text.Substring(title.Start, title.Length);
        }

        var words = tree.Words(section).Text;
        return words.EndsWith(':') || section.Kind is SectionKind.Period or SectionKind.Group or SectionKind.Heading ? words : "";
    }

    private static int Skip(Tokens title)
    {
        var at = 0;
        while (at < title.Count && Words.HeadingLead.At(title, at, title.Count) is { Found: true } lead)
        {
            at += lead.Length;
        }

        return at;
    }
}
