using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

/// <summary>What a value is of, where its subject stands far away, in a list, or behind words that look like a verb.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData("Có 50% xã không có ma túy; hằng năm kiềm chế tai nạn giao thông, phấn đấu kéo giảm 5% trên cả 3 tiêu chí.", "xã không có ma túy 50%;tai nạn giao thông;tai nạn giao thông […] kéo giảm 5%")]
    [InlineData("Có 50% xã đạt chuẩn; duy trì tỷ lệ che phủ rừng, phấn đấu đạt 60%.", "xã đạt chuẩn 50%;tỷ lệ che phủ rừng;tỷ lệ che phủ rừng 60%")]
    public void A_value_behind_a_commitment_in_words_is_of_what_those_words_name(string text, string read) => Assert.Equal(read, Named(text));

    [Fact]
    public void A_value_behind_a_commitment_in_words_is_meant_when_those_are() =>
        Assert.Equal("annual", Measures("Đến năm 2025, có 50% xã không có ma túy; hằng năm kiềm chế tai nạn giao thông, phấn đấu kéo giảm 5%.")[^1].Timing.Horizon!.Value);

    [Theory]
    [InlineData("Hạ tầng mạng được nâng cấp đảm bảo 100% người sử dụng có khả năng truy nhập.", "người sử dụng có khả năng truy nhập 100%")]
    [InlineData("Tỷ lệ hộ dùng nước sạch bảo đảm 100% kế hoạch.", "Tỷ lệ hộ dùng nước sạch 100%")]
    [InlineData("Hạ tầng số đạt 80%.", "Hạ tầng số 80%")]
    public void What_is_ensured_is_named_behind_its_share(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Phấn đấu giá trị tăng thêm ngành thương mại đạt bình quân 12%/năm; đến năm 2025 đóng góp khoảng 20% vào GRDP của tỉnh.", "giá trị tăng thêm ngành thương mại 12%/năm;giá trị tăng thêm ngành thương mại […] đóng góp khoảng 20%")]
    [InlineData("Tổng thu từ du lịch đạt 70.000 tỷ đồng, đóng góp 17% GRDP.", "Tổng thu từ du lịch 70.000 tỷ đồng;Tổng thu từ du lịch […] đóng góp 17%")]
    [InlineData("Tốc độ tăng trưởng kinh tế tư nhân đạt 10%/năm; đóng góp 55% GRDP.", "Tốc độ tăng trưởng kinh tế tư nhân 10%/năm;đóng góp 55%")]
    [InlineData("Có 300 doanh nghiệp hoạt động; đóng góp 60% GRDP.", "doanh nghiệp hoạt động 300 doanh nghiệp;đóng góp 60%")]
    [InlineData("Kim ngạch xuất khẩu phấn đấu đạt trên 10 tỷ USD năm 2025.", "Kim ngạch xuất khẩu trên 10 tỷ USD")]
    [InlineData("Tỉnh phấn đấu tỷ lệ đô thị hóa đạt 40%.", "tỷ lệ đô thị hóa 40%")]
    [InlineData("Đóng góp TFP vào tăng trưởng: trên 55%.", "Đóng góp TFP vào tăng trưởng trên 55%")]
    public void A_verb_of_its_own_takes_no_subject_away(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Tạo việc làm cho 80.000 lao động, đảm bảo tỷ lệ lao động nữ và người dân tộc thiểu số là 30% và 35%.", "tỷ lệ lao động nữ và người dân tộc thiểu số / lao động nữ 30%;tỷ lệ lao động nữ và người dân tộc thiểu số / người dân tộc thiểu số 35%")]
    [InlineData("Lao động: Tạo 80.000 việc làm, đảm bảo tỷ lệ nữ và nam là 30% và 35%.", "tỷ lệ nữ và nam / nữ 30%;tỷ lệ nữ và nam / nam 35%")]
    [InlineData("Tỷ lệ nữ và nam là 20% và 30% và 35%.", "Tỷ lệ nữ và nam 20%;Tỷ lệ nữ và nam 30%;Tỷ lệ nữ và nam 35%")]
    [InlineData("Tỷ lệ thu gom và xử lý rác đạt 80% và 90% vào năm 2025.", "Tỷ lệ thu gom và xử lý rác 80%;Tỷ lệ thu gom và xử lý rác 90%")]
    public void Two_values_of_two_named_parts_belong_to_one_each(string text, string read) => Assert.EndsWith(read, Named(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Số bác sĩ trên 10.000 dân: 15,5 bác sĩ, trong đó có tối thiểu 4-5 bác sĩ/trạm y tế.", "Số bác sĩ trên 10.000 dân 15,5 bác sĩ;bác sĩ/trạm y tế tối thiểu 4-5 bác sĩ/trạm y tế")]
    [InlineData("Thu nhập đạt 100 triệu đồng/người, trong đó nông thôn đạt 80 triệu đồng/người.", "Thu nhập 100 triệu đồng/người;Thu nhập / nông thôn 80 triệu đồng/người")]
    [InlineData("Thu nhập đạt 8.500 USD/ người, đến năm 2025 đạt 13.000 USD/người.", "Thu nhập 8.500 USD/ người;Thu nhập 13.000 USD/người")]
    [InlineData("Số bác sỹ đạt 13 bác sỹ, trong đó phấn đấu có trên 40/99 xã, phường đạt tối thiểu 4 bác sỹ/trạm y tế.", "Số bác sỹ 13 bác sỹ;xã, phường trên 40/99 xã;bác sỹ/trạm y tế tối thiểu 4 bác sỹ/trạm y tế")]
    [InlineData("Có 17/99 xã, phường đạt chuẩn phổ cập giáo dục mẫu giáo.", "xã, phường đạt chuẩn phổ cập giáo dục mẫu giáo 17/99 xã")]
    [InlineData("Có 24 xã, tỷ lệ hộ nghèo còn 2%.", "xã 24 xã;tỷ lệ hộ nghèo 2%")]
    public void What_is_counted_by_another_base_is_no_part(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Tỷ lệ người hoàn thành cấp trung học phổ thông và tương đương 70%.", "Tỷ lệ người hoàn thành cấp trung học phổ thông và tương đương 70%")]
    [InlineData("Thu nhập đạt 100 triệu đồng, tương đương 4.000 USD.", "Thu nhập 100 triệu đồng;Thu nhập 4.000 USD")]
    public void What_is_equal_in_rank_belongs_to_the_name(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Tốc độ tăng trưởng lĩnh vực nông lâm, thủy sản đạt 4%; lĩnh vực công nghiệp, xây dựng đạt 14%; lĩnh vực dịch vụ đạt 8%.", "Tốc độ tăng trưởng / lĩnh vực nông lâm, thủy sản 4%;Tốc độ tăng trưởng / lĩnh vực công nghiệp, xây dựng 14%;Tốc độ tăng trưởng / lĩnh vực dịch vụ 8%")]
    [InlineData("Lĩnh vực nông nghiệp, tỷ lệ cơ giới hóa đạt 80%.", "tỷ lệ cơ giới hóa 80%")]
    public void A_field_with_a_comma_in_its_name_stays_whole(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Có 50% các tòa nhà công sở và 40% nhà dân sử dụng điện mặt trời.", "các tòa nhà công sở […] sử dụng điện mặt trời 50%;nhà dân sử dụng điện mặt trời 40%")]
    [InlineData("Có 50% xã đạt chuẩn và 40% nhà dân sử dụng điện mặt trời.", "xã đạt chuẩn 50%;nhà dân sử dụng điện mặt trời 40%")]
    [InlineData("Có 24 xã và 3 huyện đạt chuẩn.", "xã 24 xã;huyện đạt chuẩn 3 huyện")]
    public void A_verb_behind_two_shares_holds_for_both(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Duy trì diện tích chè 15.800 ha, sản lượng 140.000 tấn; Cây ăn quả 25.000 ha, sản lượng trên 260.000 tấn.", "diện tích chè 15.800 ha;sản lượng / chè 140.000 tấn;Cây ăn quả 25.000 ha;sản lượng / Cây ăn quả trên 260.000 tấn")]
    [InlineData("Diện tích dược liệu đạt 8.500 ha, sản lượng 40.000 tấn; sản lượng thịt 2.000 tấn.", "Diện tích dược liệu 8.500 ha;sản lượng / dược liệu 40.000 tấn;sản lượng thịt 2.000 tấn")]
    [InlineData("Tỷ lệ hộ nghèo còn 2%, sản lượng đạt 40 tấn.", "Tỷ lệ hộ nghèo 2%;sản lượng 40 tấn")]
    public void What_is_yielded_is_of_the_crop_before_it(string text, string read) => Assert.Equal(read, Named(text));

    private static string Named(string text) =>
        string.Join(';', Measures(text).Select(m => $"{m.Indicator}{(m.Breakdown.Length > 0 ? " / " + m.Breakdown : "")}{(m.Low is null && m.High is null ? "" : " " + Quote(text, m))}"));
}
