using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>Where the frame of a document lies around its body: counted in blocks, each list in the order of the text.</summary>
/// <param name="Title">Blocks of the title block; empty where the text has none.</param>
/// <param name="Regions">Blocks that are no section, with what they are.</param>
/// <param name="Attached">Texts attached behind the first one.</param>
internal sealed record Zones(Range Title, ImmutableDictionary<int, RegionKind> Regions, ImmutableArray<Attachment> Attached)
{
    public static Zones Of(ImmutableArray<Block> blocks)
    {
        var regions = ImmutableDictionary.CreateBuilder<int, RegionKind>();
        var (from, to) = TitleBlock(blocks);
        for (var i = 0; i < from; i++)
        {
            regions[i] = RegionKind.Letterhead;
        }

        var last = Panels(blocks, to, regions);
        Closings(blocks[..last], to, regions);
        var attached = Attachment.Find(blocks[..last], to, regions);
        for (var i = to; i < blocks.Length; i++)
        {
            if (!regions.ContainsKey(i) && IsOrnament(blocks[i]))
            {
                regions[i] = RegionKind.Ornament;
            }
        }

        InnerLetterheads(blocks[..last], to, regions);
        return new Zones(from..to, regions.ToImmutable(), attached);
    }

    public static bool IsOrnament(Block block) => block.Form == BlockForm.Rule || Forms.IsOrnament(block.Text);

    private static (int From, int To) TitleBlock(ImmutableArray<Block> blocks)
    {
        var end = 0;
        while (end < blocks.Length && !IsBody(blocks[end]))
        {
            end++;
        }

        var from = Enumerable.Range(0, end).Where(i => NamesDocument(blocks[i].Text)).DefaultIfEmpty(-1).First();
        if (from < 0)
        {
            from = Letterhead.End(blocks[..end]);
            while (from < end && IsOrnament(blocks[from]))
            {
                from++;
            }

            return from < end ? (from, from + 1) : (from, from);
        }

        var to = from + 1;
        while (to < end && !IsOrnament(blocks[to]))
        {
            to++;
        }

        return (from, to);
    }

    // A title never ends as a sentence does, but for the motto of a congress, whose lines end in `;` and `,`.
    public static bool IsBody(Block block) =>
        block.Grid is not null || Forms.IsMarkerAlone(block.Text) || MarkerStyles.Read(block.Text).Any() || FlatTable.OpensTable(block.Text) || block.Text.EndsWith('.') || block.Text.EndsWith(':')
        || IsGround(block.Text);

    /// <summary>Whether words say on what ground, or to whom, a document is issued.</summary>
    public static bool IsGround(string words) => Wording.Grounds.Any(g => words.StartsWith(g, StringComparison.Ordinal));

    public static bool NamesDocument(string words) =>
        Forms.IsCapitals(words) && Wording.DocumentKinds.Any(k => words.StartsWith(k, StringComparison.Ordinal));

    /// <summary>A form in an appendix prints a letterhead to be filled in: the motto, and the lines in capitals that stand right above it.</summary>
    private static void InnerLetterheads(ImmutableArray<Block> blocks, int from, ImmutableDictionary<int, RegionKind>.Builder regions)
    {
        for (var i = from; i < blocks.Length; i++)
        {
            if (regions.ContainsKey(i) || !Letterhead.MottoIn(blocks[i].Text))
            {
                continue;
            }

            for (var k = i; k >= from && !regions.ContainsKey(k) && (k == i || (Forms.IsCapitals(blocks[k].Text) && !IsBody(blocks[k]) && !NamesDocument(blocks[k].Text))); k--)
            {
                regions[k] = RegionKind.Letterhead;
            }
        }
    }

    /// <summary>What a web page prints below the text, and the line of its writer; gives the block behind the text.</summary>
    private static int Panels(ImmutableArray<Block> blocks, int from, ImmutableDictionary<int, RegionKind>.Builder regions)
    {
        var last = blocks.Length;
        while (last > from && IsPanel(blocks[last - 1].Text))
        {
            regions[--last] = RegionKind.Panel;
        }

        if (last - 1 > from && Forms.IsName(blocks[last - 1].Text) && Forms.Closes(blocks[last - 2].Text) && !blocks.Any(b => NamesDocument(b.Text)))
        {
            regions[--last] = RegionKind.Panel;
        }

        return last;
    }

    private static bool IsPanel(string words) =>
        !Forms.Closes(words) && Wording.Panels.Any(p => words.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Recipients and signatures: each runs to the next, to an appendix, or to the end.</summary>
    private static void Closings(ImmutableArray<Block> blocks, int from, ImmutableDictionary<int, RegionKind>.Builder regions)
    {
        RegionKind? open = null;
        for (var i = from; i < blocks.Length; i++)
        {
            var words = blocks[i].Text;
            open = words.StartsWith(Wording.Recipients, StringComparison.Ordinal) ? RegionKind.Recipients
                : OpensSignature(words) ? RegionKind.Signature
                : open is not null && Reopens(blocks[i], open.Value) ? null
                : open;
            if (open is { } kind)
            {
                regions[i] = kind;
            }
        }
    }

    public static bool OpensSignature(string words) =>
        Wording.Posts.Contains(words, StringComparer.Ordinal)
        || (Forms.IsCapitals(words) && Wording.SignatureOpenings.Any(o => words.StartsWith(o, StringComparison.Ordinal)));

    // Recipients are a list of dashes, so only a division of the text itself ends them, or the title of a text attached to this one.
    private static bool Reopens(Block block, RegionKind open) =>
        NamesDocument(block.Text)
        || MarkerStyles.Read(block.Text).Any(m => m.Style.Rank > 0 || (m.Style.Kind is SectionKind.Section && open == RegionKind.Signature))
        || (open == RegionKind.Signature && Footnotes.Number(block.Text) is not null);
}
