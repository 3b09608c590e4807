using System.IO.Compression;

namespace DoiChieu.Reading;

/// <summary>A zip archive whose bytes depend on its files only: in the order given, each with the same time, which is none of any clock.</summary>
public static class Archive
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files, DateOnly? date = null)
    {
        var time = date is { } day && day.Year >= Earliest.Year ? new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero) : Earliest;
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = time;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The files of an archive, by name; null where the bytes are no archive.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var entry in zip.Entries)
            {
                using var content = entry.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                files[entry.FullName] = copy.ToArray();
            }

            return files;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
