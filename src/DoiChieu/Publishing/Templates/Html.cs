using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Templates;

/// <summary>Markup that our own code has made. It is the only kind of value that a template prints as it is; every other value is escaped.
/// Text of a document or of a keeper becomes Html only through <see cref="Escape"/>, <see cref="HtmlBuilder"/> or the Markdown of content/pages.</summary>
public sealed record Html(string Markup)
{
    public static readonly Html Empty = new("");

    public override string ToString() => Markup;

    /// <summary>Text as markup, for element content and for attributes in double quotes. Four characters and no more:
    /// the encoders of the platform and of Scriban turn â into an entity. A character that cannot be seen is printed by its name: no page has one.</summary>
    public static Html Escape(string text) => new(Escaped(text));

    internal static string Escaped(string text)
    {
        text = HiddenCharacters.Shown(text);
        if (text.AsSpan().IndexOfAny("&<>\"") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}

/// <summary>Puts markup together; text and attribute values are escaped on the way in.</summary>
public sealed class HtmlBuilder
{
    private readonly StringBuilder markup = new();

    public HtmlBuilder Text(string text)
    {
        markup.Append(Html.Escaped(text));
        return this;
    }

    public HtmlBuilder Add(Html html)
    {
        markup.Append(html.Markup);
        return this;
    }

    /// <summary>Opens an element. Attributes are name, value, name, value …</summary>
    public HtmlBuilder Open(string element, params ReadOnlySpan<string> attributes)
    {
        markup.Append('<').Append(element);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
        {
            markup.Append(' ').Append(attributes[i]).Append("=\"").Append(Html.Escaped(attributes[i + 1])).Append('"');
        }

        markup.Append('>');
        return this;
    }

    public HtmlBuilder Close(string element)
    {
        markup.Append("</").Append(element).Append('>');
        return this;
    }

    public Html Build() => new(markup.ToString());
}
