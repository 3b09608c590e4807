using System.Text.RegularExpressions;

namespace DoiChieu.Tests;

/// <summary>A site made by `new` from nothing but the built tool: no folder of the tool's repository is in reach.</summary>
public partial class NewCommandTests
{
    [Fact]
    public async Task A_new_site_builds_at_once_without_a_warning_and_knows_no_other_city()
    {
        using var keeper = new CommandLine();

        var made = await keeper.RunAsync("new", "moi");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Superset(new HashSet<string> { ".gitattributes", ".github/workflows/pages.yml", ".gitignore", "README.md", "content/site.yaml", "content/pages/index.md" }, keeper.Files("moi").Keys.ToHashSet());
        var built = await keeper.RunAsync("build", "--strict", "--content", "moi/content", "--output", "moi/site");

        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        var site = keeper.Files("moi/site");
        Assert.True(site.Count > 100);
        var pages = site.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.All(pages, p => Assert.DoesNotContain("Cần Thơ", File.ReadAllText(keeper.PathOf("moi/site/" + p)), StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, p => Assert.DoesNotContain("can-tho", site[p], StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, p => Assert.True(MainWords(keeper, p) > 20, p + " is empty"));
        Assert.Empty(BrokenLinks(keeper, pages, site.Keys.ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task It_builds_in_two_languages_once_its_own_words_are_there_in_both()
    {
        using var keeper = new CommandLine();
        await keeper.RunAsync("new", "moi");
        keeper.Write("moi/content/site.yaml", File.ReadAllText(keeper.PathOf("moi/content/site.yaml")).Replace("[vi]", "[vi, en]", StringComparison.Ordinal));

        var told = await keeper.RunAsync("check", "--content", "moi/content", "--language", "en");

        Assert.Equal(2, told.ExitCode);
        Assert.Contains("DC1065", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        using var keeper = new CommandLine();
        keeper.Write("moi/cua-toi.txt", "của tôi");
        var before = keeper.Files();

        var refused = await keeper.RunAsync("new", "moi");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("nothing is written over", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task Without_the_sample_and_with_one_text_of_ones_own_the_site_builds_too()
    {
        using var keeper = new CommandLine();
        await keeper.RunAsync("new", "moi");
        foreach (var folder in (string[])["documents/12-nq-hdnd-2020", "documents/31-nq-hdnd-2025", "comparisons/2021-2025--2026-2030", "indicators"])
        {
            Directory.Delete(keeper.PathOf("moi/content/" + folder), recursive: true);
        }

        File.Delete(keeper.PathOf("moi/content/glossary.yaml"));
        keeper.Write("moi/content/themes.yaml", "themes: []\n");
        keeper.Write("moi/content/breaks.yaml", "territories:\n- id: song-mo\n  name: { vi: \"tỉnh Sông Mơ\", en: \"Sông Mơ province\" }\n");
        keeper.Write("moi/content/site.yaml", SiteKeys().Replace(File.ReadAllText(keeper.PathOf("moi/content/site.yaml")), ""));
        keeper.Write("nq.txt", "TỈNH ỦY SÔNG MƠ\nSố 5-NQ/TU\nSông Mơ, ngày 05 tháng 7 năm 2026\nNGHỊ QUYẾT\nVỀ TRỒNG CÂY\nI. NHIỆM VỤ\n1. Trồng cây ven đường.\n");

        Assert.Equal(0, (await keeper.RunAsync("add", "nq.txt", "--content", "moi/content")).ExitCode);
        var built = await keeper.RunAsync("build", "--content", "moi/content", "--output", "moi/site", "--language", "en");

        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        var site = keeper.Files("moi/site");
        Assert.All((string[])["so-sanh", "chi-tieu", "dan-chieu", "tu-viet-tat"], list => Assert.Contains("Chưa có mục nào.", File.ReadAllText(keeper.PathOf($"moi/site/{list}/index.html")), StringComparison.Ordinal));
        Assert.Empty(BrokenLinks(keeper, [.. site.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal))], site.Keys.ToHashSet(StringComparer.Ordinal)));
    }

    private static int MainWords(CommandLine keeper, string page) =>
        Tags().Replace(MainPart().Match(File.ReadAllText(keeper.PathOf("moi/site/" + page))).Value, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    // Links from page to page, the way a browser resolves them; addresses in 404.html are those of the host.
    private static IEnumerable<string> BrokenLinks(CommandLine keeper, IEnumerable<string> pages, HashSet<string> files)
    {
        foreach (var page in pages.Where(p => p is not "404.html"))
        {
            var here = new Uri("http://site/" + page);
            foreach (var link in Links().Matches(File.ReadAllText(keeper.PathOf("moi/site/" + page))).Select(m => m.Groups["to"].Value).Where(l => !l.Contains(':', StringComparison.Ordinal) || l.StartsWith('#') || l.StartsWith('.')))
            {
                var path = Uri.UnescapeDataString(new Uri(here, System.Net.WebUtility.HtmlDecode(link)).AbsolutePath.TrimStart('/'));
                if (!files.Contains(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path))
                {
                    yield return $"{page}: {link}";
                }
            }
        }
    }

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("(?m)^(?:main_comparison|example):.*\n")]
    private static partial Regex SiteKeys();
}
