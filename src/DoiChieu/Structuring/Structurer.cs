using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring.Grids;

namespace DoiChieu.Structuring;

/// <summary>Cuts the reading text at its printed markers. 1. Sections and regions cover the text from its first character to its last, without overlap.
/// 2. Every section has an anchor, ASCII and unique. 3. A child is one deeper than its parent and stands behind it. 4. Markers follow
/// Nghị định 30/2020/NĐ-CP, phụ lục I, and Party practice; depth comes from the order in which they open and from numbers that go on.</summary>
public static class Structurer
{
    public static Outcome<DocumentTree> Structure(DocumentFiles files, ReadingText text)
    {
        var noticed = new Noticed();
        var layout = TextLayout.Of(text, files.Metadata.Lines);
        var blocks = files.Metadata.Format == TextFormat.Markdown ? noticed.Take(MarkdownDepth.Guard(text.Source.File, () => MarkdownBlocks.Cut(text, layout), [])) : PlainBlocks.Cut(text, layout);
        var zones = Zones.Of(blocks);
        Ask(text, layout, blocks, zones, noticed);
        var (drafts, regions) = new Outline(text, blocks, zones, noticed).Build();
        Kinds.Settle(drafts);
        Anchors.Propose(drafts, d => text.At(Place(d), d.Printed.Length), d => text.SourceLine(Place(d)), noticed);
        if (drafts.Count == 0)
        {
            noticed.Add(Rules.NothingToCite.At(Diagnostics.Place.Whole(text.Source.File)));
        }

        return noticed.With(Assemble(files, text, drafts, regions));
    }

    // What the text does not show is asked for, where it begins to matter.
    private static void Ask(ReadingText text, TextLayout layout, ImmutableArray<Block> blocks, Zones zones, Noticed noticed)
    {
        if (layout.Wrapping.Evidence is { IsUnclear: true } evidence && text.Source.File is { } file && layout.Lines.Length > 0)
        {
            noticed.Add(Rules.LineBreaksUnclear.At(Diagnostics.Place.Whole(file), Text(evidence.Lower), Text(evidence.Below)));
        }

        foreach (var doubt in layout.Doubts)
        {
            noticed.Add(GridChecks.Of(text, doubt));
        }

        foreach (var headless in layout.Grids.All.Where(GridChecks.IsHeadless))
        {
            noticed.Add(GridChecks.Of(text, headless));
        }

        foreach (var attached in zones.Attached.Where(a => a.HasLetterhead))
        {
            var title = blocks[attached.Title.Start.Value];
            noticed.Add(Rules.SecondDocument.At(text.At(title.Visible[0].Start, title.Visible[0].Length), title.Text));
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Place(Draft draft) => draft.MarkerSpan?.Start ?? DoiChieu.Structuring.Section.FirstWord(draft.Runs) ?? draft.Start;

    // A section goes up to where the next section or region begins, the blank lines behind it included.
    private static DocumentTree Assemble(DocumentFiles files, ReadingText text, List<Draft> drafts, List<(int Start, RegionKind Kind)> regions)
    {
        var merged = Merged(drafts, regions);
        var starts = drafts.Select(d => d.Start).Concat(merged.Select(r => r.Start)).Order().ToArray();
        if (starts.Length == 0)
        {
            return new DocumentTree(files, text, [], text.Text.Length == 0 ? [] : [new Region(RegionKind.Ornament, new TextSpan(0, text.Text.Length))]);
        }

        return new DocumentTree(
            files,
            text,
            [.. drafts.Select(d => Section(d, Span(starts, d.Start, text.Text.Length)))],
            [.. merged.Select(r => new Region(r.Kind, Span(starts, r.Start, text.Text.Length)))]);
    }

    private static TextSpan Span(int[] starts, int start, int length)
    {
        var i = Array.BinarySearch(starts, start);
        return TextSpan.Between(i == 0 ? 0 : start, i + 1 < starts.Length ? starts[i + 1] : length);
    }

    /// <summary>Neighbouring blocks of one region as one.</summary>
    private static List<(int Start, RegionKind Kind)> Merged(List<Draft> drafts, List<(int Start, RegionKind Kind)> regions)
    {
        var starts = drafts.Select(d => d.Start).ToArray();
        var merged = new List<(int Start, RegionKind Kind)>();
        foreach (var region in regions)
        {
            var goesOn = merged.Count > 0 && merged[^1].Kind == region.Kind
                && Array.BinarySearch(starts, region.Start) == Array.BinarySearch(starts, merged[^1].Start);
            if (!goesOn)
            {
                merged.Add(region);
            }
        }

        return merged;
    }

    private static Section Section(Draft draft, TextSpan span) => new(
        draft.Anchor,
        draft.Parent?.Anchor,
        draft.Depth,
        draft.Kind,
        draft.Printed,
        span,
        draft.MarkerSpan,
        draft.IsTitled && draft.Runs.Length > 0 ? TextSpan.Between(draft.Runs[0].Start, draft.Runs[^1].End) : null,
        draft.Runs) { Punctuation = draft.Punctuation, Heads = draft.Heads, HasUnclearHeads = draft.HasUnclearHeads, FirstColumn = draft.FirstColumn };
}
