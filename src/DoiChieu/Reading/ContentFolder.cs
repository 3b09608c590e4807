namespace DoiChieu.Reading;

/// <summary>The content folder as this program sees it: paths with `/` below its root. Reading is the only stage that touches it.</summary>
public interface IContentFolder
{
    /// <summary>The bytes of a file, or null where there is none.</summary>
    byte[]? Bytes(string path);

    bool Exists(string path);

    /// <summary>How many bytes a file has, told without reading it; 0 where there is none.</summary>
    long Length(string path) => Bytes(path)?.Length ?? 0;

    /// <summary>Whether a path is a link.</summary>
    bool IsLink(string path) => false;

    /// <summary>Whether a path leads, through a link, out of the folder. What it leads to is never read.</summary>
    bool LeadsOut(string path) => false;

    /// <summary>Names of the folders right below a path, sorted ordinally.</summary>
    IEnumerable<string> Folders(string path);

    /// <summary>Names of the files right below a path, sorted ordinally.</summary>
    IEnumerable<string> Files(string path);

    /// <summary>How a keeper knows the file, for diagnostics.</summary>
    string Name(string path);
}

/// <summary>A content folder on disk.</summary>
public sealed class DiskFolder(string root) : IContentFolder
{
    // As many as the system itself follows.
    private const int MostLinks = 40;

    // Where the folder itself really is, links above it followed.
    private readonly Lazy<string> real = new(() => RealPath(Path.GetFullPath(root)));

    public byte[]? Bytes(string path) => Exists(path) && !LeadsOut(path) ? File.ReadAllBytes(Full(path)) : null;

    public bool Exists(string path) => File.Exists(Full(path));

    public long Length(string path) => new FileInfo(Full(path)) is { Exists: true } file && !LeadsOut(path) ? new FileInfo(RealPath(file.FullName)).Length : 0;

    public bool IsLink(string path) => new FileInfo(Full(path)).LinkTarget is not null;

    public bool LeadsOut(string path)
    {
        var full = Path.GetFullPath(Full(path));
        return HasLink(path) && !RealPath(full).StartsWith(real.Value + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    public IEnumerable<string> Folders(string path) => Names(path, Directory.GetDirectories);

    public IEnumerable<string> Files(string path) => Names(path, Directory.GetFiles);

    public string Name(string path) => Full(path).Replace('\\', '/');

    private string Full(string path) => Path.Combine(root, path);

    private bool HasLink(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (IsLink(path[..end]))
            {
                return true;
            }
        }

        return IsLink(path);
    }

    // Part by part: what one link leads to may itself stand behind another. Links that go round in a circle lead to the root, which is outside.
    private static string RealPath(string full, int links = MostLinks)
    {
        var reached = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[reached.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(reached, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                reached = next;
            }
            else if (links == 0)
            {
                return Path.GetPathRoot(full) ?? "";
            }
            else
            {
                reached = RealPath(Path.GetFullPath(target, reached), links - 1);
            }
        }

        return reached;
    }

    private IEnumerable<string> Names(string path, Func<string, string[]> list) =>
        Directory.Exists(Full(path)) ? list(Full(path)).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal) : [];
}

/// <summary>A content folder held in memory, for tests and samples: path → text.</summary>
public sealed class MemoryFolder(IReadOnlyDictionary<string, string> files) : IContentFolder
{
    public byte[]? Bytes(string path) => files.TryGetValue(path, out var text) ? System.Text.Encoding.UTF8.GetBytes(text) : null;

    public bool Exists(string path) => files.ContainsKey(path);

    public IEnumerable<string> Folders(string path) =>
        Below(path).Where(rest => rest.Contains('/', StringComparison.Ordinal)).Select(rest => rest[..rest.IndexOf('/', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public IEnumerable<string> Files(string path) =>
        Below(path).Where(rest => !rest.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public string Name(string path) => "content/" + path;

    private IEnumerable<string> Below(string path) =>
        path.Length == 0 ? files.Keys : files.Keys.Where(k => k.StartsWith(path + "/", StringComparison.Ordinal)).Select(k => k[(path.Length + 1)..]);
}
