namespace DoiChieu.Reading;

/// <summary>The content folder as this program sees it: paths with `/` below its root. Reading is the only stage that touches it.</summary>
public interface IContentFolder
{
    /// <summary>The bytes of a file, or null where there is none.</summary>
    byte[]? Bytes(string path);

    bool Exists(string path);

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
    public byte[]? Bytes(string path) => Exists(path) ? File.ReadAllBytes(Full(path)) : null;

    public bool Exists(string path) => File.Exists(Full(path));

    public IEnumerable<string> Folders(string path) => Names(path, Directory.GetDirectories);

    public IEnumerable<string> Files(string path) => Names(path, Directory.GetFiles);

    public string Name(string path) => Full(path).Replace('\\', '/');

    private string Full(string path) => Path.Combine(root, path);

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
        files.Keys.Where(k => k.StartsWith(path + "/", StringComparison.Ordinal)).Select(k => k[(path.Length + 1)..]);
}
