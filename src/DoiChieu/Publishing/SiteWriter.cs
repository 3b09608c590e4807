using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing;

/// <summary>Puts the files of a site on disk. 1. Files are written into a folder beside the site; nothing of the site changes meanwhile.
/// 2. Only when every file is there and none brought an error, the folders change names. 3. A start that finds a half-done change of names
/// finishes it; a half-written folder is thrown away. 4. `.gitkeep` of the site stays. 5. A file with the bytes it had keeps its time of writing.
/// 6. Where the disk
/// does not do what it is asked (it is full, it may not be written), that is a problem like others, and the last good site is there. States on disk, for a site `site`: `site.next` is being written; `site.ready` is whole and waits to be the site; `site.last` was the site.</summary>
public sealed class SiteWriter
{
    private const string Kept = ".gitkeep";

    private readonly SiteDisk disk;
    private readonly string named;
    private readonly string site;
    private readonly string next;
    private readonly string ready;
    private readonly string last;

    public SiteWriter(string folder)
        : this(folder, new SiteDisk())
    {
    }

    public SiteWriter(string folder, SiteDisk disk)
    {
        (this.disk, named) = (disk, folder);
        site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        (next, ready, last) = (site + ".next", site + ".ready", site + ".last");
    }

    /// <summary>Writes all files, or none: with a diagnostic that is at least as bad as `fatal` the site stays as it was. The value is the number of files.</summary>
    public Outcome<int> Write(IEnumerable<Outcome<SiteFile?>> files, Severity fatal = Severity.Error)
    {
        var noticed = new Noticed();
        var written = 0;
        var done = OnDisk(noticed, () =>
        {
            Settle();
            disk.MakeFolder(next);
            written = Put(files, noticed);
            if (noticed.With(written).Diagnostics.Any(d => d.Severity >= fatal))
            {
                written = 0;
                disk.Delete(next);
                return;
            }

            disk.Move(next, ready);
            Settle();
        });
        if (!done)
        {
            // To give the disk its space back; where it refuses that too, the next start does it, and the problem is told already.
            OnDisk(new Noticed(), () => DeleteIfThere(next));
        }

        return noticed.With(done ? written : 0);
    }

    /// <summary>Brings the folders to rest, whatever a process that was stopped left behind.</summary>
    public ImmutableArray<Diagnostic> Finish()
    {
        var noticed = new Noticed();
        OnDisk(noticed, Settle);
        return noticed.With(0).Diagnostics;
    }

    private bool OnDisk(Noticed noticed, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception fault) when (SiteDisk.IsFault(fault))
        {
            noticed.Add(Rules.SiteNotWritten.At(Place.Whole(named), fault.GetBaseException().Message));
            return false;
        }
    }

    private void Settle()
    {
        DeleteIfThere(next);
        if (Directory.Exists(ready))
        {
            Swap();
        }
        else if (Directory.Exists(last) && !Directory.Exists(site))
        {
            disk.Move(last, site);
        }

        DeleteIfThere(last);
    }

    private void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            disk.Delete(folder);
        }
    }

    private void Swap()
    {
        if (Directory.Exists(site))
        {
            DeleteIfThere(last);
            if (File.Exists(Path.Combine(site, Kept)))
            {
                disk.Copy(Path.Combine(site, Kept), Path.Combine(ready, Kept));
            }

            disk.Move(site, last);
        }

        try
        {
            disk.Move(ready, site);
        }
        catch (Exception fault) when (SiteDisk.IsFault(fault) && Directory.Exists(last) && !Directory.Exists(site))
        {
            // The site must be somewhere: the old one until the disk takes the new one, which waits.
            disk.Move(last, site);
            throw;
        }
    }

    // While the disk takes one file the next is made: the two take about as long as each other.
    private int Put(IEnumerable<Outcome<SiteFile?>> files, Noticed noticed)
    {
        var puts = new List<Task>();
        var folders = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var file in files)
            {
                noticed.AddRange(file.Diagnostics);
                if (file is { Value: { } whole, HasErrors: false })
                {
                    var path = PathOf(whole);
                    if (folders.Add(Path.GetDirectoryName(path)!))
                    {
                        disk.MakeFolder(Path.GetDirectoryName(path)!);
                    }

                    puts.Add(Task.Run(() => Put(Path.Combine(site, whole.Path), path, whole.Bytes)));
                }
            }
        }
        finally
        {
            Task.WhenAll(puts).GetAwaiter().GetResult();
        }

        return puts.Count;
    }

    private string PathOf(SiteFile file)
    {
        var path = Path.GetFullPath(Path.Combine(next, file.Path));
        return path.StartsWith(next + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"the file {file.Path} would leave the site");
    }

    private void Put(string before, string path, byte[] bytes)
    {
        if (!IsSame(before, bytes) || !disk.TryLink(before, path))
        {
            disk.Put(path, bytes);
        }
    }

    // A link that somebody put into the site is no file of ours, whatever it leads to.
    private static bool IsSame(string before, byte[] bytes)
    {
        var file = new FileInfo(before);
        return file.Exists && file.Length == bytes.Length && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && File.ReadAllBytes(before).AsSpan().SequenceEqual(bytes);
    }
}
