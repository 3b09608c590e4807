using System.Collections.Immutable;
using System.Net;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Searching;

/// <summary>A stretch of a page of ours: a heading with its id, and the words up to the next heading.</summary>
internal sealed record ProseSection(string Id, string Heading, string Text);

/// <summary>Cuts the markup of an editorial at its headings. The markup is ours: every `&lt;` opens a tag, headings carry their id.</summary>
internal static class ProseSections
{
    /// <summary>In order; the words before the first heading, if any, have neither id nor heading.</summary>
    public static ImmutableArray<ProseSection> Of(Html page)
    {
        var sections = ImmutableArray.CreateBuilder<ProseSection>();
        var (id, heading, words) = ("", "", new StringBuilder());
        for (var at = 0; at < page.Markup.Length;)
        {
            if (page.Markup[at] != '<')
            {
                var next = page.Markup.IndexOf('<', at) is var found and >= 0 ? found : page.Markup.Length;
                words.Append(page.Markup, at, next - at);
                at = next;
                continue;
            }

            var end = page.Markup.IndexOf('>', at) + 1;
            var tag = page.Markup[at..end];
            if (IsHeading(tag))
            {
                Close();
                id = tag.IndexOf("id=\"", StringComparison.Ordinal) is >= 0 and var from ? tag[(from + 4)..tag.IndexOf('"', from + 4)] : "";
            }
            else if (tag.StartsWith("</h", StringComparison.Ordinal) && tag.Length == "</h2>".Length)
            {
                heading = Plain(words);
                words.Clear();
            }
            else
            {
                words.Append(IsInline(tag) ? "" : " ");
            }

            at = end;
        }

        Close();
        return sections.ToImmutable();

        void Close()
        {
            var text = Plain(words);
            if (heading.Length > 0 || text.Length > 0)
            {
                sections.Add(new ProseSection(id, heading, text));
            }

            (id, heading) = ("", "");
            words.Clear();
        }
    }

    private static string Plain(StringBuilder markup) => Blanks.Fold(WebUtility.HtmlDecode(markup.ToString()));

    private static bool IsHeading(string tag) => tag.Length > 3 && tag[1] == 'h' && tag[2] is >= '1' and <= '6';

    // A cell, an item or a paragraph ends a word; emphasis, a link or code inside it does not.
    private static bool IsInline(string tag) => tag.Trim('<', '>', '/').Split(' ')[0] is "a" or "em" or "strong" or "code";
}
