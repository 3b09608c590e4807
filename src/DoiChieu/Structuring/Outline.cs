using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring.Grids;

namespace DoiChieu.Structuring;

/// <summary>Walks over the blocks once and nests them.</summary>
internal sealed class Outline(ReadingText reading, ImmutableArray<Block> blocks, Zones zones, Noticed noticed)
{
    // Of the rest of a title on a line of its own.
    private const int LongestRest = 100;

    private readonly Nesting nesting = new();
    private readonly List<Draft> sections = [];
    private readonly List<(int Start, RegionKind Kind)> regions = [];
    private readonly Dictionary<int, Attachment> attachments = zones.Attached.ToDictionary(a => a.Title.Start.Value);
    private readonly ImmutableArray<int> bodyEnds = BodyEnds(blocks, zones);
    private readonly Dictionary<string, Draft> bearers = new(StringComparer.Ordinal);
    private bool behindOrnament;

    public (List<Draft> Sections, List<(int Start, RegionKind Kind)> Regions) Build()
    {
        for (var i = 0; i < blocks.Length;)
        {
            i = zones.Regions.TryGetValue(i, out var region) ? Region(i, region)
                : i == zones.Title.Start.Value && !zones.Title.Equals(i..i) ? Title()
                : attachments.TryGetValue(i, out var attached) ? Attached(attached)
                : blocks[i].Grid is { } grid ? Ruled(i, grid)
                : FlatTable.At(blocks, i, bodyEnds[i]) is { } table ? Table(table)
                : nesting.Choose(MarkerStyles.Read(blocks[i].Text)) is { } marker ? Marked(i, i + 1, blocks[i], marker)
                : OverTwoLines(i) is { } joined && nesting.Choose(MarkerStyles.Read(joined.Text)) is { } alone ? Marked(i, i + 2, joined, alone)
                : Unmarked(i);
        }

        return (sections, regions);
    }

    private int Region(int i, RegionKind kind)
    {
        regions.Add((blocks[i].Start, kind));
        behindOrnament |= kind == RegionKind.Ornament;
        if (kind is RegionKind.Signature or RegionKind.Recipients)
        {
            nesting.CloseAll();
        }

        return i + 1;
    }

    private int Title()
    {
        var end = zones.Title.End.Value;
        var title = new Draft(SectionKind.Title, null, blocks[zones.Title.Start.Value].Start, null) { IsTitled = true };
        Fill(title, [.. blocks[zones.Title].SelectMany(b => b.Visible)]);
        sections.Add(title);
        return end;
    }

    /// <summary>A text attached to this one is a division like an appendix: its numbers begin anew.</summary>
    private int Attached(Attachment attached)
    {
        nesting.CloseAll();
        var division = Add(new Draft(SectionKind.Appendix, null, blocks[attached.Title.Start.Value].Start, null) { IsTitled = true });
        Fill(division, [.. blocks[attached.Title].SelectMany(b => b.Visible)]);
        nesting.Open(division);
        return attached.Title.End.Value;
    }

    private int Ruled(int i, Grid grid)
    {
        foreach (var section in new GridSections(reading, noticed).Of(grid, nesting.ForText()))
        {
            Add(section);
        }

        return i + 1;
    }

    /// <summary>A marker alone on its line, with the words of the next.</summary>
    private Block? OverTwoLines(int i) =>
        Forms.IsMarkerAlone(blocks[i].Text) && i + 1 < bodyEnds[i] && blocks[i + 1] is { Grid: null } below && char.IsUpper(below.Text[0]) && !MarkerStyles.Read(below.Text).Any()
            ? Block.Of(reading, blocks[i].Start, below.Form, [.. blocks[i].Visible, .. below.Visible])
            : null;

