using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public sealed class FolderCheckTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("doichieu-").FullName;

    public FolderCheckTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making a link needs a right of its own there");
        Write("elsewhere/secret.md", "# Bí mật");
        Write("content/pages/a.md", "# A");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_link_to_a_file_elsewhere_is_refused_and_never_read()
    {
        File.CreateSymbolicLink(PathOf("content/pages/b.md"), PathOf("elsewhere/secret.md"));

        Assert.Equal([("DC1086", "pages/b.md")], Told());
        Assert.Null(Folder().Bytes("pages/b.md"));
        Assert.Equal(0, Folder().Length("pages/b.md"));
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_refused_and_nothing_in_it_is_read()
    {
        Directory.CreateSymbolicLink(PathOf("content/documents"), PathOf("elsewhere"));

        Assert.Equal([("DC1086", "documents")], Told());
        Assert.Null(Folder().Bytes("documents/secret.md"));
    }

    [Fact]
    public void A_link_through_another_link_leads_where_the_last_one_leads()
    {
        File.CreateSymbolicLink(PathOf("content/pages/b.md"), "c.md");
        File.CreateSymbolicLink(PathOf("content/pages/c.md"), "../../elsewhere/secret.md");

        Assert.Equal([("DC1086", "pages/b.md"), ("DC1086", "pages/c.md")], Told());
    }

    [Fact]
    public void Links_in_a_circle_and_to_folders_above_come_to_an_end()
    {
        File.CreateSymbolicLink(PathOf("content/pages/b.md"), "c.md");
        File.CreateSymbolicLink(PathOf("content/pages/c.md"), "b.md");
        Directory.CreateSymbolicLink(PathOf("content/pages/again"), "../pages");

        Assert.Equal([("DC1086", "pages/b.md"), ("DC1086", "pages/c.md")], Told());
    }

    [Fact]
    public void A_link_that_stays_inside_is_a_file_like_others()
    {
        File.CreateSymbolicLink(PathOf("content/pages/b.md"), "a.md");

        Assert.Empty(Told());
        Assert.Equal("# A"u8.ToArray(), Folder().Bytes("pages/b.md"));
        Assert.Equal(3, Folder().Length("pages/b.md"));
    }

    [Fact]
    public void A_content_folder_that_is_itself_a_link_is_read()
    {
        Directory.CreateSymbolicLink(PathOf("here"), PathOf("content"));

        Assert.Equal("# A"u8.ToArray(), new DiskFolder(PathOf("here")).Bytes("pages/a.md"));
    }

    [Theory]
    [InlineData("pages/a.md", "pages/A.md")]
    [InlineData("documents/x/source.txt", "documents/X/source.txt")]
    [InlineData("pages/đ\u00e0.md", "pages/Đa\u0300.md")]
    public void Two_names_that_differ_by_case_or_form_only_are_told(string one, string other) =>
        Assert.Equal("DC1087", Assert.Single(FolderChecks.Check(new MemoryFolder(new Dictionary<string, string> { [one] = "", [other] = "" })).Diagnostics).Code);

    private (string Code, string Path)[] Told() => [.. FolderChecks.Check(Folder()).Diagnostics.Select(d => (d.Code, d.Arguments[0]))];

    private DiskFolder Folder() => new(PathOf("content"));

    private string PathOf(string path) => Path.Combine(root, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }
}
