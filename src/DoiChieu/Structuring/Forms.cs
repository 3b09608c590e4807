using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>What the form of a line tells, without its place.</summary>
internal static partial class Forms
{
    // A heading may run to two or three lines of a page; a paragraph whose stop a scan lost is longer.
    private const int MostWordsOfHeading = 80;
    private const int MostWordsOfUnnumberedHeading = 30;

    /// <summary>Whether the words end as a sentence does.</summary>
    public static bool Closes(string words) => ClosingPattern().IsMatch(words);

    public static bool IsCapitals(string words) => words.Any(char.IsUpper) && !words.Any(char.IsLower);

    /// <summary>`-----`, `*`, `* * *`.</summary>
    public static bool IsOrnament(string words) => OrnamentPattern().IsMatch(words);

    public static bool IsBracketed(string words) => words.StartsWith('(') && words.EndsWith(')');

    /// <summary>`Mục tiêu đến năm 2035 ra sao? (Hình từ Internet)`: words below a picture repeat a heading and are none.</summary>
    public static bool IsCaption(string words) => CaptionPattern().IsMatch(words);

    /// <summary>Whether words behind a number may be a title: they do not close, or close with a colon that announces nothing.</summary>
    public static bool MayBeTitle(string words) =>
        words.Length > 0 && WordCount(words) <= MostWordsOfHeading
        && (words.EndsWith(':') ? !Announces(words) : !Closes(words) || IsQuestion(words));

    /// <summary>`Chỉ tiêu chủ yếu năm 2026 ra sao?`: one question and nothing else.</summary>
    public static bool IsQuestion(string words) => words.EndsWith('?') && !HasSentences(words);

    /// <summary>Whether a line without marker may be a heading.</summary>
    public static bool MayBeHeading(Block block) =>
        block.Text.Length > 0 && block.Text.Any(char.IsLetter) && !char.IsLower(block.Text[0]) && !IsBracketed(block.Text) && !IsCaption(block.Text)
        && WordCount(block.Text) <= MostWordsOfUnnumberedHeading
        && (!Closes(block.Text) || (block.Text.EndsWith(':') && (IsCapitals(block.Text) || IsPeriod(block.Text) || block.Form == BlockForm.Heading))
            || (IsQuestion(block.Text) && (block.IsBold || block.Form == BlockForm.Heading)));

    /// <summary>`Giai đoạn 2021 - 2025`.</summary>
    public static bool IsPeriod(string words) => PeriodPattern().IsMatch(words);

    /// <summary>`Mục tiêu đến năm 2030`.</summary>
    public static bool NamesYear(string words) => YearPattern().IsMatch(words);

    /// <summary>`Về công nghiệp: Tập trung …`: the item names its matter before it speaks of it.</summary>
    public static bool OpensWithTopic(string words) => TopicPattern().IsMatch(words);

    /// <summary>“… gồm:”, “… như sau:”: the line only leads in.</summary>
    public static bool Announces(string words)
    {
        var last = words.AsSpan().TrimEnd(": ");
        foreach (var leadIn in Wording.LeadIns)
        {
            if (last.EndsWith(leadIn, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>`I.`, `1.2.`, `a)`, `(3)` and nothing else: the words stand on the next line.</summary>
    public static bool IsMarkerAlone(string words) => MarkerAlonePattern().IsMatch(words);

    /// <summary>Two to five words, each with a capital, nothing else: a person's name.</summary>
    public static bool IsName(string words) => NamePattern().IsMatch(words);

    /// <summary>Whether more than one sentence stands in the words.</summary>
    public static bool HasSentences(string words) => SentencePattern().IsMatch(words);

    public static int WordCount(string words) => words.Count(c => c == ' ') + 1;

    [GeneratedRegex(@"[.;:,…!?][”""’)]*$|[.…!?;]\)$|/\./?$")]
    private static partial Regex ClosingPattern();

    [GeneratedRegex(@"\((?:Hình|Ảnh|Minh họa|Minh hoạ)(?:\s[^()]*|:[^()]*)?\)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex CaptionPattern();

    [GeneratedRegex(@"^[\s\-–—_=*~.•+]+$|^o0o$", RegexOptions.IgnoreCase)]
    private static partial Regex OrnamentPattern();

    [GeneratedRegex(@"^(?:Giai đoạn|Thời kỳ|Nhiệm kỳ|GIAI ĐOẠN|THỜI KỲ|NHIỆM KỲ)\s+(?<from>[0-9]{4})\s*[-–—]\s*(?<to>[0-9]{4}):?$")]
    public static partial Regex PeriodPattern();

    [GeneratedRegex(@"(?:năm|NĂM)\s+[0-9]{4}:?$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^[^.:;]{2,60}:\s+\S")]
    private static partial Regex TopicPattern();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^(?:(?:[IVXLC]+|[0-9]{1,2}(?:\.[0-9]{1,2})*|[A-ZĐa-zđ])[.)/]|\([0-9]{1,2}\))$")]
    private static partial Regex MarkerAlonePattern();

    [GeneratedRegex(@"[.!?…]\s+\p{Lu}")]
    private static partial Regex SentencePattern();
}
