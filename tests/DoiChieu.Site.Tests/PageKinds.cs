using System.Collections.Immutable;

namespace DoiChieu.Site.Tests;

/// <summary>One page of each kind, in both languages: pages are of one kind when their addresses differ only in what they are about.
/// The largest stands for its kind, so a kind that is new is looked at without being named here.</summary>
internal static class PageKinds
{
    // What the largest of a kind does not have: the appendix, an entry that is open, a break of method, a target in its paragraph.
    private static readonly string[] Also =
        ["van-ban/17-ctr-ubnd-2021/", "van-ban/31-nq-dh-2020/", "van-ban/31-nq-dh-2020/trich-dan/#chitieu-8", "so-sanh/59-nq-tw-2020--31-nq-dh-2020/", "chi-tieu/do-thi-hoa/"];

    public static ImmutableArray<string> Vietnamese { get; } = [.. LargestOfEach().Concat(Also).Distinct()];

    public static ImmutableArray<string> All { get; } = [.. Vietnamese, .. LargestOfEach().Where(p => p != "404.html").Select(p => "en/" + p)];

    /// <summary>`van-ban/31-nq-dh-2020/nguon/` is a `van-ban/*/nguon`.</summary>
    public static string KindOf(string path)
    {
        var parts = path.Replace("index.html", "", StringComparison.Ordinal).Split('#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var own = parts is ["en", ..] ? parts[1..] : parts;
        return string.Join('/', own.Select((part, i) => i == 1 ? "*" : part));
    }

    private static IEnumerable<string> LargestOfEach() =>
        BuiltSite.Files
            .Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !f.StartsWith("en/", StringComparison.Ordinal))
            .GroupBy(KindOf, StringComparer.Ordinal)
            .Select(g => g.MaxBy(f => new FileInfo(Path.Combine(BuiltSite.Folder, f)).Length)!.Replace("index.html", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
