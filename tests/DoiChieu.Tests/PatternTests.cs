using System.Reflection;
using System.Text.RegularExpressions;

namespace DoiChieu.Tests;

/// <summary>No pattern of the library is kept by any text: each runs over lines as long as the gate lets through, made to keep it busy. The limit of RegexLimit stops one that is.</summary>
public class PatternTests
{
    private static readonly string[] Busy =
    [
        " ", "a", "A", "1", "1.", "1-", "- ", "\n", " \n", "A a ", "Aa ", "(1) ", ", ", "“a", "[bookmark: ", "1, ngày 1 tháng 1 năm 202",
        "Số: 1/A-", "/A-1", "mục 1, ", "và ", "có kết quả ", "sau 5 năm ", "đề xuất ", "tăng thêm ", "Phần I ", "XI, ",
    ];

    private static readonly Regex[] Patterns =
    [
        .. typeof(Pipeline).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttribute<GeneratedRegexAttribute>() is not null).Select(m => (Regex)m.Invoke(null, [])!),
    ];

    [Fact]
    public void Every_pattern_has_a_limit()
    {
        Assert.NotEmpty(Patterns);
        Assert.All(Patterns, p => Assert.NotEqual(Regex.InfiniteMatchTimeout, p.MatchTimeout));
    }

    [Fact]
    public void No_line_that_the_gate_lets_through_keeps_a_pattern_busy()
    {
        var kept = Patterns.AsParallel().SelectMany(p => Busy.Select(piece => (Pattern: p, Piece: piece))).Where(x => Keeps(x.Pattern, x.Piece)).Select(x => $"`{x.Piece}` keeps {x.Pattern}").ToList();

        Assert.True(kept.Count == 0, string.Join('\n', kept));
    }

    private static bool Keeps(Regex pattern, string piece)
    {
        var line = "x" + string.Concat(Enumerable.Repeat(piece, DoiChieu.Reading.TextGate.MostInLine / piece.Length));
        try
        {
            _ = pattern.Count(line);
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
