using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace DoiChieu.Publishing.Workbooks;

/// <summary>XML of a workbook's parts.</summary>
internal static partial class SheetXml
{
    public static byte[] Bytes(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return stream.ToArray();
    }

    /// <summary>Words as a cell holds them: what looks like an escape of the format (`_x000D_`) is escaped itself.</summary>
    public static string Escaped(string words) => Escape().Replace(SoundXml.Of(words), "_x005F$0");

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
