using System.Collections.Immutable;
using System.Xml;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>Sections as the hierarchy of Akoma Ntoso. A section is its number, its heading, then its words: `content` where nothing is below it,
/// else `intro` and what is below. A table is a table, in a container of its own for the schema's sake.</summary>
internal sealed class AknBody(AknOutline outline, AknIds ids, AknText text, ILookup<string, AknReference> references)
{
    /// <summary>The sections one after another. A body must not be empty: a text that is only a title gets an empty container.</summary>
    public void Write(XmlWriter xml, IEnumerable<Section> sections)
    {
        var any = false;
        foreach (var section in sections)
        {
            Write(xml, section);
            any = true;
        }

        if (!any)
        {
            xml.Empty(AknElements.Generic, "eId", "hcontainer_empty", "name", "empty");
        }
    }

    public void Title(XmlWriter xml, Section title)
    {
        xml.Open("longTitle", "eId", ids[title.Anchor]);
        xml.Open("p");
        xml.WriteStartElement("docTitle", AknXml.Namespace);
        Words(xml, title, ids[title.Anchor], title.Runs);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A region as a container, a paragraph a line.</summary>
    public void Region(XmlWriter xml, string eId, string name, TextSpan span)
    {
        xml.Open("container", "eId", eId, "name", name);
        for (var at = span.Start; at < span.End;)
        {
            var feed = outline.Tree.Text.Text.IndexOf('\n', at, span.End - at);
            var end = feed < 0 ? span.End : feed;
            if (!string.IsNullOrWhiteSpace(outline.Tree.Text.Text[at..end]))
            {
                xml.Open("p");
                text.Write(xml, eId, [TextSpan.Between(at, end)], []);
                xml.WriteEndElement();
            }

            at = end + 1;
        }

        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, Section section)
    {
        if (section.Kind == SectionKind.Table)
        {
            Table(xml, section);
            return;
        }

        var (element, eId) = (AknElements.Of(section.Kind), ids[section.Anchor]);
        xml.Open(element, "eId", eId);
        if (string.Equals(element, AknElements.Generic, StringComparison.Ordinal))
        {
            xml.WriteAttributeString("name", AknElements.Name(section.Kind));
        }

        Number(xml, section);
        var rest = Heading(xml, section, eId);
        var below = outline.ChildrenOf(section).ToList();
        var holder = below.Count == 0 ? "content" : "intro";
        if (!rest.IsEmpty)
        {
            xml.Open(holder, "eId", $"{eId}__{holder}");
            Paragraph(xml, section, $"{eId}__{holder}", rest);
            xml.WriteEndElement();
        }

        foreach (var child in below)
        {
            Write(xml, child);
        }

        xml.WriteEndElement();
    }

    private static void Number(XmlWriter xml, Section section)
    {
        if (section.Marker.Length > 0)
        {
            xml.Line("num", section.Marker + section.Punctuation);
        }
    }

    // The words that are left when the heading is written.
    private ImmutableArray<TextSpan> Heading(XmlWriter xml, Section section, string eId)
    {
        if (section.Title is not { } title)
        {
            return section.Runs;
        }

        xml.Open("heading", "eId", eId + "__heading");
        Words(xml, section, eId + "__heading", AknOutline.Before(section.Runs, title.End));
        xml.WriteEndElement();
        return AknOutline.From(section.Runs, title.End) is var rest && rest.All(r => string.IsNullOrWhiteSpace(outline.Tree.Text.Text.Substring(r.Start, r.Length))) ? [] : rest;
    }

    private void Table(XmlWriter xml, Section table)
    {
        var eId = ids[table.Anchor];
        xml.Open(AknElements.Generic, "eId", ids.HolderOf(table), "name", AknElements.Name(table.Kind));
        xml.Open("content", "eId", ids.HolderOf(table) + "__content");
        xml.Open("table", "eId", eId);
        if (!table.Runs.IsEmpty)
        {
            xml.Open("tr");
            Cells(xml, "th", table, table.Runs);
            xml.WriteEndElement();
        }

        foreach (var row in outline.RowsOf(table))
        {
            Row(xml, row, table.Runs.Length);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // A row's running number is its first cell; the one cell of a group row runs over the rest.
    private void Row(XmlWriter xml, Section row, int columns)
    {
        xml.Open("tr", "eId", ids[row.Anchor], "class", AknElements.Name(row.Kind));
        xml.Open(row.Kind == SectionKind.Group ? "th" : "td");
        xml.Line("p", row.Marker + row.Punctuation);
        xml.WriteEndElement();
        if (row.Kind == SectionKind.Row)
        {
            Cells(xml, "td", row, row.Runs);
        }
        else
        {
            xml.Open("th", "colspan", AknXml.Text(Math.Max(1, columns - 1)));
            Paragraph(xml, row, ids[row.Anchor], row.Runs);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Cells(XmlWriter xml, string cell, Section section, ImmutableArray<TextSpan> runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            xml.Open(cell);
            Paragraph(xml, section, $"{ids[section.Anchor]}__{cell}_{AknXml.Text(i + 1)}", [runs[i]]);
            xml.WriteEndElement();
        }
    }

    private void Paragraph(XmlWriter xml, Section section, string eId, ImmutableArray<TextSpan> runs)
    {
        xml.Open("p");
        Words(xml, section, eId, runs);
        xml.WriteEndElement();
    }

    private void Words(XmlWriter xml, Section section, string eId, ImmutableArray<TextSpan> runs) =>
        text.Write(xml, eId, runs, [.. references[section.Anchor]]);
}
