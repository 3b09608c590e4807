using CsCheck;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

public class WordDiffTests
{
    private static readonly Gen<string> Sentences = Gen.OneOf("đạt", "bác", "sĩ", "sỹ", "7,5", "8", "-", "%", ",", "Đến", "đến", "năm", "hóa", "hoá").List[0, 12].Select(words => string.Join(' ', words));

    [Fact]
    public void A_changed_number_is_marked_whole() =>
        Assert.Equal(
            "tỷ lệ đạt [-7,5-]% | tỷ lệ đạt [+75+]%",
            Shown("tỷ lệ đạt 7,5%", "tỷ lệ đạt 75%"));

    [Theory]
    [InlineData(false, 10, 10, 40, 35)]
    [InlineData(true, 10, 40, 40, 10)]
    [InlineData(false, 10, 10, 10, 40)]
    [InlineData(false)]
    public void Values_in_another_order_are_crossed(bool isCrossed, params int[] places) =>
        Assert.Equal(isCrossed, WordDiff.IsCrossed(places.Chunk(2).Select(p => (p[0], p[1]))));

    [Fact]
    public void As_blocks_both_sides_keep_their_words_and_lose_their_marks()
    {
        var blocks = WordDiff.Of("dịch vụ chiếm 54%, nông nghiệp 5%", "nông nghiệp 5%, dịch vụ chiếm 54%").AsBlocks();

        Assert.False(blocks.IsMarked);
        Assert.Equal(("dịch vụ chiếm 54%, nông nghiệp 5%", "nông nghiệp 5%, dịch vụ chiếm 54%"), (string.Concat(blocks.Old.Select(p => p.Text)), string.Concat(blocks.New.Select(p => p.Text))));
    }

    [Fact]
    public void A_word_in_another_spelling_is_shared_and_counted()
    {
        var diff = WordDiff.Of("17 bác sĩ/vạn dân", "19 bác sỹ/vạn dân");

        Assert.Equal(("[-17-] bác ~sĩ~/vạn dân | [+19+] bác ~sỹ~/vạn dân", 1), (Shown(diff), diff.Respelt));
    }

    [Fact]
    public void Each_side_is_shown_as_printed() =>
        Assert.Equal("đô thị ~hoá~ đạt [-76-]% | đô thị ~hóa~ đạt [+50+]% [+trở lên+]", Shown("đô thị hoá đạt 76%", "đô thị hóa đạt 50% trở lên"));

    [Fact]
    public void Spacing_around_a_dash_is_no_difference_and_is_counted()
    {
        var diff = WordDiff.Of("7,5 - 8%", "7,5-8%");

        Assert.True(diff.IsEmpty);
        Assert.Equal(("7,5 ~-~ 8% | 7,5~-~8%", 1), (Shown(diff), diff.Respelt));
    }

    [Theory]
    [InlineData("Chủ động phát triển đô thị", "Chủ động phát huy đô thị", "Chủ động [-phát triển-] đô thị | Chủ động [+phát huy+] đô thị")]
    [InlineData("Thu 12%/năm của tỉnh", "Thu 12% của tỉnh", "Thu 12[-%/năm-] của tỉnh | Thu 12[+%+] của tỉnh")]
    [InlineData("Nghị quyết số 59-NQ/TW của Đảng", "Nghị quyết số 45-NQ/TW của Đảng", "Nghị quyết số [-59-NQ/TW-] của Đảng | Nghị quyết số [+45-NQ/TW+] của Đảng")]
    [InlineData("đạt 6.800 USD mỗi năm", "đạt 6.800 USD1 mỗi năm", "đạt 6.800 [-USD-] mỗi năm | đạt 6.800 [+USD1+] mỗi năm")]
    [InlineData("tăng 12-14% một năm", "tăng 12-15% một năm", "tăng 12-[-14-]% một năm | tăng 12-[+15+]% một năm")]
    [InlineData("năm 2025, tỷ trọng lúa đạt", "năm 2030: tỷ trọng lúa, mía đạt", "năm [-2025,-] tỷ trọng lúa đạt | năm [+2030:+] tỷ trọng lúa[+, mía+] đạt")]
    public void A_mark_takes_a_word_a_unit_or_a_number_whole(string old, string @new, string expected) => Assert.Equal(expected, Shown(old, @new));

    [Theory]
    [InlineData("đảng viên hoàn thành tốt đạt 80% trở lên", "đảng viên từ hoàn thành tốt trở lên", "đảng viên hoàn thành tốt [-đạt 80% trở lên-] | đảng viên [+từ+] hoàn thành tốt [+trở lên+]")]
    [InlineData("tỷ lệ đảng viên đạt 80% trở lên", "tỷ lệ đảng viên đạt 85%, hạng tốt trở lên", "tỷ lệ đảng viên đạt [-80-]% [-trở lên-] | tỷ lệ đảng viên đạt [+85+]%[+, hạng tốt trở lên+]")]
    [InlineData("từ 10 triệu đồng/người trở lên", "từ 12 triệu đồng/người trở lên", "từ [-10-] triệu đồng/người trở lên | từ [+12+] triệu đồng/người trở lên")]
    [InlineData("xếp hạng tốt trở lên", "xếp hạng khá trở lên", "xếp hạng [-tốt-] trở lên | xếp hạng [+khá+] trở lên")]
    public void Words_that_bind_a_number_on_one_side_only_are_not_shared(string old, string @new, string expected) => Assert.Equal(expected, Shown(old, @new));

