namespace DoiChieu.Reading;

/// <summary>A content folder that notes every question put to it and the answer. What was made of the answers is still right as long as the folder below
/// gives the same: of a file the very same array of bytes. For one reader at a time.</summary>
public sealed class NotedFolder(IContentFolder folder) : IContentFolder
{
    private readonly List<Func<IContentFolder, bool>> notes = [];

    /// <summary>Whether another folder, or the same one later, answers every question as this one did.</summary>
    public bool IsAsIn(IContentFolder other) => notes.TrueForAll(isSame => isSame(other));

    public byte[]? Bytes(string path) => Noted(f => f.Bytes(path), ReferenceEquals);

    public bool Exists(string path) => Noted(f => f.Exists(path), (a, b) => a == b);

    public long Length(string path) => Noted(f => f.Length(path), (a, b) => a == b);

    public bool IsLink(string path) => Noted(f => f.IsLink(path), (a, b) => a == b);

    public bool LeadsOut(string path) => Noted(f => f.LeadsOut(path), (a, b) => a == b);

    public IEnumerable<string> Folders(string path) => Noted<string[]>(f => [.. f.Folders(path)], (a, b) => a.AsSpan().SequenceEqual(b));

    public IEnumerable<string> Files(string path) => Noted<string[]>(f => [.. f.Files(path)], (a, b) => a.AsSpan().SequenceEqual(b));

    public string Name(string path) => folder.Name(path);

    private T Noted<T>(Func<IContentFolder, T> ask, Func<T, T, bool> isSame)
    {
        var answer = ask(folder);
        notes.Add(other => isSame(answer, ask(other)));
        return answer;
    }
}
