using System.Collections.Frozen;
using System.Text;

namespace DoiChieu.Publishing.Templates;

/// <summary>Where a piece of a page's text stands.</summary>
internal enum TextPlace
{
    Free,
    InLink,
    /// <summary>In a drawing, in code, in what must stay plain text.</summary>
    Closed,
}

/// <summary>Goes through the text of finished markup. Tags and attributes pass untouched; the markup is ours, so every `&lt;` opens a tag.</summary>
internal static class PageText
{
    private static readonly FrozenSet<string> Closed = FrozenSet.Create(StringComparer.Ordinal, "svg", "code", "abbr", "title", "script");

    public static Html Rewrite(Html page, Func<string, TextPlace, string> rewrite)
    {
        var markup = page.Markup;
        var rewritten = new StringBuilder(markup.Length + 512);
        var (links, closed) = (0, 0);
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '<')
            {
                var end = markup.IndexOf('>', at) + 1;
                Count(markup.AsSpan(at, end - at), ref links, ref closed);
                rewritten.Append(markup, at, end - at);
                at = end;
                continue;
            }

            var next = markup.IndexOf('<', at) is var found and >= 0 ? found : markup.Length;
            rewritten.Append(rewrite(markup[at..next], closed > 0 ? TextPlace.Closed : links > 0 ? TextPlace.InLink : TextPlace.Free));
            at = next;
        }

        return new Html(rewritten.ToString());
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
}
