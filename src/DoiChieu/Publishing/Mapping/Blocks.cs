using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>A document's sections and regions as the blocks of its page, in the order of the text. Every section becomes an element with its anchor as id:
/// headings, paragraphs, items inside a paragraph, tables with their group rows and rows. Regions, and what says that a paragraph stood there once, stand where they stand in the text.</summary>
internal sealed class Blocks(
    DocumentTree tree,
    InterfaceWords words,
    SectionMarkup markup,
    PlaceNames places,
    Addresses addresses,
    ILookup<string, CitedStretch> citations,
    Func<string, ImmutableArray<SideTarget>> targets,
    Func<string, ImmutableArray<SeeAlso>> seeAlso,
    ToolsMapper tools)
{
    // A heading below the sixth level has no element of its own.
    private const int DeepestHeading = 6;

    private const int DeepestIndent = 3;

    private readonly FrozenDictionary<string, Section> byAnchor = tree.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
    private readonly SetAside setAside = new(tree, words, markup);
    private readonly ILookup<string, Section> children = tree.Sections.Where(s => s.Parent is not null).ToLookup(s => s.Parent!, StringComparer.Ordinal);

    public IEnumerable<PageBlock> All()
    {
        var parts = tree.Sections.Where(IsBlock).Select(s => (s.Span.Start, Make: (Func<PageBlock>)(() => Of(s))))
            .Concat(tree.Regions.Where(IsShown).Select(r => (r.Span.Start, Make: (Func<PageBlock>)(() => Of(r)))));
        var stones = addresses.Placed().Select(p => (Start: p.Offset, Make: (Func<PageBlock>)(() => new PageBlock(BlockKind.Tombstone, p.Stone.Id, 0, Html.Empty, "", [], null) { Tombstone = p.Stone })));
        parts = stones.Concat(setAside.Alone().Select(a => (a.Start, Make: (Func<PageBlock>)(() => a.Block)))).Concat(parts);
        return parts.OrderBy(p => p.Start).Select(p => p.Make());
    }

    /// <summary>Whether a section is printed as a heading: it has a title of its own, and is no row, table or target.</summary>
    public static bool IsHeading(Section section) =>
        section.Title is not null && section.Kind is not (SectionKind.Title or SectionKind.Table or SectionKind.Row or SectionKind.Target or SectionKind.Bullet);

    /// <summary>Whether a section has tools of its own on the page: headings, paragraphs, rows and their groups. An item inside a paragraph shares those of its paragraph.</summary>
    public bool HasTools(Section section) => section.Kind is not SectionKind.Table && (section.Kind is SectionKind.Title || IsInTable(section) || !IsInside(section));

    public bool IsInTable(Section section)
    {
        for (var at = section; at.Parent is { } parent; at = byAnchor[parent])
        {
            if (byAnchor[parent].Kind == SectionKind.Table)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShown(Region region) => region.Kind is not RegionKind.Ornament;

    private bool IsBlock(Section section) => section.Kind != SectionKind.Title && !IsInTable(section) && !IsInside(section);

    // `(1) … (n)` on the line of their paragraph.
    private bool IsInside(Section section) =>
        section.Parent is { } parent && section.Span.Start > 0 && tree.Text.Text[section.Span.Start - 1] != '\n' && !IsHeading(byAnchor[parent]) && byAnchor[parent].Kind != SectionKind.Title;

    private PageBlock Of(Section section) => section.Kind switch
    {
        SectionKind.Table => Table(section),
        _ when IsHeading(section) => new PageBlock(BlockKind.Heading, section.Anchor, HeadingLevel(section), Words(section), places.Of(section), [], null) { Before = addresses.Before(section.Anchor), Tools = tools.Of(section), SeeAlso = seeAlso(section.Anchor) },
        _ => Paragraph(section),
    };

    private PageBlock Paragraph(Section section)
    {
        var inside = Inside(section).ToList();
        var html = new HtmlBuilder().Add(Words(section));
        foreach (var item in inside)
        {
            html.Text(" ").Add(addresses.Before(item.Anchor)).Open("span", "class", "item", "id", item.Anchor).Add(Words(item)).Close("span");
        }

        var beside = targets(section.Anchor).AddRange(inside.SelectMany(i => targets(i.Anchor)));
        return new PageBlock(BlockKind.Paragraph, section.Anchor, SetIn(section), html.Build(), places.Of(section), beside, null)
        {
            Before = addresses.Before(section.Anchor),
            Tools = tools.Of(section, inside.LastOrDefault(section)),
            SeeAlso = seeAlso(section.Anchor).AddRange(inside.SelectMany(i => seeAlso(i.Anchor))),
        };
    }

    private int SetIn(Section section)
    {
        var level = 1;
        for (var at = section; at.Parent is { } parent; at = byAnchor[parent])
        {
            level += IsHeading(byAnchor[parent]) || byAnchor[parent].Kind == SectionKind.Title ? 0 : 1;
        }

        return Math.Min(DeepestIndent, level);
    }

    private IEnumerable<Section> Inside(Section section) =>
        children[section.Anchor].Where(IsInside).SelectMany(child => Inside(child).Prepend(child));

    private PageBlock Of(Region region)
    {
        var html = new HtmlBuilder();
        var lines = Lines(region.Span).Select(line => (line.Start, Words: new HtmlBuilder().Open("span", "class", "ln").Add(markup.Of([line], [])).Close("span").Build()));
        foreach (var line in setAside.Inside(region).Concat(lines).OrderBy(line => line.Item1))
        {
            html.Add(line.Item2);
        }

        return new PageBlock(BlockKind.Region, "", 0, html.Build(), words["region", Word(region.Kind)], [], null);
    }

    private static string Word(RegionKind kind) => kind switch
    {
        RegionKind.Letterhead => "letterhead",
        RegionKind.Recipients => "recipients",
        RegionKind.Signature => "signature",
        _ => "panel",
    };

    private IEnumerable<TextSpan> Lines(TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var feed = tree.Text.Text.IndexOf('\n', at, span.End - at);
            var end = feed < 0 ? span.End : feed;
            // A line of dashes or asterisks is an ornament.
            if (tree.Text.Text.AsSpan(at, end - at).ContainsAnyInRange('0', '9') || tree.Text.Text[at..end].Any(char.IsLetter))
            {
                yield return Unmarked(TextSpan.Between(at, end));
            }

            at = end + 1;
        }
    }

    // “**T/M ĐOÀN CHỦ TỊCH**”: marks of Markdown around a line are not printed.
    private TextSpan Unmarked(TextSpan line)
    {
        if (tree.Files.Metadata.Format != TextFormat.Markdown)
        {
            return line;
        }

        var text = tree.Text.Text.AsSpan(line.Start, line.Length);
        var start = line.Length - text.TrimStart("*#\\ ").Length;
        return new TextSpan(line.Start + start, text[start..].TrimEnd("*#\\ ").Length);
    }

    private PageBlock Table(Section table)
    {
        var head = table.Runs.Select(r => markup.Of(tree.Visible(r), [])).ToImmutableArray();
        var rows = tree.Sections.Where(s => s.Kind is SectionKind.Group or SectionKind.Row && IsBelow(s, table)).Select(s => Row(s, head.Length)).ToImmutableArray();
        var labels = table.Runs.Select(r => SectionText.Of(tree.Text, tree.Visible(r)).Text).ToList();
        // A row may have more cells than the head, or there may be no head: such a cell has no name, and is shown all the same.
        var most = rows.Select(r => r.Cells.Length + 1).DefaultIfEmpty(0).Max();
        labels.AddRange(Enumerable.Repeat("", Math.Max(0, most - labels.Count)));
        return new PageBlock(BlockKind.Table, table.Anchor, 0, Html.Empty, words.Say("document", "table", places.Of(table)), [], new DocumentTable(head, [.. labels], rows)) { Before = addresses.Before(table.Anchor) };
    }

    // Without a running number of its own a row opens with the words of its first cell.
    private DocumentTableRow Row(Section row, int columns)
    {
        var cited = citations[row.Anchor].ToImmutableArray();
        var isGroup = row.Kind == SectionKind.Group;
        var named = row.FirstColumn == 0 && !isGroup && row.Runs.Length > 1;
        var marker = new HtmlBuilder().Add(addresses.Before(row.Anchor));
        marker = named ? marker.Add(markup.Of(tree.Visible(row.Runs[0]), cited)) : marker.Text(row.Marker);
        var cells = (named ? row.Runs[1..] : row.Runs).Select(r => markup.Of(tree.Visible(r), cited)).ToImmutableArray();
        return new DocumentTableRow(row.Anchor, isGroup, marker.Build(), isGroup && cells.IsEmpty ? [Html.Empty] : cells, Math.Max(1, columns - 1), tools.Of(row))
        {
            SeeAlso = seeAlso(row.Anchor),
            Name = row.Marker.Length == 0 ? "" : words.Say("label", "group", row.Marker),
        };
    }

    private bool IsBelow(Section section, Section table)
    {
        for (var at = section; at.Parent is { } parent; at = byAnchor[parent])
        {
            if (string.Equals(parent, table.Anchor, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Html Words(Section section) =>
        markup.Of(section.Marker.Length > 0 ? section.MarkerSpan : null, Behind(section), section.Runs, [.. citations[section.Anchor]]);

    // “Một là, …”, “PHẦN I: …”: the mark behind the marker is printed too. Marks of Markdown are not.
    private string Behind(Section section) =>
        section is { MarkerSpan: { } marker, Runs: [{ } first, ..] } && first.Start > marker.End
            ? string.Concat(tree.Text.Text[marker.End..first.Start].Where(c => c is ',' or ':' or ';' or '.'))
            : "";

    private int HeadingLevel(Section section)
    {
        var level = 2;
        for (var at = section; at.Parent is { } parent; at = byAnchor[parent])
        {
            level += IsHeading(byAnchor[parent]) ? 1 : 0;
        }

        return Math.Min(DeepestHeading, level);
    }
}
