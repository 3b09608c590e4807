using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class TextGateTests
{
    [Theory]
    [InlineData("PK\u0003\u0004\0\0")]
    [InlineData("N\0g\0h\0")]
    public void A_binary_file_is_refused(string bytes) => Assert.Equal(["DC1080"], Refused(bytes));

    [Fact]
    public void A_file_too_large_is_not_even_opened()
    {
        var noticed = new Noticed();

        Assert.Null(TextGate.Read(new HugeFolder(), "a.txt", noticed));
        Assert.Equal(Rules.FileTooLong, Assert.Single(noticed.With(0).Diagnostics).Rule);
    }

    [Fact]
    public void A_line_may_be_as_long_as_the_limit() => Assert.Empty(Refused("a\n" + new string('x', TextGate.MostInLine) + "\n"));

    [Fact]
    public void A_line_too_long_is_refused_at_its_place()
    {
        var noticed = new Noticed();

        Assert.Null(TextGate.Read(Folder("a\n" + new string('x', TextGate.MostInLine + 1)), "a.txt", noticed));
        Assert.Equal(("content/a.txt:2:1", Rules.LineTooLong), (noticed.With(0).Diagnostics.Single().Place.ToString(), noticed.With(0).Diagnostics.Single().Rule));
    }

    [Theory]
    [InlineData("đạt\u202E%5,7", "U+202E")]
    [InlineData("/* \u2066 */", "U+2066")]
    [InlineData("a\u200Bb\u200Bc", "U+200B")]
    [InlineData("a\u001B[2J", "U+001B")]
    public void A_character_that_cannot_be_seen_is_refused_once_and_named(string text, string name)
    {
        var noticed = new Noticed();

        TextGate.Read(Folder(text), "a.txt", noticed);

        var problem = Assert.Single(noticed.With(0).Diagnostics);
        Assert.Equal((Rules.HiddenCharacter, name, text.IndexOfAny(['\u202E', '\u2066', '\u200B', '\u001B']) + 1), (problem.Rule, problem.Arguments[0], problem.Place.Column));
    }

    [Fact]
    public void A_mark_of_byte_order_is_welcome_at_the_beginning_only()
    {
        Assert.Empty(Refused("\uFEFFa"));
        Assert.Equal(["DC1083"], Refused("\uFEFFa\uFEFF"));
    }

    [Fact]
    public void A_disk_that_cannot_be_read_is_a_problem_of_the_file()
    {
        var noticed = new Noticed();

        Assert.Null(TextGate.Read(new BrokenFolder(), "a.txt", noticed));
        Assert.Equal(Rules.FileUnreadable, Assert.Single(noticed.With(0).Diagnostics).Rule);
    }

    private static string[] Refused(string text)
    {
        var noticed = new Noticed();
        TextGate.Read(Folder(text), "a.txt", noticed);
        return [.. noticed.With(0).Diagnostics.Select(d => d.Code)];
    }

    private static MemoryFolder Folder(string text) => new(new Dictionary<string, string> { ["a.txt"] = text });

    private abstract class OneFile : IContentFolder
    {
        public abstract byte[]? Bytes(string path);

        public virtual long Length(string path) => 1;

        public bool Exists(string path) => true;

        public IEnumerable<string> Folders(string path) => [];

        public IEnumerable<string> Files(string path) => [];

        public string Name(string path) => path;
    }

    private sealed class HugeFolder : OneFile
    {
        public override long Length(string path) => TextGate.MostBytes + 1L;

        public override byte[]? Bytes(string path) => throw new InvalidOperationException("opened");
    }

    private sealed class BrokenFolder : OneFile
    {
        public override byte[]? Bytes(string path) => throw new IOException("Input/output error");
    }
}
