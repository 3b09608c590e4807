using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>A stretch of the reading text that leads somewhere; `Also` are the further documents that the same words mean.</summary>
internal sealed record CitedStretch(TextSpan Span, string Href, ImmutableArray<Link> Also);

/// <summary>The words of a section as markup: blanks folded, citations linked, corrections marked with the words received and the words read,
/// each numbered and linked to the list of corrections. 1. The words read, one after another, are the reading text. 2. The words received, one after another, are the source, marks
/// that were set aside inside a line included; those are seen in the received reading only. 3. NFC changes no letter that is seen: it is in the list only.</summary>
internal sealed partial class SectionMarkup
{
    private readonly ReadingText text;
    private readonly InterfaceWords words;
    private readonly string correctionsHref;
    private readonly ImmutableArray<(AppliedCorrection Correction, int Number)> marked;

    /// <summary>Marks the corrections of one reading text; `correctionsHref` is their list, as the document's page links to it.</summary>
    public SectionMarkup(ReadingText text, InterfaceWords words, string correctionsHref)
    {
        this.text = text;
        this.words = words;
        this.correctionsHref = correctionsHref;
        marked = [.. text.Corrections.Select((c, i) => (c, i + 1)).Where(c => c.c.Edit.Class != CorrectionClass.Unicode && !SetAside.IsBlock(text, c.c))];
    }

    /// <summary>How many are seen in the reading text.</summary>
    public int MarkedCount => marked.Count(m => m.Correction.Edit.Class != CorrectionClass.Noise);

    public Html Of(ImmutableArray<TextSpan> runs, ImmutableArray<CitedStretch> citations) => Of(null, "", runs, citations);

    /// <summary>A marker, what is printed behind it, and the words.</summary>
    public Html Of(TextSpan? marker, string behind, ImmutableArray<TextSpan> runs, ImmutableArray<CitedStretch> citations)
    {
        var writer = new Writer(this, citations);
        if (marker is { } span)
        {
            writer.Write(span);
            writer.Plain(behind);
        }

        foreach (var run in runs)
        {
            writer.Write(run);
        }

        return writer.Build();
    }

    /// <summary>The number of a correction, linked to the list.</summary>
    public Html NumberOf(AppliedCorrection correction)
    {
        var html = new HtmlBuilder();
        Note(html, text.Corrections.IndexOf(correction) + 1);
        return html.Build();
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, marked.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marked[middle].Correction.ReadingStart < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Note(HtmlBuilder html, int number)
    {
        var edit = text.Corrections[number - 1].Edit;
        var shown = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        html.Open("a", "class", edit.Class == CorrectionClass.Noise ? "cn aside" : "cn", "href", correctionsHref + "#" + edit.Id, "aria-label", words.Say("document", "correction_mark", shown)).Text(shown).Close("a");
    }
}
