using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <content>Writes the runs of one section, in the order of the text, each character and each correction once.</content>
internal sealed partial class SectionMarkup
{
    private sealed class Writer(SectionMarkup owner, ImmutableArray<CitedStretch> citations)
    {
        private readonly ImmutableArray<CitedStretch> inOrder = [.. citations.OrderBy(c => c.Span.Start)];
        private readonly HtmlBuilder html = new();
        private readonly System.Text.StringBuilder plain = new();
        private readonly List<int> notes = [];
        private CitedStretch? open;
        private bool gap;
        private bool any;
        private int next = -1;
        private int done;
        private int passed;

        public void Plain(string words)
        {
            foreach (var c in words)
            {
                Character(c);
            }
        }

        public Html Build()
        {
            Leave();
            return html.Build();
        }

        public void Write(TextSpan run)
        {
            gap = any;
            next = next < 0 ? owner.FirstFrom(run.Start) : next;
            for (var at = Math.Max(run.Start, done); at < run.End;)
            {
                Enter(at);
                // What stands between two runs, such as a mark set aside behind the number, is marked where the next one begins.
                if (Next is { } mark && mark.Correction.ReadingStart <= at)
                {
                    at = Math.Max(at, mark.Correction.ReadingEnd);
                    Correct(mark);
                    next++;
                }
                else
                {
                    Character(owner.text.Text[at++]);
                }

                done = at;
            }

            while (Next is { } last && last.Correction.ReadingStart == run.End && last.Correction.Edit.Class == CorrectionClass.Noise)
            {
                Correct(last);
                next++;
            }

            Flush();
        }

        private (AppliedCorrection Correction, int Number)? Next => next < owner.marked.Length ? owner.marked[next] : null;

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

        // Asked for every character, from the first to the last: what ended before is not looked at again. A query here was a twentieth of all that a build allocates.
        private CitedStretch? CitationAt(int at)
        {
            while (passed < inOrder.Length && inOrder[passed].Span.End <= at)
            {
                passed++;
            }

            for (var i = passed; i < inOrder.Length && inOrder[i].Span.Start <= at; i++)
            {
                if (at < inOrder[i].Span.End)
                {
                    return inOrder[i];
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
            for (var i = 0; i < open.Also.Length; i++)
            {
                Also(open.Also[i], i + 2);
            }

            open = null;
            notes.ForEach(number => owner.Note(html, number));
            notes.Clear();
        }

        private void Also(Link link, int number)
        {
            var shown = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+{number}");
            html.Open("a", "class", "cn", "href", link.Href, "aria-label", owner.words.Say("document", "also_cited", shown, link.Text)).Text(shown).Close("a");
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
            if (edit.Class == CorrectionClass.Noise)
            {
                Aside(mark);
                return;
            }

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
            Number(mark.Number);
            if (isBlank && edit.Class == CorrectionClass.Split)
            {
                // Received there was a new line. It begins behind the number, which would look like the number of an item before it.
                html.Open("br", "class", "aside");
            }
        }

        // A mark of a word processor: no word of the text, so it is seen in the received reading only, and takes no blank.
        private void Aside((AppliedCorrection Correction, int Number) mark)
        {
            Flush();
            html.Open("span", "class", "corr aside", "id", "sua-" + mark.Correction.Edit.Id).Open("del").Text(Diagnostics.Blanks.Fold(mark.Correction.AsReceived)).Close("del").Close("span");
            Number(mark.Number);
        }

        private void Number(int number)
        {
            if (open is null)
            {
                owner.Note(html, number);
            }
            else
            {
                notes.Add(number);
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
    }
}
