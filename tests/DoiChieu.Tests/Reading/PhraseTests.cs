using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class PhraseTests
{
    [Theory]
    [InlineData("{0} {0:citation|citations}", "1", "1 citation")]
    [InlineData("{0} {0:citation|citations}", "78", "78 citations")]
    [InlineData("{0} {0:citation|citations}", "0", "0 citations")]
    [InlineData("{0:it is|they are} here", "21", "they are here")]
    [InlineData("đến năm {0}", "2030", "đến năm 2030")]
    public void A_word_takes_the_form_that_its_number_asks_for(string words, string value, string said) => Assert.Equal(said, Phrase.Fill(words, value));

    [Fact]
    public void A_form_does_not_count_as_another_place_to_fill_in() =>
        Assert.Empty(WordAgreement.Check([Words("{0} dòng"), Words("{0} {0:row|rows}")]));

    [Fact]
    public void A_form_of_a_value_that_the_other_language_lacks_does() =>
        Assert.Equal("DC1063", Assert.Single(WordAgreement.Check([Words("dòng"), Words("{0:row|rows}")])).Code);

    private static InterfaceWords Words(string text) => InterfaceWords.Read(new SourceText("words.yaml", $"a:\n  b: \"{text}\"\n")).Value!;
}
