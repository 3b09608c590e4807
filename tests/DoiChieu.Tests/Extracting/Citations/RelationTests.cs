using static DoiChieu.Tests.Extracting.Citations.CitingSamples;

namespace DoiChieu.Tests.Extracting.Citations;

public class RelationTests
{
    [Theory]
    [InlineData("Căn cứ Luật Đầu tư năm 2020;", "can-cu")]
    [InlineData("triển khai thực hiện có hiệu quả Nghị quyết số 1/NQ-CP", "thuc-hien")]
    [InlineData("đề xuất sửa đổi, bổ sung Nghị quyết số 45/2022/QH15", "sua-doi")]
    [InlineData("thay thế Quyết định số 1/QĐ-UBND", "thay-the")]
    [InlineData("theo tinh thần Nghị quyết số 66-NQ/TW", "dan-chieu")]
    [InlineData("thực hiện tốt nhiệm vụ. Theo Nghị quyết số 66-NQ/TW", "dan-chieu")]
    [InlineData("Nghị quyết số 66-NQ/TW thay thế quy định cũ", "dan-chieu")]
    public void The_words_before_a_name_in_its_clause_tell_the_relation(string text, string relation) =>
        Assert.Equal(relation, Assert.Single(Find(Programme, text).Value).Relation);

    [Fact]
    public void The_names_of_a_list_share_it() =>
        Assert.Equal(
            ["thuc-hien", "thuc-hien", "thuc-hien"],
            Find(Programme, "thực hiện Nghị quyết số 1/NQ-CP, Nghị quyết số 2/NQ-CP và Nghị quyết số 3/NQ-CP").Value.Select(c => c.Relation));
}
