using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Markdown of a keeper as markup. Raw HTML in it is shown, not obeyed; links from the site's root become relative to their page;
/// headings get ids through <see cref="Slug"/> (Markdig's own identifiers drop đ).</summary>
public static class Editorials
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>A page: its first heading is the title, what stands before the next heading the lede.</summary>
    /// <param name="page">Address of the page that shows it.</param>
    public static Outcome<Editorial?> Page(EditorialSource source, string page, InterfaceWords words)
    {
        var noticed = new Noticed();
        var markdown = Parse(source.Markdown.Text, page, words);
        if (markdown.FirstOrDefault() is not HeadingBlock { Level: 1 } title)
        {
            noticed.Add(Rules.EditorialWithoutTitle.At(Place.Whole(source.Markdown.File), source.Id));
            return noticed.With<Editorial?>(null);
        }

        var rest = markdown.Skip(1).ToList();
        var lede = rest.TakeWhile(b => b is not HeadingBlock).ToList();
        var description = lede.OfType<ParagraphBlock>().FirstOrDefault() is { } first ? Plain(first) : Plain(title);
        return noticed.With<Editorial?>(new Editorial(source.Id, Plain(title), description, Print(lede), Print(rest.Skip(lede.Count)), Print(rest), Place.Whole(source.Markdown.File)));
    }

    /// <summary>A piece of Markdown inside a page: its first block, and what follows.</summary>
    public static Introduced Introduced(string markdown, string page, InterfaceWords words)
    {
        var blocks = Parse(markdown, page, words);
        return new Introduced(Print(blocks.Take(1)), Print(blocks.Skip(1)));
    }

    /// <summary>The links of a piece, pictures too, each with the place of its first character.</summary>
    public static IEnumerable<WrittenLink> Links(SourceText source)
    {
        foreach (var inline in Markdown.Parse(source.Text, Pipeline).Descendants<Inline>())
        {
            var address = inline switch { LinkInline link => link.Url ?? "", AutolinkInline { IsEmail: false } link => link.Url, _ => null };
            if (address is not null)
            {
                yield return new WrittenLink(address, source.At(inline.Span.Start, inline.Span.Length));
            }
        }
    }

    private static MarkdownDocument Parse(string text, string page, InterfaceWords words)
    {
        var markdown = Markdown.Parse(text, Pipeline);
        foreach (var link in markdown.Descendants<LinkInline>())
        {
            link.Url = Address.Between(words, page, link.Url ?? "");
        }

        foreach (var heading in markdown.Descendants<HeadingBlock>())
        {
            heading.GetAttributes().Id = Slug.Of(Plain(heading));
        }

        return markdown;
    }

    private static Html Print(IEnumerable<Markdig.Syntax.Block> blocks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        // The file has none, but an entity such as `&#x202E;` makes one; in markup of ours there is none either.
        return new Html(HiddenCharacters.Shown(writer.ToString()));
    }

    private static string Plain(LeafBlock block) =>
        Blanks.Fold(string.Concat(block.Inline?.Descendants().Select(i => i switch { LiteralInline text => text.Content.ToString(), CodeInline code => code.Content, LineBreakInline => " ", _ => "" }) ?? []));
}
