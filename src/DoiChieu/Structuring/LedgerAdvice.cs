using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>Tells a keeper what probably became of published anchors that no section has: never decides. Pieces are new sections whose words were all published under it;
/// a whole is a section, new or old, that has all its words.</summary>
public static class LedgerAdvice
{
    public static ImmutableArray<LedgerChange> For(DocumentTree tree)
    {
        var present = tree.Sections.Select(s => s.Anchor).ToHashSet(StringComparer.Ordinal);
        var known = tree.Ledger.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var added = tree.Sections.Where(s => !known.Contains(s.Anchor)).ToList();
        return
        [
            .. tree.Ledger.Entries
                .Where(entry => entry.State == AnchorState.Live && entry.Words.Length > 0 && !present.Contains(entry.Id))
                .Select(entry => For(tree, entry, added)).OfType<LedgerChange>(),
        ];
    }

    private static LedgerChange? For(DocumentTree tree, LedgerEntry entry, List<Section> added)
    {
        ImmutableArray<string> pieces = [.. added.Where(s => Likeness.IsPiece(tree.Words(s).Text, entry.Words)).Select(s => s.Anchor)];
        if (pieces.Length > 1)
        {
            return new LedgerChange(entry.Id, AnchorState.Split, pieces);
        }

        var whole = tree.Sections.FirstOrDefault(s => Likeness.IsPiece(entry.Words, tree.Words(s).Text));
        return whole is null ? null
            : new LedgerChange(entry.Id, added.Contains(whole) ? AnchorState.Moved : AnchorState.Merged, [whole.Anchor]);
    }
}
