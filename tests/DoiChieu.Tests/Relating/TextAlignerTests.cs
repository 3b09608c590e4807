using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating.Aligning;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Relating;

public class TextAlignerTests
{
    private const string Old = """
        I. KINH TẾ

        Đẩy mạnh phát triển dịch vụ logistics của vùng, đạt 10% GRDP.

        Củng cố mạng lưới chợ đầu mối nông sản. Xây dựng khu công nghiệp Trần Đề.

        II. XÃ HỘI

        Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở.
        """;

    private const string New = """
        I. KINH TẾ

        Đẩy mạnh phát triển dịch vụ logistics của vùng, đạt 15% GRDP.

        Xây dựng khu công nghiệp Trần Đề.

        Khai thác hiệu quả cảng hàng không quốc tế.

        II. XÃ HỘI

        Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở.
        """;

    private static readonly (string, string)[] BothHeadings = [("muc-i", "muc-i"), ("muc-ii", "muc-ii")];

    [Fact]
    public void Sentences_are_paired_below_divisions_that_answer_each_other() =>
        Assert.Equal(
            [
                "Same KINH TẾ | KINH TẾ",
                "Changed Đẩy mạnh phát triển dịch vụ logistics của vùng, đạt 10% GRDP. | Đẩy mạnh phát triển dịch vụ logistics của vùng, đạt 15% GRDP.",
                "OnlyOld Củng cố mạng lưới chợ đầu mối nông sản. | ",
                "Same Xây dựng khu công nghiệp Trần Đề. | Xây dựng khu công nghiệp Trần Đề.",
                "OnlyNew  | Khai thác hiệu quả cảng hàng không quốc tế.",
                "Same XÃ HỘI | XÃ HỘI",
                "Same Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở. | Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở.",
            ],
            Rows(Old, New, BothHeadings));

    [Fact]
    public void A_text_laid_beside_itself_has_no_change() =>
        Assert.All(Align(Old, Old, BothHeadings).Rows, row => Assert.Equal(AlignedKind.Same, row.Kind));

    [Fact]
    public void The_same_words_elsewhere_are_a_move() =>
        Assert.Contains(
            "Moved Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở. | Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở.",
            Rows(Old, New, [("muc-i", "muc-i")]));

    [Fact]
    public void Alike_sentences_elsewhere_are_two_sentences() =>
        Assert.Contains("OnlyOld Đẩy mạnh phát triển dịch vụ logistics của vùng, đạt 10% GRDP. | ", Rows(Old, New, [("muc-ii", "muc-ii")]));

    private const string LongTask =
        "Phát triển kết cấu hạ tầng kinh tế - xã hội, đặc biệt là hạ tầng giao thông đồng bộ, hiện đại, kết nối nội vùng và liên vùng, là đầu mối quan trọng về vận tải nội vùng và liên vận quốc tế";

