using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A published state of the data: an archive that never changes.</summary>
/// <param name="Id">What readers cite, `2026.11`; also the name of the archive.</param>
/// <param name="Note">What is new in it, in a sentence; the English may be empty on a site without English pages.</param>
/// <param name="Archive">The bytes of the archive.</param>
/// <param name="Files">What the archive holds, by name.</param>
public sealed record Release(string Id, DateOnly Date, string Sha256, Bilingual Note, byte[] Archive, IReadOnlyDictionary<string, byte[]> Files);

/// <summary>Reads releases/releases.csv and the archives beside it; a site without releases has no such folder. 1. Every archive is listed and every listed
/// one is there. 2. Its bytes have the hash of its line: a published archive is never changed. 3. Releases run from old to new.</summary>
public static class ReleaseReader
{
    /// <summary>The folder of the archives and of their list.</summary>
    public const string Folder = "releases";

    public const string List = Folder + "/releases.csv";

    public static readonly ImmutableArray<string> Columns = ["release", "date", "sha256", "note", "note_en"];

    // Without it nothing can be compared with the archive.
    private const string Needed = "datapackage.json";

    public static string PathOf(string release) => $"{Folder}/{release}.zip";

    public static Outcome<ImmutableArray<Release>> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        var listed = folder.Exists(List) && DocumentReader.Text(folder, List, noticed) is { } source ? CsvFile.Read(source, Columns, noticed) : [];
        foreach (var stray in folder.Files(Folder).Where(f => f.EndsWith(".zip", StringComparison.Ordinal)).Except(listed.Select(r => r["release"] + ".zip"), StringComparer.Ordinal))
        {
            noticed.Add(Rules.ReleaseUnlisted.At(Place.Whole(folder.Name($"{Folder}/{stray}")), stray));
        }

        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var releases = ImmutableArray.CreateBuilder<Release>();
        foreach (var row in listed)
        {
            Ids.Use(row["release"], row.Place, seen, noticed);
            if (Slug.IsId(row["release"]) && One(folder, row, noticed) is { } release)
            {
                InOrder(release, releases.LastOrDefault(), row, noticed);
                releases.Add(release);
            }
        }

        return noticed.With(releases.ToImmutable());
    }

    private static Release? One(IContentFolder folder, CsvRow row, Noticed noticed)
    {
        var id = row["release"];
        if (folder.Bytes(PathOf(id)) is not { } bytes)
        {
            noticed.Add(Rules.FileMissing.At(row.Place, PathOf(id)));
            return null;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!string.Equals(hash, row["sha256"], StringComparison.Ordinal))
        {
            noticed.Add(Rules.ReleaseHashDiffers.At(row.PlaceOf("sha256", row["sha256"]), id, hash, row["sha256"]));
            return null;
        }

        if (!DateOnly.TryParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            noticed.Add(Rules.DateWrong.At(row.PlaceOf("date", row["date"]), row["date"]));
            return null;
        }

        if (Reading.Archive.Read(bytes) is { } files && files.ContainsKey(Needed))
        {
            return new Release(id, date, hash, new Bilingual(row["note"], row["note_en"]), bytes, files);
        }

        noticed.Add(Rules.ReleaseBroken.At(row.Place, id, Needed));
        return null;
    }

    private static void InOrder(Release release, Release? last, CsvRow row, Noticed noticed)
    {
        if (last is not null && release.Date < last.Date)
        {
            noticed.Add(Rules.ReleasesDisordered.At(row.PlaceOf("date", row["date"]), release.Id, Iso(release.Date), Iso(last.Date)));
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
