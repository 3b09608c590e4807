using static DoiChieu.Tests.Extracting.Citations.CitingSamples;

namespace DoiChieu.Tests.Extracting.Citations;

/// <summary>Names without number: by issuer, by congress, by what was named before.</summary>
public class NameResolutionTests
{
    private const string City = "5-nq-dh Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ X";

    [Theory]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ X", City)]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Đông Hải, nhiệm kỳ 2020 - 2025", City)]
    [InlineData("Nghị quyết Đại hội lần thứ X của Đảng bộ tỉnh", City)]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ IX, nhiệm kỳ 2015 - 2020", "external Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ IX")]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Tây Sơn nhiệm kỳ 2020 - 2025", "external Đại hội đại biểu Đảng bộ tỉnh Tây Sơn nhiệm kỳ 2020 - 2025")]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ huyện Đông Hải lần thứ X", "external Đại hội đại biểu Đảng bộ huyện Đông Hải lần thứ X")]
    [InlineData("Nghị quyết Đại hội đại biểu toàn quốc lần thứ X của Đảng", "external Đại hội đại biểu toàn quốc lần thứ X của Đảng")]
    [InlineData("Nghị quyết Đại hội X của Đảng", "external Đại hội đại biểu toàn quốc lần thứ X của Đảng")]
    [InlineData("Nghị quyết Trung ương 4 (khóa XI, XII)", "external Ban Chấp hành Trung ương khóa XI | external Ban Chấp hành Trung ương khóa XII")]
    public void A_congress_is_known_by_place_and_number_or_term(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void Several_places_in_one_phrase_are_as_many_documents_and_stay_so_for_later_words() =>
        Assert.Equal(
            string.Join(" | ", Enumerable.Repeat(City + " | external Đại hội đại biểu Đảng bộ tỉnh Tây Sơn nhiệm kỳ 2020 - 2025", 3)),
            Meant(Programme, """
                Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Đông Hải và tỉnh Tây Sơn nhiệm kỳ 2020 - 2025
                Nghị quyết Đại hội Đảng bộ của 2 địa phương
                Nghị quyết Đại hội nhiệm kỳ 2020 - 2025
                """));

    [Fact]
    public void A_congress_that_speaks_of_its_resolution_means_its_own_and_by_another_number_the_one_named_before() =>
        Assert.Equal(
            $"external Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ IX | external Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ IX | {City}",
            Meant(CongressResolution, "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ IX.\nThực hiện Nghị quyết Đại hội lần thứ IX.\nĐưa Nghị quyết Đại hội vào cuộc sống."));

    [Theory]
    [InlineData("Nghị quyết Đại hội nhiệm kỳ 2030 - 2035")]
    [InlineData("Nghị quyết Đại hội Đảng bộ của 3 địa phương")]
    [InlineData("Nghị quyết của Bộ Chính trị")]
    [InlineData("Kiên quyết thực hiện Nghị định trong năm.")]
    public void What_nothing_printed_tells_is_undecided(string text) => Assert.StartsWith("undecided", Meant(Programme, text));

    [Theory]
    [InlineData("Nghị quyết của Chính phủ", "external Chính phủ")]
    [InlineData("Nghị quyết của Bộ Chính trị về xây dựng và phát triển tỉnh Đông Hải", "9-nq-tw Bộ Chính trị")]
    [InlineData("Nghị quyết của Bộ Chính trị về công tác cán bộ trong tình hình mới", "external Bộ Chính trị")]
    [InlineData("Kế hoạch của UBND tỉnh", "external UBND tỉnh Đông Hải")]
    [InlineData("Chương trình hành động của UBND tỉnh", "7-ctr-ubnd UBND tỉnh Đông Hải")]
    [InlineData("Chương trình hành động của UBND huyện Tân Phú", "external UBND huyện Tân Phú")]
    [InlineData("Luật Đầu tư năm 2020", "external Quốc hội")]
    [InlineData("Chương trình “Mỗi xã một sản phẩm”", "external")]
    public void An_issuer_or_a_title_tells_the_document(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void A_bare_name_is_the_document_named_before_in_its_division() =>
        Assert.Equal(
            "external Chính phủ | external Chính phủ | external Bộ Chính trị | external Bộ Chính trị",
            Meant(Programme, """
                # I. Tình hình
                Nghị quyết số 1/NQ-CP.
                Việc triển khai Nghị quyết chưa tốt.
                # II. Kết quả thực hiện Nghị quyết số 2-NQ/TW ngày 01/01/2015 của Bộ Chính trị
                Việc triển khai Nghị quyết chưa tốt.
                """));

    [Fact]
    public void In_the_section_on_carrying_it_out_the_bare_name_is_the_document_itself() =>
        Assert.Equal(
            "external Chính phủ | 9-nq-tw Bộ Chính trị | 9-nq-tw Bộ Chính trị",
            Meant(Resolution, "# III. Giải pháp\nNghị quyết số 1/NQ-CP.\n# IV. Tổ chức thực hiện\nTriển khai Nghị quyết.\nNghị quyết này được phổ biến."));

    [Theory]
    [InlineData("Căn cứ Chương trình này, các sở thực hiện", "7-ctr-ubnd UBND tỉnh Đông Hải")]
    [InlineData("những nội dung của Chương trình, các sở", "7-ctr-ubnd UBND tỉnh Đông Hải")]
    [InlineData("Chương trình công tác được giao", "")]
    [InlineData("Ban hành Đề án để thực hiện", "")]
    [InlineData("Quyết định này", "")]
    public void A_document_speaks_of_itself_by_its_kind(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void A_target_attained_is_that_of_the_resolution_in_the_heading() =>
        Assert.Equal(
            $"{City} | external Chính phủ | {City}",
            Meant(Programme, "# I. Kết quả thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ X\nTheo Nghị quyết số 1/NQ-CP, đã vượt chỉ tiêu nghị quyết đề ra."));

    [Fact]
    public void Whose_resolution_it_is_may_be_told_later_in_the_sentence() =>
        Assert.Equal(City, Meant(Programme, "Đánh giá kết quả thực hiện Nghị quyết và vai trò của Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2020 - 2025."));

    [Theory]
    [InlineData("! CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT SỐ 1/NQ-CP CỦA CHÍNH PHỦ", "external Chính phủ")]
    [InlineData("! CHƯƠNG TRÌNH HÀNH ĐỘNG", "")]
    public void The_title_names_others_but_not_itself(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Theory]
    [InlineData("| Kế hoạch “Chuyển đổi số”|Sở Kế hoạch và Đầu tư", "")]
    [InlineData("| Chương trình thực hiện Nghị quyết của Tỉnh ủy về du lịch|2021", "external Tỉnh ủy Đông Hải")]
    [InlineData("| Kế hoạch số 12/KH-UBND|2021", "external UBND tỉnh Đông Hải")]
    public void What_a_table_lists_is_no_citation_unless_it_has_a_number(string text, string meant) => Assert.Equal(meant, Meant(Programme, text));

    [Fact]
    public void Of_the_congresses_of_all_levels_the_one_that_is_here_is_named() =>
        Assert.Equal("5-nq-dh Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ X", Meant(Programme, "triển khai Nghị quyết Đại hội Đảng các cấp, Kế hoạch 5 năm"));

    [Fact]
    public void Of_the_congresses_of_all_levels_those_named_before_are_meant_each_by_itself() =>
        Assert.Equal(
            "external Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | external Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | 5-nq-dh Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ X",
            Meant(Programme, "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng\ntriển khai Nghị quyết Đại hội Đảng các cấp, gắn với"));

    [Fact]
    public void A_plan_named_by_what_it_carries_out_is_a_document_outside() =>
        Assert.Equal("external | external", Meant(Resolution, "triển khai hiệu quả Chương trình hành động thực hiện Chiến lược xuất nhập khẩu hàng hóa"));

    [Fact]
    public void A_plan_yet_to_be_issued_is_none_though_it_says_what_it_carries_out() =>
        Assert.Equal("9-nq-tw Bộ Chính trị", Meant(Resolution, "chỉ đạo: Ban hành Chương trình hành động thực hiện Nghị quyết"));

    [Fact]
    public void Congresses_of_all_levels_of_another_term_are_none_that_is_here() =>
        Assert.Equal("", Meant(Programme, "triển khai Nghị quyết Đại hội Đảng các cấp nhiệm kỳ 2030 - 2035"));
}
