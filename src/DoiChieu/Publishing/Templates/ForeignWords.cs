using System.Buffers;
using System.Text;

namespace DoiChieu.Publishing.Templates;

/// <summary>Marks Vietnamese names that stand in sentences of another language: “the targets of <span lang="vi">Cần Thơ</span>”. Whole quotations are
/// marked by the templates. A name is known by its letters and goes on over neighbouring syllables without any that English lacks (“Ban Thường vụ”);
/// one that has no such letter at all stays unmarked. Marks are never inside one another. What cuts a page's text (a range kept on one line, a
/// short form spelled out) must come later: a name is looked for within one stretch of text.</summary>
internal static class ForeignWords
{
    /// <summary>The language of the texts.</summary>
    public const string Printed = "vi";

    private static readonly SearchValues<string> Closed = SearchValues.Create(["svg", "code", "title", "script"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Void = SearchValues.Create(["br", "input", "wbr", "img", "meta", "link", "hr"], StringComparison.Ordinal);

    public static Html Mark(Html page)
    {
        var markup = page.Markup;
        var marked = new StringBuilder(markup.Length + 1024);
        var around = new Stack<bool>([false]);
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '<')
            {
                var end = markup.IndexOf('>', at) + 1;
                Count(markup[at..end], around);
                marked.Append(markup, at, end - at);
                at = end;
                continue;
            }

            var next = markup.IndexOf('<', at) is var found and >= 0 ? found : markup.Length;
            var text = markup.AsSpan(at, next - at);
            if (around.Peek() || !VietnameseWord.IsIn(text))
            {
                marked.Append(text);
            }
            else
            {
                Names(text, marked);
            }

            at = next;
        }

        return new Html(marked.ToString());
    }

    // Whether the words inside need no mark: a drawing, code, or what is marked as a whole.
    private static void Count(string tag, Stack<bool> around)
    {
        if (tag.StartsWith("</", StringComparison.Ordinal))
        {
            around.Pop();
            return;
        }

        var name = tag[1..tag.AsSpan().IndexOfAny(' ', '>', '/')];
        if (tag.StartsWith("<!", StringComparison.Ordinal) || tag.EndsWith("/>", StringComparison.Ordinal) || Void.Contains(name))
        {
            return;
        }

        around.Push(tag.Contains(" lang=\"vi\"", StringComparison.Ordinal) || Closed.Contains(name) || (around.Peek() && !tag.Contains(" lang=\"", StringComparison.Ordinal)));
    }

    private static void Names(ReadOnlySpan<char> text, StringBuilder marked)
    {
        var at = 0;
        foreach (var (start, end) in NameRuns.Of(text))
        {
            marked.Append(text[at..start]).Append("<span lang=\"vi\">").Append(text[start..end]).Append("</span>");
            at = end;
        }

        marked.Append(text[at..]);
    }
}
