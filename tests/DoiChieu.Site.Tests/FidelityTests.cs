using AngleSharp.Dom;
using DoiChieu.Diagnostics;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>What a page shows as a document's words is what the document prints: no letter less, none more.</summary>
public class FidelityTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_section_shows_its_marker_and_its_words_and_nothing_else(string id)
    {
        var tree = Repository.Tree(id);
        var page = BuiltSite.Pages[$"van-ban/{id}/index.html"];

        Assert.All(tree.Sections.Where(s => s.Kind is not DoiChieu.Structuring.SectionKind.Table), section =>
        {
            var printed = Blanks.Fold($"{section.Marker}{section.Punctuation} {tree.Words(section).Text}");
            Assert.Equal(Squeezed(printed), Squeezed(Shown(page.GetElementById(section.Anchor)!, tree.Sections.Where(s => s.Parent == section.Anchor).Select(s => s.Anchor))));
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_published_source_is_the_file_received_byte_for_byte(string id) =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "content", "documents", id, "source.txt")), File.ReadAllBytes(Path.Combine(BuiltSite.Folder, "data", "sources", id + ".txt")));

    // What is ours stands in elements of their own: the sign of the address, numbers of corrections, what stands beside. Received words stand in <del>.
    private static string Shown(IElement element, IEnumerable<string> children)
    {
        var copy = (IElement)element.Clone(deep: true);
        var ours = copy.QuerySelectorAll(".pil, .tools, .cn, .side, .back, del, .vh, .was").Concat(copy.QuerySelectorAll("[id]").Where(e => children.Contains(e.Id)));
        foreach (var added in ours.ToList())
        {
            added.Remove();
        }

        return copy.TextContent;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
