using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Templates;

/// <summary>Spells short forms out at their first use on a page: a link to the glossary, or inside another link an `abbr` with the words.
/// Only text is touched: never a tag, an attribute, a drawing, code, or what stands in another abbreviation.</summary>
internal sealed class ShortForms
{
    private static readonly FrozenSet<string> Closed = FrozenSet.Create(StringComparer.Ordinal, "svg", "code", "abbr", "summary", "del", "h1", "option", "title", "desc", "script");

    private readonly ImmutableArray<GlossaryTerm> terms;

    // Longest first, so that PAR INDEX is not read as something shorter.
    public ShortForms(ImmutableArray<GlossaryTerm> terms) => this.terms = [.. terms.OrderByDescending(t => t.Short.Length).ThenBy(t => t.Short, StringComparer.Ordinal)];

    /// <summary>The page with its first uses spelled out; `link` makes an address of the site into what this page writes.</summary>
    public Html SpellOut(Html page, Func<string, string> link)
    {
        var due = terms.Where(t => page.Markup.Contains(t.Short, StringComparison.Ordinal)).ToList();
        if (due.Count == 0)
        {
            return page;
        }

        var markup = page.Markup;
        var spelled = new StringBuilder(markup.Length + 512);
        var (links, closed) = (0, 0);
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '<')
            {
                var end = markup.IndexOf('>', at) + 1;
                Count(markup.AsSpan(at, end - at), ref links, ref closed);
                spelled.Append(markup, at, end - at);
                at = end;
                continue;
            }

            var next = markup.IndexOf('<', at) is var found and >= 0 ? found : markup.Length;
            var text = markup[at..next];
            spelled.Append(closed > 0 || due.Count == 0 ? text : Text(text, due, isInLink: links > 0, link));
            at = next;
        }

        return new Html(spelled.ToString());
    }

    private static void Count(ReadOnlySpan<char> tag, ref int links, ref int closed)
    {
        if (tag.EndsWith("/>"))
        {
            return;
        }

        var step = tag.StartsWith("</") ? -1 : 1;
        var name = tag[(step < 0 ? 2 : 1)..];
        var length = name.IndexOfAny(' ', '>');
        name = name[..(length < 0 ? name.Length : length)];
        links += name.SequenceEqual("a") ? step : 0;
        closed += Closed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? step : 0;
    }

    private static string Text(string text, List<GlossaryTerm> due, bool isInLink, Func<string, string> link)
    {
        foreach (var term in due)
        {
            if (Find(text, term.Short) is not (>= 0 and var at))
            {
                continue;
            }

            due.Remove(term);
            var html = new HtmlBuilder();
            _ = isInLink
                ? html.Open("abbr", "title", term.Meaning).Text(term.Short).Close("abbr")
                : html.Open("a", "class", "short", "href", link("/tu-viet-tat/#" + term.Id)).Open("abbr", "title", term.Meaning).Text(term.Short).Close("abbr").Close("a");
            return Text(text[..at], due, isInLink, link) + html.Build().Markup + Text(text[(at + term.Short.Length)..], due, isInLink, link);
        }

        return text;
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
