using System.IO.Compression;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>Holds an archive to what a text can need before anything reads it whole: what a header says of a length is not believed, the bytes are counted.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 5_000;
    private const long MostBytes = 300L * 1024 * 1024;

    /// <summary>Why the archive is not opened, or null.</summary>
    public static Message? Problem(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > MostEntries ? Message.Of("refused.zip-parts", MostEntries)
                : Unpacked(archive) > MostBytes ? Message.Of("refused.zip-bytes")
                : archive.GetEntry("word/document.xml") is null ? Message.Of("refused.zip-no-word")
                : null;
        }
        catch (InvalidDataException)
        {
            return Message.Of("refused.zip-damaged");
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
