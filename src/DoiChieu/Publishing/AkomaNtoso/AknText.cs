using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using DoiChieu.Cleaning;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>A citation as an element: the stretch of the reading text, and the documents that it refers to, one at least.</summary>
internal sealed record AknReference(TextSpan Span, ImmutableArray<string> Hrefs);

/// <summary>Words of a section as inline content. The text is the reading text and nothing else, blanks folded; corrected words stand in a `span`
/// with status `edited`, doubtful ones with `verbatim`, each with a `noteRef` to the note that tells what was received.</summary>
internal sealed class AknText
{
    private readonly ReadingText text;
    private readonly ImmutableArray<(AppliedCorrection Correction, int Number)> marked;

    public AknText(ReadingText text)
    {
        this.text = text;
        marked = [.. text.Corrections.Select((c, i) => (c, i + 1)).Where(c => c.c.Edit.Class is not (CorrectionClass.Noise or CorrectionClass.Unicode or CorrectionClass.Marker))];
    }

    public void Write(XmlWriter xml, string eId, ImmutableArray<TextSpan> runs, ImmutableArray<AknReference> references)
    {
        var words = new Words(this, xml, eId, references);
        foreach (var run in runs)
        {
            words.Write(run);
        }

        words.End();
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

    private sealed class Words(AknText owner, XmlWriter xml, string eId, ImmutableArray<AknReference> references)
    {
        private readonly StringBuilder plain = new();
        private AknReference? open;
        private string prefix = "";
        private int count;
        private int groups;
        private int within;
        private bool gap;
        private bool any;

        public void Write(TextSpan run)
        {
            gap = any;
            var next = owner.FirstFrom(run.Start);
            for (var at = run.Start; at < run.End;)
            {
                Refer(at);
                if (next < owner.marked.Length && owner.marked[next].Correction.ReadingStart == at)
                {
                    at = Correct(owner.marked[next++], run.End);
                }
                else
                {
                    Character(owner.text.Text[at++]);
                }
            }

            // What was taken out at the very end of a run stands there still.
            for (; next < owner.marked.Length && owner.marked[next].Correction is { AsReceived.Length: > 0, Edit.Reads.Length: 0 } taken && taken.ReadingStart == run.End; next++)
            {
                Note(owner.marked[next].Number);
            }
        }

        public void End()
        {
            Flush();
            if (open is null)
            {
                return;
            }

            xml.WriteEndElement();
            if (open.Hrefs.Length > 1)
            {
                // The words are printed once, so the first reference has them and the others are empty.
                foreach (var href in open.Hrefs.Skip(1))
                {
                    Reference(href);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            open = null;
        }

        private void Refer(int at)
        {
            if (open is not null && at >= open.Span.End)
            {
                End();
            }

            if (open is null && references.FirstOrDefault(r => r.Span.Start <= at && at < r.Span.End) is { } reference)
            {
                Space();
                Flush();
                prefix = eId;
                if (reference.Hrefs.Length > 1)
                {
                    // “Nghị quyết Trung ương 4 (khóa XI, XII)” refers to two documents: `mref` is the element made for that.
                    prefix = string.Create(CultureInfo.InvariantCulture, $"{eId}__mref_{++groups}");
                    xml.WriteStartElement("mref", AknXml.Namespace);
                    xml.WriteAttributeString("eId", prefix);
                    within = 0;
                }

                Reference(reference.Hrefs[0]);
                open = reference;
            }
        }

        private void Reference(string href)
        {
            var number = string.Equals(prefix, eId, StringComparison.Ordinal) ? ++count : ++within;
            xml.WriteStartElement("ref", AknXml.Namespace);
            xml.WriteAttributeString("eId", string.Create(CultureInfo.InvariantCulture, $"{prefix}__ref_{number}"));
            xml.WriteAttributeString("href", href);
        }

        private int Correct((AppliedCorrection Correction, int Number) mark, int end)
        {
            var (start, until) = (mark.Correction.ReadingStart, Math.Min(mark.Correction.ReadingEnd, end));
            var read = owner.text.Text.AsSpan(start, until - start);
            if (!read.IsWhiteSpace())
            {
                Space();
                Flush();
                xml.WriteStartElement("span", AknXml.Namespace);
                xml.WriteAttributeString("status", mark.Correction.Edit.Class == CorrectionClass.Doubtful ? "verbatim" : "edited");
                foreach (var c in read)
                {
                    Character(c);
                }

                Flush();
                xml.WriteEndElement();
            }
            else
            {
                gap |= any && read.Length > 0;
            }

            Note(mark.Number);
            return until;
        }

        private void Note(int number)
        {
            Flush();
            var marker = number.ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("noteRef", AknXml.Namespace);
            xml.WriteAttributeString("href", "#note_" + marker);
            xml.WriteAttributeString("marker", marker);
            xml.WriteEndElement();
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
            if (plain.Length > 0)
            {
                xml.WriteString(SoundXml.Of(plain.ToString()));
                plain.Clear();
            }
        }
    }
}
