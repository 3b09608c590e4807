using System.Diagnostics;

namespace DoiChieu.Tests;

/// <summary>The command line where the machine fails: a full disk, an end by force, another machine.</summary>
public class CommandLineFaultTests
{
    [Fact]
    public async Task A_disk_that_takes_no_more_leaves_the_last_good_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no limit of a shell there");
        using var keeper = new CommandLine();
        // The runtime itself writes a large file for its code, unless it is told not to.
        keeper.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        keeper.Write("site/index.html", "the last good site");
        var before = keeper.Files();

        var built = await keeper.MakeInShellAsync("trap '' XFSZ; ulimit -f 32; exec \"$@\"", "build", "--language", "en");

        Assert.Equal(2, built.ExitCode);
        Assert.Contains("error DC6060: the site cannot be written", built.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task A_build_ended_by_force_leaves_a_whole_site_and_the_next_one_finishes()
    {
        using var keeper = new CommandLine();
        keeper.Write("site/index.html", "the last good site");
        using (var ended = keeper.Start("build", "--templates", Path.Combine(Repository.Root, "templates")))
        {
            while (!ended.HasExited && !Directory.Exists(keeper.PathOf("site.next")))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            ended.Kill();
            await ended.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("the last good site", File.ReadAllText(keeper.PathOf("site/index.html")));

        Assert.Equal(0, (await keeper.MakeAsync("build")).ExitCode);
        Assert.True(keeper.Files("site").Count > 50);
        Assert.Equal(["content", "site"], Directory.GetFileSystemEntries(keeper.PathOf("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_that_may_not_be_written_is_told_before_anything_is_made()
    {
        using var keeper = new CommandLine();
        keeper.Write("letter.txt", "");

        var built = await keeper.MakeAsync("build", "--output", "letter.txt/site");

        Assert.Equal(2, built.ExitCode);
        Assert.Contains("letter.txt/site:1:1: error DC6060: không ghi được trang", built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_folder_time_zone_culture_and_number_of_cores_give_the_same_bytes()
    {
        using var one = new CommandLine();
        using var other = new CommandLine();
        Set(one, ("TZ", "America/St_Johns"), ("LANG", "C"), ("LC_ALL", "C"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Set(other, ("TZ", "Asia/Ho_Chi_Minh"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "7"));

        var built = await Task.WhenAll(one.MakeAsync("build"), other.MakeAsync("build"));

        Assert.All(built, b => Assert.Equal(0, b.ExitCode));
        Assert.Equal(one.Files("site"), other.Files("site"));
    }

    private static void Set(CommandLine keeper, params ReadOnlySpan<(string Name, string Value)> variables)
    {
        foreach (var (name, value) in variables)
        {
            keeper.Environment[name] = value;
        }
    }
}
