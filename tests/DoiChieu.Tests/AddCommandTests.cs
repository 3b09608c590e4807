using System.Text;
using DoiChieu.Tests.Adding;

namespace DoiChieu.Tests;

/// <summary>`add` as a keeper runs it: what is on disk afterwards, and what is never touched.</summary>
public class AddCommandTests
{
    [Fact]
    public async Task A_Word_file_becomes_a_document_that_check_reads()
    {
        using var keeper = new CommandLine();
        File.WriteAllBytes(keeper.PathOf("nq.docx"), WordFile.Of(
            WordFile.Table(["TỈNH ỦY SÔNG MƠ\nSố: 5-NQ/TU", "ĐẢNG CỘNG SẢN VIỆT NAM\nSông Mơ, ngày 05 tháng 7 năm 2026"]),
            WordFile.P("NGHỊ QUYẾT"), WordFile.P("VỀ TRỒNG CÂY"), WordFile.P("I. NHIỆM VỤ"), WordFile.P("1. Trồng cây ven đường.")));

        var added = await keeper.RunAsync("add", "nq.docx", "--lang", "en");

        Assert.Equal((0, ""), (added.ExitCode, added.Error));
        Assert.Contains("added content/documents/5-nq-tu-2026/", added.Output, StringComparison.Ordinal);
        Assert.Contains("run `doichieu check`", added.Output, StringComparison.Ordinal);
        Assert.Equal(["document.yaml", "original.docx", "source.txt"], keeper.Files("content/documents/5-nq-tu-2026").Keys);
        Assert.Equal(Encoding.Latin1.GetString(File.ReadAllBytes(keeper.PathOf("nq.docx"))), keeper.Files()["content/documents/5-nq-tu-2026/original.docx"]);
        var read = await keeper.MakeAsync("check");
        Assert.Equal((0, ""), (read.ExitCode, read.Output));
        Assert.Contains("5-nq-tu-2026: ", read.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_there_is_never_written_over()
    {
        using var keeper = new CommandLine();
        keeper.Write("moi.txt", "NGHỊ QUYẾT\nI. MỘT\n1. Hai.\n");
        var before = keeper.Files();

        var refused = await keeper.RunAsync("add", "moi.txt", "--id", "bao-cao-2025", "--language", "en");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("nothing is written over", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Theory]
    [InlineData("trong.txt", "", 2, "the file is empty")]
    [InlineData("khong.pdf", "chữ", 2, "is none")]
    public async Task A_file_that_cannot_be_read_leaves_everything_as_it_was(string name, string text, int code, string said)
    {
        using var keeper = new CommandLine();
        keeper.Write(name, text);
        var before = keeper.Files();

        var refused = await keeper.RunAsync("add", name, "--language", "en");

        Assert.Equal(code, refused.ExitCode);
        Assert.Contains(said, refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, keeper.Files());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_wrong_command_line()
    {
        using var keeper = new CommandLine();

        Assert.Equal(1, (await keeper.RunAsync("add", "khong-co.docx")).ExitCode);
    }

    [Fact]
    public async Task Without_a_language_it_tells_in_Vietnamese_as_the_other_commands_do()
    {
        using var keeper = new CommandLine();
        keeper.Write("bai.txt", "Một bài viết về cây xanh\nCây rất đẹp.\n");

        var added = await keeper.RunAsync("add", "bai.txt");

        Assert.Contains("đã thêm content/documents/bai/", added.Output, StringComparison.Ordinal);
        Assert.Contains("number: không in ở chỗ phần đầu văn bản vẫn in, hoặc không đọc được", added.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not found", added.Output, StringComparison.Ordinal);
    }
}
