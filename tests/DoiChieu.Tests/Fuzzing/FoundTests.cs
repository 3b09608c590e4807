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
    [InlineData("4/0/202\u0667", "a day whose year ends in a digit of another script")]
    [InlineData("TT\nCh\u1EC9 ti\u00EAu\n\u1ED9\n\u0103\n2027\n1\n4\n0\nc\n**g A", "a flattened table whose last cell opens emphasis that nothing closes")]
    [InlineData("TT\nCh\u1EC9 ti\u00EAu\n\u00BD\n\u1ED9\np\n\u00FA\n6\n2027\n1\n2\n3\n4\n4\n4\n4\n4\n4\n4\n4\n4\n4\n4\n4\n4\nH\n**n A", "the same with more columns")]
    [InlineData("|\nTT\n|\nh\n|\n|\nă\n|", "a flattened table whose rows have no running number")]
    [InlineData("|\nTT\n|\nC\n|\n|\nN7\n|\n|\n1\n|", "unclear heads of which none names a column of targets")]
    [InlineData("|\nTT\n|\n7\n|\n|\n1\n|\n1\n|\nh\n|\n1\n|\nh\n|\nã\n|\n1\n|\nn\n|\n1\n|\n\uAB89\n|\n|", "a flattened table with an edge left over at its end")]
    [InlineData("|\nTT\n|\nC\n|\n|\n|\n2\n|\n3\n|\n4\n|\n|", "the same with an empty first cell")]
    [InlineData("|\nTT\n|\n\u1EC9\n|\n|\n1\n|\nn\n|\n1\n|\n2\n|\nt\n|\nU\n|\nT\n|\nu\n|\n\u1ED9\n|\n\u1EA5\n|\n|", "the same with one row too long")]
    public void A_text_breaks_no_promise_any_more(string text, string found) =>
        Assert.True(new Promises([]).Broken(text, TextFormat.Plain) is null, found);

    [Theory]
    [InlineData("2.Chỉ tiêu \n- h```\nn```G", "code in an item that goes on in a line without a margin")]
    [InlineData("2.Chỉ tiêu \n- h `a\n  n` G", "the same with a margin")]
    [InlineData("> 2.Chỉ tiêu \n> - h `a\n> n` G", "the same in a quotation")]
    [InlineData("2.Chỉ tiêu \n- h &amp; &nbsp;n <http://a.b> G", "entities and an address")]
    public void A_text_in_Markdown_breaks_no_promise_any_more(string text, string found) =>
        Assert.True(new Promises([]).Broken(text, TextFormat.Markdown) is null, found);

    [Theory]
    [InlineData("bao-cao-2025")]
    [InlineData("12-nq-dh-2020")]
    public void Content_breaks_no_promise_where_one_text_has_no_territory(string document)
    {
        var files = Repository.Valid();
        var name = $"documents/{document}/document.yaml";
        files[name] = files[name].Replace("territory: song-mo", "territory: ''", StringComparison.Ordinal);
        Assert.Null(ContentFuzzTests.Broken(new MemoryFolder(files), ContentFuzzTests.Look));
    }
}
