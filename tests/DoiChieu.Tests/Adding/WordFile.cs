using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DoiChieu.Tests.Adding;

/// <summary>Makes small Word documents for tests.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] content) => With(_ => { }, content);

    public static byte[] With(Action<MainDocumentPart> more, params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            more(main);
        }

        return stream.ToArray();
    }

    public static Paragraph P(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A paragraph of list 1 at a level.</summary>
    public static Paragraph Numbered(string text, int level = 0, int list = 1) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
        new Run(new Text(text)));

    public static Table Table(params string[][] rows) =>
        new(rows.Select(r => new TableRow(r.Select(c => new TableCell(c.Split('\n').Select(P))))));

    /// <summary>One list; each level has a form and a text such as `%1.%2.`.</summary>
    public static Action<MainDocumentPart> List(params (NumberFormatValues Form, string Text)[] levels) => main =>
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(levels.Select((l, i) => new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = l.Form }, new LevelText { Val = l.Text }) { LevelIndex = i })) { AbstractNumberId = 7 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 7 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = 2 });
}
