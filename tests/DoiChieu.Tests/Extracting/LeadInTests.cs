using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Times that only the sentence before a list or a quotation prints, or the heading of a period beside it.</summary>
public class LeadInTests
{
    [Theory]
    [InlineData("Mục tiêu đến năm 2030:\n- Tỷ lệ che phủ rừng đạt 54%.", "2030")]
    [InlineData("Thực hiện nghị quyết, đến năm 2030, thành phố phấn đấu đạt các chỉ tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.", "2030")]
    [InlineData("Quyết định đã đưa ra mục tiêu giai đoạn 2026 - 2030 cho ngành như sau. Cụ thể, đến năm 2028 đạt các mục tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.", "2028")]
    [InlineData("Ngày 09/10/2025, Thủ tướng ban hành Quyết định 22/QĐ-TTg năm 2025 đề ra đến năm 2030 đạt các mục tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.", "2030")]
    [InlineData("Nghị quyết nêu rõ đến năm 2030 đạt các mục tiêu sau:\n“Tỷ lệ che phủ rừng đạt 54%; đời sống được nâng lên.”", "2030")]
    [InlineData("Nghị quyết nêu rõ đến năm 2030 đạt các mục tiêu sau:\n“Đời sống được nâng lên.\nTỷ lệ che phủ rừng đạt 54%.”", "2030")]
    public void The_sentence_before_a_list_or_a_quotation_gives_its_time(string text, string horizon)
    {
        var measure = Assert.Single(Numbers(Find(text)));

        Assert.Equal(("54%", horizon, HorizonOrigin.Heading), (measure.Verbatim, measure.Horizon, measure.HorizonOrigin));
    }

    [Fact]
    public void What_is_to_be_reached_is_no_result() =>
        Assert.Equal(["54% 2030"], Lines(Find("Đến hết năm 2030, phấn đấu đạt được những mục tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.")));

    [Fact]
    public void A_quotation_ends_where_it_is_closed() =>
        Assert.Equal(["54% 2030"], Lines(Find("Nghị quyết nêu rõ đến năm 2030 đạt các mục tiêu sau:\n“Tỷ lệ che phủ rừng đạt 54%.”\nTỉnh hiện có 12 trạm.")));

    [Theory]
    [InlineData("Năm 2024, thành phố đã hoàn thành các chỉ tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("Giai đoạn 2021 - 2025, tỉnh đã đạt các mục tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.")]
    [InlineData("Năm 2023, tỉnh phấn đấu đạt các chỉ tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.")]
    public void A_sentence_of_the_past_announces_no_targets(string text) => Assert.Empty(Find(text).Value);

    [Fact]
    public void A_sentence_with_two_times_gives_none_and_that_is_told()
    {
        var found = Find("Nghị quyết xác định đến năm 2028 và giai đoạn 2029 - 2035 đạt các mục tiêu sau:\n- Tỷ lệ che phủ rừng đạt 54%.\n- Đến năm 2028, có 3 trạm.");

        Assert.Equal(["54% ", "3 trạm 2028"], Lines(found));
        Assert.Equal(["DC4061", "DC4106"], found.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_period_below_a_bullet_of_aims_holds_for_the_bullets_behind_it() =>
        Assert.Equal(
            ["54% 2026-2035", "12 trạm 2026-2035", "60% 2045"],
            Lines(Find("I. Nghị quyết về rừng\n\n- Mục tiêu cụ thể\n\nGiai đoạn 2026 - 2035\n\n- Tỷ lệ che phủ rừng đạt 54%.\n\n- Có 12 trạm.\n\n- Đến năm 2045, tỷ lệ che phủ rừng đạt 60%.\n")));

    [Theory]
    [InlineData("NGHỊ QUYẾT\nVỀ KẾ HOẠCH PHÁT TRIỂN NĂM 2026\n\nI. MỤC TIÊU\n- Tỷ lệ che phủ rừng đạt 54%.", "2026")]
    [InlineData("BÁO CÁO\nKẾT QUẢ NĂM 2026\n\nI. MỤC TIÊU\n- Tỷ lệ che phủ rừng đạt 54%.", "")]
    [InlineData("NGHỊ QUYẾT\nVỀ MỤC TIÊU NĂM 2026 VÀ NĂM 2030\n\nI. MỤC TIÊU\n- Tỷ lệ che phủ rừng đạt 54%.", "")]
    public void The_only_year_of_the_title_of_a_plan_is_the_last_that_is_asked(string text, string horizon) =>
        Assert.Equal(horizon, Assert.Single(Numbers(Find(text))).Horizon);

    private static IEnumerable<string> Lines(Outcome<ImmutableArray<Measure>> found) => Numbers(found).Select(m => $"{m.Verbatim} {m.Horizon}");

    private static ImmutableArray<Measure> Numbers(Outcome<ImmutableArray<Measure>> found) => [.. found.Value.Where(m => m.Comparator != Comparator.None)];

    // Issued in 2025, without a period of its own.
    private static Outcome<ImmutableArray<Measure>> Find(string text)
    {
        var files = Samples.Document(text);
        files = files with { Metadata = files.Metadata with { Period = null, Date = new DateOnly(2025, 10, 9) } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
    }
}
