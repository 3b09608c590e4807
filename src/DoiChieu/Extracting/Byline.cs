using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Who wrote an article, and for which paper, where the text prints it. 1. The paper is what stands in brackets, or before a dash, at the head of the first paragraph: “(TTXVN) …”, “TTO - …”,
/// in the letters printed there. 2. The writer is a person's name on a line of its own outside the paragraphs. Where two such lines name two persons
/// nothing says which of them wrote, and none is taken.</summary>
internal static partial class Byline
{
    // A line of capitalised words may be anything a web page prints (“Chia Sẻ”); one that opens with a family name is a person. A pen name is not taken for one.
    private static readonly ImmutableArray<string> FamilyNames =
    [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Đào", "Lâm", "Hà", "Cao", "Tạ", "Tô", "Trương",
        "Lương", "Châu", "Thái", "Đoàn", "Vương", "Kiều", "Quách", "Triệu", "Tăng", "Thạch", "Danh", "Sơn", "Kim", "La", "Lưu", "Chu", "Tống", "Nghiêm", "Phùng", "Văn", "Mạc", "Nông", "Hứa", "Từ",
        "Khổng", "Diệp", "Tôn", "Doãn", "Giang", "Bạch", "Thân", "Lục", "Ninh", "Khuất", "Cù", "Ung", "Uông", "Vi", "Đàm", "Đồng", "Lại", "Quan", "Trà", "Yên",
    ];

    // “(Tiếp theo kỳ trước)” is no paper.
    private static readonly ImmutableArray<string> NotPaper = ["Tiếp", "Kỳ", "Bài", "Ảnh", "Phần", "Xem", "Theo"];

    public static Printed<string>? Newspaper(DocumentTree tree)
    {
        if (tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Text) is not { } first)
        {
            return null;
        }

        var words = tree.Words(first);
        var paper = PaperPattern().Match(words.Text).Groups["paper"];
        return paper.Success && !NotPaper.Contains(paper.Value.Split(' ')[0], StringComparer.Ordinal) ? new Printed<string>(paper.Value, words.ToReading(paper.Index, paper.Length)) : null;
    }

    public static Printed<string>? Writer(DocumentTree tree)
    {
        var named = tree.Regions.SelectMany(r => Lines(tree, r)).ToList();
        return named.DistinctBy(n => n.Value, StringComparer.Ordinal).Take(2).Count() == 1 ? named[0] : null;
    }

    private static IEnumerable<Printed<string>> Lines(DocumentTree tree, Region region)
    {
        var text = tree.Text.Text.Substring(region.Span.Start, region.Span.Length);
        foreach (var line in text.Split('\n'))
        {
            var name = Blanks.Fold(line).Trim();
            if (Forms.IsName(name) && FamilyNames.Any(family => name.StartsWith(family + " ", StringComparison.Ordinal)))
            {
                var words = line.Trim();
                yield return new Printed<string>(name, new TextSpan(region.Span.Start + text.IndexOf(words, StringComparison.Ordinal), words.Length));
            }
        }
    }

    [GeneratedRegex(@"^(?:\((?<paper>\p{Lu}[^()0-9]{1,40})\)(?:\s?[-–])?\s|(?<paper>\p{Lu}{2,8})\s[-–]\s)")]
    private static partial Regex PaperPattern();
}
