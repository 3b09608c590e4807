using System.Text.Json;
using System.Text.RegularExpressions;

namespace DoiChieu.Tests;

/// <summary>The command line as a keeper runs it on sound content: exit codes and what is on disk afterwards.</summary>
public partial class CommandLineTests
{
    [Fact]
    public async Task A_sound_site_is_built()
    {
        using var keeper = new CommandLine();

        var built = await keeper.MakeAsync("build");

        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        Assert.Contains("files in site", built.Error, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { ".nojekyll", "404.html", "chi-tieu/ty-le-ngheo/index.html", "data/targets.csv", "index.html", "sitemap.xml", "van-ban/bao-cao-2025/dinh-chinh/index.html" },
            keeper.Files("site").Keys.ToHashSet());
        Assert.False(Directory.Exists(keeper.PathOf("site.next")) || Directory.Exists(keeper.PathOf("site.ready")) || Directory.Exists(keeper.PathOf("site.last")));
    }

    [Theory]
    [InlineData("--bas-url", "build", "--bas-url", "https://songmo.example/")]
    [InlineData("songmo.example", "build", "--base-url", "songmo.example")]
    [InlineData("fr", "build", "--language", "fr")]
    [InlineData("nowhere", "check", "--content", "nowhere")]
    [InlineData("--release", "anchors", "--release", "tomorrow")]
    public async Task A_wrong_command_line_is_refused_and_nothing_done(string named, params string[] line)
    {
        using var keeper = new CommandLine();
        var before = keeper.Files();

        var refused = await keeper.RunAsync(line[0], line.AsSpan(1));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(named, refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task Another_base_address_changes_only_what_names_the_address()
    {
        using var keeper = new CommandLine();

        var here = keeper.MakeAsync("build", "--output", "here");
        var there = keeper.MakeAsync("build", "--output", "there", "--base-url", "https://another.example");
        Assert.Equal((0, 0), ((await here).ExitCode, (await there).ExitCode));

        var (one, other) = (keeper.Files("here"), keeper.Files("there"));
        Assert.Equal(one.Keys, other.Keys);
        var pages = one.Keys.Where(file => file is not ("404.html" or "sitemap.xml")).ToList();
        Assert.All(pages, file => Assert.Equal(AddressLine().Replace(one[file], ""), AddressLine().Replace(other[file], "")));
        Assert.All(pages.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), file => Assert.Contains("<link rel=\"canonical\" href=\"https://another.example/", other[file], StringComparison.Ordinal));
        Assert.Equal(one["404.html"].Replace("https://songmo.example/doi-chieu/", "https://another.example/", StringComparison.Ordinal), other["404.html"]);
        Assert.DoesNotContain("https://songmo.example/doi-chieu/", string.Concat(other.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_writes_nothing()
    {
        using var keeper = new CommandLine();
        var before = keeper.Files();

        var checkedSite = await keeper.MakeAsync("check", "--diagnostics", "json");

        using var problems = JsonDocument.Parse(checkedSite.Output);
        Assert.Equal((0, 0), (checkedSite.ExitCode, problems.RootElement.GetArrayLength()));
        Assert.Contains("bao-cao-2025: 12 sections, 3 targets, 1 citations, 1 corrections, 0 curated readings", checkedSite.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task New_anchors_are_shown_and_written_only_when_told()
    {
        using var keeper = new CommandLine();
        const string Ledger = "content/documents/bao-cao-2025/anchors.jsonl";
        var released = keeper.Files();
        File.Delete(keeper.PathOf(Ledger));
        var before = keeper.Files();

        var shown = await keeper.RunAsync("anchors", "--release", "2026-11-23");

        Assert.Equal(0, shown.ExitCode);
        Assert.Equal(before, keeper.Files());
        Assert.Contains("bao-cao-2025: 0 published, 12 new", shown.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await keeper.RunAsync("anchors", "--release", "2026-11-23", "--write")).ExitCode);
        Assert.Equal(released, keeper.Files());
    }

    // What in a page's head names its address.
    [GeneratedRegex("""<(?:link rel="canonical"|meta property="og:url") [^>]*>""")]
    private static partial Regex AddressLine();
}
