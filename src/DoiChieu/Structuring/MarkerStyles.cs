using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>The markers that drafters print, after Nghị định 30/2020/NĐ-CP, phụ lục I, and Party practice.
/// In each pattern `m` is the marker as printed and `n` its number.</summary>
internal static partial class MarkerStyles
{
    /// <summary>What may stand between a named division and its title: a colon, a dash, a line's end, or capitals at once.</summary>
    private const string Tail = @"(?:\s*[:.\-–]\s*|\s*$|\s+(?=\p{Lu}{2}))";

    private const string Dashes = "-–—";

    public static readonly MarkerStyle Bracket = new("(1)", SectionKind.Item, 0, Numerals.Arabic);

    /// <summary>The running number of a row of a table.</summary>
    public static readonly MarkerStyle RowNumber = new("01", SectionKind.Row, 0, Numerals.Arabic);

    /// <summary>The Roman number of a group of rows.</summary>
    public static readonly MarkerStyle GroupNumber = new("I", SectionKind.Group, 0, Numerals.Roman);

    /// <summary>`Chỉ tiêu 3: …`, also behind a dash.</summary>
    public static readonly MarkerStyle NamedTarget = new("chỉ tiêu", SectionKind.Item, 0, Numerals.Arabic) { IsNamed = true };

    private static readonly ImmutableArray<(MarkerStyle Style, Regex Pattern)> Table =
    [
        (new("phụ lục", SectionKind.Appendix, 1, Named), AppendixPattern()),
        (new("biểu", SectionKind.Appendix, 1, Named) { IsNamed = true }, FormPattern()),
        (new("phần", SectionKind.Part, 1, Named), PartPattern()),
        (new("chương", SectionKind.Chapter, 2, Named), ChapterPattern()),
        (new("mục", SectionKind.Section, 3, Named), SectionPattern()),
        (new("tiểu mục", SectionKind.Subsection, 4, Named), SubsectionPattern()),
        (new("điều", SectionKind.Article, 5, Named), ArticlePattern()),
        (new("I", SectionKind.Section, 0, Numerals.Roman), RomanPattern()),
        (new("I", SectionKind.Section, 0, Numerals.SmallRoman) { HasLostCapitals = true }, LostCapitalsPattern()),
        (new("A", SectionKind.Part, 0, Numerals.Letter) { HasLetters = true }, CapitalPattern()),
        (new("1", SectionKind.Paragraph, 0, Numerals.Arabic), ArabicPattern()),
        (new("a", SectionKind.Point, 0, Numerals.Letter) { HasLetters = true }, PointPattern()),
        (new("a1", SectionKind.Point, 0, number => Numerals.Arabic(number[1..])), LetteredNumberPattern()),
        (Bracket, BracketPattern()),
        (new("thứ nhất", SectionKind.Item, 0, Numerals.Ordinal), OrdinalPattern()),
        (new("một là", SectionKind.Item, 0, Numerals.Count), CountPattern()),
        (new("(i)", SectionKind.Item, 0, Numerals.SmallRoman), SmallRomanPattern()),
        (NamedTarget, NamedTargetPattern()),
        (new("mục tiêu", SectionKind.Item, 0, Numerals.Arabic) { IsNamed = true }, NamedItemPattern()),
        (new("-", SectionKind.Bullet, 0, _ => 0), BulletPattern()),
    ];

    /// <summary>Every reading of a block's head as a marker, the likelier first: `C.` is the Roman hundred or the third letter.</summary>
    public static IEnumerable<Marker> Read(string words)
    {
        foreach (var (style, pattern) in Table)
        {
            var match = pattern.Match(words);
            if (match.Success && Marker(style, match) is { } marker)
            {
                yield return marker;
            }
        }
    }

    private static Marker? Marker(MarkerStyle style, Match match)
    {
        var printed = match.Groups["m"].Value;
        var number = match.Groups["n"].Value;
        ImmutableArray<int> path = number.Length == 0 ? []
            : style.Kind == SectionKind.Paragraph ? [.. number.Split('.').Select(style.Read)]
            : [style.Read(number)];
        return path.Contains(0) ? null
            : new Marker(style, Key(style, printed, path), printed, number, path, match.Groups["m"].Index, match.Index + match.Length);
    }

    private static string Key(MarkerStyle style, string printed, ImmutableArray<int> path) => style.Kind switch
    {
        SectionKind.Bullet => Dashes.Contains(printed[0], StringComparison.Ordinal) ? "-" : printed,
        SectionKind.Paragraph when path.Length == 1 => style.Name + printed[^1],
        SectionKind.Paragraph => style.Name + new string('.', path.Length),
        _ when style.IsNamed => printed[..printed.LastIndexOf(' ')].ToLowerInvariant(),
        _ => style.Name,
    };

    private static int Named(string number) =>
        Numerals.Arabic(number.TrimEnd(ArticleLetters)) is var digits and > 0 ? digits
        : Numerals.Roman(number) is var roman and > 0 ? roman
        : number.Length == 1 ? Numerals.Letter(number)
        : Numerals.Ordinal(number);

    private static readonly char[] ArticleLetters = [.. "abcdđeghik"];

