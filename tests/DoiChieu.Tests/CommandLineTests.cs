using System.Text.Json;
using System.Text.RegularExpressions;

namespace DoiChieu.Tests;

/// <summary>The command line as a keeper runs it: exit codes, messages, and what is on disk afterwards.</summary>
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
    [InlineData("DC1001", "a missing file")]
    [InlineData("DC1002", "a file that is not UTF-8")]
    [InlineData("DC1004", "malformed YAML")]
    [InlineData("DC2001", "a correction that no longer matches")]
    [InlineData("DC4101", "two targets with one number")]
    [InlineData("DC5001", "a pair with an unknown id")]
    [InlineData("DC6005", "a link that leads nowhere, found while pages are made")]
    public async Task With_an_error_the_last_good_site_stays_byte_for_byte(string code, string reason)
    {
        using var keeper = new CommandLine(code);
        keeper.Write("site/index.html", "the last good site");
        var before = keeper.Files();

        var built = await keeper.MakeAsync("build");

        Assert.True(built.ExitCode == 2, reason);
        Assert.All(
            File.ReadAllLines(Path.Combine(Repository.Fixtures, "invalid", code, "expected.txt")),
            line => Assert.Contains(line, built.Error.Split('\n')));
        Assert.Equal(before, keeper.Files());
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
    public async Task A_warning_does_not_stop_a_build()
    {
        using var keeper = new CommandLine("DC3002");

        var built = await keeper.MakeAsync("build");

        Assert.Equal(0, built.ExitCode);
        Assert.Contains("warning DC3002", built.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(keeper.PathOf("site/index.html")));
    }

    [Fact]
    public async Task With_strict_a_warning_stops_it_and_nothing_on_disk_changes()
    {
        using var keeper = new CommandLine("DC3002");
        keeper.Write("site/index.html", "the last good site");
        var before = keeper.Files();

        var built = await keeper.MakeAsync("build", "--strict");

        Assert.Equal(2, built.ExitCode);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task Problems_are_data_on_demand()
    {
        using var keeper = new CommandLine("DC1007", "DC3002");

        var built = await keeper.MakeAsync("build", "--diagnostics", "json", "--language", "en");

        using var json = JsonDocument.Parse(built.Output);
        Assert.Equal(["DC1007", "DC3002"], json.RootElement.EnumerateArray().Select(p => p.GetProperty("code").GetString()));
        var first = json.RootElement[0];
        Assert.Equal(("content/breaks.yaml", 7, 9, "`01/01/2022` is not a date"), (first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("message").GetString()));
        Assert.Equal(2, built.ExitCode);
    }

    [Fact]
    public async Task Without_problems_the_data_are_an_empty_list()
    {
        using var keeper = new CommandLine();

        using var json = JsonDocument.Parse((await keeper.MakeAsync("check", "--diagnostics", "json")).Output);

        Assert.Equal(0, json.RootElement.GetArrayLength());
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

        var checkedSite = await keeper.MakeAsync("check");

        Assert.Equal(0, checkedSite.ExitCode);
        Assert.Contains("bao-cao-2025: 12 sections, 3 targets, 1 citations, 1 corrections", checkedSite.Error, StringComparison.Ordinal);
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

    [Fact]
    public async Task No_ledger_is_written_while_one_document_is_broken()
    {
        using var keeper = new CommandLine("DC3004");
        File.Delete(keeper.PathOf("content/documents/12-nq-dh-2020/anchors.jsonl"));
        var before = keeper.Files();

        Assert.Equal(2, (await keeper.RunAsync("anchors", "--release", "2026-11-23", "--write")).ExitCode);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task A_change_of_names_that_was_interrupted_is_finished_even_where_the_content_is_broken_now()
    {
        using var keeper = new CommandLine("DC1004");
        keeper.Write("site/index.html", "before");
        keeper.Write("site/.gitkeep", "");
        keeper.Write("site.ready/index.html", "whole");

        Assert.Equal(2, (await keeper.MakeAsync("build")).ExitCode);

        Assert.Equal([".gitkeep", "index.html"], keeper.Files("site").Keys);
        Assert.Equal("whole", keeper.Files("site")["index.html"]);
        Assert.False(Directory.Exists(keeper.PathOf("site.ready")) || Directory.Exists(keeper.PathOf("site.last")));
    }

    // What in a page's head names its address.
    [GeneratedRegex("""<(?:link rel="canonical"|meta property="og:url") [^>]*>""")]
    private static partial Regex AddressLine();
}
