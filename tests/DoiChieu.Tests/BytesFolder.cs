using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>A folder with binary files laid over it.</summary>
internal sealed class BytesFolder(IContentFolder below, IReadOnlyDictionary<string, byte[]> above) : IContentFolder
{
    public byte[]? Bytes(string path) => above.GetValueOrDefault(path) ?? below.Bytes(path);

    public bool Exists(string path) => above.ContainsKey(path) || below.Exists(path);

    public IEnumerable<string> Folders(string path) => below.Folders(path);

    public IEnumerable<string> Files(string path) =>
        below.Files(path).Union(above.Keys.Where(k => k.StartsWith(path + "/", StringComparison.Ordinal)).Select(k => k[(path.Length + 1)..]), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public string Name(string path) => below.Name(path);
}
