namespace DoiChieu.Tests.Extracting;

/// <summary>The made-up clauses of tests/fixtures/targets, in the drafting styles of many provinces and ministries, with the rows a reader sees in each.</summary>
public class TargetFixtureTests
{
    public static TheoryData<string> Clauses => [.. Cases().Select(c => c.Clause)];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_has_the_rows_a_reader_sees_in_it(string clause) =>
        Assert.Equal(Cases().First(c => c.Clause == clause).Rows, Extracting.Clauses.Rows(clause));

    [Fact]
    public void No_clause_stands_twice_in_the_fixtures() => Assert.Equal(Cases().Count, Cases().DistinctBy(c => c.Clause).Count());

    private static List<(string Clause, List<string> Rows)> Cases()
    {
        var cases = new List<(string Clause, List<string> Rows)>();
        foreach (var line in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "fixtures", "targets"), "*.md").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                cases.Add((line[2..], []));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                cases[^1].Rows.Add(line[2..]);
            }
        }

        return cases;
    }
}
