using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

/// <summary>Sentences outside the parts of targets that state what is to be reached: no rows, but not passed over in silence either.</summary>
public class UnreadStatementTests
{
    [Theory]
    [InlineData("- Chăn nuôi gia cầm: Đến năm 2030, đàn gia cầm đạt 15 triệu con, sản lượng ước đạt 48.000 tấn.")]
    [InlineData("- Đến năm 2030 trên 80% khối lượng lâm sản của tỉnh được qua chế biến.")]
    [InlineData("- Trồng rừng: Giai đoạn 2026 - 2030, toàn tỉnh dự kiến trồng 70.000 ha.")]
    [InlineData("- Tăng tỷ trọng lâm nghiệp từ 21,2% năm 2026 lên 24,4% vào năm 2030.")]
    [InlineData("- Xây dựng nhà máy, phấn đấu đưa công suất đạt trên 50.000 tấn/năm.")]
    [InlineData("- Phấn đấu đến 2030 cơ bản miễn viện phí toàn dân.")]
    [InlineData("(i) Đến năm 2030:\n- Nhiệt điện than 31.055 MW.")]
    public void One_among_the_ways_to_get_there_is_told(string line) => Assert.Equal(["DC4080"], Codes("II. PHƯƠNG ÁN PHÁT TRIỂN\n" + line));

    [Theory]
    [InlineData("- Xây dựng 20 cầu và 30 km đường.")]
    [InlineData("- Đến năm 2024 đã trồng 20 ha.")]
    [InlineData("- Căn cứ kế hoạch đến năm 2030 trồng 20 ha rừng.")]
    [InlineData("- Thực hiện Quy hoạch đến năm 2030; xây dựng 20 cầu.")]
    [InlineData("- Các sở nỗ lực phấn đấu hoàn thành nhiệm vụ.")]
    [InlineData("- Cải thiện môi trường đầu tư, phấn đấu nằm trong nhóm 10 tỉnh dẫn đầu.")]
    [InlineData("- Phấn đấu đến năm 2030, có ít nhất 05 dự án.")]
    public void What_states_no_aim_or_is_read_is_not(string line) => Assert.Empty(Codes("II. PHƯƠNG ÁN PHÁT TRIỂN\n" + line));

    [Fact]
    public void All_of_a_document_are_one_finding_with_their_lines()
    {
        var found = Assert.Single(Diagnostics("II. PHƯƠNG ÁN PHÁT TRIỂN\n- Đến năm 2030, đàn bò đạt 15 nghìn con.\n- Xây dựng 20 cầu.\n- Đến năm 2030, đàn lợn đạt 15 nghìn con. Phấn đấu nâng sản lượng lên 5 tấn."), d => d.Code is "DC4080");

        Assert.Equal(["3", "5, 7"], found.Arguments);
    }

    private static IEnumerable<string> Codes(string text) => Diagnostics(text).Select(d => d.Code).Where(c => c is "DC4070" or "DC4071" or "DC4080");

    // Issued in 2025, without a period of its own.
    private static IEnumerable<Diagnostic> Diagnostics(string text)
    {
        var files = Samples.Document("I. MỤC TIÊU CỤ THỂ ĐẾN NĂM 2030\n- Tỷ lệ che phủ rừng đạt 54%.\n- Tỷ lệ hộ nghèo còn 2%.\n" + text);
        files = files with { Metadata = files.Metadata with { Period = null, Date = new DateOnly(2025, 10, 9) } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Diagnostics;
    }
}
