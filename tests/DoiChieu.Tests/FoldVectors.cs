using System.Text.RegularExpressions;

namespace DoiChieu.Tests;

/// <summary>A line of tests/fixtures/fold.tsv, which holds the search to one way of folding in C# and in the browser.</summary>
/// <param name="Input">What is printed or typed.</param>
/// <param name="Terms">Its words as they are found, joined by blanks.</param>
/// <param name="Exactly">Another way to write it that counts as the same, mark by mark; empty where none is given.</param>
/// <param name="Alike">What is found by the same words and yet is not the same; empty where none is given.</param>
internal sealed partial record FoldVector(string Input, string Terms, string Exactly, string Alike)
{
    public static IEnumerable<FoldVector> All() =>
        File.ReadLines(Path.Combine(Repository.Fixtures, "fold.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new FoldVector(Plain(cells[0]), cells[1], Plain(cells[2]), Plain(cells[3])));

    // Loose marks and blanks that nobody sees are written as \u0301.
    private static string Plain(string cell) => Escape().Replace(cell, found => ((char)Convert.ToInt32(found.Groups[1].Value, 16)).ToString());

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
