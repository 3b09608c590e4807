using DoiChieu.Reading;

namespace DoiChieu.Tests.Fuzzing;

/// <summary>What the fuzzer found, as small as it made it.</summary>
public class FoundTests
{
    [Theory]
    [InlineData("2.Chỉ tiêu\nế. M", "a target in words whose sentence ended before its words did")]
    [InlineData("2.Chỉ tiêu \n-. Đ", "the same behind a dash")]
    [InlineData("\uFFFE", "what is no character has no normal form")]
    [InlineData("a\uFFFE nga\u0300y", "the same beside letters with detached marks")]
    [InlineData("Báo cáo|", "a sort of plan, and one sign behind it")]
    [InlineData("2.Chỉ tiêu \n%\n#", "two targets without a letter")]
    [InlineData("1/Q\u0110-T ngày 2 tháng 7 năm 2021/Q\u0110-", "the year of a number's date taken for another number")]
    [InlineData("|\nTT\n|\nh\n|\n|\nă\n|", "a flattened table whose rows have no running number")]
    [InlineData("|\nTT\n|\nC\n|\n|\nN7\n|\n|\n1\n|", "unclear heads of which none names a column of targets")]
    public void A_text_breaks_no_promise_any_more(string text, string found) =>
        Assert.True(new Promises([]).Broken(text, TextFormat.Plain) is null, found);
}
