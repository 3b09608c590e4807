using System.Text;
using CsCheck;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

public class TokeniserTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [InlineData("7,5 - 8%/năm", "7,5| |-| |8|%|/|năm")]
    [InlineData("6.200-6.800 USD1", "6.200|-|6.800| |USD|1")]
    [InlineData("31-NQ/ĐH, số 08.", "31|-|NQ|/|ĐH|,| |số| |08|.")]
    [InlineData("10.5%", "10.5|%")]
    public void A_text_is_cut_into_numbers_words_marks_and_blanks(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokeniser.Cut(text).Select(t => t.Text)));

    [Theory]
    [InlineData("hóa", "hoá")]
    [InlineData("thủy", "thuỷ")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("sĩ", "sỹ")]
    [InlineData("Tỉ", "tỷ")]
    [InlineData("kỹ", "kĩ")]
    [InlineData("quý", "quí")]
    [InlineData("mới", "mơ\u0301i")]
    [InlineData("Đến", "đến")]
    [InlineData("hằng năm", "hàng năm")]
    [InlineData("2020 - 2025", "2020–2025")]
    [InlineData("\"3 không\"", "“3 không”")]
    public void Spelling_that_means_nothing_is_folded(string one, string other) =>
        Assert.Equal(Tokeniser.Keys(one), Tokeniser.Keys(other));

    [Theory]
    [InlineData("túi", "túy")]
    [InlineData("dân", "đân")]
    [InlineData("hàng hóa", "hằng hóa")]
    [InlineData("bổ", "bố")]
    [InlineData("trung", "trưng")]
    [InlineData("7,5", "75")]
    [InlineData("8,0", "8")]
    [InlineData("tay", "tai")]
    public void Other_words_and_other_numbers_stay_apart(string one, string other) =>
        Assert.NotEqual(Tokeniser.Keys(one), Tokeniser.Keys(other));

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_tokens_of_a_document_joined_are_the_document(string id)
    {
        var text = Repository.Files(id).Source.Text;

        Assert.Equal(text, string.Concat(Tokeniser.Cut(text).Select(t => t.Text)));
    }

    [Fact]
    public void The_tokens_of_any_text_joined_are_the_text() =>
        Gen.String.Sample(text => string.Concat(Tokeniser.Cut(text).Select(t => t.Text)) == text, iter: 5_000);

    // Composed letters are looked up, loose marks are put together: two ways to one key.
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_text_in_composed_letters_has_the_keys_of_the_same_text_in_loose_marks(string document)
    {
        var text = Repository.Clean(document).Text;
        Assert.Equal(Tokeniser.Keys(text.Normalize(NormalizationForm.FormD)), Tokeniser.Keys(text));
    }

    [Theory]
    [InlineData("nghiêngnghiêngnghien", "nghiêngnghiêngnghien")]
    [InlineData("Страна", "страна")]
    [InlineData("á\u0300", "a\u0301\u0300")]
    public void A_word_that_is_no_syllable_has_a_key_too(string word, string key) => Assert.Equal([key], Tokeniser.Keys(word));
}