    private int Marked(int i, int next, Block block, Marker marker)
    {
        if (IsCutTitle(block, marker, next))
        {
            block = Block.Of(reading, block.Start, block.Form, [.. block.Visible, .. blocks[next].Visible]);
            next++;
        }

        if (nesting.Expected(marker) is { } expected)
        {
            noticed.Add(Rules.NumberJumps.At(Place(block, marker), marker.Text, expected.ToString(CultureInfo.InvariantCulture)));
        }

        var isGroup = IsGroup(i, marker);
        var key = isGroup ? Headings.Group : marker.Key;
        var parent = nesting.ForMarker(marker, key, Announcer());
        var section = Add(new Draft(isGroup ? SectionKind.Group : marker.Kind, parent, block.Start, marker)
        {
            Key = key,
            MarkerSpan = block.Words.ToReading(marker.At, marker.Text.Length),
            IsBoldTitle = marker.Kind == SectionKind.Bullet && (block.IsBold || marker.Text is "*") && Forms.MayBeTitle(block.Text[marker.Behind..]),
            Punctuation = block.Text[(marker.At + marker.Text.Length)..marker.Behind].Trim(),
        });
        Fill(section, block.From(marker.Behind));
        section.IsTitled = Forms.MayBeTitle(section.Words);
        nesting.Open(section);
        Enumerate(section, block, marker.Behind);
        return marker.Style.Rank > 0 && section.Words.Length == 0 ? TitleBelow(section, next) : next;
    }

    // `I. Chỉ tiêu chủ yếu của tỉnh` / / `đến năm 2030`: a line below a title that goes on in small letters, and ends as no sentence does, is the rest of it.
    private bool IsCutTitle(Block block, Marker marker, int next) =>
        marker.Kind is SectionKind.Section or SectionKind.Subsection or SectionKind.Paragraph or SectionKind.Article && marker.Behind < block.Text.Length && Forms.MayBeTitle(block.Text[marker.Behind..])
        && next < blocks.Length && !zones.Regions.ContainsKey(next) && blocks[next] is { Grid: null, Form: BlockForm.Words } below && below.Text.Length <= LongestRest
        && char.IsLower(below.Text[0]) && !Forms.Closes(below.Text) && !below.Text.EndsWith(',') && !MarkerStyles.Read(below.Text).Any() && !FlatTable.OpensTable(below.Text);

    private int Unmarked(int i)
    {
        var block = blocks[i];
        if (behindOrnament)
        {
            nesting.CloseToAppendix();
        }

        if (Footnotes.Number(block.Text) is { } note && bearers.TryGetValue(note, out var bearer))
        {
            Fill(Add(new Draft(SectionKind.Text, bearer, block.Start, null)), block.Visible);
        }
        else if (IsHeading(i))
        {
            var form = Headings.Form(block.Text);
            var heading = Add(new Draft(string.Equals(form, Headings.Period, StringComparison.Ordinal) ? SectionKind.Period : SectionKind.Heading, nesting.ForHeading(form), block.Start, null) { Key = form, IsTitled = true });
            Fill(heading, block.Visible);
            nesting.Open(heading);
        }
        else
        {
            var parent = Forms.IsBracketed(block.Text) && i + 1 == bodyEnds[i] ? nesting.ForRemark() : nesting.ForText();
            var text = Add(new Draft(SectionKind.Text, parent, block.Start, null));
            Fill(text, block.Visible);
            Enumerate(text, block, 0);
        }

        return i + 1;
    }

    private int Table(FlatTable flat)
    {
        var table = Add(new Draft(SectionKind.Table, nesting.ForText(), blocks[flat.Header.Start.Value].Start, null));
        Fill(table, Cells(flat.Header));
        var parent = table;
        foreach (var row in flat.Rows)
        {
            var block = blocks[row.Marker];
            var style = row.Form == RowForm.Group ? MarkerStyles.GroupNumber : MarkerStyles.RowNumber;
            var number = block.Text.TrimEnd('.');
            var marker = new Marker(style, style.Name, number, number, [style.Read(number)], 0, block.Text.Length);
            var section = Add(new Draft(style.Kind, row.Form == RowForm.Group ? table : parent, block.Start, marker) { MarkerSpan = block.Words.ToReading(0, number.Length), IsTitled = row.Form == RowForm.Group });
            Fill(section, Cells(row.Cells));
            parent = row.Form == RowForm.Group ? section : parent;
            if (row.Form == RowForm.Uncertain)
            {
                noticed.Add(Rules.RowUncertain.At(Place(block, marker), number, Count(row.Cells), Count(flat.Header, -1)));
            }
        }

        return flat.End;
    }

