using System.Collections.Immutable;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Templates;

/// <summary>Goes along one page and spells out what is due. Texts must come in the order of the page.</summary>
internal sealed class ShortFormSpeller(ImmutableArray<GlossaryTerm> terms, Func<string, string> link)
{
    // `chỉ số năng lực cạnh tranh cấp tỉnh (PCI)`: the words stand so near that a reader has them before the eyes.
    private const int Near = 40;

    private readonly List<GlossaryTerm> due = [.. terms];
    private readonly List<GlossaryTerm> dueInView = [.. terms];
    private string before = "";

    public IEnumerable<GlossaryTerm> Used => terms.Except(due);

    public string Spell(string text, TextPlace place)
    {
        var list = place.IsFolded ? due : dueInView;
        var spelled = place.IsClosed || list.Count == 0 ? text : Spell(text, list, place);
        before = Tail(before + text);
        return spelled;
    }

    private string Spell(string text, List<GlossaryTerm> list, TextPlace place)
    {
        foreach (var term in list)
        {
            if (Find(text, term.Short) is >= 0 and var at)
            {
                due.Remove(term);
                if (!place.IsFolded)
                {
                    dueInView.Remove(term);
                }

                var (left, right) = (text[..at], text[(at + term.Short.Length)..]);
                var spelled = Spelled(term, place, IsPrintedNear(term, before + left));
                return Spell(left, list, place) + spelled.Markup + Spell(right, list, place);
            }
        }

        return text;
    }

    private Html Spelled(GlossaryTerm term, TextPlace place, bool isPrinted)
    {
        var html = isPrinted
            ? new HtmlBuilder().Open("abbr", "title", term.Meaning)
            : new HtmlBuilder().Open("abbr", "class", "say", "title", term.Meaning);
        var spelled = html.Text(term.Short).Close("abbr").Build();
        return place.IsInLink
            ? spelled
            : new HtmlBuilder().Open("a", "class", "short", "href", link("/tu-viet-tat/#" + term.Id)).Add(spelled).Close("a").Build();
    }

    private static bool IsPrintedNear(GlossaryTerm term, string before) =>
        before.AsSpan(Math.Max(0, before.Length - term.Meaning.Length - Near)).Contains(term.Meaning, StringComparison.OrdinalIgnoreCase);

    private string Tail(string text)
    {
        var kept = Near + terms.Select(t => t.Meaning.Length).DefaultIfEmpty().Max();
        return text.Length > kept ? text[^kept..] : text;
    }

    // A whole word: 31-NQ/ĐH is no ĐH, GRDP/người is GRDP.
    private static int Find(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var isFree = (at == 0 || !IsPart(text[at - 1])) && (at + word.Length == text.Length || !IsPart(text[at + word.Length]));
            if (isFree)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '&';
}
