using System.Text;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Cli;

/// <summary>Writes accepted suggestions into the CSV files they belong to. All is refused where one of them cannot be meant; nothing is written then.</summary>
internal static class SuggestionWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Accept(DirectoryInfo content, Relations relations, Suggestions suggestions, string[] named)
    {
        var chosen = named.Length == 0 ? Accepted.Sure(suggestions, relations) : Accepted.Named(named, suggestions, relations);
        if (chosen.Refusal is { } refusal)
        {
            Console.Error.WriteLine($"doichieu: --accept: {refusal}");
            return ExitCodes.WrongCommandLine;
        }

        foreach (var (path, text) in Files(content, relations, chosen))
        {
            WholeFile.Write(Path.Combine(content.FullName, path), text);
            Console.Error.WriteLine($"written: {path}");
        }

        return ExitCodes.Done;
    }

    // A list, not one at a time: nothing is written before every file is made.
    private static List<(string Path, string Text)> Files(DirectoryInfo content, Relations relations, Accepted chosen) =>
    [
        .. relations.Documents
            .Select(d => (Document: d, Rows: chosen.Indicators.Where(a => d.Measures.Any(m => string.Equals(m.Id, a.Target, StringComparison.Ordinal))).ToList()))
            .Where(d => d.Rows.Count > 0)
            .Select(d => ($"documents/{d.Document.Id}/indicators.csv", d.Document, d.Rows))
            .Select(d => (d.Item1, IndicatorRows.Insert(Read(content, d.Item1), d.Document, d.Rows))),
        .. chosen.Pairs.GroupBy(p => p.Comparison)
            .Select(g => ($"comparisons/{g.Key.Id}/pairs.csv", g))
            .Select(g => (g.Item1, PairRows.Insert(Read(content, g.Item1), g.g.Key, relations, g.g.Select(p => p.Pair)))),
    ];

    private static SourceText Read(DirectoryInfo content, string path)
    {
        var file = Path.Combine(content.FullName, path);
        return new SourceText(path, File.Exists(file) ? Utf8.GetString(File.ReadAllBytes(file)) : string.Join(',', CuratedReader.Columns) + "\n");
    }
}
