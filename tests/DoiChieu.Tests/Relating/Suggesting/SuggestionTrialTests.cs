using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Tests.Relating.Suggesting;

/// <summary>The five texts with what readers decided of them hidden row by row: docs/suggest.md says how often it comes back.</summary>
public class SuggestionTrialTests
{
    private static readonly Lazy<Trial> Five = new(() =>
    {
        var (relations, shortForms) = Pipeline.Relate(Repository.Content).Value;
        return new Trial(relations, shortForms);
    });

    [Fact]
    public void The_figures_of_the_docs_are_those_measured() =>
        Assert.Contains(TrialTable.Of(Five.Value), File.ReadAllText(Path.Combine(Repository.Root, "docs", "suggest.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Hidden_indicators_come_back_first_or_among_three()
    {
        var figures = Five.Value.LeaveOneOut();

        Assert.InRange(figures.First, figures.Asked * 0.97, figures.Asked);
        Assert.InRange(figures.Three, figures.Asked * 0.99, figures.Asked);
    }

    [Fact]
    public void Nothing_is_taken_unseen_that_is_wrong()
    {
        var figures = Five.Value.LeaveOneOut();

        Assert.Equal((0, 0), (figures.Wrong, figures.Taken));
    }

    [Fact]
    public void Hidden_pairs_come_back_among_three() =>
        Assert.True(Five.Value.LeaveOnePairOut() is var figures && figures.Three >= figures.Asked * 0.94 && figures.Wrong + figures.Taken == 0);
}
