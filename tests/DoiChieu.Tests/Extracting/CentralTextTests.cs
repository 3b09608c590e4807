using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;
using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

/// <summary>Ways in which central bodies and ministries write, which the five texts do not have.</summary>
public class CentralTextTests
{
    [Theory]
    [InlineData("Có 06 bến cảng gồm từ 16 cầu tàu du lịch đến 18 cầu tàu du lịch.", "từ 16 cầu tàu du lịch đến 18 cầu tàu du lịch | range 16..18")]
    [InlineData("Tổng chiều dài từ 2.693 m đến 3.493 m.", "từ 2.693 m đến 3.493 m | range 2693..3493")]
    [InlineData("Lượng phát thải và hấp thụ đạt ít nhất -95 triệu tấn.", "ít nhất -95 triệu tấn | ge -95..")]
    [InlineData("Việt Nam thuộc nhóm: 70 nước dẫn đầu về chính phủ điện tử; 50 nước dẫn đầu về công nghệ thông tin.", "70 nước | le ..70", "50 nước | le ..50")]
    [InlineData("Kinh tế của 28 tỉnh, thành phố ven biển ước đạt 65 - 70% GDP cả nước.", "ước đạt 65 - 70% | range 65..70")]
    [InlineData("Ổn định diện tích rừng ít nhất bằng diện tích đã đạt được tại năm 2020 và tăng độ che phủ rừng toàn quốc lên 45%.", "45% | eq 45..45")]
    [InlineData("Bố trí hạ tầng theo tiêu chuẩn tối thiểu Tier 3 cho 80% các bộ.", "80% | eq 80..80")]
    public void A_value_is_read_as_it_is_printed(string text, params string[] values) =>
        Assert.All(values, value => Assert.Contains(Rows(text), row => row.StartsWith(value, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Điều tra khoáng sản biển tỉ lệ 1: 500.000 tại một số khu vực đến độ sâu 300 và 1.500 mét nước.")]
    [InlineData("Các cơ sở có mức phát thải hằng năm từ 2.000 tấn trở lên phải giảm phát thải.")]
    [InlineData("Lập bản đồ địa chất tỷ lệ 1:50.000.")]
    public void A_scale_a_depth_and_whom_a_duty_meets_are_no_values(string text) =>
        Assert.DoesNotContain(Measures(text), m => m.Low is not null || m.High is not null);

    [Fact]
    public void A_year_inside_a_quotation_holds_for_its_own_sentence() =>
        Assert.Equal(["2025", "2030"], Measures("Theo mục tiêu quốc gia “Đến năm 2025, kinh tế số đạt khoảng 20% GDP. Đến năm 2030, kinh tế số chiếm 30% GDP”.").Select(m => m.Timing.Horizon?.Value));

    [Theory]
    [InlineData("Dự án đặt mục tiêu thực hiện đến năm 2030 bao gồm:\n- 100% các tỉnh có cán bộ được tập huấn.", "100% 2030")]
    [InlineData("b) Thực hiện mục tiêu đến năm 2020\nThực hiện các hoạt động sau.\n- Lĩnh vực nông nghiệp\nMục tiêu giảm phát thải khí nhà kính so với năm 2005: 20%\n+ Cải tiến canh tác.", "20% 2020")]
    [InlineData("2. Mục tiêu và tầm nhìn\n2.1. Mục tiêu tổng quát\nPhát triển bền vững.\n2.2. Tầm nhìn đến năm 2045\nHoàn thành 100% việc lập bản đồ.", "100% 2045")]
    [InlineData("1. Mục tiêu cụ thể\n- Về hồ sơ: đến năm 2025, 80% hồ sơ trực tuyến. Mức độ hài lòng đạt 90%. Đến năm 2030, 95% hồ sơ trực tuyến. Mức độ hài lòng đạt 98%.", "80% 2025;90% 2025;95% 2030;98% 2030")]
    [InlineData("Dự án:\n- 100% các tỉnh có cán bộ được tập huấn.", "")]
    [InlineData("2. Tình hình và tầm nhìn\n2.2. Tầm nhìn đến năm 2045\nHoàn thành 100% việc lập bản đồ.", "")]
    public void Targets_are_found_with_their_times(string text, string read) =>
        Assert.Equal(read, string.Join(';', Find(text).Where(m => m.Low is not null).Select(m => $"{m.Verbatim} {m.Horizon}")));

    private static IEnumerable<Measure> Find(string text)
    {
        var files = Samples.Document(text, TextFormat.Plain);
        files = files with { Metadata = files.Metadata with { Period = null, Date = null } };
        return TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value;
    }
}
