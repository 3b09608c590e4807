using static DoiChieu.Tests.Extracting.Citations.CitingSamples;

namespace DoiChieu.Tests.Extracting.Citations;

public class RelationTests
{
    [Theory]
    [InlineData("Căn cứ Luật Đầu tư năm 2020;", "can-cu")]
    [InlineData("triển khai thực hiện có hiệu quả Nghị quyết số 1/NQ-CP", "thuc-hien")]
    [InlineData("Chỉnh đốn Đảng, gắn với thực hiện Chỉ thị số 05-CT/TW", "thuc-hien")]
    [InlineData("! Kế hoạch triển khai thực hiện Nghị quyết số 1/NQ-CP", "thuc-hien")]
    [InlineData("! Quyết định sửa đổi, bổ sung một số điều của Quyết định số 1/QĐ-UBND", "sua-doi")]
    [InlineData("đề cao quyết tâm trong thực hiện Nghị quyết số 1/NQ-CP", "thuc-hien")]
    [InlineData("trọng tâm là thực có hiệu quả Nghị quyết số 4-NQ/TW", "thuc-hien")]
    [InlineData("theo dõi việc xây dựng cơ chế và triển khai kịp thời Nghị quyết số 1/NQ-CP", "thuc-hien")]
    [InlineData("Triển khai thực hiện các chủ trương, chính sách về giáo dục, đặc biệt là Kết luận số 51-KL/TW", "thuc-hien")]
    [InlineData("thiết thực có hiệu quả Nghị quyết số 4-NQ/TW", "dan-chieu")]
    [InlineData("theo tinh thần Nghị quyết số 66-NQ/TW", "dan-chieu")]
    [InlineData("thực hiện tốt nhiệm vụ. Theo Nghị quyết số 66-NQ/TW", "dan-chieu")]
    [InlineData("Nghị quyết số 66-NQ/TW thay thế quy định cũ", "dan-chieu")]
    public void The_words_before_a_name_in_its_clause_tell_the_relation(string text, string relation) =>
        Assert.Equal(relation, Assert.Single(Find(Programme, text).Value).Relation);

    [Theory]
    [InlineData("đánh giá và đề xuất sửa đổi, bổ sung Nghị quyết số 45/2022/QH15")]
    [InlineData("Sửa đổi, bổ sung Quyết định số 1/QĐ-UBND")]
    [InlineData("kiến nghị thay thế Quyết định số 1/QĐ-UBND")]
    public void What_a_document_asks_for_it_does_not_do_itself(string text) =>
        Assert.Equal("dan-chieu", Assert.Single(Find(Programme, text).Value).Relation);

    [Fact]
    public void A_document_that_says_so_of_itself_replaces_another() =>
        Assert.Equal(
            ["dan-chieu", "thay-the"],
            Find(Programme, "Chương trình này có hiệu lực từ ngày ký và thay thế Quyết định số 1/QĐ-UBND").Value.Select(c => c.Relation));

    [Theory]
    [InlineData("# I- ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 1/NQ-CP")]
    [InlineData("Sau 15 năm thực hiện Nghị quyết số 1/NQ-CP")]
    [InlineData("Trong 05 năm qua, tỉnh lãnh đạo thực hiện Nghị quyết số 1/NQ-CP đạt nhiều kết quả")]
    [InlineData("việc tổ chức thực hiện Nghị quyết số 1/NQ-CP chưa quyết liệt")]
    [InlineData("tổ chức triển khai có kết quả Nghị quyết số 1/NQ-CP")]
    [InlineData("là 1 trong 6 đô thị trọng điểm thực hiện Nghị quyết số 1/NQ-CP")]
    [InlineData("góp phần cùng cả nước thực hiện thắng lợi Nghị quyết số 1/NQ-CP")]
    public void Looking_back_on_a_document_is_not_carrying_it_out(string text) =>
        Assert.Equal("dan-chieu", Assert.Single(Find(Programme, text).Value).Relation);

    [Theory]
    [InlineData("thực hiện các nhóm giải pháp theo tinh thần Nghị quyết số 1/NQ-CP")]
    [InlineData("thực hiện các nhiệm vụ nêu tại Nghị quyết số 1/NQ-CP")]
    public void What_is_carried_out_must_be_the_document_itself(string text) =>
        Assert.Equal("dan-chieu", Assert.Single(Find(Programme, text).Value).Relation);

    [Theory]
    [InlineData("Theo Chương trình số 57-CTr/TU ngày 24/4/2020 về việc thực hiện Nghị quyết số 1/NQ-CP")]
    [InlineData("Theo Kế hoạch số 5/KH-UBND thực hiện Nghị quyết số 1/NQ-CP")]
    public void What_another_document_carries_out_is_not_carried_out_by_this_one(string text) =>
        Assert.Equal("dan-chieu", Find(Programme, text).Value[^1].Relation);

    [Fact]
    public void The_own_name_before_the_verb_says_that_this_document_carries_it_out() =>
        Assert.Equal("thuc-hien", Find(Programme, "UBND tỉnh ban hành Chương trình hành động thực hiện Nghị quyết số 1/NQ-CP").Value[^1].Relation);

    [Fact]
    public void A_document_does_not_carry_itself_out() =>
        Assert.Equal("dan-chieu", Assert.Single(Find(Programme, "tổ chức thực hiện Chương trình này").Value).Relation);

    [Theory]
    [InlineData("thực hiện Nghị quyết số 1/NQ-CP, Nghị quyết số 2/NQ-CP và Nghị quyết số 3/NQ-CP")]
    [InlineData("thực hiện Nghị quyết số 1/NQ-CP về nhà ở, tầm nhìn 2045; Nghị quyết số 2/NQ-CP; Nghị quyết số 3/NQ-CP")]
    public void The_names_of_a_list_share_it(string text) =>
        Assert.Equal(["thuc-hien", "thuc-hien", "thuc-hien"], Find(Programme, text).Value.Select(c => c.Relation));
}
