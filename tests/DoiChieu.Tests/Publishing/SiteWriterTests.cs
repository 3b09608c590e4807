using DoiChieu.Diagnostics;
using DoiChieu.Publishing;

namespace DoiChieu.Tests.Publishing;

public sealed class SiteWriterTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("doichieu-").FullName;

    private string Site => Path.Combine(root, "site");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_site_is_what_was_written_and_nothing_older()
    {
        Write(("a/index.html", "1"), ("b.css", "2"));
        Write(("a/index.html", "3"));

        Assert.Equal(["a/index.html"], Files());
        Assert.Equal("3", Read("a/index.html"));
    }

    [Fact]
    public void Gitkeep_stays()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, ".gitkeep"), "");

        Write(("index.html", "1"));

        Assert.Equal([".gitkeep", "index.html"], Files());
    }

    [Fact]
    public void With_an_error_the_last_good_site_stays()
    {
        Write(("index.html", "good"));

        var outcome = new SiteWriter(Site).Write([Whole("index.html", "new"), new Outcome<SiteFile?>(null, [Rules.TemplateFails.At(Place.Whole("t"), "x")])]);

        Assert.True(outcome.HasErrors);
        Assert.Equal("good", Read("index.html"));
        Assert.Equal(["site"], Folders());
    }

    [Fact]
    public void A_writer_that_is_stopped_while_it_writes_leaves_the_last_good_site()
    {
        Write(("index.html", "good"));

        Assert.Throws<InvalidOperationException>(() => new SiteWriter(Site).Write(Stopped()));
        new SiteWriter(Site).Finish();

        Assert.Equal("good", Read("index.html"));
        Assert.Equal(["site"], Folders());
    }

    [Theory]
    [InlineData("site", "site.ready")]
    [InlineData("site.last", "site.ready")]
    [InlineData("site", "site.last", "site.ready")]
    public void A_start_finishes_a_half_done_change_of_names(params string[] folders)
    {
        foreach (var folder in folders)
        {
            Directory.CreateDirectory(Path.Combine(root, folder));
            File.WriteAllText(Path.Combine(root, folder, "index.html"), folder);
        }

        new SiteWriter(Site).Finish();

        Assert.Equal("site.ready", Read("index.html"));
        Assert.Equal(["site"], Folders());
    }

    [Fact]
    public void A_site_that_was_put_aside_with_nothing_to_follow_comes_back()
    {
        Directory.CreateDirectory(Site + ".last");
        File.WriteAllText(Path.Combine(Site + ".last", "index.html"), "good");

        new SiteWriter(Site).Finish();

        Assert.Equal("good", Read("index.html"));
    }

    [Fact]
    public void A_link_in_the_last_site_is_removed_and_what_it_leads_to_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making a link needs a right of its own there");
        var elsewhere = Directory.CreateDirectory(Path.Combine(root, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "letter.txt"), "kept");
        Write(("index.html", "1"));
        Directory.CreateSymbolicLink(Path.Combine(Site, "way-out"), elsewhere);

        Write(("index.html", "2"));

        Assert.Equal("kept", File.ReadAllText(Path.Combine(elsewhere, "letter.txt")));
        Assert.Equal(["elsewhere", "site"], Folders());
    }

    [Fact]
    public void A_file_with_the_bytes_it_had_keeps_its_time_and_another_does_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "files are written anew there");
        var before = new DateTime(2020, 8, 5, 0, 0, 0, DateTimeKind.Utc);
        Write(("a/same.html", "1"), ("a/other.html", "1"));
        File.SetLastWriteTimeUtc(Path.Combine(Site, "a", "same.html"), before);
        File.SetLastWriteTimeUtc(Path.Combine(Site, "a", "other.html"), before);

        Write(("a/same.html", "1"), ("a/other.html", "2"));

        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Site, "a", "same.html")));
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(Path.Combine(Site, "a", "other.html")));
        Assert.Equal("2", Read("a/other.html"));
    }

    [Fact]
    public void A_link_in_the_last_site_does_not_become_a_file_of_the_next()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making a link needs a right of its own there");
        File.WriteAllText(Path.Combine(root, "letter.txt"), "1");
        Write(("b.html", "1"));
        File.CreateSymbolicLink(Path.Combine(Site, "a.html"), Path.Combine(root, "letter.txt"));

        Write(("a.html", "1"));
        File.WriteAllText(Path.Combine(root, "letter.txt"), "2");

        Assert.Equal("1", Read("a.html"));
    }

    [Fact]
    public void A_file_cannot_leave_the_site() =>
        Assert.Throws<InvalidOperationException>(() => new SiteWriter(Site).Write([Whole("../x", "1")]));

    private static Outcome<SiteFile?> Whole(string path, string text) => new(new SiteFile(path, System.Text.Encoding.UTF8.GetBytes(text)), []);

    private static IEnumerable<Outcome<SiteFile?>> Stopped()
    {
        yield return Whole("index.html", "half");
        throw new InvalidOperationException("stopped");
    }

    private void Write(params (string Path, string Text)[] files) =>
        Assert.Equal(files.Length, new SiteWriter(Site).Write(files.Select(f => Whole(f.Path, f.Text))).Value);

    private string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    private string[] Folders() => [.. Directory.GetDirectories(root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    private string[] Files() =>
        [.. Directory.GetFiles(Site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Site, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
