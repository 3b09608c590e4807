using System.Collections.Frozen;
using System.Text;

namespace DoiChieu.Publishing.Templates;

/// <summary>Where a piece of a page's text stands.</summary>
internal readonly record struct TextPlace
{
    /// <summary>In a drawing, in code, in what must stay plain text.</summary>
    public required bool IsClosed { get; init; }

    public required bool IsInLink { get; init; }

    /// <summary>In what opens at a touch: not in view until then. Its summary line is in view.</summary>
    public required bool IsFolded { get; init; }
}

/// <summary>Goes through the text of finished markup. Tags and attributes pass untouched; the markup is ours, so every `&lt;` opens a tag.</summary>
internal static class PageText
{
    private static readonly FrozenSet<string> Closed = FrozenSet.Create(StringComparer.Ordinal, "svg", "code", "abbr", "title", "script");

    public static Html Rewrite(Html page, Func<string, TextPlace, string> rewrite)
    {
        var markup = page.Markup;
        var rewritten = new StringBuilder(markup.Length + 512);
        var depth = default(Depth);
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '<')
            {
                var end = markup.IndexOf('>', at) + 1;
                depth.Count(markup.AsSpan(at, end - at));
                rewritten.Append(markup, at, end - at);
                at = end;
                continue;
            }

            var next = markup.IndexOf('<', at) is var found and >= 0 ? found : markup.Length;
            rewritten.Append(rewrite(markup[at..next], depth.Place));
            at = next;
        }

        return new Html(rewritten.ToString());
    }

    private struct Depth
    {
        private int links;
        private int closed;
        private int folded;
        private int summaries;

        public readonly TextPlace Place => new() { IsClosed = closed > 0, IsInLink = links > 0, IsFolded = folded > summaries };

        public void Count(ReadOnlySpan<char> tag)
        {
            if (tag.EndsWith("/>"))
            {
                return;
            }

            var step = tag.StartsWith("</") ? -1 : 1;
            var name = tag[(step < 0 ? 2 : 1)..];
            var length = name.IndexOfAny(' ', '>');
            name = name[..(length < 0 ? name.Length : length)];
            links += name is "a" ? step : 0;
            folded += name is "details" ? step : 0;
            summaries += name is "summary" ? step : 0;
            closed += Closed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? step : 0;
        }
    }
}
