using System.Collections.Immutable;
using DoiChieu.Cleaning;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = DoiChieu.Structuring.Block;
using MarkdownBlock = Markdig.Syntax.Block;

namespace DoiChieu.Structuring;

/// <summary>Cuts a Markdown text. Markdig says what is markup and what is text; the offsets stay those of the reading text.
/// The levels of headings are not used: a scan turned into Markdown gives them without order.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static ImmutableArray<Block> Cut(ReadingText reading, TextLayout layout)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var shown = Shown(reading.Text, layout);
        foreach (var leaf in Markdown.Parse(shown, Pipeline).Descendants<LeafBlock>())
        {
            blocks.AddRange(leaf switch
            {
                ThematicBreakBlock => [Block.Of(reading, leaf.Span.Start, BlockForm.Rule, [])],
                { Inline: { } inline } => Paragraphs(reading, shown, layout, leaf, inline),
                _ => RawLines(reading, shown, leaf),
            });
        }

        return InOrder(reading, blocks.Concat(layout.Grids.All.SelectMany(g => Block.Of(reading, g))).Where(b => b.Form == BlockForm.Rule || b.Text.Length > 0).OrderBy(First));
    }

    /// <summary>The text as Markdig is to see it, of the same length: tables are read elsewhere, an edge of a flattened table parts paragraphs, the lines of
    /// a broken paragraph are one (so that `- 06%/năm` below `đạt` opens no list), and what is set in is no code.</summary>
    private static string Shown(string text, TextLayout layout)
    {
        var shown = text.ToCharArray();
        foreach (var grid in layout.Grids.All)
        {
            Blank(shown, grid.Start, grid.End);
        }

        foreach (var line in layout.Lines)
        {
            if (line.IsBar)
            {
                Blank(shown, line.Start, line.End);
            }
            else if (layout.Wrapping.GoesOn(line.Start))
            {
                shown[line.Start - 1] = ' ';
                shown[line.Start - 2] = shown[line.Start - 2] == '\r' ? ' ' : shown[line.Start - 2];
            }

            if (layout.Wrapping.IsWrapped)
            {
                Array.Fill(shown, '\u00a0', line.Start, text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(' ', '\t') is var at and > 3 ? at : 0);
            }
        }

        return new string(shown);
    }

    private static void Blank(char[] shown, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            shown[i] = shown[i] == '\n' ? '\n' : ' ';
        }
    }

    private static int First(Block block) => block.Visible.Length > 0 ? block.Visible[0].Start : block.Start;

    // Where tabs stand in a list, Markdig's places may overlap: nothing is read twice, and blocks begin one behind the other.
    private static ImmutableArray<Block> InOrder(ReadingText reading, IEnumerable<Block> blocks)
    {
        var ordered = ImmutableArray.CreateBuilder<Block>();
        var end = 0;
        foreach (var block in blocks)
        {
            var visible = Block.Cut(block.Visible, end, int.MaxValue);
            var first = visible.Length > 0 ? visible[0].Start : block.Start;
            if (first >= end && (visible.Length > 0 || block.Form == BlockForm.Rule))
            {
                ordered.Add(block.Grid is not null ? block : Block.Of(reading, Math.Clamp(block.Start, end, first), block.Form, visible));
                end = visible.Length > 0 ? visible[^1].End : first + 1;
            }
        }

        return ordered.ToImmutable();
    }

    // A hard break ends a block. So does a soft one where the next line opens with a marker:
    // in Markdown `a) …` below `a) …` is one paragraph, to a drafter they are two points.
    private static IEnumerable<Block> Paragraphs(ReadingText reading, string shown, TextLayout layout, LeafBlock leaf, ContainerInline inline)
    {
        var form = leaf is HeadingBlock ? BlockForm.Heading : BlockForm.Words;
        var (start, marker) = ListMarker(reading, leaf);
        var open = new List<TextSpan>(marker);
        foreach (var line in Lines(shown, leaf, inline))
        {
            if (open.Count > marker.Length && (line.AfterHardBreak || layout.Wrapping.IsWrapped || MarkerStyles.Read(SectionText.Of(reading, line.Runs).Text).Any()))
            {
                yield return Block.Of(reading, start, form, LooseEmphasis.Without(reading.Text, [.. open], marker.Length));
                marker = [];
                open.Clear();
            }

            // The line before may have held nothing but markup: a block begins with its first words.
            start = open.Count == 0 && line.Runs.Length > 0 && line.Runs[0].Start > leaf.Span.Start ? Math.Max(start, LineStart(reading, line.Runs[0].Start)) : start;
            open.AddRange(line.Runs);
        }

        yield return Block.Of(reading, start, form, LooseEmphasis.Without(reading.Text, [.. open], marker.Length));
    }

    private static IEnumerable<(bool AfterHardBreak, ImmutableArray<TextSpan> Runs)> Lines(string shown, LeafBlock leaf, ContainerInline inline)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        var afterHard = false;
        var at = leaf.Span.Start;
        foreach (var part in inline.Descendants<Inline>())
        {
            if (part is LineBreakInline broken)
            {
                yield return (afterHard, runs.ToImmutable());
                runs.Clear();
                afterHard = broken.IsHard;
            }
            else
            {
                runs.AddRange(Locate(shown, part, at, leaf.Span.End + 1));
                at = runs.Count > 0 ? runs[^1].End : at;
            }
        }

        yield return (afterHard, runs.ToImmutable());
    }

    // Code may go on in the next line, and Markdig has one blank for the break and for what stands in the margin: so its words are looked for one by one.
    private static IEnumerable<TextSpan> Locate(string text, Inline part, int from, int end)
    {
        string[] printed = part switch
        {
            LiteralInline literal => [literal.Content.ToString()],
            CodeInline code => code.Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            AutolinkInline link => [link.Url],
            HtmlEntityInline entity => [entity.Original.ToString()],
            _ => [],
        };
        foreach (var words in printed)
        {
            if (Locate(text, words, from, Math.Max(from, part.Span.Start), end) is { Length: > 0 } run)
            {
                yield return run;
                from = run.End;
            }
        }
    }

    // Markdig's place of a text is off by a few characters behind a tab, and before a backslash for `\*`: so the text itself is looked for, from there on.
    private static TextSpan? Locate(string text, string words, int from, int told, int end)
    {
        foreach (var start in (ReadOnlySpan<int>)[told, from])
        {
            if (start < end && text.AsSpan(start, end - start).IndexOf(words, StringComparison.Ordinal) is >= 0 and var found)
            {
                return new TextSpan(start + found, words.Length);
            }
        }

        return null;
    }

    private static (int Start, ImmutableArray<TextSpan> Marker) ListMarker(ReadingText reading, LeafBlock leaf)
    {
        if (leaf.Parent is not ListItemBlock item || item[0] != leaf)
        {
            return (leaf.Span.Start, []);
        }

        var marker = reading.Text.AsSpan(item.Span.Start, leaf.Span.Start - item.Span.Start).TrimEnd();
        MarkdownBlock outer = item;
        while (outer.Parent is ListBlock { Parent: ListItemBlock above } && above[0] == outer.Parent)
        {
            outer = above;
        }

        return (outer.Span.Start, [new TextSpan(item.Span.Start, marker.Length)]);
    }

    // Code and raw HTML are no part of an official text, but nothing received may get lost.
    private static IEnumerable<Block> RawLines(ReadingText reading, string shown, LeafBlock leaf)
    {
        for (var start = leaf.Span.Start; start <= leaf.Span.End && start < reading.Text.Length;)
        {
            var feed = reading.Text.IndexOf('\n', start);
            var end = feed < 0 ? reading.Text.Length : feed;
            // Blank lines within may be a table that is read elsewhere.
            if (!shown.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return Block.Of(reading, start, BlockForm.Words, [TextSpan.Between(start, end)]);
            }

            start = end + 1;
        }
    }

    private static int LineStart(ReadingText reading, int offset) => reading.Text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
}
