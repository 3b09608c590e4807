using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.AkomaNtoso;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Publishing.AkomaNtoso;

/// <summary>A document written as Akoma Ntoso, and read back as anyone would.</summary>
internal sealed record AknFile(DocumentTree Tree, AknIds Ids, byte[] Bytes, XDocument Xml)
{
    public static readonly XNamespace Ns = AknXml.Namespace;

    private static readonly string Schemas = Path.Combine(Repository.Root, "..", "shared", "schemas");

    private static readonly Lazy<XmlSchemaSet?> Official = new(() =>
    {
        if (!File.Exists(Path.Combine(Schemas, "akomantoso30.xsd")))
        {
            return null;
        }

        var set = new XmlSchemaSet { XmlResolver = null };
        foreach (var file in new[] { "xml.xsd", "akomantoso30.xsd" })
        {
            using var reader = XmlReader.Create(Path.Combine(Schemas, file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            set.Add(null, reader);
        }

        set.Compile();
        return set;
    });

    public static bool HasOfficialSchema => Official.Value is not null;

    public static AknFile Of(string text, params ListedCorrection[] corrections) => Of(Samples.Document(text, TextFormat.Plain, corrections));

    public static AknFile Of(DocumentFiles files)
    {
        var cleaned = Cleaner.Clean(files);
        Assert.Empty(cleaned.Diagnostics);
        return Of(Structurer.Structure(files, cleaned.Value).Value);
    }

    public static AknFile Of(DocumentTree tree, params ImmutableArray<Citation> citations)
    {
        var document = AknDocument.Of(tree, citations, new AknSource("Mẫu", "2026.11", "CC0-1.0", [], c => c.Issuer.Length == 0 ? "#nowhere" : "/akn/vn/" + Slug.Of(c.Issuer), "không in ngày"));
        var bytes = document.Write();
        using var stream = new MemoryStream(bytes);
        return new AknFile(tree, document.Ids, bytes, XDocument.Load(stream, LoadOptions.PreserveWhitespace));
    }

    public static AknFile Loaded(DocumentTree tree, AknIds ids, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new AknFile(tree, ids, bytes, XDocument.Load(stream, LoadOptions.PreserveWhitespace));
    }

    public XElement Element(string eId) => Xml.Descendants().Single(e => (string?)e.Attribute("eId") == eId);

    public IEnumerable<XElement> All(string name) => Xml.Descendants(Ns + name);

    /// <summary>`element eId` of every section in the order of the text.</summary>
    public string Outline() => string.Join('\n', Tree.Sections.Select(s => $"{Element(Ids[s.Anchor]).Name.LocalName} {Ids[s.Anchor]}"));

    /// <summary>What the official schema has against a document; empty where there is no schema.</summary>
    public static ImmutableArray<string> AgainstSchema(XDocument xml)
    {
        if (Official.Value is not { } set)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<string>();
        xml.Validate(set, (_, problem) => found.Add(problem.Message));
        return found.ToImmutable();
    }
}
