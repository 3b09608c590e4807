using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting.Targets;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Finds the measures of a document's targets. 1. A measure is one printed number or range, or one clause that commits without a number;
/// it stands in the part that the document itself calls its chỉ tiêu. 2. Measures are in the order of the text. 3. Words are quoted as received,
/// and the offsets of a quote lead to them. 4. A digit in a target that is neither in a measure nor known as a name, a time, an age or a base is reported.</summary>
public static class TargetFinder
{
    public static Outcome<ImmutableArray<Measure>> Find(DocumentTree tree)
    {
        var noticed = new Noticed();
        var blocks = TargetBlocks.Find(tree);
        TargetChecks.Labels(tree, blocks, noticed);
        TargetChecks.Heads(tree, noticed);
        TargetChecks.LeadIns(tree, blocks, noticed);
        var style = tree.Files.Metadata.Numbers is { } stated ? new NumberStyle(stated, IsMixed: false) : NumberStyle.Of(blocks.Select(b => b.Words));
        var readings = new Dictionary<TargetBlock, TargetReading>(ReferenceEqualityComparer.Instance);
        var measures = ImmutableArray.CreateBuilder<Measure>();
        foreach (var block in blocks)
        {
            var words = tree.Words(block.Section);
            var context = ContextOf(tree, block, readings) with { Signs = style.Signs };
            var reading = block.Cell is { } cell ? CellReader.Read(block.Words, cell, context) : TargetReader.Read(block.Words, context, (start, length) => Received(tree, block, Place(block, words, start, length)));
            readings[block] = reading;
            TargetChecks.Numbers(tree, block, reading, noticed);
            TargetChecks.Signs(tree, block, reading, style, noticed);
            measures.AddRange(from found in reading.Measures
                              where !(block.IsHeader && found.Comparator == Comparator.None)
                              select Made(tree, block, reading, found, words));
        }

        var named = MeasureIds.Give(measures.ToImmutable());
        TargetChecks.Ids(tree, named, noticed);
        var read = CuratedReadings.Apply(named, tree.Files.Readings, noticed);
        TargetChecks.Times(tree, read, noticed);
        RepeatedTargets.Add(tree, read, noticed);
        SilenceChecks.Add(tree, blocks, read.Count(m => m.Comparator != Comparator.None), noticed);
        return noticed.With(read);
    }

    private static TargetContext ContextOf(DocumentTree tree, TargetBlock block, Dictionary<TargetBlock, TargetReading> readings)
    {
        var whole = block.Whole is null ? null : readings[block.Whole];
        return TargetContext.Of(tree.Files.Metadata) with { Opening = whole?.Opening, Heading = block.Heading, Parent = whole?.Header ?? "" };
    }

    private static TextSpan Place(TargetBlock block, SectionText words, int start, int length) => words.ToReading(block.From + start, length);

    private static string Received(DocumentTree tree, TargetBlock block, TextSpan span) =>
        block.Cell is null ? tree.Received(block.Section, span) : CellWords.Plain(tree.Text.Received(span.Start, span.Length));

    private static Measure Made(DocumentTree tree, TargetBlock block, TargetReading reading, Found found, SectionText words)
    {
        var quote = Place(block, words, found.Start, found.Length);
        var (start, length) = reading.Text.Characters(found.Sentence);
        return new Measure(
            "", tree.Id, block.Label, block.Section.Anchor, tree.Text.SourceLine(quote.Start), found.Breakdown, found.Indicator, Received(tree, block, quote),
            quote, Place(block, words, start, length), found.Comparator, found.Low, found.High, Blanks.Fold(found.Unit),
            found.Timing.Horizon?.Value ?? "", found.Timing.Aggregation, found.Timing.Origin, tree.Files.Metadata.Territory) { Opens = found.Opens, IsAbout = found.IsAbout, IsRank = found.IsRank };
    }
}
