using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DoiChieu.Tests.Handing;

/// <summary>docs/how-to.md, followed from the starter to a release with its own blocks; docs/cach-lam.md has the same blocks.</summary>
public sealed partial class HowToTests : IDisposable
{
    private const string First = "trang/content/documents/12-nq-hdnd-2020/";
    private const string Second = "trang/content/documents/31-nq-hdnd-2025/";

    private static readonly string[] Blocks = BlocksOf("how-to.md");

    private readonly CommandLine keeper = new();

    public void Dispose() => keeper.Dispose();

    [Fact]
    public void The_Vietnamese_page_has_the_same_blocks_in_the_same_order() => Assert.Equal(Blocks, BlocksOf("cach-lam.md"));

    [Fact]
    public async Task Every_recipe_does_what_it_says()
    {
        await Done("new", "trang");
        await CorrectAWord();
        await AddAComparison();
        await AddABreak();
        await RetireAnAnchor();
        await MakeARelease();
        Assert.Equal(0, (await keeper.RunAsync("check", ["--content", "trang/content", .. Words("doichieu check --strict")])).ExitCode);
        Assert.Contains("\"2.1.0\"", File.ReadAllText(keeper.PathOf("check.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflows_give_the_action_inputs_that_it_has()
    {
        var action = File.ReadAllText(Path.Combine(Repository.Root, "action.yml"));
        var inputs = Blocks.Where(b => b.Contains("owner/doichieu@", StringComparison.Ordinal)).Select(Load)
            .SelectMany(w => Maps(w)).Where(m => m.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith("owner/doichieu@", StringComparison.Ordinal))
            .SelectMany(m => ((YamlMappingNode)m["with"]).Children.Keys).Select(k => k.ToString()).ToList();

        Assert.NotEmpty(inputs);
        Assert.All(inputs, input => Assert.Contains($"\n  {input}:\n", action, StringComparison.Ordinal));
    }

    // The sample has the correction already: it is taken out, and put in again first on a wrong line.
    private async Task CorrectAWord()
    {
        var entry = Block("- id: phan-dau");
        var file = keeper.PathOf(First + "corrections.yaml");
        var before = File.ReadAllText(file);
        File.WriteAllText(file, before[..before.IndexOf("- id: phan-dau", StringComparison.Ordinal)] + entry.Replace("line: 30", "line: 29", StringComparison.Ordinal));
        Assert.Contains(Block("error DC2001").Trim(), (await Checked()).Error, StringComparison.Ordinal);

        File.WriteAllText(file, before[..before.IndexOf("- id: phan-dau", StringComparison.Ordinal)] + entry);
        Assert.Equal(0, (await Checked()).ExitCode);
    }

    private async Task AddAComparison()
    {
        const string Folder = "trang/content/comparisons/12-nq-hdnd-2020--31-nq-hdnd-2025/";
        keeper.Write(Folder + "comparison.yaml", Block("judged:"));
        keeper.Write(Folder + "pairs.csv", Block("pair,indicator"));
        keeper.Write(Folder + "introduction.md", "Hai chỉ tiêu, đặt cạnh nhau.\n");
        keeper.Write(Folder + "introduction.en.md", "Two targets, side by side.\n");

        await Built();
        Assert.Contains("12-nq-hdnd-2020--31-nq-hdnd-2025,nuoc-sach,", Data("comparisons.csv"), StringComparison.Ordinal);
    }

    private async Task AddABreak()
    {
        File.AppendAllText(keeper.PathOf("trang/content/breaks.yaml"), Block("- id: gia"));

        await Built();
        Assert.Matches("(?m)^2021-2025--2026-2030,thu-nhap,.*,not-comparable,price-basis,.*Đổi cách tính hoặc phạm vi", Data("comparisons.csv"));
    }

    private async Task RetireAnAnchor()
    {
        await Done("anchors", ["--content", "trang/content", .. Words("doichieu anchors --release 2026")]);
        keeper.ReplaceSource(Second, "3. Phấn đấu hoàn thành các chỉ tiêu nêu tại mục II.\n", "");
        Assert.Contains(Block("error DC3007").Trim(), (await Checked()).Error, StringComparison.Ordinal);

        await Done("anchors", ["--content", "trang/content", .. Words("doichieu anchors --release 2027")]);
        Assert.Equal(0, (await Checked()).ExitCode);
    }

    private async Task MakeARelease()
    {
        await Done("release", ["--content", "trang/content", .. Words("doichieu release 1")]);

        await Built();
        Assert.Contains("data/releases/1.zip", keeper.Files("trang/site").Keys);
    }

    private Task<Finished> Checked() => keeper.RunAsync("check", "--content", "trang/content", "--lang", "en");

    private Task Built() => Done("build", "--strict", "--content", "trang/content", "--output", "trang/site");

    private async Task Done(string command, params string[] options)
    {
        var finished = await keeper.RunAsync(command, options);
        Assert.True(finished.ExitCode == 0, command + ": " + finished.Output + finished.Error);
    }

    private string Data(string table) => File.ReadAllText(keeper.PathOf("trang/site/data/" + table));

    // The words behind the command's name, as a shell cuts them.
    private static string[] Words(string opening)
    {
        var line = Block(opening).Split('\n').First(l => l.StartsWith(opening, StringComparison.Ordinal));
        return [.. ShellWords().Matches(line).Skip(2).Select(m => m.Value.Trim('"'))];
    }

    private static string Block(string opening) => Blocks.Single(b => b.StartsWith(opening, StringComparison.Ordinal));

    private static string[] BlocksOf(string page) =>
        [.. Fences().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))).Select(m => m.Groups[1].Value)];

    private static YamlNode Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Maps(YamlNode node) => node.AllNodes.OfType<YamlMappingNode>();

    [GeneratedRegex("(?ms)^```\\w*\n(.*?)^```$")]
    private static partial Regex Fences();

    [GeneratedRegex("\"[^\"]*\"|[^ \"]+")]
    private static partial Regex ShellWords();
}
