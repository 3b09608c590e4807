namespace DoiChieu.Tests.Structuring;

public class NestingTests
{
    [Fact]
    public void Depth_comes_from_the_order_in_which_markers_open() =>
        Assert.Equal(
            """
            section I. MỤC TIÊU
              paragraph 1. Kinh tế
                point a) Công nghiệp.
                  bullet - Chế biến.
                    bullet + Lúa gạo.
                  bullet - Cơ khí.
                point b) Dịch vụ.
              paragraph 2. Xã hội.
            section II. GIẢI PHÁP
            """,
            Cut.Outline(
                """
                I. MỤC TIÊU
                1. Kinh tế
                a) Công nghiệp.
                - Chế biến.
                + Lúa gạo.
                - Cơ khí.
                b) Dịch vụ.
                2. Xã hội.
                II. GIẢI PHÁP
                """));

    [Fact]
    public void The_same_markers_in_another_order_nest_the_other_way() =>
        Assert.Equal(
            """
            paragraph 1- Tán thành.
              section I- MỤC TIÊU
              section II- GIẢI PHÁP
            paragraph 2- Thông qua.
            """,
            Cut.Outline("1- Tán thành.\nI- MỤC TIÊU\nII- GIẢI PHÁP\n2- Thông qua."));

    [Fact]
    public void A_division_that_goes_on_behind_a_rule_stands_where_the_last_one_stood() =>
        Assert.Equal(
            """
            section I. KẾT QUẢ
              bullet - Kinh tế khá.
            text Xã hội khá.
            bullet * Đánh giá:
              paragraph 1. Về kinh tế
            section II. HẠN CHẾ
              paragraph 1. Về xã hội.
            """,
            Cut.Outline("I. KẾT QUẢ\n- Kinh tế khá.\n-----\nXã hội khá.\n* Đánh giá:\n1. Về kinh tế\nII. HẠN CHẾ\n1. Về xã hội."));

    [Fact]
    public void Letters_with_numbers_stand_below_their_letter() =>
        Assert.Equal(
            """
            point b) Mục tiêu phát triển
              point b1) Mục tiêu tổng quát
                text Phát triển nhanh.
              point b2) Mục tiêu cụ thể
                bullet + Đạt 5%.
            point c) Phương án
              point c1) Trồng trọt
            """,
            Cut.Outline("a) Quan điểm.\nb) Mục tiêu phát triển\nb1) Mục tiêu tổng quát\nPhát triển nhanh.\nb2) Mục tiêu cụ thể\n+ Đạt 5%.\nc) Phương án\nc1) Trồng trọt")[("point a) Quan điểm.".Length + 1)..]);

    [Fact]
    public void A_dotted_number_stands_below_the_number_it_begins_with() =>
        Assert.Equal(
            """
            paragraph 1- Tán thành.
              paragraph 1.1. Đánh giá
                text Trong 5 năm qua, kinh tế khá.
              paragraph 1.2. Mục tiêu
                paragraph 1.2.1. Tổng quát.
              paragraph 1.3. Đột phá.
            paragraph 2- Thông qua.
            """,
            Cut.Outline("1- Tán thành.\n1.1. Đánh giá\nTrong 5 năm qua, kinh tế khá.\n1.2. Mục tiêu\n1.2.1. Tổng quát.\n1.3. Đột phá.\n2- Thông qua."));

    [Fact]
    public void Articles_stand_in_chapters_and_a_new_chapter_closes_them() =>
        Assert.Equal(
            """
            chapter Chương I QUY ĐỊNH CHUNG
              article Điều 1. Phạm vi
                paragraph 1. Một.
                  point a) Hai.
              article Điều 2. Đối tượng
            chapter Chương II THI HÀNH
              article Điều 3. Hiệu lực
            """,
            Cut.Outline("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\na) Hai.\nĐiều 2. Đối tượng\nChương II\nTHI HÀNH\nĐiều 3. Hiệu lực"));

    [Fact]
    public void A_chapter_of_an_attached_regulation_does_not_stand_below_the_last_article() =>
        Assert.Equal(
            """
            article Điều 1. Ban hành kèm theo Quyết định này.
            article Điều 2. Quyết định có hiệu lực.
            chapter Chương I QUY ĐỊNH CHUNG
            """,
            Cut.Outline("Điều 1. Ban hành kèm theo Quyết định này.\nĐiều 2. Quyết định có hiệu lực.\nChương I\nQUY ĐỊNH CHUNG"));

    [Fact]
    public void Text_behind_a_point_belongs_to_it() =>
        Assert.Equal(
            """
            point a) Một.
              text Thêm về một.
            point b) Hai.
            """,
            Cut.Outline("a) Một.\nThêm về một.\nb) Hai."));

