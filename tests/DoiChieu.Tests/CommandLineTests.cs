using System.Text.Json;

namespace DoiChieu.Tests;

/// <summary>The command line as a keeper runs it on sound content: exit codes and what is on disk afterwards.</summary>
public class CommandLineTests
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
        Assert.All(pages, file => Assert.Equal(one[file].Replace("https://songmo.example/doi-chieu/", "https://another.example/", StringComparison.Ordinal), other[file]));
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
    public async Task A_report_for_the_repository_names_files_from_its_root()
    {
        using var keeper = new CommandLine("DC3021");

        var told = await keeper.MakeAsync("check", "--format", "sarif", "--output-file", "check.sarif", "--content", keeper.PathOf("content"));

        using var sarif = JsonDocument.Parse(File.ReadAllText(keeper.PathOf("check.sarif")));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal((0, ""), (told.ExitCode, told.Output));
        Assert.Equal("DC3021", result.GetProperty("ruleId").GetString());
        Assert.Equal("content/documents/bao-cao-2025/source.txt", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("DC3021", 0)]
    [InlineData("DC3022", 2)]
    public async Task Strictly_checked_a_warning_fails_and_a_note_does_not(string code, int exit)
    {
        using var keeper = new CommandLine(code);

        Assert.Equal(exit, (await keeper.MakeAsync("check", "--strict")).ExitCode);
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
        Assert.Contains("bao-cao-2025: 0 published, 0 of them retired, 12 new", shown.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await keeper.RunAsync("anchors", "--release", "2026-11-23", "--write")).ExitCode);
        Assert.Equal(released, keeper.Files());
    }

    [Theory]
    [InlineData("--document", "--withdrawn", "khoan-2")]
    [InlineData("--reason", "--document", "12-nq-dh-2020", "--withdrawn", "khoan-2")]
    [InlineData("khoan-9", "--document", "12-nq-dh-2020", "--withdrawn", "khoan-9", "--reason", "mẫu")]
    [InlineData("khoan-2", "--document", "12-nq-dh-2020", "--withdrawn", "khoan-2", "--moved", "khoan-2=khoan-1", "--reason", "mẫu")]
    [InlineData("nowhere", "--document", "nowhere", "--withdrawn", "khoan-2", "--reason", "mẫu")]
    public async Task What_cannot_be_said_of_an_anchor_is_refused_and_nothing_done(string named, params string[] said)
    {
        using var keeper = new CommandLine();
        var before = keeper.Files();

        var refused = await keeper.RunAsync("anchors", ["--release", "2027-01-15", "--write", .. said]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(named, refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task A_paragraph_that_was_cut_in_two_is_settled_by_what_the_command_proposes()
    {
        using var keeper = new CommandLine();
        const string Folder = "content/documents/bao-cao-2025/";
        const string Whole = "Xây dựng tỉnh phát triển nhanh, bền vững.";
        keeper.ReplaceSource(Folder, Whole, "Xây dựng tỉnh.\nPhát triển nhanh, bền vững.");
        keeper.Write(Folder + "corrections.yaml", File.ReadAllText(keeper.PathOf(Folder + "corrections.yaml")).Replace("line: 15", "line: 16", StringComparison.Ordinal));
        Assert.Equal(2, (await keeper.MakeAsync("check")).ExitCode);

        var refused = await keeper.RunAsync("anchors", "--release", "2027-01-15", "--write", "--language", "en");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(Whole, refused.Error, StringComparison.Ordinal);
        Assert.Contains("new: muc-ii_khoan-1_doan-n2", refused.Error, StringComparison.Ordinal);

        var settled = await keeper.RunAsync("anchors", "--release", "2027-01-15", "--write", "--document", "bao-cao-2025", "--split", "muc-ii_khoan-1_doan-n1=muc-ii_khoan-1_doan-n2,muc-ii_khoan-1_doan-n3", "--reason", "hai ý");
        Assert.Equal(0, settled.ExitCode);
        Assert.Contains("\"state\":\"split\",\"to\":[\"muc-ii_khoan-1_doan-n2\",\"muc-ii_khoan-1_doan-n3\"],\"since\":\"2027-01-15\",\"reason\":\"hai ý\"", File.ReadAllText(keeper.PathOf(Folder + "anchors.jsonl")), StringComparison.Ordinal);
        Assert.Equal(0, (await keeper.MakeAsync("build")).ExitCode);
    }

    // What in a page's head names its address.
}
