using CsCheck;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class PropertyTests
{
    private static readonly string[] Lines =
    [
        "I. MỘT", "II. HAI", "IV- BỐN", "1. Kinh tế", "2. Xã hội.", "1.1. Đánh giá", "1.2.1. Mục tiêu", "1- Tán thành", "a) Một.", "đ) Năm.", "(1) Đạt 7%.", "(2) Đạt 8%.", "(9) Chín",
        "- Chỉ tiêu về kinh tế", "- Về điện: Phát triển.", "+ Cộng.", "Thứ nhất, một.", "Hai là, hai.", "Các chỉ tiêu chủ yếu", "Giai đoạn 2021 - 2025", "Mục tiêu đến năm 2030",
        "Phát triển nhanh.", "Như sau:", "Chỉ đạo: (1) Một hai ba. (2) Bốn năm sáu.", "(Đính kèm)", "PHỤ LỤC", "PHỤ LỤC 2", "PHẦN I: MỘT", "Chương II", "Điều 3. Ba", "-----", "*", "",
        "NGHỊ QUYẾT", "Số: 1/NQ-HĐND", "Nơi nhận:", "TM. ỦY BAN", "Nguyễn Văn Mẫu", "Tải văn bản", "STT", "Tên", "I", "01", "02", "1 Tỷ giá USD", "Đạt USD1.", "## **1. Đậm**", "`x` | y", "\u00a0", "\t- \\*",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Lines.Length - 1].Select(i => Lines[i]).Array[0, 30].Select(lines => string.Join('\n', lines));

    private static readonly Gen<string> Noise = Gen.Int[0, 23].Select(i => "aĐê1I.)(-*#`|>[]!\\&<\n \t_"[i]).Array[0, 60].Select(characters => new string(characters));

    public static TheoryData<TextFormat> Formats => [TextFormat.Plain, TextFormat.Markdown];

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_lines_are_cut_without_loss(TextFormat format) => Texts.Sample(text => Holds(text, format));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_characters_are_cut_without_loss(TextFormat format) => Noise.Sample(text => Holds(text, format));

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_five_texts_are_cut_without_loss(string id) => Assert.True(Holds(Repository.Tree(id), 0));

    [Fact]
    public void Any_ledger_leaves_anchors_unique() =>
        Gen.Select(Texts, Texts).Sample((old, now) =>
        {
            var ledger = Ledger.Read(new SourceText("anchors.jsonl", Ledger.Write(Tree(old, TextFormat.Plain).Value, AnchorLedger.Empty("anchors.jsonl"), "2026-11-23"))).Value;
            return Holds(Ledger.Apply(Tree(now, TextFormat.Plain).Value, ledger).Value, 0);
        });

    private static bool Holds(string text, TextFormat format)
    {
        var outcome = Tree(text, format);
        return Holds(outcome.Value, outcome.Diagnostics.Length) && (format == TextFormat.Markdown || (MarkersStand(outcome.Value) && NoLetterIsLost(outcome.Value)));
    }

    private static Outcome<DocumentTree> Tree(string text, TextFormat format)
    {
        var files = Samples.Document(text, format);
        return Structurer.Structure(files, Cleaner.Clean(files).Value);
    }

    internal static bool Holds(DocumentTree tree, int problems) =>
        problems >= 0 && Covers(tree) && AnchorsAreIds(tree) && ChildrenAreDeeper(tree) && WordsAreInside(tree);

    private static bool Covers(DocumentTree tree)
    {
        var at = 0;
        foreach (var span in tree.Sections.Select(s => s.Span).Concat(tree.Regions.Select(r => r.Span)).OrderBy(s => s.Start).ThenBy(s => s.Length))
        {
            if (span.Start != at)
            {
                return false;
            }

            at = span.End;
        }

        return at == tree.Text.Text.Length;
    }

    private static bool AnchorsAreIds(DocumentTree tree) =>
        tree.Sections.All(s => Slug.IsId(s.Anchor)) && tree.Sections.Select(s => s.Anchor).Distinct().Count() == tree.Sections.Length;

    private static bool ChildrenAreDeeper(DocumentTree tree)
    {
        var depths = new Dictionary<string, int>();
        foreach (var section in tree.Sections)
        {
            if (section.Parent is null ? section.Depth > 1 : !depths.TryGetValue(section.Parent, out var depth) || section.Depth != depth + 1)
            {
                return false;
            }

            depths[section.Anchor] = section.Depth;
        }

        return true;
    }

    private static bool WordsAreInside(DocumentTree tree) =>
        tree.Sections.All(s => s.Runs.All(r => r.Start >= s.Span.Start && r.End <= s.Span.End) && (s.MarkerSpan is not { } m || (m.Start >= s.Span.Start && m.End <= s.Span.End)));

    internal static bool NoLetterIsLost(DocumentTree tree) =>
        tree.Sections.All(s => Letters(tree.Text.Text.Substring(s.Span.Start, s.Span.Length)) == Letters(s.Marker + tree.Words(s).Text));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    internal static bool MarkersStand(DocumentTree tree) =>
        tree.Sections.All(s => s.MarkerSpan is not { } m ? s.Marker.Length == 0 : Blanks.Fold(tree.Text.Text.Substring(m.Start, m.Length)) == s.Marker);
}
