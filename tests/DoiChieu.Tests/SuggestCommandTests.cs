using System.Text.Json;

namespace DoiChieu.Tests;

/// <summary>`doichieu suggest` as a keeper runs it: what is printed, what is on disk afterwards.</summary>
public class SuggestCommandTests
{
    private const string Indicators = "content/documents/bao-cao-2025/indicators.csv";

    private const string Row = "bao-cao-2025.2025-2030.ty-le-bao-phu-bao-hiem-y-te,bao-hiem-y-te\n";

    [Fact]
    public async Task Suggestions_are_printed_and_nothing_is_written()
    {
        using var keeper = Unfinished();
        var before = keeper.Files();

        var printed = await keeper.RunAsync("suggest", "--json");

        using var json = JsonDocument.Parse(printed.Output);
        Assert.Equal(0, printed.ExitCode);
        Assert.Equal("bao-hiem-y-te", json.RootElement.GetProperty("indicators")[0].GetProperty("candidates")[0].GetProperty("id").GetString());
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task An_accepted_suggestion_is_written_and_then_there_is_nothing_to_do()
    {
        using var keeper = Unfinished();

        var written = await keeper.RunAsync("suggest", "--accept");
        var again = await keeper.RunAsync("suggest", "--accept");

        Assert.Equal((0, 1), (written.ExitCode, again.ExitCode));
        Assert.Equal(Repository.Valid()["documents/bao-cao-2025/indicators.csv"], File.ReadAllText(keeper.PathOf(Indicators)));
    }

    [Fact]
    public async Task Where_one_of_the_names_cannot_be_meant_nothing_is_written()
    {
        using var keeper = Unfinished();
        var before = keeper.Files();

        var refused = await keeper.RunAsync("suggest", "--accept", Row.Trim().Replace(',', '='), "nowhere=ty-le-ngheo");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("nowhere", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task Content_with_another_error_is_mended_first()
    {
        using var keeper = new CommandLine("DC1004");

        var refused = await keeper.RunAsync("suggest");

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("DC1004", refused.Error, StringComparison.Ordinal);
    }

    private static CommandLine Unfinished()
    {
        var keeper = new CommandLine();
        keeper.Write(Indicators, File.ReadAllText(keeper.PathOf(Indicators)).Replace(Row, "", StringComparison.Ordinal));
        return keeper;
    }
}
