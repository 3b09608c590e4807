using DoiChieu.Diagnostics;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Tests.Relating.Suggesting;

public class SuggestionTests
{
    private const string Report = "bao-cao-2025.2025-2030.";

    [Fact]
    public void Content_that_is_related_has_nothing_to_suggest()
    {
        var (_, suggestions, _) = Unrelated.Of(Repository.Valid());

        Assert.Empty(suggestions.Indicators);
        Assert.Empty(suggestions.Pairs);
        Assert.Equal("mọi chỉ tiêu đã có mục và đã ở trong các cặp\n", new SuggestionPrinter(Language.Vietnamese).Text(suggestions));
    }

    [Fact]
    public void A_target_gets_its_indicator_back_with_reasons_a_keeper_can_check()
    {
        var (_, suggestions, _) = Unrelated.Without((Unrelated.Indicators, Report + "ty-le-bao-phu"));

        Assert.Equal(
            """
            bao-cao-2025.2025-2030.ty-le-bao-phu-bao-hiem-y-te: chưa thuộc mục nào
              “tỷ lệ bao phủ bảo hiểm y tế” 2025-2030, dòng 13
                bao-hiem-y-te: 100 điểm (đủ chắc để --accept)
                   70  chung 3 trên 3 từ với “Tỷ lệ bao phủ bảo hiểm y tế”: bao phủ, bảo hiểm, y tế
                   20  cùng là tỷ lệ phần trăm
                   10  cùng đơn vị %

            """.ReplaceLineEndings("\n"),
            new SuggestionPrinter(Language.Vietnamese).Text(suggestions));
    }

    [Fact]
    public void An_indicator_that_nothing_is_like_is_proposed_as_a_new_one()
    {
        var files = Repository.Valid();
        files["indicators/xa-hoi.yaml"] = files["indicators/xa-hoi.yaml"].Replace("Tỷ lệ bao phủ bảo hiểm y tế", "Chỗ ở", StringComparison.Ordinal);
        files[Unrelated.Indicators] = files[Unrelated.Indicators].Replace(Report + "ty-le-bao-phu-bao-hiem-y-te,bao-hiem-y-te\n", "", StringComparison.Ordinal);

        var question = Assert.Single(Unrelated.Of(files).Suggestions.Indicators);

        Assert.Empty(question.Ranking.Candidates);
        Assert.StartsWith("- id: ty-le-bao-phu-bao-hiem-y-te\n  name: { vi: \"Tỷ lệ bao phủ bảo hiểm y tế\", en: }\n  unit: \"%\"\n", question.Stub, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_comes_back_by_the_indicator_of_its_targets()
    {
        var (relations, suggestions, _) = Unrelated.Without((Unrelated.Pairs, "ty-le-ngheo"));

        var accepted = Accepted.Sure(suggestions, relations);

        var (_, pair) = Assert.Single(accepted.Pairs);
        Assert.Equal(("12-nq-dh-2020.2.ty-le-ho-ngheo", Report + "ty-le-ngheo-da-chieu"), (Assert.Single(pair.Old), Assert.Single(pair.New)));
    }

    [Fact]
    public void A_target_that_nothing_answers_is_told_how_to_say_so()
    {
        var (_, suggestions, _) = Unrelated.Without((Unrelated.Pairs, "bao-hiem-y-te"));

        Assert.Contains($"--accept \"2020-2025--2025-2030:={Report}ty-le-bao-phu-bao-hiem-y-te\"", new SuggestionPrinter(Language.Vietnamese).Text(suggestions), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_candidates_equally_near_are_shown_and_not_taken()
    {
        var ranking = Ranking.Of([new Candidate("a", 90, []), new Candidate("b", 90 - Thresholds.Lead + 1, []), new Candidate("c", Thresholds.Shown - 1, [])]);

        Assert.Equal(["a", "b"], ranking.Candidates.Select(c => c.Id));
        Assert.Empty(ranking.Confident);
    }

    [Fact]
    public void All_targets_of_one_indicator_are_answers_together() =>
        Assert.Equal(["a", "b"], Ranking.Of([new Candidate("a", 100, []) { IsOfSameIndicator = true }, new Candidate("b", 100, []) { IsOfSameIndicator = true }, new Candidate("c", 99, [])]).Confident.Select(c => c.Id));
}
