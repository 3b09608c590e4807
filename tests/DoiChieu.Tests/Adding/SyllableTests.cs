using DoiChieu.Adding.Doubting;

namespace DoiChieu.Tests.Adding;

public class SyllableTests
{
    [Theory]
    [InlineData("Ủy Uỷ hoà hòa thuý thúy KẾ HOẠCH")]
    [InlineData("nghiêng giếng gì gìn già quốc quýt khuỷu quần oan uyên khuya tuếch xoong yêu yến đường ngoằn rượu hươu chuối thuở huơ quở gia giặt ghế kỹ hy ơi ấy quạt quyết nghị tổng hợp ngoéo choàng toóc")]
    public void A_syllable_is_known(string words) => Assert.All(words.Split(' '), w => Assert.NotNull(Syllable.Of(w)));

    [Theory]
    [InlineData("hoat bươc ngiêng kế́ cê qán phỗt triểt Uớc cuô blog web lảnhđạo ngữg đx w z")]
    public void What_no_syllable_is_spelled_like_is_none(string words) => Assert.All(words.Split(' '), w => Assert.Null(Syllable.Of(w)));

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("tỉ", "tỷ")]
    [InlineData("Uỷ", "ủy")]
    [InlineData("quí", "quý")]
    public void Two_spellings_of_one_syllable_are_one(string one, string other) => Assert.Equal(Syllable.Of(one), Syllable.Of(other));

    [Theory]
    [InlineData("tay", "tai")]
    [InlineData("thuý", "thúi")]
    [InlineData("phấn", "phần")]
    [InlineData("lợi", "lọi")]
    public void Two_syllables_are_two(string one, string other) => Assert.NotEqual(Syllable.Of(one), Syllable.Of(other));

    [Theory]
    [InlineData("hoat", true)]
    [InlineData("phat", true)]
    [InlineData("hoạt", false)]
    [InlineData("online", false)]
    [InlineData("phan", false)]
    public void A_lost_mark_of_tone_is_seen_where_the_ending_needs_one(string word, bool lacks) => Assert.Equal(lacks, Syllable.LacksTone(word));

    [Fact]
    public void Nearly_every_marked_word_of_the_five_texts_is_a_syllable()
    {
        var words = Repository.Documents.SelectMany(d => RunningWord.Of(Repository.Clean(d).Text)).Where(w => w.Text.Any(c => c > 127)).ToList();
        var none = words.Where(w => Syllable.Of(w.Text) is null).Select(w => w.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.True(words.Count > 20_000);
        Assert.Empty(none.Except(["Lênin", "Kông", "NĐ", "QĐ", "HĐND", "ĐH", "Đắk", "CNTĐ", "PTTĐ", "KCĐ", "VNĐ", "ĐBSCL", "GDĐT", "LĐTB", "QLĐT", "TĐC", "KHĐT", "ĐTXD", "ĐĐBQH", "đ"], StringComparer.Ordinal));
    }
}
