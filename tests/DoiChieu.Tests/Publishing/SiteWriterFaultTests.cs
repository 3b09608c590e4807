using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;

namespace DoiChieu.Tests.Publishing;

/// <summary>The disk fails, or the process ends, at any moment: the site is the old one or the new one, whole.</summary>
public sealed class SiteWriterFaultTests : IDisposable
{
    private static readonly string[] Paths = ["index.html", "a/index.html", "a/b/index.html", "c.css"];

    private readonly string root = Directory.CreateTempSubdirectory("doichieu-").FullName;

    private string Site => Path.Combine(root, "site");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(Fault.Passing)]
    [InlineData(Fault.Lasting)]
    public void Wherever_the_disk_fails_it_is_told_and_the_next_start_leaves_a_whole_site(Fault fault)
    {
        for (var nth = 1; ; nth++)
        {
            Begin();
            var disk = new FaultyDisk(nth, fault);

            var outcome = new SiteWriter(Site, disk).Write(Files("new"));

            if (!disk.Failed)
            {
                Assert.True(nth > Paths.Length);
                return;
            }

            Assert.Equal((Rules.SiteNotWritten, Site), (outcome.Diagnostics.Single().Rule, outcome.Diagnostics.Single().Place.File));
            Assert.Empty(new SiteWriter(Site).Finish());
            Assert.Contains(State(), new[] { "old", "new" });
            Assert.Equal([Site], Directory.GetFileSystemEntries(root));
        }
    }

    [Fact]
    public void Where_one_thing_fails_the_site_is_there_before_any_next_start()
    {
        for (var nth = 1; ; nth++)
        {
            Begin();
            var disk = new FaultyDisk(nth, Fault.Passing);

            new SiteWriter(Site, disk).Write(Files("new"));

            Assert.Contains(State(), new[] { "old", "new" });
            if (!disk.Failed)
            {
                return;
            }
        }
    }

    [Fact]
    public void A_process_that_ends_at_any_moment_and_is_started_again_publishes_the_new_site()
    {
        for (var nth = 1; ; nth++)
        {
            Begin();
            var disk = new FaultyDisk(nth, Fault.Lasting);
            new SiteWriter(Site, disk).Write(Files("new"));

            Assert.Empty(new SiteWriter(Site).Write(Files("newer")).Diagnostics);

            Assert.Equal("newer", State());
            if (!disk.Failed)
            {
                return;
            }
        }
    }

    [Fact]
    public void A_site_where_nothing_may_be_written_is_a_problem_and_not_a_bug()
    {
        File.WriteAllText(Path.Combine(root, "letter.txt"), "");

        var outcome = new SiteWriter(Path.Combine(root, "letter.txt", "site")).Write(Files("new"));

        Assert.Equal((0, Rules.SiteNotWritten), (outcome.Value, Assert.Single(outcome.Diagnostics).Rule));
    }

    [Fact]
    public void A_page_that_fails_is_still_a_bug_of_ours() =>
        Assert.Throws<InvalidOperationException>(() => new SiteWriter(Site).Write(Files("new").Select<Outcome<SiteFile?>, Outcome<SiteFile?>>(_ => throw new InvalidOperationException())));

    private void Begin()
    {
        Directory.Delete(root, recursive: true);
        Directory.CreateDirectory(root);
        Assert.Empty(new SiteWriter(Site).Write(Files("old")).Diagnostics);
        File.WriteAllText(Path.Combine(Site, ".gitkeep"), "");
    }

    /// <summary>What every file of the site says, where all of them say the same and none is missing.</summary>
    private string State()
    {
        Assert.Equal([".gitkeep", .. Paths.Order(StringComparer.Ordinal)], Directory.GetFiles(Site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Site, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        return Assert.Single(Paths.Select(p => File.ReadAllText(Path.Combine(Site, p))).Distinct());
    }

    private static IEnumerable<Outcome<SiteFile?>> Files(string words) => Paths.Select(p => new Outcome<SiteFile?>(new SiteFile(p, Encoding.UTF8.GetBytes(words)), []));
}
