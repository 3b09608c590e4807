using DoiChieu.Extracting.Targets;

namespace DoiChieu.Tests.Extracting;

/// <summary>Headings that name several things, and sentences before a list.</summary>
public class AnnouncingTests
{
    [Theory]
    [InlineData("Quan điểm, mục tiêu")]
    [InlineData("Mục đích, mục tiêu")]
    [InlineData("Mục tiêu, yêu cầu")]
    [InlineData("Phương hướng, mục tiêu và các chỉ tiêu")]
    [InlineData("Phương hướng, nhiệm vụ và chỉ tiêu")]
    [InlineData("Mục tiêu tổng quát và các chỉ tiêu chủ yếu")]
    [InlineData("Mục tiêu tổng quát, mục tiêu cụ thể")]
    [InlineData("Phấn đấu đến năm 2030")]
    [InlineData("Kết quả cần đạt đến năm 2030")]
    [InlineData("Thông qua mục tiêu, chỉ tiêu chủ yếu")]
    public void A_heading_that_names_aims_among_other_things_is_one_of_aims(string heading) => Assert.Equal(HeadingSays.Aims, Says(heading));

    [Theory]
    [InlineData("Mục tiêu, nhiệm vụ")]
    [InlineData("Phương hướng, mục tiêu, nhiệm vụ, giải pháp chủ yếu")]
    [InlineData("Giải pháp thực hiện các chỉ tiêu")]
    [InlineData("Kết quả thực hiện các mục tiêu, chỉ tiêu")]
    [InlineData("Kết quả đạt được")]
    [InlineData("Tổ chức thực hiện")]
    public void One_that_names_tasks_or_results_is_not(string heading) => Assert.Equal(HeadingSays.Other, Says(heading));

    [Theory]
    [InlineData("Hội đồng nhân dân tỉnh thông qua các chỉ tiêu chủ yếu năm 2025 như sau:")]
    [InlineData("Đại hội đề ra 15 chỉ tiêu chủ yếu, cụ thể:")]
    [InlineData("Kế hoạch đặt mục tiêu đến năm 2030:")]
    [InlineData("Kinh tế tiếp tục phát triển. Nghị quyết nêu rõ mục tiêu đến năm 2030 như sau:")]
    [InlineData("Theo Nghị quyết, đến năm 2030 cả nước phấn đấu đạt:")]
    [InlineData("Đến năm 2030, phấn đấu:")]
    [InlineData("Theo đó, mục tiêu cụ thể giai đoạn 2026-2030 của chương trình ở đô thị, khu công nghiệp được nêu tại tiết 2.1 tiểu mục 2 Mục II Kế hoạch 188/KH-UBND năm 2025 như sau:")]
    public void A_sentence_before_a_list_that_ends_with_aims_announces_them(string line) => Assert.Equal(HeadingSays.Aims, Says(line));

    [Theory]
    [InlineData("Để đạt được mục tiêu trên, cần thực hiện các nhiệm vụ sau:")]
    [InlineData("Để hoàn thành các chỉ tiêu, Ủy ban nhân dân tỉnh yêu cầu:")]
    [InlineData("Các đơn vị căn cứ chỉ tiêu được giao thực hiện các nội dung sau:")]
    [InlineData("Nhằm đạt mục tiêu trên:")]
    [InlineData("Chương trình mục tiêu quốc gia gồm các dự án sau:")]
    [InlineData("Sở Tài chính tổng hợp các chỉ tiêu, báo cáo Ủy ban nhân dân tỉnh:")]
    [InlineData("Năm 2024, tỉnh đã hoàn thành các chỉ tiêu sau:")]
    [InlineData("Các sở phấn đấu hoàn thành nhiệm vụ:")]
    [InlineData("Theo đó, mục tiêu của chương trình ở đô thị, khu công nghiệp được nêu tại mục II, các sở thống kê như sau:")]
    public void A_sentence_that_goes_on_to_something_else_does_not(string line) => Assert.NotEqual(HeadingSays.Aims, Says(line));

    private static HeadingSays Says(string words) => TargetHeading.Of(Tokens.Of(words));
}
