using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace DoiChieu.Adding.Web;

/// <summary>Paragraphs and tables of a page. A block element ends the paragraph before it; `br` is a break inside one.</summary>
internal sealed class WebBlocks
{
    // Deeper than any text; a page may nest without end.
    private const int MostNesting = 200;

    private static readonly FrozenSet<string> BlockNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "center", "address", "figure", "figcaption", "hr", "table", "thead", "tbody", "tr", "td", "th", "header", "fieldset", "details", "summary", "body");

    private readonly List<Piece> pieces = [];
    private readonly List<string> lines = [];
    private readonly StringBuilder line = new();

    public IReadOnlyList<Piece> Of(IElement root)
    {
        Walk(root, 0);
        Flush();
        return pieces;
    }

    private void Walk(INode node, int depth)
    {
        foreach (var child in node.ChildNodes.Where(_ => depth < MostNesting))
        {
            switch (child)
            {
                case IText text:
                    line.Append(Inline(text));
                    break;
                case IElement { LocalName: "br" }:
                    EndLine();
                    break;
                case IElement { LocalName: "table" } table:
                    Flush();
                    pieces.AddRange(WebTables.Of(table));
                    break;
                case IElement element when BlockNames.Contains(element.LocalName):
                    Block(element, depth);
                    break;
                case IElement { LocalName: "sup" } note:
                    line.Append(Blanks(note.TextContent) is { Length: > 0 } mark && mark.All(char.IsAsciiDigit) ? $"[{mark}]" : note.TextContent);
                    break;
                case IElement element:
                    Walk(element, depth + 1);
                    break;
            }
        }
    }

    private void Block(IElement element, int depth)
    {
        Flush();
        if (element.LocalName is "li")
        {
            line.Append(Marker(element)).Append(' ');
        }

        Walk(element, depth + 1);
        Flush();
    }

    // What a browser prints before an item.
    private static string Marker(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return "-";
        }

        var start = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        var number = start + list.Children.Where(c => c.LocalName is "li").TakeWhile(c => c != item).Count();
        return list.GetAttribute("type") switch
        {
            "a" => Numerals.Letter(number) + ")",
            "A" => Numerals.Letter(number).ToUpperInvariant() + ".",
            "i" => Numerals.Roman(number).ToLowerInvariant() + ".",
            "I" => Numerals.Roman(number) + ".",
            _ => number.ToString(CultureInfo.InvariantCulture) + ".",
        };
    }

    private static string Inline(IText text) => text.Ancestors().OfType<IElement>().Any(a => a.LocalName is "pre") ? text.Data : Spaced(text.Data);

    private static string Spaced(string words)
    {
        var spaced = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            spaced.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }

        return spaced.ToString();
    }

    private static string Blanks(string words) => Diagnostics.Blanks.Fold(words);

    private void EndLine()
    {
        lines.AddRange(line.ToString().Split('\n'));
        line.Clear();
    }

    private void Flush()
    {
        EndLine();
        pieces.AddRange(Breaks.Paragraphs(lines).Where(p => p is not "-").Select(p => new ParagraphPiece(p)));
        lines.Clear();
    }
}
