using System.Collections.Concurrent;
using System.IO.Compression;

namespace DoiChieu.Site.Tests;

/// <summary>What a page costs somebody on a phone: the page, its style and its scripts as a server sends them, compressed.
/// Letters (fonts) and what the search fetches when it is used are apart.</summary>
public class WeightTests
{
    private const int Kilobyte = 1000;

    private static readonly ConcurrentDictionary<string, long> Compressed = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("", 60)]
    [InlineData("chi-tieu/*", 60)]
    [InlineData("so-sanh/*", 120)]
    [InlineData("van-ban/*", 120)]
    public void Pages_of_a_kind_are_light(string kind, int most)
    {
        var (path, weight) = Weights().Where(p => PageKinds.KindOf(p.Path) == kind).MaxBy(p => p.Weight);

        Assert.True(weight <= most * Kilobyte, $"{path} weighs {weight} bytes compressed, of {most} kB");
    }

    [Fact]
    public void No_page_of_whatever_kind_is_heavier_than_the_largest_document_may_be()
    {
        var (path, weight) = Weights().MaxBy(p => p.Weight);

        Assert.True(weight <= 120 * Kilobyte, $"{path} weighs {weight} bytes compressed");
    }

    [Fact]
    public void Scripts_are_light_before_somebody_searches()
    {
        var (path, weight) = BuiltSite.Pages.Keys.Select(p => (Path: p, Weight: Files(p, "script[src]", "src").Sum(CompressedSize))).MaxBy(p => p.Weight);

        Assert.InRange(weight, 1, 20 * Kilobyte);
        Assert.False(string.IsNullOrEmpty(path));
    }

    private static IEnumerable<(string Path, long Weight)> Weights() =>
        BuiltSite.Pages.Keys.Select(p => (p, CompressedSize(p) + Files(p, "link[rel=stylesheet]", "href").Concat(Files(p, "script[src]", "src")).Sum(CompressedSize)));

    // The page for lost addresses names its files by the base address.
    private static IEnumerable<string> Files(string page, string selector, string attribute) =>
        BuiltSite.Pages[page].QuerySelectorAll(selector)
            .Select(e => new Uri(new Uri(BuiltSite.BaseUrl + page), e.GetAttribute(attribute)!).AbsoluteUri[BuiltSite.BaseUrl.Length..]);

    private static long CompressedSize(string file) => Compressed.GetOrAdd(file, f =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(BuiltSite.Folder, f)));
        }

        return packed.Length;
    });
}