    [GeneratedRegex(@"^(?<m>(?:PHỤ LỤC|Phụ lục)(?:\s+(?:(?:SỐ|Số|số)\s+)?(?<n>[0-9]+|[IVXLC]+|[A-Z]))?)" + Tail, RegexOptions.ExplicitCapture)]
    private static partial Regex AppendixPattern();

    [GeneratedRegex(@"^(?<m>(?:(?:MẪU|Mẫu)(?:\s+(?:BIỂU|biểu))?|(?:BIỂU|Biểu)(?:\s+(?:MẪU|mẫu))?)\s+(?:(?:SỐ|Số|số)\s+)?(?<n>[0-9]+|[IVXLC]+))" + Tail, RegexOptions.ExplicitCapture)]
    private static partial Regex FormPattern();

    [GeneratedRegex(@"^(?<m>(?:PHẦN|Phần)\s+(?<n>(?:THỨ|Thứ|thứ)\s+\p{L}+|[0-9]+|[IVXLC]+|[A-Z]))" + Tail, RegexOptions.ExplicitCapture)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^(?<m>(?:CHƯƠNG|Chương)\s+(?<n>[0-9]+|[IVXLC]+))" + Tail, RegexOptions.ExplicitCapture)]
    private static partial Regex ChapterPattern();

    [GeneratedRegex(@"^(?<m>(?:MỤC|Mục)\s+(?<n>[0-9]+|[IVXLC]+))" + Tail, RegexOptions.ExplicitCapture)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?<m>(?:TIỂU MỤC|Tiểu mục)\s+(?<n>[0-9]+|[IVXLC]+))" + Tail, RegexOptions.ExplicitCapture)]
    private static partial Regex SubsectionPattern();

    // “Điều 5 Luật Đầu tư quy định” opens a sentence: the article's own heading has a stop behind the number, or nothing.
    [GeneratedRegex(@"^(?<m>(?:ĐIỀU|Điều)\s+(?<n>[0-9]+[abcdđeghik]?)(?:[.:]|(?=\s*$)))\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex ArticlePattern();

    // `V/v` (về việc) and `V.I. Lênin` are no markers: behind the mark stands a blank, or a word of two letters at once.
    [GeneratedRegex(@"^(?<m>(?<n>[IVXLC]+)(?:\s?[-–]|[./)]))(?:\s+|(?<!/)(?=\p{Lu}\p{L}))(?=[\p{L}“""(0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex RomanPattern();

    // A page that set headings in small letters printed `Ii. mục tiêu` for `II. MỤC TIÊU`.
    [GeneratedRegex(@"^(?<m>(?<n>[IVX][ivx]+)(?:\s?[-–]|[./)]))\s+(?=[\p{L}“""(])", RegexOptions.ExplicitCapture)]
    private static partial Regex LostCapitalsPattern();

    [GeneratedRegex(@"^(?<m>(?<n>[A-ZĐ])[-–./)])\s+(?=[\p{L}“""(0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalPattern();

    // `10- 12%` is a range and `30/4` a day: behind a dash or a stroke stands a word.
    [GeneratedRegex(@"^(?<m>(?<n>[0-9]{1,3}(?:\.[0-9]{1,2})*)(?:[.)](?=\s+\S|\p{Lu}\p{L})|[-–](?=\s*[\p{L}“""])|/(?=\s+\p{L}))|(?<n>[0-9]{1,2}(?:\.[0-9]{1,2})+)(?=\s+\p{Lu}))\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex ArabicPattern();

    [GeneratedRegex(@"^(?<m>(?<n>[a-zđ])(?:\)|\.(?=\s+\p{Lu})|/(?=\s+\p{L})))\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex PointPattern();

    // `b1)` below `b)`
    [GeneratedRegex(@"^(?<m>(?<n>[a-zđ][0-9]{1,2})\))\s+(?=[\p{L}“""])", RegexOptions.ExplicitCapture)]
    private static partial Regex LetteredNumberPattern();

    // `- (3) Tỷ lệ …`: in Markdown the numbers of a list stand behind its dashes.
    [GeneratedRegex(@"^(?:[-–—+*]\s+)?(?<m>\((?<n>[0-9]{1,3})\))\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"^(?<m>(?<n>Thứ\s(?:" + Numerals.OrdinalWords + @")))\s*[,:.;–-]\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"^(?<m>(?<n>(?:" + Numerals.CountWords + @")\slà))\b\s*[,:]?\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"^(?<m>\((?<n>[ivx]{1,5})\))\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex SmallRomanPattern();

    [GeneratedRegex(@"^(?:[-–—+]\s*)?(?<m>(?:CHỈ TIÊU|Chỉ tiêu)\s+(?<n>[0-9]{1,2}))\s*[.:)]\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedTargetPattern();

    [GeneratedRegex(@"^(?<m>(?:MỤC TIÊU|Mục tiêu|NHIỆM VỤ|Nhiệm vụ|GIẢI PHÁP|Giải pháp|DỰ ÁN|Dự án|TIỂU DỰ ÁN|Tiểu dự án|NỘI DUNG|Nội dung|NHÓM|Nhóm|BƯỚC|Bước)\s+(?<n>[0-9]{1,2}))\s*[.:]\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedItemPattern();

    [GeneratedRegex(@"^(?<m>\+\+|[-–—+•·▪●○*\uf0b7\uf02d])(?:\s+|(?=\p{Lu}))(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex BulletPattern();
}
