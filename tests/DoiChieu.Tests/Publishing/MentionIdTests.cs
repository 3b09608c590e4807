using System.Collections.Immutable;

namespace DoiChieu.Tests.Publishing;

/// <summary>mentions.csv of a made-up site: an id a place, told by the words and nothing else.</summary>
public class MentionIdTests
{
    private const string Cited = "Nghị quyết số 5-NQ/MAU của Tỉnh ủy";

    [Fact]
    public void What_is_said_earlier_in_the_section_changes_no_id() =>
        Assert.Equal(Ids($"Bảo đảm an sinh, nâng cao đời sống, thực hiện {Cited}."), Ids($"Phát triển thương mại. Bảo đảm an sinh, nâng cao đời sống, thực hiện {Cited}."));

    [Fact]
    public void A_citation_more_before_it_changes_no_id() =>
        Assert.Contains(
            Assert.Single(Ids($"Bảo đảm an sinh và nâng cao đời sống, thực hiện {Cited}.")),
            Ids($"Theo Luật Đầu tư. Bảo đảm an sinh và nâng cao đời sống, thực hiện {Cited}."));

    [Fact]
    public void Other_words_around_it_are_another_place() =>
        Assert.NotEqual(Ids($"Thực hiện {Cited}."), Ids($"Sơ kết {Cited}."));

    [Fact]
    public void The_same_words_in_the_same_surroundings_are_two_places_with_two_ids()
    {
        var sentence = $"Bảo đảm an sinh và nâng cao đời sống, thực hiện {Cited}. Bảo đảm an sinh và nâng cao đời sống. ";

        var ids = Ids(sentence + sentence);

        Assert.Equal(2, ids.Length);
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Fact]
    public void Two_documents_in_one_phrase_are_two_places_with_two_ids() =>
        Assert.Equal(2, Ids("Thực hiện Nghị quyết Trung ương 4 (khóa XI, XII).").Distinct().Count());

    [Fact]
    public void An_id_is_ascii_and_begins_with_its_document_and_anchor() =>
        Assert.Matches("^moi_muc-ii_doan-n1_[0-9a-f]{8}$", Assert.Single(Ids($"Thực hiện {Cited}.")));

    private static ImmutableArray<string> Ids(string paragraph)
    {
        var table = SampleSite.Publish(SampleSite.ReportSays(paragraph)).Single(f => f.Key == "data/mentions.csv").Value;
        return [.. table.Split('\n').Skip(1).Select(l => l.Split(',')).Where(c => c.Length > 2 && c[1] == "moi" && c[2] == "muc-ii_doan-n1").Select(c => c[0])];
    }
}
