using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>A text attached to the one before it in the same file: the programme that a resolution promulgates, or another document with a letterhead of its own.</summary>
/// <param name="Title">The blocks of its title.</param>
internal sealed record Attachment(Range Title, bool HasLetterhead)
{
    private const int MostBlocksOfLetterhead = 12;
    private const int MostBlocksOfTitle = 6;

    /// <summary>The texts attached behind a title block: each opens with a title in capitals that names a kind of document and stands behind a signature,
    /// behind a letterhead, or before a note in brackets that says what it is attached to.</summary>
    public static ImmutableArray<Attachment> Find(ImmutableArray<Block> blocks, int from, ImmutableDictionary<int, RegionKind>.Builder regions)
    {
        var found = ImmutableArray.CreateBuilder<Attachment>();
        for (var i = from; i < blocks.Length; i++)
        {
            if (regions.ContainsKey(i) || !Zones.NamesDocument(blocks[i].Text))
            {
                continue;
            }

            var end = TitleEnd(blocks, i, regions);
            var head = Head(blocks, i, from);
            if (head is not null || IsBehindClosing(i, regions) || (end < blocks.Length && SaysAttached(blocks[end].Text)))
            {
                found.Add(new Attachment(i..end, head is not null));
                for (var k = head ?? i; k < i; k++)
                {
                    regions[k] = RegionKind.Letterhead;
                }

                i = end - 1;
            }
        }

        return found.ToImmutable();
    }

    private static bool IsBehindClosing(int i, ImmutableDictionary<int, RegionKind>.Builder regions) =>
        regions.TryGetValue(i - 1, out var kind) && kind is RegionKind.Signature or RegionKind.Recipients or RegionKind.Ornament
        && (kind != RegionKind.Ornament || IsBehindClosing(i - 1, regions));

    private static bool SaysAttached(string words) =>
        Forms.IsBracketed(words) && Wording.AttachedTo.Any(a => words.AsSpan(1).StartsWith(a, StringComparison.OrdinalIgnoreCase));

    private static int TitleEnd(ImmutableArray<Block> blocks, int from, ImmutableDictionary<int, RegionKind>.Builder regions)
    {
        var end = from + 1;
        while (end < blocks.Length && end - from < MostBlocksOfTitle && !regions.ContainsKey(end) && (!Zones.IsBody(blocks[end]) || IsSubtitle(blocks, end)) && !Zones.IsOrnament(blocks[end])
            && !Forms.IsBracketed(blocks[end].Text))
        {
            end++;
        }

        // A title is not eaten up by the first paragraph of a text that has no marker.
        return end - from == MostBlocksOfTitle ? from + 1 : end;
    }

    // “Thực hiện Nghị quyết số …” opens a ground, but below a title and above “(Kèm theo …)” it says what the programme is for.
    private static bool IsSubtitle(ImmutableArray<Block> blocks, int at) =>
        at + 1 < blocks.Length && Zones.IsGround(blocks[at].Text) && !Forms.Closes(blocks[at].Text) && SaysAttached(blocks[at + 1].Text);

    /// <summary>The first block of the letterhead above a title; null where there is none.</summary>
    private static int? Head(ImmutableArray<Block> blocks, int title, int from)
    {
        var first = Math.Max(from, title - MostBlocksOfLetterhead);
        var motto = Enumerable.Range(first, title - first).Where(i => Letterhead.MottoIn(blocks[i].Text)).Cast<int?>().FirstOrDefault();
        if (motto is not { } at)
        {
            return null;
        }

        // Above the motto stands the issuer, in capitals.
        while (at > first && (Forms.IsCapitals(blocks[at - 1].Text) || Zones.IsOrnament(blocks[at - 1])) && !Zones.OpensSignature(blocks[at - 1].Text) && !MarkerStyles.Read(blocks[at - 1].Text).Any())
        {
            at--;
        }

        return at;
    }
}
