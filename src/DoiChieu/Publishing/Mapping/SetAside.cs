using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Whole lines that are no words of the text: stamps, seals, what a web page put around it. They are seen in the received reading, where they stood.</summary>
internal sealed class SetAside(DocumentTree tree, InterfaceWords words, SectionMarkup markup)
{
    private readonly ImmutableArray<AppliedCorrection> blocks = [.. tree.Text.Corrections.Where(c => IsBlock(tree.Text, c))];

    /// <summary>Whether lines from their first character to their last were set aside, and not a mark inside a line.</summary>
    public static bool IsBlock(ReadingText text, AppliedCorrection correction)
    {
        var (source, edit) = (text.Source.Text, correction.Edit);
        return edit.Class == CorrectionClass.Noise
            && (edit.Start == 0 || source[edit.Start - 1] == '\n')
            && (edit.End == source.Length || source[edit.End] == '\n' || source[edit.End - 1] == '\n');
    }

    /// <summary>Those that stand inside no region, as blocks of the page, with their offset in the reading text.</summary>
    public IEnumerable<(int Start, PageBlock Block)> Alone() =>
        blocks.Where(c => !tree.Regions.Any(r => IsInside(c, r))).Select(c => (c.ReadingStart, Block(c)));

    /// <summary>Those that stand among the lines of a region.</summary>
    public IEnumerable<(int Start, Html Lines)> Inside(Region region) =>
        blocks.Where(c => IsInside(c, region)).Select(c => (c.ReadingStart, Lines(c, "ln aside")));

    private static bool IsInside(AppliedCorrection correction, Region region) =>
        region.Kind != RegionKind.Ornament && region.Span.Start < correction.ReadingStart && correction.ReadingStart < region.Span.End;

    private PageBlock Block(AppliedCorrection correction) =>
        new(BlockKind.SetAside, "", 0, Lines(correction, "ln"), words["region", "set_aside"], [], null);

    private Html Lines(AppliedCorrection correction, string kind)
    {
        var html = new HtmlBuilder();
        foreach (var line in correction.AsReceived.Split('\n').Where(line => line.AsSpan().Trim().Length > 0))
        {
            html.Open("span", "class", kind).Text(Diagnostics.Blanks.Fold(line)).Close("span");
        }

        return html.Add(markup.NumberOf(correction)).Build();
    }
}
