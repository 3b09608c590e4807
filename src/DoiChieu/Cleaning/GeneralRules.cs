using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Cleaning;

/// <summary>The rules that hold for every text. Each finds its places in the source alone and names what it does, as a listed correction would.</summary>
internal static partial class GeneralRules
{
    // A page ends inside a sentence only after a good run of words; a heading or a table cell is shorter.
    private const int FewestWordsBeforeBreak = 8;

    public static IEnumerable<Edit> Find(SourceText source, TextFormat format)
    {
        var edits = Bookmarks(source).Concat(Unnormalised(source)).Concat(PageBreaks(source)).Concat(Invisible(source)).Concat(Hyphens(source)).Concat(LineBreakTags(source));
        var all = format == TextFormat.Plain ? edits.Concat(PageNumbers.Find(source, Made)).Concat(StrayMarkdown.IsIn(source) ? [] : FalseDashes(source)).Concat(StrayMarkdown.Find(source, Made)) : edits;
        return HiddenCharacters.IndexIn(source.Text) < 0 ? all : WithHidden(source, [.. all.OrderBy(e => e.Start)]);
    }

    /// <summary>Characters that cannot be seen and that document.yaml allows are set aside, so that nobody reads on what is not printed; one that acts as a blank becomes a blank.
    /// What another rule changes, it changes without them.</summary>
    private static IEnumerable<Edit> WithHidden(SourceText source, IReadOnlyList<Edit> others)
    {
        var (text, next) = (source.Text, 0);
        for (var i = HiddenCharacters.IndexIn(text); i >= 0; i = HiddenCharacters.IndexIn(text, i))
        {
            var length = HiddenCharacters.LengthAt(text, i);
            while (next < others.Count && others[next].End <= i)
            {
                yield return others[next++];
            }

            if (next == others.Count || i + length <= others[next].Start)
            {
                yield return char.IsWhiteSpace(text[i])
                    ? Made(source, i, length, " ", CorrectionClass.Spacing, "dau-cach-an", new("ký tự điều khiển không nhìn thấy được, đọc như dấu cách", "a control character that cannot be seen, read as a blank"))
                    : Made(source, i, length, "", CorrectionClass.Noise, "ky-tu-an", new("ký tự không nhìn thấy được, không phải lời văn bản", "a character that cannot be seen, no words of the text"));
            }

            i += length;
        }

        foreach (var other in others.Skip(next))
        {
            yield return other;
        }
    }

    /// <summary>`[bookmark: _Hlk1]` marks that a word processor's export leaves in the text; neighbours go together.</summary>
    private static IEnumerable<Edit> Bookmarks(SourceText source) =>
        from Match match in BookmarkPattern().Matches(source.Text)
        select Made(source, match.Index, match.Length, "", CorrectionClass.Noise, "dau-trang", new("dấu trang (bookmark) của trình soạn thảo, không phải lời văn bản", "a bookmark of a word processor, no words of the text"));

    /// <summary>Words that are not in Unicode form NFC are composed; nothing else of them changes. U+FFFE, which is no character, has no form: like all that cannot be seen it is
    /// left out first.</summary>
    private static IEnumerable<Edit> Unnormalised(SourceText source) =>
        HiddenCharacters.Without(source.Text).IsNormalized(NormalizationForm.FormC)
            ? []
            : from Match match in ComposedPattern().Matches(source.Text)
              where !HiddenCharacters.Without(match.Value).IsNormalized(NormalizationForm.FormC)
              select Made(source, match.Index, match.Length, HiddenCharacters.Without(match.Value).Normalize(NormalizationForm.FormC), CorrectionClass.Unicode, "dung-san", new("chữ viết bằng dấu rời (NFD) được ghép thành chữ dựng sẵn (NFC)", "letters with detached marks (NFD) are composed (NFC)"));

    /// <summary>Characters that no reader sees: a byte order mark, blanks of no width, a hyphen that shows only at a line's end.</summary>
    private static IEnumerable<Edit> Invisible(SourceText source) =>
        from Match match in InvisiblePattern().Matches(source.Text)
        select Made(source, match.Index, match.Length, "", CorrectionClass.Unicode, "ky-tu-an", new("ký tự không hiện ra khi đọc (BOM, khoảng trắng rộng bằng không)", "characters that are not seen (byte order mark, blanks of no width)"));

