using System.Buffers;
using System.Text;

namespace DoiChieu.Publishing.Templates;

/// <summary>Marks Vietnamese names that stand in sentences of another language: “the targets of <span lang="vi">Cần Thơ</span>”. Whole quotations are
/// marked by the templates. A name is known by its letters; one without any that English lacks stays unmarked.</summary>
internal static class ForeignWords
{
    /// <summary>The language of the texts.</summary>
    public const string Printed = "vi";

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĂÂĐÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ");

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
            if (around.Peek() || !text.ContainsAny(Letters))
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

    // From the first to the last of neighbouring words that have such letters.
    private static void Names(ReadOnlySpan<char> text, StringBuilder marked)
    {
        while (text.IndexOfAny(Letters) is var first and >= 0)
        {
            var (start, end) = Quoted(text, first) ?? Name(text, first);
            marked.Append(text[..start]).Append("<span lang=\"vi\">").Append(text[start..end]).Append("</span>");
            text = text[end..];
        }

        marked.Append(text);
    }

    // Words in quotation marks are printed words: “khoảng 215 triệu đồng” from the first to the last.
    private static (int Start, int End)? Quoted(ReadOnlySpan<char> text, int at)
    {
        var opened = text[..at].LastIndexOf('“');
        return opened >= 0 && !text[opened..at].Contains('”') && text[at..].IndexOf('”') is var closed and >= 0 ? (opened + 1, at + closed) : null;
    }

    private static (int Start, int End) Name(ReadOnlySpan<char> text, int first)
    {
        var start = text[..first].LastIndexOfAny(Blanks) + 1;
        while (start < first && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = WordEnd(text, first);
        while (end < text.Length && text[end] == ' ' && !char.IsPunctuation(text[end - 1]) && IsOfName(text[(end + 1)..WordEnd(text, end + 1)]))
        {
            end = WordEnd(text, end + 1);
        }

        while (!char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // “Hậu Giang”: the second word of a name may have no such letter.
    private static bool IsOfName(ReadOnlySpan<char> word) => word.ContainsAny(Letters) || (word.Length > 0 && char.IsUpper(word[0]));

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\u00a0&;");

    private static int WordEnd(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Blanks) is var blank and >= 0 ? from + blank : text.Length;
}
