using DoiChieu.Extracting;

namespace DoiChieu.Tests.Extracting.Citations;

/// <summary>Which words of a sentence name a document. Found names are joined by ` | `.</summary>
public class CitationGrammarTests
{
    [Theory]
    [InlineData("theo Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị về xây dựng", "Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị")]
    [InlineData("Nghị quyết số 50-NQ/TW, ngày 20/8/2019 của Bộ Chính trị, tránh", "Nghị quyết số 50-NQ/TW, ngày 20/8/2019 của Bộ Chính trị")]
    [InlineData("Nghị quyết số 59/NQ-TW của Bộ Chính trị;", "Nghị quyết số 59/NQ-TW của Bộ Chính trị")]
    [InlineData("Nghị quyết 120/NQ-CP về phát triển", "Nghị quyết 120/NQ-CP")]
    [InlineData("Nghị quyết số: 59 - NQ/TƯ của Bộ Chính trị", "Nghị quyết số: 59 - NQ/TƯ của Bộ Chính trị")]
    [InlineData("Nghị quyết số 45/2022/QH15 ngày 11/01/2022 của Quốc hội", "Nghị quyết số 45/2022/QH15 ngày 11/01/2022 của Quốc hội")]
    [InlineData("Quyết định số 22/2021/QĐ-TTg ngày 02 tháng 7 năm 2021 của Thủ tướng Chính phủ", "Quyết định số 22/2021/QĐ-TTg ngày 02 tháng 7 năm 2021 của Thủ tướng Chính phủ")]
    [InlineData("Nghị định số 45/2020/NĐ-CP của Chính phủ quy định", "Nghị định số 45/2020/NĐ-CP của Chính phủ")]
    [InlineData("Thông tư số 05/2022/TT-BGDĐT của Bộ Giáo dục và Đào tạo và các văn bản", "Thông tư số 05/2022/TT-BGDĐT của Bộ Giáo dục và Đào tạo")]
    [InlineData("Kế hoạch số 190/KH-UBND ngày 16 tháng 9 năm 2021 của UBND tỉnh Sóc Trăng về", "Kế hoạch số 190/KH-UBND ngày 16 tháng 9 năm 2021 của UBND tỉnh Sóc Trăng")]
    [InlineData("Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XII) về “Đẩy mạnh”", "Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XII)")]
    [InlineData("Nghị quyết số 45-NQ/TW của Bộ Chính trị khoá IX về", "Nghị quyết số 45-NQ/TW của Bộ Chính trị khoá IX")]
    [InlineData("Quy định số 08-QĐi/TW ngày 25/10/2018 của Ban Chấp hành Trung ương", "Quy định số 08-QĐi/TW ngày 25/10/2018 của Ban Chấp hành Trung ương")]
    [InlineData("nghị quyết số 12-NQ/TU ngày 01.9.2021 của Tỉnh ủy", "nghị quyết số 12-NQ/TU ngày 01.9.2021 của Tỉnh ủy")]
    [InlineData("Chương trình hành động số 17/CTr-UBND", "Chương trình hành động số 17/CTr-UBND")]
    [InlineData("Kết luận số 14-KL/TW của Bộ Chính trị ngày 22/9/2021 về", "Kết luận số 14-KL/TW của Bộ Chính trị ngày 22/9/2021")]
    [InlineData("Nghị quyết số 12/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh khóa X", "Nghị quyết số 12/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh khóa X")]
    [InlineData("Công văn số 1234/VPCP-KTTH của Văn phòng Chính phủ", "Công văn số 1234/VPCP-KTTH của Văn phòng Chính phủ")]
    [InlineData("QUYẾT ĐỊNH SỐ 280/QĐ-TTG NGÀY 13/3/2019 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC", "QUYẾT ĐỊNH SỐ 280/QĐ-TTG NGÀY 13/3/2019 CỦA THỦ TƯỚNG CHÍNH PHỦ")]
    [InlineData("theo khoản 2 Điều 3 Nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP")]
    public void A_number_with_its_date_and_issuer_is_one_name(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("Nghị quyết số 18-NQ/TW và số 19-NQ/TW", "Nghị quyết số 18-NQ/TW | số 19-NQ/TW")]
    [InlineData("các Nghị quyết số 35/NQ-CP, 105/NQ-CP của Chính phủ", "Nghị quyết số 35/NQ-CP | 105/NQ-CP của Chính phủ")]
    [InlineData("Kế hoạch số 52/KH-UBND (sau đây gọi là Kế hoạch số 52)", "Kế hoạch số 52/KH-UBND | Kế hoạch số 52")]
    [InlineData("tinh thần 59-NQ/TW của Bộ Chính trị", "59-NQ/TW của Bộ Chính trị")]
    [InlineData("Chương trình số 57-CTr/TU ngày 24/4/2020 về việc thực hiện Nghị quyết số 55-NQ/TW", "Chương trình số 57-CTr/TU ngày 24/4/2020 | Nghị quyết số 55-NQ/TW")]
    [InlineData("thực hiện Kế hoạch số 124/KH-UBND về Chương trình “Hỗ trợ hợp tác xã”", "Kế hoạch số 124/KH-UBND | Chương trình “Hỗ trợ hợp tác xã”")]
    public void Documents_in_a_list_or_inside_one_another_are_names_of_their_own(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025 đã đề ra", "Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025")]
    [InlineData("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng;", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng")]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng toàn quốc lần thứ XIII.", "Nghị quyết Đại hội đại biểu Đảng toàn quốc lần thứ XIII")]
    [InlineData("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng")]
    [InlineData("NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2020 - 2025", "NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2020 - 2025")]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bà Rịa - Vũng Tàu lần thứ VII đề ra", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bà Rịa - Vũng Tàu lần thứ VII")]
    [InlineData("Nghị quyết Đại hội Đảng bộ của 3 địa phương được", "Nghị quyết Đại hội Đảng bộ của 3 địa phương")]
    [InlineData("đưa Nghị quyết Đại hội đi vào cuộc sống", "Nghị quyết Đại hội")]
    [InlineData("Nghị quyết Trung ương 4 (khóa XI, khóa XII) về xây dựng", "Nghị quyết Trung ương 4 (khóa XI, khóa XII)")]
    [InlineData("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII về", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII")]
    [InlineData("Văn kiện Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Văn kiện Đại hội đại biểu toàn quốc lần thứ XIII của Đảng")]
    [InlineData("Kết luận Hội nghị Trung ương 4 khóa XIII", "Kết luận Hội nghị Trung ương 4 khóa XIII")]
    public void Congresses_and_plenums_name_their_documents_by_number_or_term(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("tốt Luật Đầu tư, Luật Doanh nghiệp năm 2020, các nghị định", "Luật Đầu tư | Luật Doanh nghiệp năm 2020")]
    [InlineData("quy định của Luật HTX 2012; phát huy", "Luật HTX 2012")]
    [InlineData("Luật Phòng, chống tham nhũng và Luật Hôn nhân và gia đình", "Luật Phòng, chống tham nhũng | Luật Hôn nhân và gia đình")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22 tháng 11 năm 2019;", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22 tháng 11 năm 2019")]
    [InlineData("Điều 3 Luật Ngân sách nhà nước ngày 25/6/2015", "Luật Ngân sách nhà nước ngày 25/6/2015")]
    [InlineData("Bộ luật Dân sự năm 2015 quy định", "Bộ luật Dân sự năm 2015")]
    [InlineData("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024", "Luật Đất đai số 31/2024/QH15 ngày 18/01/2024")]
    [InlineData("theo Hiến pháp năm 2013", "Hiến pháp năm 2013")]
    [InlineData("Pháp lệnh Tín ngưỡng được ban hành", "Pháp lệnh Tín ngưỡng")]
    public void A_law_is_known_by_its_name(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("thực hiện Nghị quyết của Chính phủ.", "Nghị quyết của Chính phủ")]
    [InlineData("Nghị quyết của Hội đồng nhân dân thành phố về Kế hoạch phát triển 5 năm 2021 - 2025 và các chỉ thị", "Nghị quyết của Hội đồng nhân dân thành phố về Kế hoạch phát triển 5 năm 2021 - 2025")]
    [InlineData("Nghị quyết thí điểm về một số cơ chế, chính sách đặc thù cho thành phố (sau khi Quốc hội ban hành).", "Nghị quyết thí điểm về một số cơ chế, chính sách đặc thù cho thành phố")]
    [InlineData("Báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Ban Chấp hành Đảng bộ tỉnh khóa X. Trên cơ sở Báo cáo kiểm điểm, Ban", "Báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Ban Chấp hành Đảng bộ tỉnh khóa X | Báo cáo kiểm điểm")]
    [InlineData("cơ sở quy hoạch phát triển điện lực giai đoạn 2016 - 2025, có xét đến năm 2030 đã được duyệt. Đáp ứng", "quy hoạch phát triển điện lực giai đoạn 2016 - 2025, có xét đến năm 2030 đã được duyệt")]
    [InlineData("theo quy hoạch điện VII.", "quy hoạch điện VII")]
    [InlineData("Căn cứ Chương trình này, yêu cầu", "Chương trình này")]
    [InlineData("vượt chỉ tiêu nghị quyết đề ra", "nghị quyết")]
    [InlineData("Báo cáo chính trị trình Đại hội được xây dựng", "Báo cáo chính trị trình Đại hội")]
    [InlineData("triển khai Nghị quyết trong thời gian qua", "Nghị quyết")]
    public void Without_a_number_the_issuer_the_title_or_a_word_that_points_names_it(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("các nghị quyết của Trung ương, nhất là các nghị quyết về xây dựng Đảng")]
    [InlineData("các Nghị quyết của Chính phủ")]
    [InlineData("các Chỉ thị, Nghị quyết của Trung ương")]
    [InlineData("đã ban hành 3 nghị quyết và 12 Nghị quyết, trong đó")]
    [InlineData("Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII")]
    [InlineData("Nghị quyết Đại hội các cấp của Hội Nông dân")]
    [InlineData("các mục tiêu, nhiệm vụ nghị quyết đề ra")]
    [InlineData("chủ trương, nghị quyết, kết luận của Trung ương về công tác cán bộ")]
    [InlineData("DANH MỤC CÁC CHƯƠNG TRÌNH, ĐỀ ÁN, KẾ HOẠCH")]
    public void Several_or_any_documents_of_a_kind_are_none(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("Quyết định thành lập Ban Chỉ đạo.")]
    [InlineData("xem xét. Quyết định theo thẩm quyền.")]
    [InlineData("yếu tố quyết định đối với sự phát triển")]
    [InlineData("theo quy định của pháp luật, giữ kỷ luật")]
    [InlineData("Báo cáo và đề xuất cấp trên")]
    [InlineData("Hướng dẫn thực hiện")]
    [InlineData("Kết luận và xử lý")]
    [InlineData("luật sư, Hội Luật gia, Luật sư")]
    public void A_verb_or_a_common_word_is_no_document(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("kế hoạch 05 năm 2021 - 2025")]
    [InlineData("Sở Kế hoạch và Đầu tư chủ trì")]
    [InlineData("Đại học Luật Thành phố Hồ Chí Minh")]
    [InlineData("chương trình “Tự hào hàng Việt Nam”")]
    [InlineData("triển khai đề án y tế thông minh; kết hợp")]
    [InlineData("Thực hiện hiệu quả chương trình mỗi xã một sản phẩm, phát huy")]
    [InlineData("Chương trình xây dựng nông thôn mới đạt nhiều kết quả.")]
    [InlineData("Quy hoạch đô thị theo hướng đô thị sông nước")]
    [InlineData("triển khai Kế hoạch 5 năm 2021 - 2025, Kế hoạch của đơn vị")]
    [InlineData("CÔNG TÁC QUY HOẠCH PHÁT TRIỂN ĐÔ THỊ")]
    [InlineData("Lập và triển khai thực hiện Quy hoạch phát triển thành phố đến năm 2030, tầm nhìn đến năm 2050")]
    [InlineData("Hoàn thành và triển khai Quy hoạch phát triển tỉnh thời kỳ 2021 - 2030")]
    [InlineData("chỉ đạo: (1) Ban hành Chương trình hành động ứng phó với hạn mặn")]
    [InlineData("các Chương trình hỗ trợ doanh nghiệp nhỏ và vừa")]
    [InlineData("xây dựng Kế hoạch/Chương trình hành động tại cơ quan, đơn vị")]
    [InlineData("xây dựng Đề án “Thành phố thông minh”")]
    [InlineData("Lập Báo cáo nghiên cứu tiền khả thi dự án đường sắt")]
    [InlineData("hai quy hoạch đô thị đã được phê duyệt")]
    public void Undertakings_bodies_and_what_is_still_to_be_drawn_up_are_none(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("COVID-19, Km0-Km7, Quốc lộ 61C")]
    [InlineData("ngày 05/8/2020, tăng 7,5-8%/năm")]
    [InlineData("giai đoạn 2021 - 2025, ISO 9001-2015")]
    [InlineData("3 - Nâng cao chất lượng")]
    [InlineData("Kế hoạch 5 năm 2021 - 2025")]
    [InlineData("Chương trình 3,5 tỷ đồng")]
    public void A_number_without_a_mark_is_no_document(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("Triển khai Đề án y tế thông minh; kết hợp", "Đề án y tế thông minh")]
    [InlineData("thực hiện Chương trình mục tiêu quốc gia giảm nghèo và an sinh xã hội bền vững; khuyến khích", "Chương trình mục tiêu quốc gia giảm nghèo và an sinh xã hội bền vững")]
    [InlineData("thực hiện Chương trình phát triển kinh tế - xã hội vùng dân tộc giai đoạn 2021 - 2025 trên địa bàn", "Chương trình phát triển kinh tế - xã hội vùng dân tộc giai đoạn 2021 - 2025")]
    [InlineData("theo Quy hoạch cảng hàng không quốc gia thời kỳ 2021-2030, tầm nhìn đến 2050.", "Quy hoạch cảng hàng không quốc gia thời kỳ 2021-2030, tầm nhìn đến 2050")]
    [InlineData("triển khai Chương trình giáo dục phổ thông 2018 bảo đảm chất lượng", "Chương trình giáo dục phổ thông 2018")]
    [InlineData("cập nhật Kế hoạch hành động ứng phó biến đổi khí hậu thành phố Cần Thơ, nhất là", "Kế hoạch hành động ứng phó biến đổi khí hậu thành phố Cần Thơ")]
    [InlineData("tổng kết Đề án phát triển văn hóa được duyệt", "Đề án phát triển văn hóa")]
    [InlineData("tình hình thực hiện Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 và dự kiến kế hoạch", "Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025")]
    [InlineData("triển khai Chương trình hành động thực hiện Chiến lược xuất nhập khẩu hàng hóa đến năm 2030.", "Chương trình hành động | Chiến lược xuất nhập khẩu hàng hóa đến năm 2030")]
    public void A_capital_and_a_name_of_its_own_make_a_plan_a_document(string text, string names) => Assert.Equal(names, Names(text));

    [Fact]
    public void The_strategy_that_a_cited_act_is_about_is_named_with_that_act() =>
        Assert.Equal("Nghị quyết số 55-NQ/TW", Names("Nghị quyết số 55-NQ/TW về định hướng Chiến lược phát triển năng lượng quốc gia đến năm 2030"));

    [Fact]
    public void The_scheme_that_a_cited_plan_carries_out_is_a_document_of_its_own() =>
        Assert.Equal("Kế hoạch số 5/KH-UBND | Đề án phát triển hợp tác xã", Names("Kế hoạch số 5/KH-UBND về triển khai thực hiện Đề án phát triển hợp tác xã"));

    [Fact]
    public void The_plan_that_a_cited_act_issues_is_named_with_that_act() =>
        Assert.Equal(
            "Nghị quyết số 99/NQ-CP của Chính phủ",
            Names("Nghị quyết số 99/NQ-CP của Chính phủ ban hành Chương trình hành động của Chính phủ nhiệm kỳ 2021 - 2026"));

    [Fact]
    public void What_an_unnumbered_resolution_is_about_is_part_of_its_name() =>
        Assert.Equal(
            "Nghị quyết của Quốc hội về Kế hoạch phát triển kinh tế - xã hội 05 năm",
            Names("Nghị quyết của Quốc hội về Kế hoạch phát triển kinh tế - xã hội 05 năm, UBND tỉnh"));

    [Theory]
    [InlineData("Nghị quyết số 1-NQ/TW ngày 05/8/2020", "2020-08-05")]
    [InlineData("Nghị quyết số 1-NQ/TW ngày 5 tháng 8 năm 2020", "2020-08-05")]
    [InlineData("Luật Doanh nghiệp năm 2020", "2020")]
    [InlineData("Nghị quyết số 1-NQ/TW", "")]
    [InlineData("Nghị quyết số 1-NQ/TW năm 2021 - 2025", "")]
    [InlineData("Nghị quyết số 1-NQ/TW ngày 31/02/2020", null)]
    public void A_date_is_ISO_a_year_or_nothing_and_null_where_no_calendar_has_it(string text, string? date) =>
        Assert.Equal(date, Assert.Single(CitationGrammar.Read(text)).Date);

    [Fact]
    public void A_thousand_opening_words_are_read_in_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("Nghị quyết của Đảng bộ quy hoạch “Chương trình ", 1000));

        Assert.All(CitationGrammar.Read(text).Zip(CitationGrammar.Read(text).Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static string Names(string text) =>
        string.Join(" | ", CitationGrammar.Read(text).Select(m => text.Substring(m.Start, m.Length)));
}
