using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Checking;
using DoiChieu.Reading;
using DoiChieu.Tests.Diagnostics;

namespace DoiChieu.Tests;

/// <summary>tests/fixtures/valid is the smallest whole site; tests/fixtures/invalid/&lt;code&gt; holds the files that break one thing in it,
/// and in expected.txt what a keeper is told.</summary>
public class FixtureTests
{
    private const string Expected = "expected.txt";

    private static readonly string Templates = Path.Combine(Repository.Root, "templates");

    private static readonly string Invalid = Path.Combine(Repository.Fixtures, "invalid");

    private static readonly ImmutableArray<string> Folders = [.. Directory.GetDirectories(Invalid).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. Folders];

    [Fact]
    public void The_smallest_whole_site_has_nothing_to_tell() =>
        Assert.Empty(Checked(new DiskFolder(Path.Combine(Repository.Fixtures, "valid")), new DiskFolder(Templates)));

    [Fact]
    public void The_same_site_in_two_languages_has_nothing_to_tell_either()
    {
        var files = Repository.Valid();
        files["site.yaml"] = files["site.yaml"].Replace("[vi]", "[vi, en]", StringComparison.Ordinal);

        Assert.Empty(Problems(new MemoryFolder(files), new DiskFolder(Templates)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_site_is_told_what_is_wrong_and_where(string code)
    {
        var content = new OverlayFolder("content", Path.Combine(Repository.Fixtures, "valid"), Path.Combine(Invalid, code));
        var design = new OverlayFolder("templates", Templates, Path.Combine(Invalid, code, "templates"));
        var printer = new DiagnosticPrinter(Language.Vietnamese, (_, _) => null);

        var told = Told(code, content, design).Select(p => printer.Text(p).Split('\n')[0]);

        Assert.Equal(File.ReadAllLines(Path.Combine(Invalid, code, Expected)), told);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_folder_of_a_code_shows_that_code(string code) =>
        Assert.Contains(File.ReadAllLines(Path.Combine(Invalid, code, Expected)), line => line.Contains($" {code}: ", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_has_a_folder_and_every_folder_a_rule() =>
        Assert.Equal(DiagnosticTests.AllRules.Select(r => r.Code).Order(StringComparer.Ordinal), Folders);

    // What only a machine can do to content, a stand-in does.
    private static ImmutableArray<Diagnostic> ToldOfMachine(string code, IContentFolder content) => code switch
    {
        "DC3030" => Pipeline.InTime<object?>(new SourceText("content/documents/bao-cao-2025/source.txt", ""), null, () => throw new System.Text.RegularExpressions.RegexMatchTimeoutException()).Diagnostics,
        "DC6060" => new SiteWriter("site", new FaultyDisk(1, Fault.Lasting)).Write([]).Diagnostics,
        _ => Problems(new FaultyFolder(content, "glossary.yaml", code), new DiskFolder(Templates)),
    };

    // A build does not tell what only a keeper is asked about.
    private static ImmutableArray<Diagnostic> Told(string code, IContentFolder content, IContentFolder design) =>
        code is "DC1081" or "DC1086" or "DC1088" or "DC3030" or "DC6060" ? ToldOfMachine(code, content) :
        KeeperChecks.Rules.Any(r => r.Code == code) ? Checked(content, design) : Problems(content, design);

    // What `check` would tell.
    private static ImmutableArray<Diagnostic> Checked(IContentFolder content, IContentFolder design)
    {
        var site = Pipeline.Gather(content, design);
        var files = Pipeline.Publish(site.Value!).Value.ToList();
        return Pipeline.Check(site.Value!, files.Select(f => f.Value).OfType<SiteFile>(), [.. site.Diagnostics, .. files.SelectMany(f => f.Diagnostics)]).Open;
    }

    // What `build` would tell: a stage is not begun on what an error made doubtful.
    private static ImmutableArray<Diagnostic> Problems(IContentFolder content, IContentFolder design)
    {
        var gathered = Pipeline.Gather(content, design);
        if (gathered.Value is not { } site || gathered.HasErrors)
        {
            return gathered.Diagnostics;
        }

        var published = Pipeline.Publish(site);
        var files = published.HasErrors ? [] : published.Value;
        return [.. gathered.Diagnostics, .. published.Diagnostics, .. files.SelectMany(file => file.Diagnostics)];
    }
}
