using System.Collections.Concurrent;
using DoiChieu.Reading;

namespace DoiChieu.Cli.Serving;

/// <summary>A folder on disk whose files are the same array of bytes as long as they read the same: what was made of them need not be made again.
/// As long as a file has the time and the length it had, it is not read either. For a program that runs on while people write; a build reads every file once anyway.</summary>
internal sealed class KeptFolder(string root) : IContentFolder
{
    private readonly DiskFolder disk = new(root);
    private readonly ConcurrentDictionary<string, Kept> files = new(StringComparer.Ordinal);

    private int doubts;

    private sealed record Kept(DateTime Written, long Length, byte[] Bytes, int Doubts);

    public byte[]? Bytes(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (!file.Exists)
        {
            files.TryRemove(path, out _);
            return null;
        }

        var now = Volatile.Read(ref doubts);
        if (files.TryGetValue(path, out var kept) && kept.Doubts == now && kept.Written == file.LastWriteTimeUtc && kept.Length == file.Length)
        {
            return kept.Bytes;
        }

        if (disk.Bytes(path) is not { } bytes)
        {
            return null;
        }

        var same = kept is not null && kept.Bytes.AsSpan().SequenceEqual(bytes) ? kept.Bytes : bytes;
        files[path] = new Kept(file.LastWriteTimeUtc, file.Length, same, now);
        return same;
    }

    /// <summary>Two saves within one tick of the disk's clock may have one time and one length: who knows of a change says so, and every file is read again.</summary>
    public void Doubt() => Interlocked.Increment(ref doubts);

    public bool Exists(string path) => disk.Exists(path);

    public long Length(string path) => disk.Length(path);

    public bool IsLink(string path) => disk.IsLink(path);

    public bool LeadsOut(string path) => disk.LeadsOut(path);

    public IEnumerable<string> Folders(string path) => disk.Folders(path);

    public IEnumerable<string> Files(string path) => disk.Files(path);

    public string Name(string path) => disk.Name(path);
}
