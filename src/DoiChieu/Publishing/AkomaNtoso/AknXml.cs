using System.Globalization;
using System.Text;
using System.Xml;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>How our files write XML: UTF-8, a line a block. White space is written by hand, for inside a paragraph every blank counts.</summary>
internal static class AknXml
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public static byte[] Bytes(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize }))
        {
            write(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Opens an element on a line of its own. Attributes are name, value, name, value …</summary>
    public static void Open(this XmlWriter xml, string element, params ReadOnlySpan<string> attributes)
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement(element, Namespace);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
        {
            xml.WriteAttributeString(attributes[i], SoundXml.Of(attributes[i + 1]));
        }
    }

    public static void Empty(this XmlWriter xml, string element, params ReadOnlySpan<string> attributes)
    {
        xml.Open(element, attributes);
        xml.WriteEndElement();
    }

    /// <summary>An element that holds only words of ours or of metadata.</summary>
    public static void Line(this XmlWriter xml, string element, string words, params ReadOnlySpan<string> attributes)
    {
        xml.Open(element, attributes);
        xml.WriteString(SoundXml.Of(words));
        xml.WriteEndElement();
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
