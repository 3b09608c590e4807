using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Relating;

/// <summary>A group of rows of a table that has the words of a section's title.</summary>
public sealed record RepeatedTitle(Section Group, Section Section);

/// <summary>Which sections of a document the groups of its tables repeat: an appendix that lists tasks is grouped by the sections that set them.
/// Letter case, marks of punctuation and diacritics do not count; a title may go on where the other ends. A title that fits two sections repeats none.</summary>
public static class RepeatedTitles
{
    // “Kinh tế” is in half of all titles.
    private const int FewestWords = 5;

    public static ImmutableArray<RepeatedTitle> Find(DocumentTree tree)
    {
        var titles = tree.Sections.Where(s => s.Title is not null && s.Kind is not (SectionKind.Title or SectionKind.Table or SectionKind.Row or SectionKind.Group)).Select(s => (Section: s, Words: Folded(tree, s))).ToList();
        var bySlug = titles.ToLookup(t => t.Words, StringComparer.Ordinal);
        return
        [
            .. tree.Sections.Where(s => s.Kind == SectionKind.Group && s.Title is not null)
                .Select(group => (Group: group, Section: Only(Folded(tree, group), bySlug, titles)))
                .Where(found => found.Section is not null)
                .Select(found => new RepeatedTitle(found.Group, found.Section!)),
        ];
    }

    private static Section? Only(string words, ILookup<string, (Section Section, string Words)> bySlug, List<(Section Section, string Words)> titles)
    {
        var alike = bySlug[words].ToList();
        if (alike.Count == 0)
        {
            alike = titles.FindAll(t => GoesOn(t.Words, words) || GoesOn(words, t.Words));
        }

        return alike is [var only] ? only.Section : null;
    }

    private static bool GoesOn(string longer, string shorter) =>
        longer.StartsWith(shorter + "-", StringComparison.Ordinal) && shorter.AsSpan().Count('-') + 1 >= FewestWords;

    private static string Folded(DocumentTree tree, Section section) => Slug.Of(tree.Words(section).Text);
}
