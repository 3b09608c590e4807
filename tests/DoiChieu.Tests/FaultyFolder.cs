using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>A folder one file of which is too large (DC1081), a link that leads out (DC1086) or on a broken disk (DC1088).</summary>
internal sealed class FaultyFolder(IContentFolder below, string file, string code) : IContentFolder
{
    public byte[]? Bytes(string path) => Is(path, "DC1088") ? throw new IOException("Input/output error") : below.Bytes(path);

    public long Length(string path) => Is(path, "DC1081") ? TextGate.MostBytes + 1L : below.Length(path);

    public bool LeadsOut(string path) => Is(path, "DC1086");

    public bool Exists(string path) => below.Exists(path);

    public IEnumerable<string> Folders(string path) => below.Folders(path);

    public IEnumerable<string> Files(string path) => below.Files(path);

    public string Name(string path) => below.Name(path);

    private bool Is(string path, string fault) => path == file && code == fault;
}
