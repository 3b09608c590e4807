namespace DoiChieu.Tests;

/// <summary>`doichieu release` as a keeper runs it.</summary>
public class ReleaseCommandTests
{
    [Fact]
    public async Task A_release_is_kept_once_and_every_build_publishes_it_unchanged()
    {
        using var keeper = new CommandLine();
        var before = keeper.Files("content");

        var kept = await keeper.MakeAsync("release", "2026.11", "--date", "2026-11-23", "--note", "Bản đầu, có “ngoặc” và \"dấu\".");

        Assert.True(kept.ExitCode == 0, kept.Error);
        var after = keeper.Files("content");
        Assert.Equal(["releases/2026.11.zip", "releases/releases.csv"], after.Keys.Except(before.Keys));
        Assert.All(before, f => Assert.Equal(f.Value, after[f.Key]));

        var built = await keeper.MakeAsync("build", "--strict");
        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Equal(after["releases/2026.11.zip"], keeper.Files("site")["data/releases/2026.11.zip"]);

        var again = await keeper.MakeAsync("release", "2026.11", "--date", "2026-11-24", "--note", "Lần hai");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("never changes", again.Error, StringComparison.Ordinal);
        Assert.Equal(after, keeper.Files("content"));
    }

    [Fact]
    public async Task The_same_content_gives_the_same_archive()
    {
        using var one = new CommandLine();
        using var other = new CommandLine();
        string[] line = ["2026.11", "--date", "2026-11-23", "--note", "Bản đầu"];

        await one.MakeAsync("release", line);
        await other.MakeAsync("release", line);

        Assert.Equal(one.Files("content")["releases/2026.11.zip"], other.Files("content")["releases/2026.11.zip"]);
    }

    [Fact]
    public async Task A_site_with_English_pages_asks_for_the_note_in_English_too()
    {
        using var keeper = new CommandLine();
        keeper.Write("content/site.yaml", File.ReadAllText(keeper.PathOf("content/site.yaml")).Replace("[vi]", "[vi, en]", StringComparison.Ordinal));

        var refused = await keeper.MakeAsync("release", "2026.11", "--date", "2026-11-23", "--note", "Bản đầu");
        var kept = await keeper.MakeAsync("release", "2026.11", "--date", "2026-11-23", "--note", "Bản đầu", "--note-en", "First");

        Assert.Contains("--note-en", refused.Error, StringComparison.Ordinal);
        Assert.Equal((1, 0), (refused.ExitCode, kept.ExitCode));
        Assert.EndsWith(",\"Bản đầu\",\"First\"\n", File.ReadAllText(keeper.PathOf("content/releases/releases.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yaml says release 2026.11", "2026.12", "--date", "2026-11-23", "--note", "x")]
    [InlineData("expected a date", "2026.11", "--date", "23/11/2026", "--note", "x")]
    [InlineData("--note", "2026.11", "--date", "2026-11-23")]
    [InlineData("Required argument", "--date", "2026-11-23", "--note", "x")]
    public async Task A_wrong_line_keeps_nothing(string told, params string[] line)
    {
        using var keeper = new CommandLine();
        var before = keeper.Files("content");

        var refused = await keeper.MakeAsync("release", line);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(told, refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files("content"));
    }

    [Fact]
    public async Task Content_with_an_error_is_not_released()
    {
        using var keeper = new CommandLine("DC2001");
        var before = keeper.Files("content");

        var refused = await keeper.MakeAsync("release", "2026.11", "--date", "2026-11-23", "--note", "x");

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(before, keeper.Files("content"));
    }

    [Fact]
    public async Task A_day_before_the_last_release_is_refused()
    {
        using var keeper = new CommandLine();
        await keeper.MakeAsync("release", "2026.11", "--date", "2026-11-23", "--note", "x");
        keeper.Write("content/site.yaml", File.ReadAllText(keeper.PathOf("content/site.yaml")).Replace("2026.11", "2026.12", StringComparison.Ordinal));

        var refused = await keeper.MakeAsync("release", "2026.12", "--date", "2026-11-01", "--note", "x");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("a later day", refused.Error, StringComparison.Ordinal);
    }
}
