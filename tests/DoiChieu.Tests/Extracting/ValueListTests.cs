using static DoiChieu.Tests.Extracting.Clauses;

namespace DoiChieu.Tests.Extracting;

/// <summary>Lists in which each value stands before, or behind, the words that name it.</summary>
public class ValueListTests
{
    [Theory]
    [InlineData("Nâng tổng công suất lên 4.758,5 MW (gồm 166 dự án thủy điện; 02 dự án điện gió; 10 dự án điện rác).", "4.758,5 MW tổng công suất;166 dự án dự án thủy điện;02 dự án dự án điện gió;10 dự án dự án điện rác")]
    [InlineData("Nâng tổng công suất lên 4.758,5 MW (166 dự án thủy điện, 02 dự án điện gió và 10 dự án điện rác).", "4.758,5 MW tổng công suất;166 dự án dự án thủy điện;02 dự án dự án điện gió;10 dự án dự án điện rác")]
    public void Each_value_of_a_list_in_brackets_belongs_to_the_words_behind_it(string text, string read) => Assert.Equal(read, Named(text));

    [Theory]
    [InlineData("Trồng 300 ha rừng (keo 200 ha, quế 100 ha).", "300 ha rừng;200 ha rừng / keo;100 ha rừng / quế")]
    [InlineData("Có 90,3% xã đạt chuẩn (65/72 xã).", "90,3% xã đạt chuẩn;65/72 xã xã đạt chuẩn")]
    public void Words_before_the_values_of_brackets_still_name_them(string text, string read) => Assert.Equal(read, Named(text));

    private static string Named(string text) =>
        string.Join(';', Measures(text).Select(m => $"{Quote(text, m)} {m.Indicator}{(m.Breakdown.Length > 0 ? " / " + m.Breakdown : "")}"));
}
