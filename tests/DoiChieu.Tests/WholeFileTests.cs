using DoiChieu.Cli;

namespace DoiChieu.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("doichieu-").FullName;

    private string Ledger => Path.Combine(root, "anchors.jsonl");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_is_replaced_by_what_was_written_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(Ledger, "before");

        WholeFile.Write(Ledger, "đ");

        Assert.Equal("đ"u8.ToArray(), File.ReadAllBytes(Ledger));
        Assert.Equal([Ledger], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void Where_it_cannot_be_written_the_file_is_what_it_was()
    {
        File.WriteAllText(Ledger, "before");
        Directory.CreateDirectory(Ledger + ".draft");

        Assert.ThrowsAny<Exception>(() => WholeFile.Write(Ledger, "after"));

        Assert.Equal("before", File.ReadAllText(Ledger));
    }

    [Fact]
    public void A_new_file_never_takes_the_place_of_another()
    {
        File.WriteAllText(Ledger, "before");

        Assert.Throws<IOException>(() => WholeFile.WriteNew(Ledger, [1]));

        Assert.Equal("before", File.ReadAllText(Ledger));
        Assert.Equal([Ledger], Directory.GetFileSystemEntries(root));
    }
}
