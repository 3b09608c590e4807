using System.Collections.Immutable;
using System.Xml;
using DoiChieu.Cleaning;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>A document that is cited and is not here.</summary>
internal sealed record AknOutside(string EId, string Href, string Name);

/// <summary>What stands before the text: the names of work, expression and manifestation, who is named, what we changed, where the text is from.
/// Notes are the editor's, so they stand here and not in the text (an `authorialNote` would be a note of the document's own author).</summary>
internal sealed class AknMeta(AknOutline outline, AknIds ids, AknIri iri, AknSource source)
{
    private const string Editor = "doi-chieu";
    private const string Ours = "urn:doi-chieu:akn";

    private readonly DocumentMetadata metadata = outline.Tree.Files.Metadata;

    /// <summary>All of it for the document itself; `component` is then `!main`.</summary>
    public void Write(XmlWriter xml)
    {
        xml.Open("meta");
        Identification(xml, "!main");
        References(xml);
        Notes(xml);
        Proprietary(xml);
        xml.WriteEndElement();
    }

    /// <summary>The names of a part of it, `!att_1`.</summary>
    public void WritePart(XmlWriter xml, string component)
    {
        xml.Open("meta");
        Identification(xml, component);
        xml.WriteEndElement();
    }

    private void Identification(XmlWriter xml, string component)
    {
        xml.Open("identification", "source", "#" + Editor);
        Level(xml, "FRBRWork", iri.Work, component, iri.Date, "issuer", "author");
        xml.Empty("FRBRcountry", "value", "vn");
        xml.Empty("FRBRsubtype", "value", metadata.Kind);
        if (iri.Number is { } number)
        {
            xml.Empty("FRBRnumber", "value", number, "showAs", number);
        }

        xml.Empty("FRBRname", "value", iri.Name, "showAs", metadata.Title);
        xml.WriteEndElement();
        Level(xml, "FRBRExpression", iri.Expression, component, iri.Date, "issuer", "author");
        xml.Empty("FRBRauthoritative", "value", "false");
        xml.Empty("FRBRlanguage", "language", "vie");
        xml.WriteEndElement();
        Level(xml, "FRBRManifestation", iri.Manifestation, component, iri.Released, Editor, "editor");
        xml.Empty("FRBRformat", "value", "application/akn+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Level(XmlWriter xml, string level, string name, string component, AknDate date, string author, string role)
    {
        xml.Open(level);
        xml.Empty("FRBRthis", "value", $"{name}/{component}");
        xml.Empty("FRBRuri", "value", name);
        xml.Empty("FRBRdate", "date", date.Iso, "name", date.Name);
        xml.Empty("FRBRauthor", "href", "#" + author, "as", "#" + role);
    }

    private void References(XmlWriter xml)
    {
        xml.Open("references", "source", "#" + Editor);
        xml.Empty("TLCOrganization", "eId", Editor, "href", "/akn/ontology/organization/doi-chieu", "showAs", source.SiteTitle);
        xml.Empty("TLCOrganization", "eId", "issuer", "href", "/akn/ontology/organization/vn/" + Diagnostics.Slug.Of(metadata.Issuer), "showAs", metadata.Issuer);
        xml.Empty("TLCRole", "eId", "author", "href", "/akn/ontology/role/author", "showAs", "author");
        xml.Empty("TLCRole", "eId", "editor", "href", "/akn/ontology/role/editor", "showAs", "editor");
        foreach (var outside in source.Outside)
        {
            xml.Empty("TLCReference", "eId", outside.EId, "name", "citedDocument", "href", outside.Href, "showAs", outside.Name);
        }

        xml.WriteEndElement();
    }

    private void Notes(XmlWriter xml)
    {
        var panels = outline.Tree.Regions.Where(r => r.Kind == RegionKind.Panel && !string.IsNullOrWhiteSpace(Words(r))).ToList();
        if (metadata is { Caution: null, Date: not null } && panels.Count == 0 && outline.Tree.Text.Corrections.IsEmpty)
        {
            return;
        }

        xml.Open("notes", "source", "#" + Editor);
        if (metadata.Caution is { } caution)
        {
            Note(xml, "note_caution", "caution", null, [("reason", caution.Vietnamese)]);
        }

        if (metadata.Date is null)
        {
            Note(xml, "note_date", "placeholder", null, [("reason", source.UnprintedDate)]);
        }

        var number = 0;
        foreach (var correction in outline.Tree.Text.Corrections)
        {
            Correction(xml, correction, ++number);
        }

        for (var i = 0; i < panels.Count; i++)
        {
            Note(xml, "note_panel_" + AknXml.Text(i + 1), "panel", null, [.. Words(panels[i]).Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => ("set-aside", l))]);
        }

        xml.WriteEndElement();
    }

    private void Correction(XmlWriter xml, AppliedCorrection correction, int number)
    {
        var edit = correction.Edit;
        var place = outline.At(correction.ReadingStart) is { } section ? ids[section.Anchor] : null;
        var received = correction.AsReceived.Split('\n').Select(line => ("as-received", line));
        Note(xml, "note_" + AknXml.Text(number), edit.Class.Name(), place,
        [
            ("id", edit.Id),
            ("source-line", AknXml.Text(outline.Tree.Text.Source.LineOf(edit.Start))),
            .. received,
            ("reads", edit.Reads),
            ("reason", edit.Reason.Vietnamese),
        ]);
    }

    private static void Note(XmlWriter xml, string eId, string kind, string? place, IEnumerable<(string Class, string Words)> lines)
    {
        xml.Open("note", "eId", eId, "class", kind);
        if (place is not null)
        {
            xml.WriteAttributeString("placementBase", "#" + place);
        }

        foreach (var (name, words) in lines)
        {
            xml.Line("p", words, "class", name);
        }

        xml.WriteEndElement();
    }

    private void Proprietary(XmlWriter xml)
    {
        xml.Open("proprietary", "source", "#" + Editor);
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("source", Ours);
        xml.WriteAttributeString("document", metadata.Id);
        xml.WriteAttributeString("sha256", metadata.Sha256);
        xml.WriteAttributeString("release", source.Release);
        xml.WriteAttributeString("licence", source.Licence);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private string Words(Region region) => outline.Tree.Text.Text.Substring(region.Span.Start, region.Span.Length);
}
