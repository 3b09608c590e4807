using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Extracting;

/// <summary>The first lines of a text, up to the words that end a title, without the marks of Markdown, and the same as one string:
/// a page that was cut at eighty columns breaks numbers, dates and names anywhere.</summary>
internal sealed partial class HeadText
{
    private const int MostLines = 120;

    private const int LongestLine = 60;

    private readonly List<(int Start, int Line)> starts = [];

    public HeadText(string text)
    {
        var joined = new StringBuilder();
        var lines = ImmutableArray.CreateBuilder<(int Line, string Words)>();
        var number = 0;
        foreach (var raw in text.Split('\n').Take(MostLines))
        {
            number++;
            var words = Blanks.Fold(Marks().Replace(raw, " "));
            if (words.Length == 0)
            {
                continue;
            }

            starts.Add((joined.Length, number));
            joined.Append(words).Append(' ');
            lines.Add((number, words));
            if (EndPattern().IsMatch(words) && lines.Count > 3)
            {
                break;
            }
        }

        Lines = lines.ToImmutable();
        Joined = joined.ToString();
    }

    /// <summary>Lines with words, each with its number from 1.</summary>
    public ImmutableArray<(int Line, string Words)> Lines { get; }

    public string Joined { get; }

    /// <summary>Whether the line at an offset is too short for a paragraph: what stands there is told by nobody.</summary>
    public bool IsShort(int offset) => starts.FindIndex(s => s.Start > offset) is var next && (next < 0 ? Joined.Length : starts[next].Start) - starts[(next < 0 ? starts.Count : next) - 1].Start <= LongestLine;

    public int LineOf(int offset) => starts.FindLast(s => s.Start <= offset) is { Line: > 0 } found ? found.Line : 1;

    // `**`, `#`, `|` and the underscores of emphasis; a rule of hyphens says nothing either.
    [GeneratedRegex(@"[*#|]+|(?<!\p{L})_|_(?!\p{L})|^[\s\-–—_=~]+$|\\")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:Căn cứ|Thực hiện|Xét|Trên cơ sở|Kính|I\s?[.-]|1\s?[.-]|A\s?[.-]|Điều 1|ĐIỀU 1|Phần|PHẦN)(?!\p{L})")]
    private static partial Regex EndPattern();
}
