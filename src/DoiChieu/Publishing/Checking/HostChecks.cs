using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Checking;

/// <summary>Whether a host will take the site: the whole, each file, and no two paths that are one where case does not count (Windows and macOS check a repository out like that).</summary>
internal static class HostChecks
{
    public static void Check(IEnumerable<SiteFile> files, SiteSettings settings, Noticed noticed)
    {
        var place = settings.ReleasePlace with { Line = 1, Column = 1, Length = 0 };
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var file in files)
        {
            total += file.Bytes.Length;
            if (file.Bytes.Length > settings.Limits.File)
            {
                noticed.Add(Rules.FileTooLarge.At(place, file.Path, Size(file.Bytes.Length), Megabytes(settings.Limits.File)));
            }

            if (!paths.TryAdd(file.Path, file.Path))
            {
                noticed.Add(Rules.PathsClash.At(place, file.Path, paths[file.Path]));
            }
        }

        if (total > settings.Limits.Site)
        {
            noticed.Add(Rules.SiteTooLarge.At(place, Size(total), Megabytes(settings.Limits.Site)));
        }
    }

    // Rounded up: what is above a limit is never said to be at it.
    private static string Size(long bytes) => decimal.Ceiling(bytes / 1_000_000m).ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1_000_000m).ToString("0.###", CultureInfo.InvariantCulture);
}
