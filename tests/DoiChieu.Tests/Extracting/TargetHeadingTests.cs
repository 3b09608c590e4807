using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Where targets are looked for: in what a document calls its chỉ tiêu or mục tiêu, by whatever heading, and nowhere else.</summary>
public class TargetHeadingTests
{
    [Theory]
    [InlineData("II. MỤC TIÊU\n1. Đến năm 2030\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("II. MỤC TIÊU\n1. Mục tiêu tổng quát\nXây dựng tỉnh giàu mạnh.\n2. Mục tiêu cụ thể\na) Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("1. Mục tiêu đến năm 2030\n- Tỷ lệ che phủ rừng đạt 54%.\n- Đời sống được nâng lên.")]
    [InlineData("III. Các chỉ tiêu chủ yếu\n1. Về môi trường\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("III. Chỉ tiêu phấn đấu đến năm 2030\n1. Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("Điều 1. Mục tiêu, chỉ tiêu\n1. Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("II. Quan điểm và mục tiêu\n1. Quan điểm\nPhát triển 3 vùng.\n2. Mục tiêu\nTỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("II. Dự báo các chỉ tiêu kinh tế - xã hội đến năm 2030\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("1. Phấn đấu đến năm 2030 đạt các mục tiêu, chỉ tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.")]
    public void Text_under_a_heading_of_aims_is_a_target(string text) =>
        Assert.Equal("54%", Assert.Single(Numbers(text)).Verbatim);

    [Theory]
    [InlineData("I. Thực trạng\n1. Mục tiêu chung\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("II. MỤC TIÊU\n1. Mục tiêu tổng quát\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("II. Mục tiêu, nhiệm vụ\n1. Trồng rừng\n- Trồng mới 54 ha rừng.")]
    [InlineData("II. Nhiệm vụ để đạt các chỉ tiêu\n- Trồng mới 54 ha rừng.")]
    [InlineData("II. Kết quả thực hiện mục tiêu\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("I. Chương trình mục tiêu quốc gia\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("II. Mục tiêu\n1. Xây dựng tỉnh\nTỉnh có rừng.\n2. Kinh phí\n- Ngân sách tỉnh 54 tỷ đồng.")]
    [InlineData("II. Các chỉ tiêu chưa đạt\n- Tỷ lệ che phủ rừng đạt 54%.")]
    public void Tasks_results_and_general_aims_are_no_targets(string text) => Assert.Empty(Numbers(text));

    [Fact]
    public void A_vision_below_a_heading_of_aims_is_one_of_them_and_has_its_own_year()
    {
        const string aims = "II. MỤC TIÊU\n1. Đến năm 2030\nTỷ lệ che phủ rừng đạt 54%.\n2. Tầm nhìn đến năm 2045\nĐời sống được nâng lên. Tỷ lệ che phủ rừng đạt 60%.";

        Assert.Equal(["54% 2030", "60% 2045"], Numbers(aims).Select(m => $"{m.Verbatim} {m.Horizon}"));
        Assert.Empty(Numbers("II. TẦM NHÌN\n1. Tầm nhìn đến năm 2045\nTỷ lệ che phủ rừng đạt 60%."));
        Assert.Equal(["54%"], Numbers(aims.Replace("MỤC TIÊU", "CHỈ TIÊU", StringComparison.Ordinal)).Select(m => m.Verbatim));
        Assert.Empty(Numbers("II. QUAN ĐIỂM\n1. Tầm nhìn đến năm 2045\nTỷ lệ che phủ rừng đạt 60%."));
    }

    [Theory]
    [InlineData("a) Mục tiêu chung (2 mục tiêu)\n(1) Tỷ lệ che phủ rừng đạt 54%;\n(2) Có rừng.", 1)]
    [InlineData("a) Mục tiêu tổng quát (gồm rừng)\n(1) Tỷ lệ che phủ rừng đạt 54%;\n(2) Có rừng.", 0)]
    [InlineData("a) Mục tiêu chung (2 nhiệm vụ)\n(1) Tỷ lệ che phủ rừng đạt 54%;\n(2) Có rừng.", 0)]
    public void General_aims_that_are_counted_are_aims(string text, int count) =>
        Assert.Equal(count, Numbers("II. Mục tiêu\n" + text).Length);

    [Fact]
    public void A_bullet_that_is_nothing_but_a_time_heads_its_bullets() =>
        Assert.Equal(["54% 2025-2027", "60% 2028"], Numbers("II. Các chỉ tiêu\n- Giai đoạn 2025-2027\n+ Tỷ lệ che phủ rừng đạt 54%.\n- Năm 2028\n+ Tỷ lệ che phủ rừng đạt 60%.").Select(m => $"{m.Verbatim} {m.Horizon}"));

    [Theory]
    [InlineData("- Chỉ tiêu 3: Tỷ lệ lao động nữ đạt ít nhất 27%.", "ít nhất 27% Tỷ lệ lao động nữ 2026-2030")]
    [InlineData("- Mục tiêu đến năm 2030: 100% xã có nhà văn hóa.", "100% xã có nhà văn hóa 2030")]
    public void A_paragraph_may_open_with_its_own_heading(string paragraph, string measure) =>
        Assert.Equal([measure], Numbers("II. Nội dung\n" + paragraph).Select(m => $"{m.Verbatim} {m.IndicatorAsWritten} {m.Horizon}"));

    [Theory]
    [InlineData("- Giải pháp: xây 5 nhà văn hóa.")]
    [InlineData("- Mục tiêu tổng quát: phát triển 3 vùng.")]
    public void A_paragraph_that_opens_with_the_heading_of_something_else_sets_no_target(string paragraph) => Assert.Empty(Numbers("II. Nội dung\n" + paragraph));

    [Fact]
    public void A_line_that_is_a_heading_by_its_words_holds_for_the_text_beside_it()
    {
        var measures = Numbers("""
            I. Nghị quyết về giáo dục

            - Mục tiêu đến năm 2030

            + Có 80% trường đạt chuẩn.

            Tỷ lệ học sinh đến trường đạt 99%.

            - Tầm nhìn đến năm 2045

            Có 20 trường hàng đầu.
            """);

        Assert.Equal(["80% 2030", "99% 2030"], measures.Select(m => $"{m.Verbatim} {m.Horizon}"));
    }

    [Fact]
    public void The_number_of_a_paragraph_left_in_its_words_is_no_value() =>
        Assert.Equal(["54%"], Numbers("II. Các chỉ tiêu\n*6.1. *Tỷ lệ che phủ rừng đạt 54%.").Select(m => m.Verbatim));

    [Fact]
    public void A_remark_in_brackets_is_no_target() =>
        Assert.Empty(Find("II. Các chỉ tiêu\n\n(Kèm theo Kế hoạch số 1/KH-UBND của Ủy ban nhân dân tỉnh)\n\nIII. Nhiệm vụ\n\nTrồng rừng.").Value);

    [Fact]
    public void A_year_before_the_heading_s_is_not_past() =>
        Assert.Equal(["70% 2027", "90% 2030"], Numbers("II. Mục tiêu đến năm 2030\n- Tỷ lệ nước sạch đến năm 2027 đạt 70%, đến năm 2030 đạt 90%.", period: null).Select(m => $"{m.Verbatim} {m.Horizon}"));

    [Fact]
    public void Numbers_may_begin_again_under_each_field() =>
        Assert.Empty(Find("2. Các chỉ tiêu\n2.1. Về kinh tế\n(1) GRDP tăng 8%.\n(2) Thu ngân sách tăng 9%.\n2.2. Về xã hội\n(1) Tỷ lệ hộ nghèo dưới 1%.\n(2) Tỷ lệ nước sạch đạt 97%.").Diagnostics);

    [Fact]
    public void One_indicator_in_two_parts_has_two_ids()
    {
        var found = Find("II. Các chỉ tiêu\na) Trong gia đình\n- Có 80% nạn nhân được hỗ trợ.\nb) Ngoài xã hội\n- Có 80% nạn nhân được hỗ trợ.");

        Assert.Empty(found.Diagnostics);
        Assert.Equal(2, found.Value.DistinctBy(m => m.Id).Count());
    }

    private static ImmutableArray<Measure> Numbers(string text, string? period = "2026-2030") => [.. Find(text, period).Value.Where(m => m.Comparator != Comparator.None)];

    private static Outcome<ImmutableArray<Measure>> Find(string text, string? period = "2026-2030")
    {
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Period = period } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