    [Theory]
    [InlineData("Phát triển đô thị.", "Phát triển đô thị", "Phát triển đô thị_._ | Phát triển đô thị")]
    [InlineData("Phát triển đô thị;", "Phát triển đô thị.", "Phát triển đô thị_;_ | Phát triển đô thị_._")]
    public void The_mark_at_the_end_is_no_change_and_is_counted_once(string old, string @new, string expected)
    {
        var diff = WordDiff.Of(old, @new);

        Assert.Equal((expected, true, 1), (Shown(diff), diff.IsEmpty, diff.Respelt));
    }

    [Fact]
    public void A_comma_between_words_is_a_change() => Assert.False(WordDiff.Of("quốc phòng, an ninh", "quốc phòng - an ninh").IsEmpty);

    [Fact]
    public void Literally_a_blank_counts() => Assert.NotEmpty(WordDiff.Literally("đạt 7,5 - 8% một năm", "đạt 7,5-8% một năm").New.Where(p => p.Kind == PieceKind.Own));

    [Fact]
    public void No_mark_begins_or_ends_within_a_syllable_or_a_number() =>
        Gen.Select(Sentences, Sentences).Sample((old, @new) =>
        {
            var diff = WordDiff.Of(old, @new);
            return IsWhole(diff.Old) && IsWhole(diff.New);
        });

    private static bool IsWhole(IEnumerable<DiffPiece> pieces) =>
        pieces.Zip(pieces.Skip(1)).All(p => !(char.IsLetterOrDigit(p.First.Text[^1]) && char.IsLetterOrDigit(p.Second.Text[0])));

    [Fact]
    public void Two_sentences_that_share_little_are_two_clean_blocks()
    {
        var diff = WordDiff.Of("Giảm tỷ lệ hộ nghèo còn dưới 0,5%", "Phấn đấu hoàn thành 16.900 căn nhà ở xã hội");

        Assert.False(diff.IsMarked);
        Assert.Equal(("Giảm tỷ lệ hộ nghèo còn dưới 0,5%", PieceKind.Own), (Assert.Single(diff.Old).Text, diff.Old[0].Kind));
    }

    [Fact]
    public void Against_nothing_every_word_is_its_own()
    {
        var diff = WordDiff.Of("", "đạt 95%");

        Assert.Empty(diff.Old);
        Assert.Equal(PieceKind.Own, Assert.Single(diff.New).Kind);
    }

    [Fact]
    public void A_text_does_not_differ_from_itself() =>
        Gen.String.Sample(text => WordDiff.Of(text, text).IsEmpty, iter: 2_000);

    [Fact]
    public void The_pieces_of_a_side_joined_are_its_words() =>
        Gen.Select(Sentences, Sentences).Sample((old, @new) =>
        {
            var diff = WordDiff.Of(old, @new);
            return string.Concat(diff.Old.Select(p => p.Text)) == old && string.Concat(diff.New.Select(p => p.Text)) == @new;
        });

    [Fact]
    public void What_both_sides_share_is_the_same_words() =>
        Gen.Select(Sentences, Sentences).Sample((old, @new) =>
        {
            var diff = WordDiff.Of(old, @new);
            return Shared(diff.Old).SequenceEqual(Shared(diff.New));
        });

    private static IEnumerable<string> Shared(IEnumerable<DiffPiece> pieces) =>
        pieces.Where(p => p.Kind is PieceKind.Shared or PieceKind.Respelt).SelectMany(p => Tokeniser.Keys(p.Text));

    private static string Shown(string old, string @new) => Shown(WordDiff.Of(old, @new));

    private static string Shown(WordDiff diff) =>
        string.Concat(diff.Old.Select(p => Mark(p, '-'))) + " | " + string.Concat(diff.New.Select(p => Mark(p, '+')));

    private static string Mark(DiffPiece piece, char own) => piece.Kind switch
    {
        PieceKind.Own => $"[{own}{piece.Text}{own}]",
        PieceKind.Respelt => $"~{piece.Text}~",
        PieceKind.Ending => $"_{piece.Text}_",
        _ => piece.Text,
    };

    [Fact]
    public void Literally_every_letter_counts() =>
        Assert.Equal(["hoá"], WordDiff.Literally("Đô thị hoá nhanh", "Đô thị hóa nhanh").Old.Where(p => p.Kind == PieceKind.Own).Select(p => p.Text));
}
