using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Links that a keeper wrote from the site's root must lead to a page, a file of data, or an anchor of a document.</summary>
internal static class EditorialLinks
{
    private static readonly MarkdownPipeline Precise = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private static readonly string[] Always =
        ["/", "/van-ban/", "/chi-tieu/", "/so-sanh/", "/dan-chieu/", "/tim-kiem/", "/du-lieu/", "/tu-viet-tat/", "/data/datapackage.json"];

    public static void Check(SiteContent content, Noticed noticed)
    {
        var known = Known(content).ToHashSet(StringComparer.Ordinal);
        foreach (var source in content.Editorials)
        {
            foreach (var link in Markdown.Parse(source.Markdown.Text, Precise).Descendants<LinkInline>().Where(l => l.Url is ['/', ..] && !known.Contains(l.Url)))
            {
                noticed.Add(Rules.LinkNowhere.At(source.Markdown.At(link.Span.Start, link.Span.Length), link.Url!));
            }
        }
    }

    private static IEnumerable<string> Known(SiteContent content) =>
        Always
            .Concat(DataTables.All.Select(t => $"/data/{t.Name}.csv"))
            .Concat(content.Editorials.Select(e => $"/{e.Id}/"))
            .Concat(content.Comparisons.Select(c => $"/so-sanh/{c.Comparison.Id}/"))
            .Concat(content.Relations.Measures.Select(m => $"/chi-tieu/{m.Indicator.Id}/"))
            .Concat(content.Documents.SelectMany(Addresses));

    private static IEnumerable<string> Addresses(DocumentContent document) =>
        document.Tree.Sections.Select(s => $"/van-ban/{document.Id}/#{s.Anchor}")
            .Concat([$"/van-ban/{document.Id}/", $"/van-ban/{document.Id}/dinh-chinh/", $"/data/texts/{document.Id}.txt"]);
}
