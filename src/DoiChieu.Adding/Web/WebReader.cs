using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding.Web;

/// <summary>Reads a web page as saved. 1. Nothing is fetched and no script is run. 2. Menus, heads and feet of the page, forms and hidden parts are set aside and said.
/// 3. Where the page marks its article, only the article is read. 4. Tables stay tables, but for those that only lay out.</summary>
internal static class WebReader
{
    private const string Machinery = "script, style, noscript, template, svg, canvas, object, embed, iframe, audio, video, picture, head, link, meta";

    private const string Around = "nav, header, footer, aside, form, button, select, [role=navigation], [role=banner], [role=contentinfo], [role=search], [hidden], [aria-hidden=true]";

    public static Readable Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(stream);
        if (page.Body is not { } body)
        {
            return Readable.Not(Message.Of("refused.no-web"));
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (body.QuerySelectorAll("script").Length + page.Head?.QuerySelectorAll("script").Length is > 0 and var scripts)
        {
            findings.Add(Finding.SetAside(Message.Of("aside.scripts", scripts)));
        }

        Remove(body, Machinery);
        var text = Article(body, findings);
        SetAside(text, findings);
        if (body.QuerySelectorAll("font[face], [style*=font-family]").Select(e => e.GetAttribute("face") ?? "").FirstOrDefault(OldLetters.IsOld) is { } font)
        {
            findings.Add(OldLetters.Found(font));
        }

        ImmutableArray<Piece> pieces = [.. new WebBlocks().Of(text)];
        return pieces.Any(p => p is TablePiece || (p is ParagraphPiece words && words.Text.Any(char.IsLetterOrDigit)))
            ? Readable.As(new Extraction(OriginalFormat.Web, pieces, findings.ToImmutable()))
            : Readable.Not(Message.Of("refused.web-no-words"));
    }

    // The one article, or main part, of the page, if it is most of what there is to read.
    private static IElement Article(IElement body, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var name in (string[])["article", "main", "[role=main]"])
        {
            if (body.QuerySelectorAll(name) is [var only] && only.TextContent.Length * 2 > body.TextContent.Length)
            {
                findings.Add(Finding.SetAside(Message.Of("aside.outside", only.LocalName, Words(body) - Words(only))));
                return only;
            }
        }

        return body;
    }

    private static void SetAside(IElement text, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var around in text.QuerySelectorAll(Around).Concat(text.QuerySelectorAll("[style]").Where(IsHidden)).ToList())
        {
            // A part inside a part that is gone already is told with it; an official text's own head may stand in <header>.
            if (around.ParentElement is null || (around.LocalName is "header" && around.QuerySelector("nav") is null && around.Ancestors().OfType<IElement>().Any(a => a.LocalName is "article")))
            {
                continue;
            }

            var words = Blanks.Fold(around.TextContent);
            around.Remove();
            if (words.Length > 0)
            {
                findings.Add(Finding.SetAside(Message.Of("aside.part", around.LocalName, words.Length > 80 ? words[..80] + "…" : words)));
            }
        }
    }

    private static bool IsHidden(IElement element)
    {
        var style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static void Remove(IElement body, string selector)
    {
        foreach (var element in body.QuerySelectorAll(selector))
        {
            element.Remove();
        }
    }

    private static int Words(IElement element) => Blanks.Fold(element.TextContent).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
