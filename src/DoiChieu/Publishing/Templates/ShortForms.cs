using System.Collections.Immutable;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Templates;

/// <summary>Spells short forms out at their first use on a page: a link to the glossary, or inside another link an `abbr` with the words.
/// A finger cannot hover and paper shows no title, so the page ends with a line of the short forms that it uses.</summary>
internal sealed class ShortForms
{
    private readonly ImmutableArray<GlossaryTerm> terms;

    // Longest first, so that PAR INDEX is not read as something shorter.
    public ShortForms(ImmutableArray<GlossaryTerm> terms) => this.terms = [.. terms.OrderByDescending(t => t.Short.Length).ThenBy(t => t.Short, StringComparer.Ordinal)];

    /// <summary>The page with its first uses spelled out; `link` makes an address of the site into what this page writes.</summary>
    public Html SpellOut(Html page, Func<string, string> link, string heading)
    {
        var due = terms.Where(t => page.Markup.Contains(t.Short, StringComparison.Ordinal)).ToList();
        var all = due.ToList();
        var spelled = due.Count == 0 ? page : PageText.Rewrite(page, (text, place) => due.Count == 0 || place == TextPlace.Closed ? text : Text(text, due, place, link));
        var used = all.Except(due).OrderBy(t => t.Short, VietnameseOrder.Instance).ToList();
        return used.Count == 0 ? spelled : new Html(spelled.Markup + Line(used, link, heading).Markup);
    }

    private static Html Line(List<GlossaryTerm> used, Func<string, string> link, string heading)
    {
        var html = new HtmlBuilder().Open("p", "class", "small shorts").Open("b").Text(heading).Close("b");
        foreach (var term in used)
        {
            // What a text prints stands in quotation marks, as on the page of short forms.
            html.Text(" ").Open("span").Open("a", "href", link("/tu-viet-tat/#" + term.Id)).Text(term.Short).Close("a")
                .Text(term.Place is null ? $": {term.Meaning}." : $": “{term.Meaning}”.").Close("span");
        }

        return html.Close("p").Build();
    }

    private static string Text(string text, List<GlossaryTerm> due, TextPlace place, Func<string, string> link)
    {
        foreach (var term in due)
        {
            if (Find(text, term.Short) is >= 0 and var at)
            {
                due.Remove(term);
                var (before, behind) = (text[..at], text[(at + term.Short.Length)..]);
                return Text(before, due, place, link) + Spelled(term, place, link).Markup + Text(behind, due, place, link);
            }
        }

        return text;
    }

    private static Html Spelled(GlossaryTerm term, TextPlace place, Func<string, string> link)
    {
        var spelled = new HtmlBuilder().Open("abbr", "title", term.Meaning).Text(term.Short).Close("abbr").Build();
        return place == TextPlace.InLink
            ? spelled
            : new HtmlBuilder().Open("a", "class", "short", "href", link("/tu-viet-tat/#" + term.Id)).Add(spelled).Close("a").Build();
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
