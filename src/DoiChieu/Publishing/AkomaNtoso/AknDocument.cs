using System.Collections.Immutable;
using System.Xml;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>What a document's file needs from the site around it.</summary>
/// <param name="Outside">The documents it cites that are not here.</param>
/// <param name="HrefOf">What a citation refers to: the work of a document here, or one of those outside.</param>
/// <param name="UnprintedDate">A sentence about the date that only fills its place, where the text prints none.</param>
internal sealed record AknSource(string SiteTitle, string Release, string Licence, ImmutableArray<AknOutside> Outside, Func<Citation, string> HrefOf, string UnprintedDate);

/// <summary>A document as Akoma Ntoso 3.0 (OASIS LegalDocML). 1. Its text is the reading text: title and letterhead in the preface, sections in the body,
/// signature and recipients in the conclusions, appendices as attachments; ornaments are left out, what a web page put around the text is a note.
/// 2. Every section is an element with an eId. 3. Every correction is a note of the editor's, those in words also a reference at their place.
/// 4. The same document gives the same bytes.</summary>
internal sealed class AknDocument
{
    private readonly DocumentTree tree;
    private readonly AknOutline outline;
    private readonly AknIri iri;
    private readonly AknMeta meta;
    private readonly AknBody body;

    private AknDocument(DocumentTree tree, ImmutableArray<Citation> citations, AknSource source)
    {
        this.tree = tree;
        outline = new AknOutline(tree);
        Ids = AknIds.Of(outline);
        iri = AknIri.Of(tree.Files.Metadata, source.Release);
        meta = new AknMeta(outline, Ids, iri, source);
        var references = citations.GroupBy(c => (c.Anchor, c.Quote)).ToLookup(g => g.Key.Anchor, g => new AknReference(g.Key.Quote, [.. g.Select(source.HrefOf)]), StringComparer.Ordinal);
        body = new AknBody(outline, Ids, new AknText(tree.Text), references);
    }

    /// <summary>The eIds of its sections by their anchors.</summary>
    public AknIds Ids { get; }

    public static AknDocument Of(DocumentTree tree, ImmutableArray<Citation> citations, AknSource source) => new(tree, citations, source);

    public byte[] Write() => AknXml.Bytes(xml =>
    {
        var kind = AknIri.Element(tree.Files.Metadata);
        xml.Open("akomaNtoso");
        xml.Open(kind, "name", tree.Files.Metadata.Kind, "contains", "originalVersion");
        meta.Write(xml);
        Preface(xml);
        xml.Open(string.Equals(kind, "act", StringComparison.Ordinal) ? "body" : "mainBody");
        body.Write(xml, outline.Body);
        xml.WriteEndElement();
        Regions(xml, "conclusions", tree.Regions.Where(r => r.Kind is RegionKind.Signature or RegionKind.Recipients));
        Attachments(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private void Preface(XmlWriter xml)
    {
        var letterheads = tree.Regions.Where(r => r.Kind == RegionKind.Letterhead && IsWorded(r)).ToList();
        if (outline.Title is null && letterheads.Count == 0)
        {
            return;
        }

        xml.Open("preface");
        var before = outline.Title?.Span.Start ?? int.MaxValue;
        var number = Containers(xml, "preface", letterheads.Where(r => r.Span.Start < before), 0);
        if (outline.Title is { } title)
        {
            body.Title(xml, title);
        }

        Containers(xml, "preface", letterheads.Where(r => r.Span.Start >= before), number);
        xml.WriteEndElement();
    }

    private void Regions(XmlWriter xml, string element, IEnumerable<Region> regions)
    {
        var worded = regions.Where(IsWorded).ToList();
        if (worded.Count > 0)
        {
            xml.Open(element);
            Containers(xml, element, worded, 0);
            xml.WriteEndElement();
        }
    }

    private int Containers(XmlWriter xml, string prefix, IEnumerable<Region> regions, int number)
    {
        foreach (var region in regions)
        {
            body.Region(xml, $"{prefix}__container_{AknXml.Text(++number)}", region.Kind.ToString().ToLowerInvariant(), region.Span);
        }

        return number;
    }

    private bool IsWorded(Region region) => tree.Text.Text.AsSpan(region.Span.Start, region.Span.Length).ContainsAnyExcept(" \t\r\n\u00a0");

    private void Attachments(XmlWriter xml)
    {
        var attachments = outline.Attachments.ToList();
        if (attachments.Count == 0)
        {
            return;
        }

        xml.Open("attachments");
        foreach (var attachment in attachments)
        {
            var name = "att_" + AknXml.Text(attachment.Key);
            xml.Open("attachment", "eId", name);
            xml.Open("doc", "name", "appendix");
            meta.WritePart(xml, "!" + name);
            xml.Open("mainBody");
            body.Write(xml, attachment);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
