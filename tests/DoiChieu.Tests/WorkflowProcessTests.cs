using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DoiChieu.Tests;

/// <summary>action.yml and the workflows: what they use is pinned, what they name is there, and what their steps run does what it says.</summary>
public partial class WorkflowProcessTests(PackedTool packed)
{
    private const string Starter = "src/DoiChieu.Cli/starter/dot-github/workflows/pages.yml";

    private static readonly YamlMappingNode Action = Load("action.yml");

    public static readonly TheoryData<string> Files = ["action.yml", ".github/workflows/pages.yml", Starter];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_others_made_is_pinned_to_a_commit_and_says_its_version(string file) =>
        Assert.All(Uses(file).Where(u => !u.StartsWith("./", StringComparison.Ordinal)), use => Assert.Matches(Pinned(), use));

    [Fact]
    public void One_action_is_pinned_to_one_commit_everywhere() =>
        Assert.All(
            Files.SelectMany(f => Uses(f.Data)).Where(u => u.Contains('@', StringComparison.Ordinal)).Distinct().GroupBy(u => u.Split('@')[0], StringComparer.Ordinal),
            one => Assert.Single(one));

    [Fact]
    public void A_step_of_the_action_sees_inputs_as_variables_only() =>
        // An input inside a script would be run as one: `content: "; rm …"`.
        Assert.All(Steps().Select(s => Text(s, "run") ?? ""), run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Fact]
    public void Every_input_is_used_and_every_used_input_is_there()
    {
        var there = Keys(Action, "inputs");
        var used = InputNames().Matches(File.ReadAllText(PathOf("action.yml"))).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(there.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_starter_s_workflow_gives_the_action_only_inputs_that_it_has()
    {
        var step = Descend(Load(Starter)).OfType<YamlMappingNode>().Single(m => Text(m, "uses") == "./.doichieu");

        Assert.Subset(Keys(Action, "inputs"), Keys(step, "with"));
    }

    [Fact]
    public void A_script_of_the_action_says_its_shell() =>
        Assert.All(Steps().Where(s => Text(s, "run") is not null), step => Assert.Equal("bash", Text(step, "shell")));

    [Fact]
    public void The_steps_that_check_and_build_make_the_site_of_a_starter()
    {
        using var keeper = Made();
        Dictionary<string, string> variables = new() { ["CONTENT"] = "content", ["OUTPUT"] = "cong", ["BASE_URL"] = "https://may-trang.example/trang", ["STRICT"] = "true" };

        var told = Run(keeper, "Findings for code scanning", variables);
        var checkedContent = Run(keeper, "Check", variables);
        var built = Run(keeper, "Build", variables);

        Assert.Equal((0, 0, 0), (told.ExitCode, checkedContent.ExitCode, built.ExitCode));
        Assert.Contains("2.1.0", File.ReadAllText(keeper.PathOf("trang/temp/doichieu.sarif")), StringComparison.Ordinal);
        Assert.Contains("https://may-trang.example/trang/", File.ReadAllText(keeper.PathOf("trang/cong/sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_content_is_told_for_code_scanning_and_then_stops_at_the_check()
    {
        using var keeper = Made();
        keeper.Write("trang/content/breaks.yaml", "territories: []\n");
        Dictionary<string, string> variables = new() { ["CONTENT"] = "content", ["STRICT"] = "false" };

        Assert.Equal(0, Run(keeper, "Findings for code scanning", variables).ExitCode);
        Assert.Equal(2, Run(keeper, "Check", variables).ExitCode);
    }

    [Fact]
    public void A_version_that_the_checkout_does_not_have_stops_the_action()
    {
        using var keeper = Made();

        Assert.Equal(1, Run(keeper, "The version that was asked for", new() { ["WANTED"] = "9.9.9", ["VERSION"] = "0.1.0" }).ExitCode);
        Assert.Equal(0, Run(keeper, "The version that was asked for", new() { ["WANTED"] = "0.1.0", ["VERSION"] = "0.1.0" }).ExitCode);
    }

    private CommandLine Made()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the scripts are for bash");
        var keeper = new CommandLine();
        Assert.Equal(0, packed.Run(keeper.PathOf(""), "new", "trang").ExitCode);
        Directory.CreateDirectory(keeper.PathOf("trang/temp"));
        return keeper;
    }

    // As the runner does: `bash -e`, in the root of the checkout.
    private Finished Run(CommandLine keeper, string name, Dictionary<string, string> variables)
    {
        var script = Text(Steps().Single(s => Text(s, "name") == name), "run")!;
        return packed.RunScript(keeper.PathOf("trang"), script, new(variables) { ["RUNNER_TEMP"] = keeper.PathOf("trang/temp") });
    }

    private static IEnumerable<YamlMappingNode> Steps() => ((YamlSequenceNode)((YamlMappingNode)Action["runs"])["steps"]).Children.Cast<YamlMappingNode>();

    private static IEnumerable<string> Uses(string file) => UsesLines().Matches(File.ReadAllText(PathOf(file))).Select(m => m.Groups[1].Value.Trim());

    private static HashSet<string> Keys(YamlMappingNode map, string key) => [.. ((YamlMappingNode)map[key]).Children.Keys.Select(k => ((YamlScalarNode)k).Value!)];

    private static string? Text(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value as YamlScalarNode)?.Value : null;

    private static IEnumerable<YamlNode> Descend(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Values.SelectMany(Descend).Prepend(map),
        YamlSequenceNode list => list.Children.SelectMany(Descend),
        _ => [node],
    };

    private static YamlMappingNode Load(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(PathOf(file))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string PathOf(string file) => Path.Combine(Repository.Root, file);

    [GeneratedRegex(@"(?m)^[ -]*uses: *(.*)")]
    private static partial Regex UsesLines();

    [GeneratedRegex(@"^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\z")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"inputs\.([\w-]+)")]
    private static partial Regex InputNames();
}
