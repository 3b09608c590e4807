namespace DoiChieu.Tests;

/// <summary>docs/huong-dan.md shows what the tool prints; this follows it.</summary>
public class TutorialTests
{
    private static readonly string Tutorial = File.ReadAllText(Path.Combine(Repository.Root, "docs", "huong-dan.md"));

    [Fact]
    public async Task The_tutorial_shows_what_the_tool_prints_and_ends_with_a_site()
    {
        using var keeper = new CommandLine();
        Assert.Equal(0, (await keeper.RunAsync("new", "trang-moi")).ExitCode);
        File.Copy(Path.Combine(Repository.Fixtures, "adding", "40-nq-hdnd-2026.pdf"), keeper.PathOf("40-nq-hdnd.pdf"));

        var added = await keeper.RunAsync("add", "40-nq-hdnd.pdf", "--content", "trang-moi/content");
        var wanted = await keeper.RunAsync("check", "--content", "trang-moi/content");
        Assert.Equal((0, 0), (added.ExitCode, wanted.ExitCode));
        // Which list of words a machine has is its own.
        var asked = wanted.Error.Split('\n').SkipWhile(l => !l.Contains("DC5005", StringComparison.Ordinal)).Take(4);
        var printed = added.Output.Split('\n').Concat(asked).Select(l => l.Replace("trang-moi/content", "content", StringComparison.Ordinal)).Where(l => !l.StartsWith("cần xem lại với bản gốc", StringComparison.Ordinal));
        Assert.All(printed, line => Assert.Contains(line, Tutorial, StringComparison.Ordinal));

        File.AppendAllText(keeper.PathOf("trang-moi/content/indicators/moi-truong.yaml"), Block("- id: cay-da"));
        keeper.Write("trang-moi/content/documents/40-nq-hdnd-2026/indicators.csv", Block("target,indicator"));
        var built = await keeper.RunAsync("build", "--strict", "--content", "trang-moi/content", "--output", "trang-moi/site");
        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        Assert.Contains("chi-tieu/cay-da/index.html", keeper.Files("trang-moi/site").Keys);
    }

    // What stands between fences and begins so.
    private static string Block(string opening)
    {
        var start = Tutorial.IndexOf("\n" + opening, StringComparison.Ordinal) + 1;
        return Tutorial[start..Tutorial.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
