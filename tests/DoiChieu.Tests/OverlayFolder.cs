using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>A folder with files of another laid over it; `&lt;path&gt;.deleted` takes a file away.</summary>
internal sealed class OverlayFolder(string name, string below, string above) : IContentFolder
{
    private const string Deleted = ".deleted";

    private readonly DiskFolder below = new(below);
    private readonly DiskFolder above = new(above);

    public byte[]? Bytes(string path) => above.Exists(path + Deleted) ? null : above.Bytes(path) ?? below.Bytes(path);

    public bool Exists(string path) => Bytes(path) is not null;

    public IEnumerable<string> Folders(string path) => below.Folders(path).Union(above.Folders(path), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public IEnumerable<string> Files(string path) =>
        below.Files(path).Union(above.Files(path), StringComparer.Ordinal)
            .Where(file => !file.EndsWith(Deleted, StringComparison.Ordinal) && Exists(path.Length == 0 ? file : path + "/" + file)).Order(StringComparer.Ordinal);

    public string Name(string path) => name + "/" + path;
}
