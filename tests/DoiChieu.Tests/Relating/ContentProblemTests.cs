using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

/// <summary>What a keeper is told when the content names what is not there.</summary>
public class ContentProblemTests
{
    private static readonly Place Row = new("pairs.csv", 2, 1);
    private static readonly DocumentTargets Old = Pairs.Document(Pairs.Written("cu", "đạt ⟨5%⟩", m => m));
    private static readonly DocumentTargets New = Pairs.Document(Pairs.Written("moi", "đạt ⟨5%⟩", m => m));
    private static readonly PairRow Whole = new("cap", "ty-le", ["cu.1.a"], ["moi.1.a"], [], null, Row);

    [Fact]
    public void A_whole_comparison_has_no_problem() => Assert.Empty(Problems(Whole));

    [Fact]
    public void A_pair_of_an_unknown_target_is_an_error_at_its_row()
    {
        var problem = Assert.Single(Problems(Whole with { Old = ["cu.1.a", "cu.2.b"] }));

        Assert.Equal((Rules.TargetUnknown, "cu.2.b", Row), (problem.Rule, problem.Arguments[0], problem.Place));
    }

    [Fact]
    public void An_unknown_indicator_is_an_error() =>
        Assert.Contains(Problems(Whole with { Indicator = "khong-co" }), p => p.Rule == Rules.IndicatorUnknown);

    [Fact]
    public void A_target_on_the_wrong_side_is_an_error() =>
        Assert.Contains(Problems(Whole with { Old = ["cu.1.a", "moi.1.a"] }), p => p.Rule == Rules.TargetOnWrongSide && p.Arguments[0] == "moi.1.a");

    [Fact]
    public void A_pair_without_a_target_is_an_error() =>
        Assert.Contains(Problems(Whole, Whole with { Id = "trong", Old = [], New = [] }), p => p.Rule == Rules.PairEmpty && p.Arguments[0] == "trong");

    [Theory]
    [InlineData("territory")]
    [InlineData("dinh-nghia")]
    public void A_reason_that_follows_from_the_words_or_is_unknown_is_not_curated(string reason) =>
        Assert.Contains(Problems(Whole with { Reasons = [reason] }), p => p.Rule == Rules.ReasonUnknown && p.Arguments[0] == reason);

    [Fact]
    public void A_curated_reason_without_a_note_is_a_warning() =>
        Assert.Equal(Rules.ReasonUnexplained, Assert.Single(Problems(Whole with { Reasons = ["definition"] })).Rule);

    [Fact]
    public void A_target_that_no_row_lists_is_an_error_in_its_text()
    {
        var problem = Assert.Single(Problems(Whole with { New = [] }));

        Assert.Equal((Rules.TargetUnlisted, "moi.1.a", "source.txt:1:5"), (problem.Rule, problem.Arguments[1], problem.Place.ToString()));
    }

    [Fact]
    public void A_side_that_lists_only_what_is_paired_may_leave_targets_out()
    {
        var comparison = Pairs.Comparison(Whole with { New = [] });

        Assert.Empty(Pairs.Compare(comparison with { New = comparison.New with { Listing = Listing.Paired } }, Pairs.Share, Old, New).Diagnostics);
    }

    [Fact]
    public void A_side_may_be_a_part_of_a_document()
    {
        var comparison = Pairs.Comparison(Whole with { New = [] });

        Assert.Empty(Pairs.Compare(comparison with { New = comparison.New with { Labels = ["2026-2030"] } }, Pairs.Share, Old, New).Diagnostics);
    }

    [Fact]
    public void An_unknown_document_is_an_error() =>
        Assert.Contains(Pairs.Compare(Pairs.Comparison(Whole), Pairs.Share, Old).Diagnostics, p => p.Rule == Rules.DocumentUnknown && p.Arguments[0] == "moi");

    [Fact]
    public void A_target_without_an_indicator_is_an_error_in_its_text() =>
        Assert.Equal((Rules.TargetWithoutIndicator, "source.txt:1:5"), Only(Content() with { Assignments = [] }));

    [Fact]
    public void An_assignment_of_no_target_is_an_error() =>
        Assert.Equal(Rules.TargetUnknown, Only(Content() with { Assignments = [.. Content().Assignments, new("cu.9.z", "ty-le", Row)] }).Rule);

    [Fact]
    public void An_assignment_to_no_indicator_is_an_error() =>
        Assert.Equal(Rules.IndicatorUnknown, Only(Content() with { Assignments = [new("cu.1.a", "khong-co", Row)] }).Rule);

    [Fact]
    public void An_unknown_territory_is_an_error() =>
        Assert.Equal(Rules.TerritoryUnknown, Only(Content() with { Breaks = new([], []) }).Rule);

    [Theory]
    [InlineData("đạt 5%", null)]
    [InlineData("đạt  5%", null)]
    [InlineData("đạt 6%", "DC5007")]
    public void The_words_that_prove_a_break_must_stand_in_the_text(string quote, string? code) =>
        Assert.Equal(code, OfBreak(b => b with { Printed = [new("cu", quote, Row)] }).SingleOrDefault()?.Code);

    [Fact]
    public void A_proof_in_an_unknown_document_is_an_error() =>
        Assert.Equal(Rules.DocumentUnknown, Assert.Single(OfBreak(b => b with { Printed = [new("khac", "đạt", Row)] })).Rule);

    [Fact]
    public void A_break_of_an_unknown_pair_is_an_error() =>
        Assert.Equal(Rules.PairUnknown, Assert.Single(OfBreak(b => b with { Pairs = ["cu--moi/khac"] })).Rule);

    [Fact]
    public void A_break_of_an_unknown_indicator_is_an_error() =>
        Assert.Equal(Rules.IndicatorUnknown, Assert.Single(OfBreak(b => b with { Indicators = ["khac"] })).Rule);

    [Fact]
    public void A_break_causes_a_reason_that_a_person_may_give() =>
        Assert.Equal(Rules.ReasonUnknown, Assert.Single(OfBreak(b => b with { Reason = "unit" })).Rule);

    private static IEnumerable<Diagnostic> Problems(params PairRow[] pairs) =>
        Pairs.Compare(Pairs.Comparison(pairs), Pairs.Share, Old, New).Diagnostics;

    private static (Rule Rule, string Place) Only(CuratedContent content)
    {
        var problem = Assert.Single(Relations.Of(content, [Old]).Diagnostics);
        return (problem.Rule, problem.Place.ToString());
    }

    private static IEnumerable<Diagnostic> OfBreak(Func<Break, Break> change)
    {
        var moc = new Break("moc", new("Mốc", "Break"), null, new("Khác.", "Another."), "definition", [], [], [], [], [], Row);
        return Relations.Of(Content() with { Breaks = Content().Breaks with { All = [change(moc)] } }, [Old]).Diagnostics;
    }

    private static CuratedContent Content() => new(
        new Vocabulary([], [Pairs.Share]),
        new Breaks([new("truoc", new("cũ", "old"))], []),
        [new("cu.1.a", "ty-le", Row)],
        [Pairs.Comparison(Whole)]);
}
