using System.Collections.Immutable;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Templates;

/// <summary>Spells short forms out at their first use on a page: a link to the glossary, or inside another link an `abbr` with the words.
/// Where the page does not print the words just before, the style sheet prints them behind the short form, as ours: they are no part of the text,
/// so that a quotation stays as printed and is copied without them. A first use in what is folded away does not count for what is in view.
/// The page ends with a line of the short forms that it uses.</summary>
internal sealed class ShortForms
{
    private readonly ImmutableArray<GlossaryTerm> terms;

    // Longest first, so that PAR INDEX is not read as something shorter.
    public ShortForms(ImmutableArray<GlossaryTerm> terms) => this.terms = [.. terms.OrderByDescending(t => t.Short.Length).ThenBy(t => t.Short, StringComparer.Ordinal)];

    /// <summary>The page with its first uses spelled out; `link` makes an address of the site into what this page writes.</summary>
    public Html SpellOut(Html page, Func<string, string> link, string heading)
    {
        var speller = new ShortFormSpeller([.. terms.Where(t => page.Markup.Contains(t.Short, StringComparison.Ordinal))], link);
        var spelled = PageText.Rewrite(page, speller.Spell);
        var used = speller.Used.OrderBy(t => t.Short, VietnameseOrder.Instance).ToList();
        return used.Count == 0 ? page : new Html(spelled.Markup + Line(used, link, heading).Markup);
    }

    private static Html Line(List<GlossaryTerm> used, Func<string, string> link, string heading)
    {
        var html = new HtmlBuilder().Open("p", "class", "small shorts").Open("b").Text(heading).Close("b");
        foreach (var term in used)
        {
            // What a text prints stands in quotation marks, as on the page of short forms.
            html.Text(" ").Open("span").Open("a", "href", link("/tu-viet-tat/#" + term.Id)).Text(term.Short).Close("a")
                .Text(term.IsPrinted ? $": “{term.Meaning}”." : $": {term.Meaning}.").Close("span");
        }

        return html.Close("p").Build();
    }
}
