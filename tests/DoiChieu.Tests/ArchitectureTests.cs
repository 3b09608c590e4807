using DoiChieu.Diagnostics;
using NetArchTest.Rules;

namespace DoiChieu.Tests;

public class ArchitectureTests
{
    private static readonly string[] Stages = ["Reading", "Cleaning", "Structuring", "Extracting", "Relating", "Publishing"];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Stages.Length)];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_stage_sees_earlier_stages_and_Diagnostics_only(int stage)
    {
        var later = Stages.Skip(stage + 1).Select(s => "DoiChieu." + s).ToArray();

        Obeyed(Types.InAssembly(typeof(Rule).Assembly).That().ResideInNamespace("DoiChieu." + Stages[stage]).ShouldNot().HaveDependencyOnAny([.. later, "DoiChieu.Pipeline"]).GetResult());
    }

    [Fact]
    public void Diagnostics_sees_no_stage() =>
        Obeyed(Types.InAssembly(typeof(Rule).Assembly).That().ResideInNamespace("DoiChieu.Diagnostics").ShouldNot().HaveDependencyOnAny([.. Stages.Select(s => "DoiChieu." + s)]).GetResult());

    [Fact]
    public void The_library_has_no_console_and_no_command_line() =>
        Obeyed(Types.InAssembly(typeof(Rule).Assembly).ShouldNot().HaveDependencyOnAny("System.Console", "System.CommandLine", "Spectre.Console").GetResult());

    [Fact]
    public void Only_reading_and_the_writer_touch_the_disk() =>
        Obeyed(Types.InAssembly(typeof(Rule).Assembly).That().DoNotHaveName("DiskFolder", "SiteWriter", "SiteDisk").ShouldNot().HaveDependencyOnAny("System.IO.File", "System.IO.Directory", "System.IO.FileStream").GetResult());

    [Fact]
    public void Nothing_asks_the_clock() =>
        Obeyed(Types.InAssembly(typeof(Rule).Assembly).ShouldNot().HaveDependencyOnAny("System.DateTime", "System.TimeProvider").GetResult());

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

        Assert.All(files, f => Assert.True(File.ReadAllLines(f).Length <= 400, f));
    }

    // The digits of other scripts, `٧`, would be matched and then not be read as a number.
    [Fact]
    public void A_digit_is_one_of_0_to_9()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

        Assert.All(files, f => Assert.DoesNotMatch(@"Regex\(@?""[^\r\n]*\\d|char\.(?:IsDigit|IsNumber)", File.ReadAllText(f)));
    }

    private static void Obeyed(NetArchTest.Rules.TestResult result) => Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
}
