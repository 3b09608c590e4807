using System.Collections.Immutable;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>What is kept between two runs changes nothing of what a run gives.</summary>
public class MemoTests
{
    public static TheoryData<string> Files => [.. Repository.Valid().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void After_any_file_changed_a_run_that_keeps_the_others_gives_what_a_new_run_gives(string file)
    {
        var (kept, folder, look) = (new Memo(), new KeptFiles(Repository.Valid()), new KeptFiles(Look()));
        Gathered(folder, look, kept);
        folder.Files[file] = Encoding.UTF8.GetBytes(Changed(Encoding.UTF8.GetString(folder.Files[file])));

        Assert.Equal(Gathered(folder, look, new Memo()), Gathered(folder, look, kept));
    }

    [Fact]
    public void After_any_file_is_gone_a_run_that_keeps_the_others_gives_what_a_new_run_gives() =>
        Assert.All(Files.Select(row => row.Data), file =>
        {
            var (kept, folder, look) = (new Memo(), new KeptFiles(Repository.Valid()), new KeptFiles(Look()));
            Gathered(folder, look, kept);
            folder.Files.Remove(file);

            Assert.Equal(Gathered(folder, look, new Memo()), Gathered(folder, look, kept));
        });

    [Fact]
    public void What_did_not_change_is_not_made_again()
    {
        var (kept, folder, look) = (new Memo(), new KeptFiles(Repository.Valid()), new KeptFiles(Look()));
        var before = Pipeline.Gather(folder, look, memo: kept).Value!.Content;
        folder.Files["site.yaml"] = Encoding.UTF8.GetBytes(Changed(Encoding.UTF8.GetString(folder.Files["site.yaml"])));

        var after = Pipeline.Gather(folder, look, memo: kept).Value!.Content;

        Assert.All(before.Documents.Zip(after.Documents), two => Assert.Same(two.First, two.Second));
        Assert.All(before.Comparisons.Zip(after.Comparisons), two => Assert.Same(two.First, two.Second));
        Assert.Same(before.Relations, after.Relations);
    }

    // A figure where there is one: “70%” for “76%” is another target, another pair, another hash.
    private static string Changed(string text) => text.Contains('6', StringComparison.Ordinal) ? text.Replace('6', '0') : text + "\n# 1\n";

    // Problems by their words; files by their bytes.
    private static string Gathered(IContentFolder content, IContentFolder look, Memo memo)
    {
        var gathered = Pipeline.Gather(content, look, memo: memo);
        var said = new StringBuilder();
        var problems = gathered.Diagnostics.AsEnumerable();
        if (gathered is { HasErrors: false, Value: { } site })
        {
            var published = Pipeline.Publish(site);
            problems = problems.Concat(published.Diagnostics);
            foreach (var file in published.Value)
            {
                problems = problems.Concat(file.Diagnostics);
                said.Append(file.Value?.Path).Append(' ').AppendLine(file.Value is { } made ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(made.Bytes)) : "");
            }
        }

        return said.AppendJoin('\n', problems.Select(p => $"{p.Place} {Messages.Text(p, Language.Vietnamese)}")).ToString();
    }

    private static Dictionary<string, string> Look()
    {
        var root = Path.Combine(Repository.Root, "templates");
        return Directory.GetFiles(root, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/vendor/", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>A folder that gives the same array of bytes until a file changes.</summary>
    private sealed class KeptFiles(Dictionary<string, string> texts) : IContentFolder
    {
        private readonly MemoryFolder names = new(texts);

        public Dictionary<string, byte[]> Files { get; } = texts.ToDictionary(t => t.Key, t => Encoding.UTF8.GetBytes(t.Value), StringComparer.Ordinal);

        private MemoryFolder Names => Files.Count == texts.Count ? names : new MemoryFolder(Files.Keys.ToDictionary(k => k, _ => "", StringComparer.Ordinal));

        public byte[]? Bytes(string path) => Files.GetValueOrDefault(path);

        public bool Exists(string path) => Files.ContainsKey(path);

        public IEnumerable<string> Folders(string path) => Names.Folders(path);

        IEnumerable<string> IContentFolder.Files(string path) => Names.Files(path);

        public string Name(string path) => names.Name(path);
    }
}
