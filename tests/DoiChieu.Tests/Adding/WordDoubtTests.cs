using System.Collections.Frozen;
using DoiChieu.Adding.Doubting;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Adding;

public class WordDoubtTests
{
    private static readonly FrozenSet<string> NoList = [];

    [Fact]
    public void A_pair_that_differs_in_marks_from_a_common_one_is_doubted()
    {
        var doubt = Assert.Single(WordDoubts.Find("Ta\ncần Phần đấu.", ["phấn đấu đạt; phấn đấu vượt", "Phấn đấu hết"], NoList));

        Assert.Equal((2, "Phần đấu"), (doubt.Line, doubt.Words));
        Assert.Equal("nowhere else in these texts; “phấn đấu” stands in them 3 times", Reads.English(doubt.Why));
    }

    [Fact]
    public void A_pair_that_another_text_has_too_is_not() =>
        Assert.Empty(WordDoubts.Find("phần đầu", ["phấn đấu đạt; phấn đấu vượt; phấn đấu hết", "ở phần đầu"], NoList));

    [Fact]
    public void A_pair_that_stands_across_a_stop_is_none() =>
        Assert.Empty(WordDoubts.Find("một phần. Đấu tranh", ["phấn đấu, phấn đấu, phấn đấu"], NoList));

    [Fact]
    public void Two_spellings_of_one_word_are_no_error() =>
        Assert.Empty(WordDoubts.Find("hoà bình", ["hòa bình, hòa bình, hòa bình"], NoList));

    [Theory]
    [InlineData("lảnhđạo")]
    [InlineData("triểt")]
    [InlineData("chng")]
    [InlineData("hoat")]
    public void A_word_that_no_syllable_is_spelled_like_is_doubted(string word) =>
        Assert.Equal(word, Assert.Single(WordDoubts.Find($"việc {word} này", [], NoList)).Words);

    [Theory]
    [InlineData("GRDP")]
    [InlineData("HĐND")]
    [InlineData("logistics")]
    [InlineData("km")]
    [InlineData("VietGAP")]
    public void An_abbreviation_or_a_foreign_word_is_not(string word) => Assert.Empty(WordDoubts.Find($"việc {word} này", [], NoList));

    [Fact]
    public void With_a_list_a_syllable_that_nobody_knows_is_doubted() =>
        Assert.Equal("rôn", Assert.Single(WordDoubts.Find("băng rôn", [], WordList.Read("2\nbăng/A\nkhác"))).Words);

    [Fact]
    public void The_list_knows_both_places_of_the_mark() =>
        Assert.Empty(WordDoubts.Find("ủy", [], WordList.Read("uỷ")));

    /// <summary>The corrections of class ocr and typo that were made by hand are the gold; each text is looked at with the other four beside it and no list of words.</summary>
    [Fact]
    public void Of_the_misread_words_of_the_five_texts_most_are_found_with_few_false_alarms()
    {
        var (found, gold, alarms, words) = (0, 0, 0, 0);
        foreach (var id in Repository.Documents)
        {
            var files = Repository.Files(id);
            var doubts = WordDoubts.Find(files.Source.Text, Repository.Documents.Where(d => d != id).Select(d => Repository.Files(d).Source.Text), NoList);
            var misread = files.Corrections.Where(c => c.Class is CorrectionClass.Ocr or CorrectionClass.Typo).ToList();
            var noise = files.Corrections.Where(c => c.Class is CorrectionClass.Noise && c.AsReceived is null).ToList();
            gold += misread.Count;
            found += misread.Count(c => doubts.Any(d => Touch(d, c)));
            alarms += doubts.Count(d => !misread.Any(c => Touch(d, c)) && !noise.Any(c => d.Line >= c.Line && d.Line <= (c.LastLine ?? c.Line)));
            words += RunningWord.Of(files.Source.Text).Count();
        }

        Assert.Equal((13, 23), (found, gold));
        Assert.True(alarms * 1000 < words * 6 / 10, $"{alarms} false alarms in {words} words");
    }

    private static bool Touch(Doubted doubt, ListedCorrection correction) =>
        doubt.Line == correction.Line && correction.AsReceived is { } received && doubt.Words.Split(' ').Any(w => received.Contains(w, StringComparison.Ordinal));
}
