using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing;

/// <summary>Puts the files of a site on disk. 1. Files are written into a folder beside the site; nothing of the site changes meanwhile.
/// 2. Only when every file is there and none brought an error, the folders change names. 3. A start that finds a half-done change of names
/// finishes it; a half-written folder is thrown away. 4. `.gitkeep` of the site stays. 5. A file with the bytes it had keeps its time of writing.
/// States on disk, for a site `site`: `site.next` is being written; `site.ready` is whole and waits to be the site; `site.last` was the site.</summary>
public sealed class SiteWriter
{
    private const string Kept = ".gitkeep";
    private const int DeletedAtOnce = 8;

    private readonly string site;
    private readonly string next;
    private readonly string ready;
    private readonly string last;

    public SiteWriter(string folder)
    {
        site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        (next, ready, last) = (site + ".next", site + ".ready", site + ".last");
    }

    /// <summary>Writes all files, or none: with a diagnostic that is at least as bad as `fatal` the site stays as it was. The value is the number of files.</summary>
    public Outcome<int> Write(IEnumerable<Outcome<SiteFile?>> files, Severity fatal = Severity.Error)
    {
        Finish();
        Directory.CreateDirectory(next);
        var noticed = new Noticed();
        var written = Put(files, noticed);
        var outcome = noticed.With(written);
        if (outcome.Diagnostics.Any(d => d.Severity >= fatal))
        {
            Delete(next);
            return noticed.With(0);
        }

        Directory.Move(next, ready);
        Finish();
        return outcome;
    }

    /// <summary>Brings the folders to rest, whatever a process that was stopped left behind.</summary>
    public void Finish()
    {
        if (Directory.Exists(next))
        {
            Delete(next);
        }

        if (Directory.Exists(ready))
        {
            Swap();
        }
        else if (Directory.Exists(last) && !Directory.Exists(site))
        {
            Directory.Move(last, site);
        }

        if (Directory.Exists(last))
        {
            Delete(last);
        }
    }

    private void Swap()
    {
        if (Directory.Exists(site))
        {
            if (Directory.Exists(last))
            {
                Delete(last);
            }

            Directory.Move(site, last);
        }

        if (File.Exists(Path.Combine(last, Kept)))
        {
            File.Copy(Path.Combine(last, Kept), Path.Combine(ready, Kept), overwrite: true);
        }

        Directory.Move(ready, site);
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
                        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
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

    private static void Put(string before, string path, byte[] bytes)
    {
        if (!IsSame(before, bytes) || !HardLink.TryMake(before, path))
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    // A link that somebody put into the site is no file of ours, whatever it leads to.
    private static bool IsSame(string before, byte[] bytes)
    {
        var file = new FileInfo(before);
        return file.Exists && file.Length == bytes.Length && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && File.ReadAllBytes(before).AsSpan().SequenceEqual(bytes);
    }

    // Several at a time: to a disk that others use too, one after the other took a third of a build. A link is removed, never followed.
    private static void Delete(string folder)
    {
        var inside = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        Directory.EnumerateFiles(folder, "*", inside).AsParallel().WithDegreeOfParallelism(DeletedAtOnce).ForAll(File.Delete);
        Directory.Delete(folder, recursive: true);
    }
}
