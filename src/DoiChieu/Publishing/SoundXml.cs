using System.Xml;

namespace DoiChieu.Publishing;

/// <summary>Words as XML can hold them.</summary>
internal static class SoundXml
{
    /// <summary>What XML cannot hold (a control character of a scan) becomes U+FFFD; all else stays.</summary>
    public static string Of(string words) =>
        words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));
}