    [Fact]
    public void Text_behind_a_dash_belongs_to_it_only_where_the_dash_opened_a_matter() =>
        Assert.Equal(
            """
            paragraph 1. Hạ tầng
              bullet - Hoàn thiện các khu công nghiệp.
              text Phát triển hệ thống thủy lợi.
              bullet - Về điện: Phát triển lưới điện.
                text Triển khai điện mặt trời.
            """,
            Cut.Outline("1. Hạ tầng\n- Hoàn thiện các khu công nghiệp.\nPhát triển hệ thống thủy lợi.\n- Về điện: Phát triển lưới điện.\nTriển khai điện mặt trời."));

    [Fact]
    public void A_list_announced_by_a_text_belongs_to_it() =>
        Assert.Equal(
            """
            paragraph 1. Đánh giá
              text Rút ra bài học như sau:
                item Thứ nhất giữ vững đoàn kết.
                item Thứ hai sát dân.
            """,
            Cut.Outline("1. Đánh giá\nRút ra bài học như sau:\nThứ nhất, giữ vững đoàn kết.\nThứ hai, sát dân."));

    [Fact]
    public void Numbered_paragraphs_behind_an_announcing_text_belong_to_the_division() =>
        Assert.Equal(
            """
            section I. TỔ CHỨC THỰC HIỆN
              text Yêu cầu các sở thực hiện các nội dung:
              paragraph 1. Xây dựng kế hoạch.
              paragraph 2. Báo cáo.
            """,
            Cut.Outline("I. TỔ CHỨC THỰC HIỆN\nYêu cầu các sở thực hiện các nội dung:\n1. Xây dựng kế hoạch.\n2. Báo cáo."));

    [Fact]
    public void Text_behind_an_asterism_stands_at_the_top() =>
        Assert.Equal(
            """
            section I- MỤC TIÊU
              text Phát triển nhanh.
            text Đại hội kêu gọi toàn Đảng bộ.
            """,
            Cut.Outline("I- MỤC TIÊU\nPhát triển nhanh.\n*\n*     *\nĐại hội kêu gọi toàn Đảng bộ."));

    [Fact]
    public void A_remark_in_brackets_at_the_end_belongs_to_the_division() =>
        Assert.Equal(
            """
            section I. TỔ CHỨC
              paragraph 1. Các sở thực hiện./.
              text (Đính kèm phụ lục)
            """,
            Cut.Outline("I. TỔ CHỨC\n1. Các sở thực hiện./.\n(Đính kèm phụ lục)\n\nNơi nhận:\n- Như trên;"));

    [Fact]
    public void A_note_below_the_text_belongs_to_the_words_that_bear_its_number() =>
        Assert.Equal(
            """
            paragraph 1. Chỉ tiêu
              target (1) Đạt 6.200 USD1.
                text 1 Tỷ giá 1 USD = 23.500 VNĐ
            """,
            Cut.Outline("1. Chỉ tiêu\n(1) Đạt 6.200 USD1.\n1 Tỷ giá 1 USD = 23.500 VNĐ"));

    [Fact]
    public void A_line_with_a_number_and_no_mark_anywhere_is_no_note() =>
        Assert.Equal("text Có hai xã.\ntext 1 Xã đạt chuẩn.", Cut.Outline("Có hai xã.\n1 Xã đạt chuẩn."));

    [Theory]
    [InlineData("1. Một.\n2. Hai.\n4. Bốn.", "`4.` stands where number 3")]
    [InlineData("I. MỘT\nIII. BA", "`III.` stands where number 2")]
    [InlineData("a) Một.\nb) Hai.\nd) Bốn.", "`d)` stands where number 3")]
    public void A_number_that_jumps_is_pointed_out(string text, string expected)
    {
        var noticed = Assert.Single(Cut.Text(text).Diagnostics);

        Assert.Equal("DC3002", noticed.Code);
        Assert.Contains(expected, DoiChieu.Diagnostics.Messages.Text(noticed, DoiChieu.Diagnostics.Language.English));
    }

    [Fact]
    public void A_one_right_below_a_one_is_a_number_printed_twice() =>
        Assert.Equal([1, 1, 1], Cut.Text("1. Một.\n1. Hai.\n1. Ba.").Value.Sections.Select(s => s.Depth));

    [Fact]
    public void Numbers_that_always_begin_again_do_not_sink_without_end() =>
        Assert.InRange(Cut.Text(string.Concat(Enumerable.Repeat("1. Một.\na) Hai.\n", 50))).Value.Sections.Max(s => s.Depth), 1, 4);

    [Fact]
    public void Numbers_may_run_through_groups() =>
        Assert.Empty(Cut.Text("Chỉ tiêu cụ thể\n- Chỉ tiêu kinh tế\n(1) Một.\n(2) Hai.\n- Chỉ tiêu xã hội\n(3) Ba.").Diagnostics);
}
