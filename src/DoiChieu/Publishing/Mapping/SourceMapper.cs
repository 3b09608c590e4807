using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The source of a document as a page: line by line, not a character changed. What a correction changes is marked where it stands and numbered as in the list of corrections.</summary>
internal sealed class SourceMapper(DocumentTree tree, InterfaceWords words, PlaceNames places, Func<Section, bool> hasTools)
{
    private readonly ImmutableArray<(AppliedCorrection Correction, int Number)> corrections =
        [.. tree.Text.Corrections.Select((c, i) => (c, i + 1)).OrderBy(c => c.c.Edit.Start)];

    public IEnumerable<SourceLine> Lines()
    {
        var source = tree.Text.Source;
        var beginning = tree.Sections.Where(hasTools).ToLookup(tree.SourceLine);
        var next = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (start, end) = (source.StartOf(line), source.EndOf(line));
            while (next < corrections.Length && corrections[next].Correction.Edit.End < start)
            {
                next++;
            }

            yield return new SourceLine(line, Words(source.Text, start, end, next), [.. beginning[line].Select(s => new Link(places.Of(s), $"/van-ban/{tree.Id}/#{s.Anchor}"))]);
        }
    }

    private Html Words(string source, int start, int end, int next)
    {
        var html = new HtmlBuilder();
        var at = start;
        for (; next < corrections.Length && corrections[next].Correction.Edit.Start <= end; next++)
        {
            var edit = corrections[next].Correction.Edit;
            var (from, to) = (Math.Clamp(edit.Start, at, end), Math.Clamp(edit.End, at, end));
            html.Text(source[at..from]);
            if (to > from)
            {
                html.Open("mark").Text(source[from..to]).Close("mark");
            }

            // A block over many lines is numbered once, where it begins.
            if (edit.Start >= start)
            {
                Note(html, corrections[next].Number, edit.Id);
            }

            at = to;
        }

        return html.Text(source[at..end]).Build();
    }

    private void Note(HtmlBuilder html, int number, string id)
    {
        var shown = number.ToString(CultureInfo.InvariantCulture);
        html.Open("a", "class", "cn", "href", "../dinh-chinh/#" + id, "aria-label", words.Say("document", "correction_mark", shown)).Text(shown).Close("a");
    }
}
