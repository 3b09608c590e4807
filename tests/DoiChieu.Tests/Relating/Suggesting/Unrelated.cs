using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Tests.Relating.Suggesting;

/// <summary>tests/fixtures/valid with rows taken out of its CSV files: what a keeper has who is not done.</summary>
internal static class Unrelated
{
    public const string Indicators = "documents/bao-cao-2025/indicators.csv";
    public const string Pairs = "comparisons/2020-2025--2025-2030/pairs.csv";

    public static (Relations Relations, Suggestions Suggestions, Dictionary<string, string> Files) Without(params (string File, string Row)[] rows)
    {
        var files = Repository.Valid();
        foreach (var (file, row) in rows)
        {
            var kept = files[file].Split('\n').Where(line => !line.StartsWith(row, StringComparison.Ordinal)).ToList();
            Assert.NotEqual(files[file].Split('\n').Length, kept.Count);
            files[file] = string.Join('\n', kept);
        }

        return Of(files);
    }

    public static (Relations Relations, Suggestions Suggestions, Dictionary<string, string> Files) Of(Dictionary<string, string> files)
    {
        var (relations, shortForms) = Pipeline.Relate(new MemoryFolder(files)).Value;
        return (relations, Suggestions.Of(relations, shortForms), files);
    }

    public static SourceText File(this Dictionary<string, string> files, string path) => new(path, files[path]);
}
