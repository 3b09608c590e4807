using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

/// <summary>What pages say of releases, from archives made of the sample site itself.</summary>
public class ReleasePageTests
{
    private static readonly ImmutableSortedDictionary<string, byte[]> First = Made(Content([], "2026.10")).Files;

    [Fact]
    public void Without_a_release_the_page_of_changes_says_so()
    {
        var page = Page(First, "du-lieu/thay-doi/index.html");

        Assert.Contains("Chưa có bản phát hành nào trước bản 2026.10", page, StringComparison.Ordinal);
        Assert.Contains("Chưa có gói nào", Page(First, "du-lieu/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_is_published_byte_for_byte_with_its_hash()
    {
        var archive = Held(First);
        var site = Made(Content([("2026.10", archive)], "2026.11")).Files;

        Assert.Equal(archive, site["data/releases/2026.10.zip"]);
        Assert.Equal($"{Sha(archive)}  2026.10.zip\n", Page(site, "data/releases/SHA256SUMS"));
        Assert.Contains(Sha(archive), Page(site, "du-lieu/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_same_as_the_last_release_is_said_to_be()
    {
        var page = Page(Made(Content([("2026.10", Held(First))], "2026.10")).Files, "du-lieu/thay-doi/index.html");

        Assert.Contains("Từ 2026.10 đến bản đang hiện", page, StringComparison.Ordinal);
        Assert.Contains("Không bảng nào đổi.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_cell_is_shown_with_its_old_and_its_new_words()
    {
        var site = Made(Content([("2026.10", Held(First))], "2026.11", ("documents/cu/corrections.yaml", "corrections:\n- id: phan-dau\n  line: 12\n  as_received: \"phần đầu\"\n  reads: \"phấn đấu\"\n  class: ocr\n  reason: \"dấu <sai>\"\n"))).Files;
        var page = Page(site, "du-lieu/thay-doi/index.html");

        Assert.Contains("<th scope=\"row\">cu · phan-dau</th><td><code>reason</code></td><td><del>mất dấu</del></td><td><ins>dấu &lt;sai&gt;</ins></td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_reads_otherwise_is_named_and_one_that_does_not_is_not()
    {
        var page = Page(Made(Content([("2026.10", Held(First))], "2026.11", ("documents/cu/corrections.yaml", "corrections: []\n"))).Files, "du-lieu/thay-doi/index.html");

        Assert.Contains("<li>texts/cu.txt</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("texts/moi.txt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("akn/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_releases_and_now_are_two_sets_of_changes_the_latest_first()
    {
        var second = Made(Content([("2026.10", Held(First))], "2026.11", ("glossary.yaml", "terms: []\n"))).Files;
        var page = Page(Made(Content([("2026.10", Held(First)), ("2026.11", Held(second))], "2026.12")).Files, "du-lieu/thay-doi/index.html");

        Assert.True(page.IndexOf("Từ 2026.11 đến bản đang hiện", StringComparison.Ordinal) < page.IndexOf("Từ 2026.10 đến 2026.11", StringComparison.Ordinal));
        Assert.Contains("Từ 2026.10 đến 2026.11", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_are_not_those_of_the_release_they_name_are_a_warning()
    {
        var made = Made(Content([("2026.10", Held(First))], "2026.10", ("documents/cu/corrections.yaml", "corrections: []\n")));

        Assert.Equal((Rules.ReleaseOutgrown, "content/site.yaml"), (made.Problems.Single().Rule, made.Problems.Single().Place.File));
    }

    [Fact]
    public void Data_that_are_those_of_the_release_they_name_are_none() => Assert.Empty(Made(Content([("2026.10", Held(First))], "2026.10")).Problems);

    [Fact]
    public void A_broken_table_in_an_archive_is_an_error()
    {
        var archive = Archive.Of([("datapackage.json", "{}"u8.ToArray()), ("documents.csv", "document\n\"a\n"u8.ToArray())]);

        Assert.Contains(Made(Content([("2026.10", archive)], "2026.11")).Problems, p => p.Rule == Rules.ReleaseBroken && p.Place.File == "2026.10.zip/documents.csv");
    }

    [Fact]
    public void Every_page_says_its_release_and_leads_to_the_list() =>
        Assert.All(First.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => Assert.Matches("<a href=\"[^\"]*#phat-hanh\">2026\\.10</a>", Encoding.UTF8.GetString(f.Value)));

    private static string Page(ImmutableSortedDictionary<string, byte[]> site, string path) => Encoding.UTF8.GetString(site[path]);

    private static string Sha(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // As `doichieu release` keeps it.
    private static byte[] Held(ImmutableSortedDictionary<string, byte[]> site) =>
        Archive.Of(site.Where(f => f.Key.StartsWith("data/", StringComparison.Ordinal) && !f.Key.StartsWith("data/releases/", StringComparison.Ordinal)).Select(f => (f.Key["data/".Length..], f.Value)), new DateOnly(2026, 11, 23));

    private static BytesFolder Content((string Release, byte[] Archive)[] releases, string now, params (string Path, string Text)[] changes)
    {
        var list = string.Concat(releases.Select(r => $"{r.Release},2026-11-23,{Sha(r.Archive)},Một bản.,\n"));
        var settings = Encoding.UTF8.GetString(SampleSite.Content().Bytes("site.yaml")!).Replace("2026.11", now, StringComparison.Ordinal);
        (string, string)[] more = [("site.yaml", settings), .. releases.Length == 0 ? [] : new[] { ("releases/releases.csv", "release,date,sha256,note,note_en\n" + list) }, .. changes];
        return new BytesFolder(SampleSite.Content(more), releases.ToDictionary(r => $"releases/{r.Release}.zip", r => r.Archive, StringComparer.Ordinal));
    }

    private static (ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<Diagnostic> Problems) Made(IContentFolder content)
    {
        var gathered = Pipeline.Gather(content, new DiskFolder(Path.Combine(Repository.Root, "templates")));
        Assert.False(gathered.HasErrors, string.Join(", ", gathered.Diagnostics.Select(d => d.Code)));
        var published = Pipeline.Publish(gathered.Value!);
        var files = published.Value.ToList();
        return (files.Where(f => f.Value is not null).ToImmutableSortedDictionary(f => f.Value!.Path, f => f.Value!.Bytes, StringComparer.Ordinal), [.. published.Diagnostics, .. files.SelectMany(f => f.Diagnostics)]);
    }
}
