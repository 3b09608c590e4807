using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>The parts that names of documents are made of, each taken from where a cursor stands.</summary>
internal static partial class CitationPhrases
{
    private const string Roman = @"[IVXL]+(?!\p{L})";

    /// <summary>“của” and an issuer; empty where none is printed.</summary>
    public static string Issuer(Cursor cursor) =>
        cursor.Maybe(c => { c.Take(","); return c.Take(" của ") ? IssuingBodies.Take(c) : null; }) ?? "";

    /// <summary>The Roman numbers of “(khóa XI, XII)” or “khóa XI”.</summary>
    public static ImmutableArray<string> Terms(Cursor cursor) =>
        cursor.Take(TermsPattern()) is { } match ? [.. match.Groups["khoa"].Captures.Select(c => c.Value)] : [];

    /// <summary>The Roman number behind “lần thứ”, or alone; empty where none is printed.</summary>
    public static string Ordinal(Cursor cursor) => cursor.Take(OrdinalPattern())?.Groups["ordinal"].Value ?? "";

    /// <summary>`2020-2025` of “nhiệm kỳ 2020 - 2025”; empty where none is printed.</summary>
    public static string TermOfOffice(Cursor cursor) =>
        cursor.Take(TermOfOfficePattern()) is { } match ? match.Groups["from"].Value + "-" + match.Groups["to"].Value : "";

    /// <summary>The words behind “về”; empty where none is printed. They end at a mark, before the next document and where the sentence goes on with its verb;
    /// “một số cơ chế, chính sách” is one thing.</summary>
    public static string Subject(Cursor cursor, string text) =>
        cursor.Maybe(c => c.Take(" về việc ") || c.Take(" về ") ? SubjectBehind(c, text) : null) ?? "";

    private static string? SubjectBehind(Cursor cursor, string text)
    {
        var end = SubjectEnd(text, cursor.At);
        if (end < text.Length && text[end] == ',' && cursor.IsBefore("một số"))
        {
            end = SubjectEnd(text, end + 1);
        }

        var subject = text[cursor.At..end];
        cursor.Take(subject);
        return subject.Length > 0 ? subject : null;
    }

    [GeneratedRegex(@"\G[“""][^“”""]{3,300}[”""]")]
    public static partial Regex Quoted();

    [GeneratedRegex(@"\G(?:\s\p{Ll}+){1,2}\s" + Roman)]
    public static partial Regex WithOrdinal();

    private static int SubjectEnd(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (",;:.()“”\"".Contains(text[i], StringComparison.Ordinal))
            {
                return i > from && text[i - 1] == ' ' ? i - 1 : i;
            }

            if (text[i] == ' ' && (OpensAnother(text, i + 1) || CitationWords.AfterSubject.Any(word => Cursor.IsAt(text, i + 1, word))))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Whether “và” stands here and opens the next document, or others of a kind: “… và Nghị quyết số 19-NQ/TW”, “… và các văn bản”.</summary>
    public static bool OpensAnother(string text, int at) =>
        Cursor.IsAt(text, at, "và") && (DocumentKinds.At(text, at + 3) is not null || Cursor.IsAt(text, at + 3, "các") || Cursor.IsAt(text, at + 3, "những"));

    [GeneratedRegex(@"\G,?\s(?:\(" + TermList + @"\)|" + TermList + ")")]
    private static partial Regex TermsPattern();

    [GeneratedRegex(@"\G\s(?:(?:lần thứ|LẦN THỨ)\s)?(?<ordinal>" + Roman + ")")]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"\G,?\s(?:nhiệm kỳ|nhiệm kì|NHIỆM KỲ)\s(?<from>[0-9]{4})\s?[-–]\s?(?<to>[0-9]{4})")]
    private static partial Regex TermOfOfficePattern();

    private const string TermList = @"(?:khóa|khoá|KHÓA|KHOÁ)\s(?<khoa>" + Roman + @")(?:(?:,|\svà|\s-)\s(?:(?:khóa|khoá)\s)?(?<khoa>" + Roman + "))*";
}
