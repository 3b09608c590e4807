using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>A document's sections as Akoma Ntoso nests them: the title stands in the preface, everything up to the first appendix in the body,
/// each appendix with what follows it in an attachment.</summary>
internal sealed class AknOutline
{
    private readonly FrozenDictionary<string, Section> byAnchor;
    private readonly ILookup<string, Section> children;
    private readonly FrozenDictionary<string, int> attachments;
    private readonly FrozenDictionary<string, Section> tables;

    public AknOutline(DocumentTree tree)
    {
        Tree = tree;
        byAnchor = tree.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
        children = tree.Sections.Where(s => ParentOf(s) is not null).ToLookup(s => s.Parent!, StringComparer.Ordinal);
        var (inAttachment, inTable) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, Section>(StringComparer.Ordinal));
        var appendices = 0;
        foreach (var section in tree.Sections)
        {
            var parent = ParentOf(section);
            appendices += parent is null && section.Kind == SectionKind.Appendix ? 1 : 0;
            if (appendices > 0)
            {
                inAttachment[section.Anchor] = appendices;
            }

            if (parent is not null && (parent.Kind == SectionKind.Table ? parent : inTable.GetValueOrDefault(parent.Anchor)) is { } table)
            {
                inTable[section.Anchor] = table;
            }
        }

        (attachments, tables) = (inAttachment.ToFrozenDictionary(StringComparer.Ordinal), inTable.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public DocumentTree Tree { get; }

    /// <summary>The title block; null where the text has none.</summary>
    public Section? Title => Tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Title);

    public IEnumerable<Section> Body => Top.Where(s => AttachmentOf(s) is null);

    /// <summary>The sections of each attachment, in order.</summary>
    public IEnumerable<IGrouping<int, Section>> Attachments => Top.Where(s => AttachmentOf(s) is not null).GroupBy(s => AttachmentOf(s)!.Value);

    private IEnumerable<Section> Top => Tree.Sections.Where(s => s.Kind != SectionKind.Title && ParentOf(s) is null);

    /// <summary>The section that holds it; null at the top, and for what the title holds: nothing can stand in a preface's title.</summary>
    public Section? ParentOf(Section section) => section.Parent is { } parent && byAnchor[parent] is { Kind: not SectionKind.Title } holder ? holder : null;

    public IEnumerable<Section> ChildrenOf(Section section) => children[section.Anchor];

    /// <summary>Number of the attachment in which it stands, from 1; null in the body.</summary>
    public int? AttachmentOf(Section section) => attachments.TryGetValue(section.Anchor, out var number) ? number : null;

    /// <summary>The table of which it is a row; null for everything else.</summary>
    public Section? TableOf(Section section) => tables.GetValueOrDefault(section.Anchor);

    public IEnumerable<Section> RowsOf(Section table) => Tree.Sections.Where(s => ReferenceEquals(TableOf(s), table));

    /// <summary>The section that holds an offset of the reading text; null in a region.</summary>
    public Section? At(int offset)
    {
        var (low, high) = (0, Tree.Sections.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tree.Sections[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && offset < Tree.Sections[low - 1].Span.End ? Tree.Sections[low - 1] : null;
    }

    /// <summary>The runs before an offset, the last one cut there.</summary>
    public static ImmutableArray<TextSpan> Before(ImmutableArray<TextSpan> runs, int offset) =>
        [.. runs.Where(r => r.Start < offset).Select(r => TextSpan.Between(r.Start, Math.Min(r.End, offset)))];

    /// <summary>The runs from an offset on, the first one cut there.</summary>
    public static ImmutableArray<TextSpan> From(ImmutableArray<TextSpan> runs, int offset) =>
        [.. runs.Where(r => r.End > offset).Select(r => TextSpan.Between(Math.Max(r.Start, offset), r.End))];
}
