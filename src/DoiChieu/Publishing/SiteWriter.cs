using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing;

/// <summary>Puts the files of a site on disk. 1. Files are written into a folder beside the site; nothing of the site changes meanwhile.
/// 2. Only when every file is there and none brought an error, the folders change names. 3. A start that finds a half-done change of names
/// finishes it; a half-written folder is thrown away. 4. `.gitkeep` of the site stays.
/// States on disk, for a site `site`: `site.next` is being written; `site.ready` is whole and waits to be the site; `site.last` was the site.</summary>
public sealed class SiteWriter
{
    private const string Kept = ".gitkeep";

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
        var count = 0;
        foreach (var file in files)
        {
            noticed.AddRange(file.Diagnostics);
            if (file is { Value: { } whole, HasErrors: false })
            {
                Put(whole);
                count++;
            }
        }

        var outcome = noticed.With(count);
        if (outcome.Diagnostics.Any(d => d.Severity >= fatal))
        {
            Directory.Delete(next, recursive: true);
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
            Directory.Delete(next, recursive: true);
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
            Directory.Delete(last, recursive: true);
        }
    }

    private void Swap()
    {
        if (Directory.Exists(site))
        {
            if (Directory.Exists(last))
            {
                Directory.Delete(last, recursive: true);
            }

            Directory.Move(site, last);
        }

        if (File.Exists(Path.Combine(last, Kept)))
        {
            File.Copy(Path.Combine(last, Kept), Path.Combine(ready, Kept), overwrite: true);
        }

        Directory.Move(ready, site);
    }

    private void Put(SiteFile file)
    {
        var path = Path.GetFullPath(Path.Combine(next, file.Path));
        if (!path.StartsWith(next + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"the file {file.Path} would leave the site");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes);
    }
}
