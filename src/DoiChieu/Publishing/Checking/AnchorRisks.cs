using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Checking;

/// <summary>Anchors that readers may lose: 1. not in the ledger yet, so that nothing keeps them where they are (one finding where a whole text is new);
/// 2. kept though their words are no longer those published, because they are alike or at the same place.</summary>
internal static class AnchorRisks
{
    public static void Check(DocumentTree tree, Noticed noticed)
    {
        var published = tree.Ledger.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var unpublished = tree.Sections.Where(s => !published.ContainsKey(s.Anchor)).ToList();
        if (published.Count == 0 && unpublished.Count > 0)
        {
            noticed.Add(Rules.AnchorsUnpublished.At(Where(tree, unpublished[0]), tree.Id, unpublished.Count.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        foreach (var section in tree.Sections)
        {
            if (!published.TryGetValue(section.Anchor, out var entry))
            {
                noticed.Add(Rules.AnchorUnpublished.At(Where(tree, section), $"{tree.Id}#{section.Anchor}"));
            }
            else if (entry.State == AnchorState.Live && entry.Words.Length > 0 && !string.Equals(entry.Hash, Ledger.Hash(tree.Words(section).Text), StringComparison.Ordinal))
            {
                noticed.Add(Rules.AnchorByLikeness.At(Where(tree, section), $"{tree.Id}#{section.Anchor}", entry.Words, tree.Words(section).Text));
            }
        }
    }

    private static Place Where(DocumentTree tree, Section section) => tree.Text.At(section.Start, section.MarkerSpan?.Length ?? 1);
}