    [Theory]
    [InlineData("1. " + LongTask + "\n\nXây cầu.\n", "Huy động mọi nguồn lực, p")]
    [InlineData("1. Giao thông\n\n" + LongTask + ".\n", "P")]
    public void A_long_sentence_or_heading_that_stands_elsewhere_with_few_words_changed_is_one(string old, string opening)
    {
        var row = Assert.Single(Align(
            "I. NHIỆM VỤ\n\n" + old + "\nII. TỔ CHỨC\n\nGiám sát.\n", "I. TỔ CHỨC\n\nGiám sát.\n\nII. ĐỘT PHÁ\n\n- " + opening + LongTask[1..] + ".\n\n- Đổi mới.\n", [("muc-ii", "muc-i")]).Rows, r => r.Old is not null && r.New?.Text.StartsWith(opening, StringComparison.Ordinal) == true);

        Assert.StartsWith(LongTask, row.Old!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sentence_that_goes_on_with_something_else_is_another() =>
        Assert.DoesNotContain(
            Align(
                "I. NHIỆM VỤ\n\n" + LongTask + ".\n\nII. TỔ CHỨC\n\nGiám sát.\n",
                "I. TỔ CHỨC\n\nGiám sát.\n\nII. ĐỘT PHÁ\n\nPhát triển kết cấu hạ tầng kinh tế - xã hội, đặc biệt là hạ tầng giao thông đồng bộ, hiện đại, bằng vốn của các doanh nghiệp tham gia, trước hết ở các xã biên giới và hải đảo, rồi đến những huyện còn khó khăn nhất.\n",
                [("muc-ii", "muc-i")]).Rows,
            r => r is { Old: not null, New: not null } && r.Old.Text.StartsWith("Phát triển", StringComparison.Ordinal));

    [Fact]
    public void Spelling_is_no_change_and_is_counted()
    {
        var row = Align("I. Y TẾ\n\nPhát triển mạng lưới bác sĩ gia đình, hoá nghiệm.\n", "I. Y TẾ\n\nPhát triển mạng lưới bác sỹ gia đình, hóa nghiệm.\n", [("muc-i", "muc-i")]).Rows.Last();

        Assert.Equal((AlignedKind.Same, 2), (row.Kind, row.Diff!.Respelt));
    }

    [Fact]
    public void A_heading_over_divisions_that_are_answered_is_no_change() =>
        Assert.Contains("Frame PHƯƠNG HƯỚNG | ", Rows("I. PHƯƠNG HƯỚNG\n\n1. Kinh tế\n\nPhát triển dịch vụ logistics.\n", "I. KINH TẾ\n\nPhát triển dịch vụ logistics.\n", [("muc-i_khoan-1", "muc-i")]));

    [Fact]
    public void A_number_does_not_make_another_sentence_and_another_subject_does() =>
        Assert.Equal(
            ["Changed Tỷ lệ hộ nghèo còn dưới 2%. | Tỷ lệ hộ nghèo còn dưới 1%.", "OnlyOld Tỷ lệ che phủ rừng đạt 42%. | ", "OnlyNew  | Số giường bệnh trên vạn dân đạt 44."],
            Rows("I. A\n\nTỷ lệ hộ nghèo còn dưới 2%.\n\nTỷ lệ che phủ rừng đạt 42%.\n", "I. A\n\nTỷ lệ hộ nghèo còn dưới 1%.\n\nSố giường bệnh trên vạn dân đạt 44.\n", [("muc-i", "muc-i")]).Skip(1));

    [Fact]
    public void Clauses_stand_beside_the_sentences_that_say_the_same() =>
        Assert.Equal(
            [
                "Same nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở. | Nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở.",
                "OnlyNew  | Khai thác hiệu quả cảng hàng không quốc tế.",
                "Same Củng cố mạng lưới chợ đầu mối nông sản của vùng; | Củng cố mạng lưới chợ đầu mối nông sản của vùng.",
            ],
            Rows(
                "I. A\n\nCủng cố mạng lưới chợ đầu mối nông sản của vùng; nâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở.\n",
                "I. A\n\nNâng cao chất lượng khám bệnh, chữa bệnh cho Nhân dân ở tuyến cơ sở. Khai thác hiệu quả cảng hàng không quốc tế. Củng cố mạng lưới chợ đầu mối nông sản của vùng.\n",
                [("muc-i", "muc-i")]).Skip(1));

    [Fact]
    public void A_sentence_of_which_all_clauses_are_carried_over_stays_whole() =>
        Assert.Equal(
            ["Changed Phát triển dịch vụ logistics của vùng; xây dựng khu công nghiệp Trần Đề. | Phát triển dịch vụ logistics của vùng; xây dựng hai khu công nghiệp Trần Đề."],
            Rows("I. A\n\nPhát triển dịch vụ logistics của vùng; xây dựng khu công nghiệp Trần Đề.\n", "I. A\n\nPhát triển dịch vụ logistics của vùng; xây dựng hai khu công nghiệp Trần Đề.\n", [("muc-i", "muc-i")]).Skip(1));

    [Fact]
    public void A_heading_does_not_face_running_words() =>
        Assert.Contains("OnlyOld Phát triển dịch vụ logistics của vùng đồng bằng | ", Rows("I. Phát triển dịch vụ logistics của vùng đồng bằng\n\nMở cảng.\n", "I. KINH TẾ\n\nPhát triển dịch vụ logistics của vùng đồng bằng.\n", [("muc-i", "muc-i")]));

    [Theory]
    [InlineData("một; hai; ba.", "một;|hai;|ba.")]
    [InlineData("một (hai; ba); bốn.", "một (hai; ba);|bốn.")]
    [InlineData("đạt 97%; trong đó, đô thị 100%; nông thôn 94%.", "đạt 97%; trong đó, đô thị 100%; nông thôn 94%.")]
    [InlineData("một;hai", "một;hai")]
    [InlineData("một;", "một;")]
    public void A_clause_ends_at_a_semicolon_outside_brackets_and_before_a_breakdown(string text, string expected)
    {
        var start = 0;
        var clauses = ClauseCutter.Ends(text).Select(end =>
        {
            var clause = text[start..end];
            start = end + 1;
            return clause;
        });

        Assert.Equal(expected, string.Join('|', clauses));
    }

    [Theory]
    [InlineData("Một. Hai.", "Một.|Hai.")]
    [InlineData("Tại TP. Cần Thơ có hội nghị. Ông nói: “Được.” Rồi về.", "Tại TP. Cần Thơ có hội nghị.|Ông nói: “Được.” Rồi về.")]
    [InlineData("Đạt 31.12 tỷ đồng. 100% xã đạt chuẩn.", "Đạt 31.12 tỷ đồng.|100% xã đạt chuẩn.")]
    [InlineData("Gồm lúa, cá, tôm... Ngoài ra có mía", "Gồm lúa, cá, tôm...|Ngoài ra có mía")]
    [InlineData("một. hai", "một. hai")]
    [InlineData("", "")]
    public void A_sentence_ends_at_a_stop_before_a_new_beginning(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceCutter.Cut(text)));

    private static IEnumerable<string> Rows(string old, string @new, params (string, string)[] pairs) =>
        Align(old, @new, pairs).Rows.Select(r => $"{r.Kind} {r.Old?.Text} | {r.New?.Text}");

    private static AlignedText Align(string old, string @new, params (string Old, string New)[] pairs)
    {
        var noticed = new Noticed();
        var rows = CsvFile.Read(new SourceText("sections.csv", "old,new,note\n" + string.Concat(pairs.Select(p => $"{p.Old},{p.New},\n"))), ["old", "new", "note"], noticed);
        var (before, after) = (Tree(old), Tree(@new));
        return TextAligner.Align(before, after, [.. rows.Select(r => new SectionPair(r["old"], r["new"], "", r))], new TargetBonds([], before, after, []));
    }

    private static DocumentTree Tree(string text)
    {
        var files = Samples.Document(text);
        return Structurer.Structure(files, Cleaner.Clean(files).Value).Value;
    }
}
