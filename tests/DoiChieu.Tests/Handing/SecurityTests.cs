namespace DoiChieu.Tests.Handing;

/// <summary>What SECURITY.md says the program never does.</summary>
public class SecurityTests
{
    public static readonly TheoryData<Type> Parts = [typeof(Pipeline), typeof(DoiChieu.Adding.Adder), typeof(DoiChieu.Cli.ExitCodes)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Nothing_asks_the_network_and_nothing_starts_another_program(Type part) =>
        Assert.Empty(part.Assembly.GetReferencedAssemblies().Select(a => a.Name!).Intersect(
            ["System.Net.Http", "System.Net.Requests", "System.Net.WebClient", "System.Net.Mail", "System.Diagnostics.Process"], StringComparer.Ordinal));

    [Fact]
    public void What_is_told_of_every_code_that_it_names_is_a_code() =>
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "SECURITY.md")), @"DC\d{4}").Select(m => m.Value),
            code => Assert.Contains(code, DoiChieu.Diagnostics.Messages.Codes));
}