    /// <summary>A hyphen that forbids a line's end looks like any other: `59‑NQ/TW` is 59-NQ/TW.</summary>
    private static IEnumerable<Edit> Hyphens(SourceText source) =>
        from Match match in HyphenPattern().Matches(source.Text)
        select Made(source, match.Index, match.Length, "-", CorrectionClass.Unicode, "gach-noi", new("dấu gạch nối không ngắt dòng (U+2011) được viết thành gạch nối thường", "a non-breaking hyphen (U+2011) is written as a plain one"));

    /// <summary>`&lt;br&gt;` in a cell of a table.</summary>
    private static IEnumerable<Edit> LineBreakTags(SourceText source) =>
        from Match match in LineBreakTagPattern().Matches(source.Text)
        select Made(source, match.Index, match.Length, " ", CorrectionClass.Noise, "ngat-dong", new("dấu ngắt dòng của trang web, không phải lời văn bản", "a line break of a web page, no words of the text"));

    /// <summary>A list dash, or bold marks, that a scan put before a printed number: `- 2.`, `- **4.**`.</summary>
    private static IEnumerable<Edit> FalseDashes(SourceText source) =>
        from Match match in FalseDashPattern().Matches(source.Text)
        select Made(source, match.Index, match.Length, match.Groups["number"].Value, CorrectionClass.Marker, "gach-truoc-so", new("bản quét đặt thêm dấu gạch đầu dòng trước số thứ tự", "the scan put a list dash before a number"));

    /// <summary>A paragraph that a page break cut: it ends without closing punctuation, blank lines follow,
    /// and the next line goes on in lower case without a marker of its own.</summary>
    private static IEnumerable<Edit> PageBreaks(SourceText source)
    {
        foreach (Match match in BreakPattern().Matches(source.Text))
        {
            var before = source.Line(source.LineOf(match.Index));
            if (!IsHeading(before) && WordPattern().Count(before) >= FewestWordsBeforeBreak)
            {
                yield return Made(source, match.Index, match.Length, " ", CorrectionClass.Split, "ngat-trang", new("đoạn bị ngắt trang cắt đôi, nối lại", "a paragraph that a page break had cut in two, joined again"));
            }
        }
    }

    private static bool IsHeading(string line) => !line.Any(char.IsLower);

    // The id comes from the words around, so that it stays when lines move: never from order or line.
    private static Edit Made(SourceText source, int start, int length, string reads, CorrectionClass kind, string name, Bilingual reason)
    {
        var from = Math.Max(0, start - 40);
        var around = source.Text[from..Math.Min(source.Text.Length, start + length + 40)];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(around)))[..8];
        return new Edit(start, length, reads, kind, string.Create(CultureInfo.InvariantCulture, $"{name}-{hash}"), reason);
    }

    [GeneratedRegex(@"(?:\[bookmark: [^\]\n]*\])+")]
    private static partial Regex BookmarkPattern();

    [GeneratedRegex("[\ufeff\u200b\u200c\u200d\u2060\u00ad]+")]
    private static partial Regex InvisiblePattern();

    [GeneratedRegex("[\u2010\u2011]")]
    private static partial Regex HyphenPattern();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreakTagPattern();

    // Without what the other rules take out: two rules never touch the same characters.
    [GeneratedRegex("[^\\s*\\\\<\ufeff\u200b\u200c\u200d\u2060\u00ad\u2010\u2011]+")]
    private static partial Regex ComposedPattern();

    [GeneratedRegex(@"\S+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"^(?:- \**|\*\*)(?<number>[0-9]+(?:\.[0-9]+)*\.)\**(?= )", RegexOptions.Multiline)]
    private static partial Regex FalseDashPattern();

    // [^.;:!?…] and closing quotes end a paragraph; a comma or a dash does not. `a)` and `đ)` open a point.
    [GeneratedRegex(@"(?<=[^\s.;:!?…”""])[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*(?=\p{Ll})(?!\p{Ll}{1,2}\))")]
    private static partial Regex BreakPattern();
}
