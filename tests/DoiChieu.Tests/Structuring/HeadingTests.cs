namespace DoiChieu.Tests.Structuring;

public class HeadingTests
{
    [Fact]
    public void A_heading_behind_text_closes_the_numbered_paragraph() =>
        Assert.Equal(
            """
            section I- KẾT QUẢ
              paragraph 1. Kinh tế
                text Tăng trưởng khá.
              heading Nguyên nhân
                heading Nguyên nhân khách quan
                  text Trung ương quan tâm.
                heading Nguyên nhân chủ quan
                  text Đảng bộ đoàn kết.
            section II- HẠN CHẾ
            """,
            Cut.Outline("I- KẾT QUẢ\n1. Kinh tế\nTăng trưởng khá.\nNguyên nhân\nNguyên nhân khách quan\nTrung ương quan tâm.\nNguyên nhân chủ quan\nĐảng bộ đoàn kết.\nII- HẠN CHẾ"));

    // The cells of a table that nothing tells to be one.
    [Fact]
    public void A_line_in_capitals_is_no_part_of_one_in_small_letters() =>
        Assert.Equal(
            """
            section I- DANH MỤC
              heading KINH TẾ
                heading Sở Công nghệ
              heading XÃ HỘI
                heading Sở Y tế
              heading VĂN HÓA
                text Xây nhà văn hóa.
            """,
            Cut.Outline("I- DANH MỤC\nKINH TẾ\nSở Công nghệ\nXÃ HỘI\nSở Y tế\nVĂN HÓA\nXây nhà văn hóa."));

    [Fact]
    public void A_numbered_paragraph_that_began_with_a_heading_keeps_the_next_one() =>
        Assert.Equal(
            """
            section I- MỤC TIÊU
              paragraph 1. Tầm nhìn và mục tiêu
                heading Mục tiêu đến năm 2030
                  text Là thành phố sinh thái.
                  heading Một số chỉ tiêu cụ thể
                    period Giai đoạn 2021 - 2025
                      text Tăng 7%.
                    period Giai đoạn 2026 - 2030
                      text Tăng 8%.
                heading Tầm nhìn đến năm 2045
                  text Thuộc nhóm khá ở Châu Á.
            """,
            Cut.Outline(
                """
                I- MỤC TIÊU
                1. Tầm nhìn và mục tiêu
                Mục tiêu đến năm 2030
                Là thành phố sinh thái.
                Một số chỉ tiêu cụ thể
                Giai đoạn 2021 - 2025
                Tăng 7%.
                Giai đoạn 2026 - 2030
                Tăng 8%.
                Tầm nhìn đến năm 2045
                Thuộc nhóm khá ở Châu Á.
                """));

    [Fact]
    public void A_last_line_without_a_stop_is_no_heading() =>
        Assert.Equal("section I. MỤC TIÊU\n  text Phát triển nhanh và bền vững", Cut.Outline("I. MỤC TIÊU\nPhát triển nhanh và bền vững"));

    [Fact]
    public void A_numbered_line_is_a_heading_only_with_content_below_it()
    {
        var tree = Cut.Tree("1. Kinh tế\nTăng khá.\n2. Xã hội");

        Assert.Equal(["Kinh tế", "", ""], tree.Sections.Select(tree.TitleOf));
    }

    [Fact]
    public void A_heading_may_end_in_a_stop_among_headings()
    {
        var tree = Cut.Tree("1. Kinh tế\na) Một.\n2. Xã hội\na) Hai.\n3. An ninh\na) Ba.\n4. Cải cách.\na) Bốn.");

        Assert.Equal(["Kinh tế", "Xã hội", "An ninh", "Cải cách."], tree.Sections.Select(tree.TitleOf).Where(t => t.Length > 0));
    }

    [Fact]
    public void A_paragraph_with_a_stop_among_paragraphs_is_none()
    {
        var tree = Cut.Tree("1. Sau 15 năm, thành phố khá.\nCông tác quy hoạch tốt.\n2. Tuy nhiên còn hạn chế.\n3. Có nguyên nhân.");

        Assert.All(tree.Sections, s => Assert.Equal("", tree.TitleOf(s)));
    }

    [Fact]
    public void A_line_that_leads_in_is_no_heading()
    {
        var tree = Cut.Tree("1. Chỉ tiêu\n(1) Phát triển khoa học:\n- Đạt 3%.\n(2) Cơ cấu lại các ngành, gồm:\n- Công nghiệp.");

        Assert.Equal(["Chỉ tiêu", "Phát triển khoa học:", "", "", ""], tree.Sections.Select(tree.TitleOf));
    }

    [Fact]
    public void Lines_that_merely_lack_a_stop_do_not_sink_without_end()
    {
        var tree = Cut.Tree("Mở đầu.\n" + string.Join('\n', Enumerable.Repeat("Một dòng không có dấu chấm", 30)) + "\nHết.");

        Assert.InRange(tree.Sections.Max(s => s.Depth), 1, 3);
    }
}
