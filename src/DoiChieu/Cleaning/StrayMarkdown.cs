using System.Text.RegularExpressions;
using DoiChieu.Reading;

namespace DoiChieu.Cleaning;

/// <summary>Markdown in a source that is declared plain: each mark is set aside as a correction. One or two strays of a scan are left to listed corrections.</summary>
internal static partial class StrayMarkdown
{
    private const int FewestMarks = 6;

    public delegate Edit Making(SourceText source, int start, int length, string reads, CorrectionClass kind, string name, Bilingual reason);

    /// <summary>Whether a text is full of marks of emphasis.</summary>
    public static bool IsIn(SourceText source) => BoldPattern().Count(source.Text) >= FewestMarks;

    public static IEnumerable<Edit> Find(SourceText source, Making made) =>
        (IsIn(source) ? Emphasis(source, made).Concat(Headings(source, made)) : []).Concat(Escapes(source, made));

    private static IEnumerable<Edit> Emphasis(SourceText source, Making made) =>
        from Match paragraph in ParagraphPattern().Matches(source.Text)
        where paragraph.Value.Contains('*', StringComparison.Ordinal)
        let start = paragraph.Index + (paragraph.Value.StartsWith("* ", StringComparison.Ordinal) ? 1 : 0)
        from mark in EmphasisMarks.Find(source.Text, [(start, paragraph.Index + paragraph.Length - start)])
        select made(source, mark.Start, mark.Length, "", CorrectionClass.Noise, "dau-nhan-manh", new("dấu in đậm, in nghiêng của bản chuyển dạng, không phải lời văn bản", "marks of bold or italics, no words of the text"));

    private static IEnumerable<Edit> Headings(SourceText source, Making made) =>
        from Match match in HeadingPattern().Matches(source.Text)
        select made(source, match.Index, match.Length, "", CorrectionClass.Noise, "dau-de-muc", new("dấu đề mục của bản chuyển dạng, không phải lời văn bản", "marks of a heading, no words of the text"));

    // `1\.`, `16 \- 18%`: the stroke keeps a sign from being markup.
    private static IEnumerable<Edit> Escapes(SourceText source, Making made) =>
        from Match match in EscapePattern().Matches(source.Text)
        select made(source, match.Index, 1, "", CorrectionClass.Noise, "dau-thoat", new("dấu \\ của bản chuyển dạng, không phải lời văn bản", "a backslash of a conversion, no words of the text"));

    [GeneratedRegex(@"\*\*")]
    private static partial Regex BoldPattern();

    // A paragraph, or a cell: up to a blank line or the edge of a cell.
    [GeneratedRegex(@"[^\s|][^|]*?(?=\s*(?:\n[^\S\n]*\n|\||\z))")]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"^#{1,6} +(?=\S)", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"\\(?=[!-/:-@\[-`{-~])")]
    private static partial Regex EscapePattern();
}
