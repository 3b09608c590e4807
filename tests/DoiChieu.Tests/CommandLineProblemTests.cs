using System.Text.Json;

namespace DoiChieu.Tests;

/// <summary>The command line on content with problems: what it says, and that nothing good is lost.</summary>
public class CommandLineProblemTests
{
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
    public async Task A_fault_of_a_template_that_makes_many_pages_is_told_once()
    {
        using var keeper = new CommandLine();
        keeper.CopyTemplates();
        keeper.Write("templates/parts/warn.html", "{{ no_such_field }}");

        var built = await keeper.RunAsync("build");

        Assert.Equal(2, built.ExitCode);
        Assert.Single(built.Error.Split('\n'), line => line.StartsWith("templates/parts/warn.html:1:4: error DC6002", StringComparison.Ordinal));
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

    [Fact]
    public async Task A_port_in_use_is_a_wrong_command_line()
    {
        using var keeper = new CommandLine();
        keeper.Write("site/index.html", "a site");
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var served = await keeper.RunAsync("serve", "--port", port);

        Assert.Equal(1, served.ExitCode);
        Assert.Contains("--port", served.Error, StringComparison.Ordinal);
    }
}
