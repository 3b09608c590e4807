namespace DoiChieu.Tests.Adding;

/// <summary>What `add` prints in Vietnamese: nothing of it is English but names of programs, files, formats and keys, and what stands in the file itself.</summary>
public class AddInVietnameseTests
{
    private const string Letterhead = "HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG MƠ\nSố: 12/NQ-HĐND\nSông Mơ, ngày 08 tháng 12 năm 2020\nNGHỊ QUYẾT\nVỀ TRỒNG CÂY\nĐiều 1. Trồng cây.\n";

    public static readonly TheoryData<string, string> Files = new()
    {
        { "mot.txt", Letterhead },
        { "hai.txt", Letterhead + Letterhead.Replace("12/", "13/", StringComparison.Ordinal) },
        { "kem.txt", Letterhead + "CHƯƠNG TRÌNH\nTRỒNG CÂY\n(Ban hành kèm theo Nghị quyết số 12/NQ-HĐND)\n1. Trồng.\n" },
        { "bai.txt", "Một bài viết về cây xanh\nCây rất triểt, hoat và chng.\n05/03/2026 07:00\n" },
        { "huong-dan.txt", Letterhead.Replace("NGHỊ QUYẾT", "HƯỚNG DẪN", StringComparison.Ordinal).Replace("ngày 08", "ngày ", StringComparison.Ordinal).Replace("12/NQ", "  /NQ", StringComparison.Ordinal) },
        { "an.txt", "Một bài viết\nCây↩\uFE0E đẹp.\n" },
        { "trang.html", "<script>x()</script><nav>Trang chủ</nav><article><p style='display:none'>bí mật</p><p>Cây rất đẹp, ai cũng thích cây.</p></article>" },
        { "rong.txt", "" },
        { "trang.md", "  \n" },
        { "sai.docx", "Điều 1." },
        { "hong.docx", "PK\u0003\u0004 rác" },
        { "sai.pdf", "Điều 1." },
        { "rong.html", "<p></p>" },
        { "khac.rtf", "{\\rtf1 x}" },
        { "khac.odt", "Điều 1." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Whatever_the_file_no_word_of_it_is_English(string name, string text)
    {
        using var keeper = new CommandLine();
        keeper.Write(name, text);

        var told = await keeper.RunAsync("add", name);

        Assert.NotEqual("", told.Output + told.Error);
        Assert.Empty(EnglishWords.In(told.Output + told.Error, text + name));
    }
}
