using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>Tells what depends on the sections around: which `(n)` are chỉ tiêu, and which numbered paragraphs are headings.</summary>
internal static partial class Kinds
{
    private const int FewestSiblings = 3;

    public static void Settle(List<Draft> sections)
    {
        // A number that begins again in each group names no chỉ tiêu of the document.
        if (sections.Where(IsNamedTarget).GroupBy(s => s.Marker!.Number, StringComparer.Ordinal).All(g => g.Count() == 1))
        {
            sections.Where(IsNamedTarget).ToList().ForEach(s => s.Kind = SectionKind.Target);
        }

        foreach (var section in sections)
        {
            section.Kind = IsTarget(section) ? SectionKind.Target : section.Kind;
            section.IsTitled = IsTitled(section);
        }

        foreach (var series in sections.Where(s => s.Kind == SectionKind.Paragraph).GroupBy(s => (s.Parent, s.Key)).Select(g => g.ToList()).Where(AreHeadings))
        {
            foreach (var section in series)
            {
                section.IsTitled |= IsHeadingAmongHeadings(section);
            }
        }
    }

    // `(n)` means different things in different parts: only below a heading that says chỉ tiêu is it a target.
    private static bool IsTarget(Draft section)
    {
        if (section.Kind != SectionKind.Item || section.Marker?.Style != MarkerStyles.Bracket)
        {
            return false;
        }

        for (var above = section.Parent; above is not null && above.Kind is not (SectionKind.Item or SectionKind.Target or SectionKind.Text); above = above.Parent)
        {
            if (above.IsTitled && TargetsPattern().IsMatch(above.Words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedTarget(Draft section) => section.Marker?.Style == MarkerStyles.NamedTarget;

    private static bool IsTitled(Draft section) => section.Kind switch
    {
        SectionKind.Title or SectionKind.Heading or SectionKind.Period or SectionKind.Group => true,
        SectionKind.Text or SectionKind.Bullet or SectionKind.Table or SectionKind.Row => false,
        SectionKind.Paragraph or SectionKind.Point or SectionKind.Item or SectionKind.Target => section.IsTitled && section.Children.Count > 0 && Forms.MayBeTitle(section.Words),
        _ => section.IsTitled && section.Words.Length > 0,
    };

    // A heading may end in a stop (17/CTr-UBND, V.10): one sentence with content below it, among headings.
    private static bool IsHeadingAmongHeadings(Draft section) =>
        section.Children.Count > 0 && !Forms.HasSentences(section.Words) && !section.Words.EndsWith(':');

    private static bool AreHeadings(List<Draft> series) =>
        series.Count > FewestSiblings && series.Count(s => s.IsTitled) * 3 >= series.Count * 2;

    [GeneratedRegex(@"^(?:các\s+|một số\s+|những\s+|hệ thống\s+|về\s+)?(?:mục tiêu(?:,|\s+và)\s+)?chỉ tiêu\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TargetsPattern();
}