    private int TitleBelow(Draft section, int from)
    {
        var lines = TitleLines.Below(blocks, zones, from);
        Fill(section, lines.Runs);
        section.IsTitled = true;
        return lines.End;
    }

    private void Enumerate(Draft section, Block block, int from)
    {
        var markers = Enumerations.Find(block.Text, from);
        for (var i = 0; i < markers.Length; i++)
        {
            var start = block.Words.ToReading(markers[i].At, 1).Start;
            var end = i + 1 < markers.Length ? block.Words.ToReading(markers[i + 1].At, 1).Start : int.MaxValue;
            if (i == 0)
            {
                section.Runs = Block.Cut(section.Runs, 0, start);
            }

            var item = new Draft(SectionKind.Item, section, start, markers[i]) { MarkerSpan = block.Words.ToReading(markers[i].At, markers[i].Text.Length) };
            Fill(Add(item), Block.Cut(block.From(markers[i].Behind), 0, end));
        }
    }

    private bool IsHeading(int i)
    {
        var last = bodyEnds[i];
        return Forms.MayBeHeading(blocks[i]) && i + 1 < last && !Zones.IsGround(blocks[i].Text)
            && (Forms.IsCapitals(blocks[i].Text) || !MarkerStyles.Read(blocks[i + 1].Text).Any(nesting.GoesOn));
    }

    // A dash over numbers in brackets names what they are about; a dash that closes as a sentence is an item of its own.
    private bool IsGroup(int i, Marker marker) =>
        marker.Kind == SectionKind.Bullet && i + 1 < bodyEnds[i] && Forms.MayBeTitle(blocks[i].Text[marker.Behind..])
        && MarkerStyles.Read(blocks[i + 1].Text).Any(m => m.Style == MarkerStyles.Bracket);

    private Draft? Announcer() =>
        sections.Count > 0 && sections[^1] is { Kind: SectionKind.Text, Children.Count: 0 } text && text.Words.EndsWith(':') ? text : null;

    /// <summary>For every block the next block that is no text of its part: a region, an appendix, or the end.</summary>
    private static ImmutableArray<int> BodyEnds(ImmutableArray<Block> blocks, Zones zones)
    {
        var ends = new int[blocks.Length];
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            var stops = zones.Regions.ContainsKey(i) || zones.Attached.Any(a => a.Title.Start.Value == i) || MarkerStyles.Read(blocks[i].Text).Any(m => m.Kind == SectionKind.Appendix);
            ends[i] = stops ? i : i + 1 < blocks.Length ? ends[i + 1] : blocks.Length;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ends);
    }

    private Draft Add(Draft section)
    {
        behindOrnament = false;
        sections.Add(section);
        section.Parent?.Children.Add(section);
        return section;
    }

    private void Fill(Draft section, ImmutableArray<TextSpan> runs)
    {
        section.Runs = runs;
        section.Words = SectionText.Of(reading, runs).Text;
        foreach (var mark in Footnotes.Marks(section.Words))
        {
            bearers.TryAdd(mark, section);
        }
    }

    private ImmutableArray<TextSpan> Cells(Range range) =>
        [.. blocks[range].Select(b => TextSpan.Between(b.Visible[0].Start, b.Visible[^1].End))];

    private Place Place(Block block, Marker marker) =>
        reading.At(block.Words.ToReading(marker.At, marker.Text.Length).Start, marker.Text.Length);

    private static string Count(Range range, int more = 0) =>
        (range.End.Value - range.Start.Value + more).ToString(CultureInfo.InvariantCulture);
}
