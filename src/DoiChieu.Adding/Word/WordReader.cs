using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DoiChieu.Adding.Word;

/// <summary>Reads a .docx. 1. Numbers that Word makes by itself are printed as Word prints them. 2. Tables stay tables, but for the frames of letterhead and signature.
/// 3. Notes stand behind the text with their numbers. 4. Headers, footers, comments, pictures, deleted and hidden words are set aside and said.</summary>
internal static class WordReader
{
    public static Readable Read(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return Readable.Not(Message.Of("refused.no-word"));
        }

        if (ZipLimits.Problem(bytes) is { } problem)
        {
            return Readable.Not(problem);
        }

        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return package.MainDocumentPart is { Document.Body: { } body } main ? Read(main, body) : Readable.Not(Message.Of("refused.word-no-text"));
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or FormatException or System.Xml.XmlException or InvalidOperationException or ArgumentException or IOException)
        {
            return Readable.Not(Message.Of("refused.word-damaged"));
        }
    }

    private static Readable Read(MainDocumentPart main, Body body)
    {
        var notes = new WordNotes(main);
        var blocks = new WordBlocks(new WordNumbers(main), notes);
        ImmutableArray<Piece> pieces = [.. blocks.Of(body), .. notes.Pieces()];
        var pictures = body.Descendants<Drawing>().Count(d => d.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Any()) + body.Descendants<DocumentFormat.OpenXml.Vml.ImageData>().Count();
        if (!pieces.Any(HasWords))
        {
            return Readable.Not(pictures > 0 ? Message.Of("refused.word-pictures") : Message.Of("refused.word-no-words"));
        }

        return Readable.As(new Extraction(OriginalFormat.Word, pieces, [.. Findings(main, body, pictures)]));
    }

    private static bool HasWords(Piece piece) => piece is TablePiece || (piece is ParagraphPiece paragraph && paragraph.Text.Any(char.IsLetterOrDigit));

    private static IEnumerable<Finding> Findings(MainDocumentPart main, Body body, int pictures)
    {
        foreach (var words in main.HeaderParts.Select(p => p.Header?.InnerText).Concat(main.FooterParts.Select(p => p.Footer?.InnerText)).OfType<string>().Where(t => t.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal))
        {
            yield return Finding.SetAside(Message.Of("aside.head-or-foot", Shown(words)));
        }

        if (pictures > 0)
        {
            yield return Finding.SetAside(Message.Of("aside.pictures", pictures));
        }

        if (main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() is > 0 and var comments)
        {
            yield return Finding.SetAside(Message.Of("aside.comments", comments));
        }

        if (body.Descendants<DeletedRun>().Count() is > 0 and var deleted)
        {
            yield return Finding.Doubt(Message.Of("doubt.tracked-changes", deleted));
        }

        if (body.Descendants<Vanish>().Any(v => v.Val is null || v.Val.Value))
        {
            yield return Finding.SetAside(Message.Of("aside.hidden-words"));
        }

        if (body.Descendants<RunFonts>().Select(f => f.Ascii?.Value ?? f.HighAnsi?.Value ?? "").FirstOrDefault(OldLetters.IsOld) is { } font)
        {
            yield return OldLetters.Found(font);
        }

        if (body.Descendants<SymbolChar>().Any() || body.Descendants<DocumentFormat.OpenXml.Math.OfficeMath>().Any())
        {
            yield return Finding.Doubt(Message.Of("doubt.symbols"));
        }
    }

    private static string Shown(string words) => Blanks.Fold(words) is { Length: > 80 } longer ? longer[..80] + "…" : Blanks.Fold(words);
}
