using System.IO.Compression;

namespace DoiChieu.Adding;

/// <summary>Holds an archive to what a text can need before anything reads it whole: what a header says of a length is not believed, the bytes are counted.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 5_000;
    private const long MostBytes = 300L * 1024 * 1024;

    /// <summary>Why the archive is not opened, or null.</summary>
    public static string? Problem(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > MostEntries ? $"the file holds more than {MostEntries} parts: no text needs so many"
                : Unpacked(archive) > MostBytes ? "the file unpacks to more than 300 MB: no text needs so much"
                : archive.GetEntry("word/document.xml") is null ? "the file is an archive, but no Word document: word/document.xml is not in it"
                : null;
        }
        catch (InvalidDataException)
        {
            return "the file is damaged: it begins as a .docx and cannot be unpacked; get it once more, or save it again in Word";
        }
    }

    private static long Unpacked(ZipArchive archive)
    {
        var buffer = new byte[64 * 1024];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0 && total <= MostBytes; read = stream.Read(buffer))
            {
                total += read;
            }
        }

        return total;
    }
}
