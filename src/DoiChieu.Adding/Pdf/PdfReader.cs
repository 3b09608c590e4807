using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace DoiChieu.Adding.Pdf;

/// <summary>Reads a PDF that has a text layer. 1. Lines become paragraphs again, over page breaks too; notes at the foot of pages stand behind the text. 2. Letterhead and signature, which stand in two columns, are read column by column.
/// 3. Page numbers and what is repeated at the head or foot of pages are set aside and said. 4. Pages without words, and rows of a table, are told: a person must look.</summary>
internal static class PdfReader
{
    private const int MostPages = 2_000;

    public static Readable Read(byte[] bytes)
    {
        if (bytes is not [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..])
        {
            return Readable.Not(Message.Of("refused.no-pdf"));
        }

        try
        {
            using var document = PdfDocument.Open(bytes);
            return document.NumberOfPages > MostPages ? Readable.Not(Message.Of("refused.pdf-pages", MostPages)) : Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Readable.Not(Message.Of("refused.pdf-locked"));
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // A reader of other people's files may fail in any way; whatever it is, the file cannot be read.
            return Readable.Not(Message.Of("refused.pdf-damaged", broken.GetType().Name));
        }
    }

    private static Readable Read(PdfDocument document)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var pages = new List<PdfPage>();
        var blank = new List<int>();
        var (unseen, seen) = (0, 0);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            unseen += page.Letters.Count(l => l.RenderingMode == TextRenderingMode.Neither);
            seen += page.Letters.Count;
            if (page.Letters.Any(l => char.IsLetterOrDigit(l.Value, 0)))
            {
                pages.Add(PdfPage.Of(number, page));
            }
            else
            {
                blank.Add(number);
            }
        }

        if (pages.Count == 0)
        {
            return Readable.Not(Message.Of("refused.pdf-no-text"));
        }

        Notice(findings, blank, unseen * 2 > seen, document);
        var (text, notes) = PdfNotes.Apart(PdfFurniture.SetAside(pages, findings));
        ImmutableArray<Piece> pieces = [.. PdfParagraphs.Of(text, findings).Concat(PdfParagraphs.Of(notes, findings)).Select(p => new ParagraphPiece(p))];
        return Readable.As(new Extraction(OriginalFormat.Pdf, pieces, findings.ToImmutable()));
    }

    private static void Notice(ImmutableArray<Finding>.Builder findings, List<int> blank, bool isRecognised, PdfDocument document)
    {
        if (blank.Count > 0)
        {
            findings.Add(Finding.Doubt(Message.Of("doubt.page-without-words", string.Join(", ", blank.Select(n => n.ToString(CultureInfo.InvariantCulture))))));
        }

        if (isRecognised)
        {
            findings.Add(Finding.Doubt(Message.Of("doubt.machine-read")));
        }

        if (document.GetPage(1).Letters.Select(l => l.FontName ?? "").FirstOrDefault(OldLetters.IsOld) is { } font)
        {
            findings.Add(OldLetters.Found(font));
        }
    }
}
