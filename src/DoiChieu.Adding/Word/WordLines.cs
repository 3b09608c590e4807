using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DoiChieu.Adding.Word;

/// <summary>The words of a paragraph, one string a line that a break inside it ends. Deleted and hidden words, and the codes of fields, are not words.</summary>
internal static class WordLines
{
    public static IEnumerable<string> Of(Paragraph paragraph, WordNotes notes)
    {
        var line = new StringBuilder();
        var lines = new List<string>();
        foreach (var element in Elements(paragraph))
        {
            if (element is Break or CarriageReturn)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            else
            {
                line.Append(Words(element, notes));
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static string Words(OpenXmlElement element, WordNotes notes) => element switch
    {
        Text text => text.Text,
        TabChar or PositionalTab => " ",
        NoBreakHyphen => "-",
        FootnoteReference { Id.Value: var id } => notes.Foot(id),
        EndnoteReference { Id.Value: var id } => notes.End(id),
        _ => "",
    };

    // A drawn box is given twice, for new programs (Choice) and for old ones (Fallback): it is read once.
    private static IEnumerable<OpenXmlElement> Elements(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is DeletedRun or AlternateContentFallback or RunProperties or ParagraphProperties || (child is Run { RunProperties.Vanish: { } hidden } && (hidden.Val is null || hidden.Val.Value)))
            {
                continue;
            }

            yield return child;
            foreach (var inner in Elements(child))
            {
                yield return inner;
            }

            // Inside a drawn box stand paragraphs of their own.
            if (child is Paragraph)
            {
                yield return new Break();
            }
        }
    }
}
