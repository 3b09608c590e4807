using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>A stretch of the reading text that leads somewhere.</summary>
internal sealed record CitedStretch(TextSpan Span, string Href);

/// <summary>The words of a section as markup: blanks folded, citations linked, corrections marked with the words received and the words read,
/// each numbered and linked to the list of corrections. Marks set aside, NFC and false dashes change no word: they are in the list only.</summary>
internal sealed class SectionMarkup
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
        marked = [.. text.Corrections.Select((c, i) => (c, i + 1)).Where(c => IsMarked(c.c))];
    }

    public int MarkedCount => marked.Length;

    public Html Of(ImmutableArray<TextSpan> runs, ImmutableArray<CitedStretch> citations)
    {
        var writer = new Writer(this, citations);
        foreach (var run in runs)
        {
            writer.Write(run);
        }

        return writer.Build();
    }

    private static bool IsMarked(AppliedCorrection correction) =>
        correction.Edit.Class is not (CorrectionClass.Noise or CorrectionClass.Unicode or CorrectionClass.Marker);

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

    private sealed class Writer(SectionMarkup owner, ImmutableArray<CitedStretch> citations)
    {
        private readonly HtmlBuilder html = new();
        private readonly System.Text.StringBuilder plain = new();
        private readonly List<int> notes = [];
        private CitedStretch? open;
        private bool gap;
        private bool any;

        public Html Build()
        {
            Leave();
            return html.Build();
        }

        public void Write(TextSpan run)
        {
            gap = any;
            var next = owner.FirstFrom(run.Start);
            for (var at = run.Start; at < run.End;)
            {
                Enter(at);
                if (next < owner.marked.Length && owner.marked[next].Correction.ReadingStart == at)
                {
                    at = Math.Max(at, owner.marked[next].Correction.ReadingEnd);
                    Correct(owner.marked[next++]);
                }
                else
                {
                    Character(owner.text.Text[at++]);
                }
            }

            Flush();
        }

        private void Enter(int at)
        {
            if (open is not null && at >= open.Span.End)
            {
                Leave();
            }

            if (open is null && CitationAt(at) is { } citation)
            {
                Space();
                Flush();
                html.Open("a", "class", "cit", "href", citation.Href);
                open = citation;
            }
        }

        // Asked for every character: a query here was a twentieth of all that a build allocates.
        private CitedStretch? CitationAt(int at)
        {
            foreach (var citation in citations)
            {
                if (citation.Span.Start <= at && at < citation.Span.End)
                {
                    return citation;
                }
            }

            return null;
        }

        private void Leave()
        {
            Flush();
            if (open is null)
            {
                return;
            }

            html.Close("a");
            open = null;
            notes.ForEach(Note);
            notes.Clear();
        }

        private void Character(char c)
        {
            if (char.IsWhiteSpace(c))
            {
                gap |= any;
                return;
            }

            Space();
            plain.Append(c);
            any = true;
        }

        private void Space()
        {
            if (gap)
            {
                plain.Append(' ');
                gap = false;
            }
        }

        private void Flush()
        {
            html.Text(plain.ToString());
            plain.Clear();
        }

        private void Correct((AppliedCorrection Correction, int Number) mark)
        {
            var edit = mark.Correction.Edit;
            var reads = Diagnostics.Blanks.Fold(edit.Reads);
            if (reads.Length > 0 || edit.Reads.Length == 0)
            {
                Space();
            }

            // A blank that was put in or joined stands behind the mark, not under it.
            var isBlank = reads.Length == 0 && edit.Reads.Length > 0;
            Flush();
            html.Open("span", "class", "corr", "id", "sua-" + edit.Id);
            if (edit.Class == CorrectionClass.Doubtful)
            {
                html.Open("mark").Text(reads).Close("mark");
            }
            else
            {
                Received(mark.Correction);
                if (reads.Length > 0)
                {
                    html.Open("ins").Text(reads).Close("ins");
                }
            }

            html.Close("span");
            any = true;
            gap = isBlank;
            if (open is null)
            {
                Note(mark.Number);
            }
            else
            {
                notes.Add(mark.Number);
            }
        }

        // Only blanks were received: say which, for a blank cannot be seen.
        private void Received(AppliedCorrection correction)
        {
            var received = Diagnostics.Blanks.Fold(correction.AsReceived);
            html.Open("del");
            if (received.Length == 0 && correction.Edit.Class == CorrectionClass.Split)
            {
                html.Open("span", "class", "ours").Text(owner.words["document", "page_break"]).Close("span");
            }
            else
            {
                html.Text(received.Length > 0 ? received : " ");
            }

            html.Close("del");
        }

        private void Note(int number)
        {
            var id = owner.text.Corrections[number - 1].Edit.Id;
            var shown = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            html.Open("a", "class", "cn", "href", owner.correctionsHref + "#" + id, "aria-label", owner.words.Say("document", "correction_mark", shown)).Text(shown).Close("a");
        }
    }
}
