using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Reads who a new text is, for a proposal that a person looks over. What the letterhead prints in the form of a letterhead is sure; what is found in another way says why it is not;
/// what is not printed is null. Nothing is made up.</summary>
public static partial class IdentityReader
{
    public static DocumentIdentity Read(DocumentTree tree)
    {
        var printed = MetadataReader.Recognise(tree);
        var head = new HeadText(tree.Text.Text);
        var title = Title(tree, printed, head);
        var kind = KindWords.Of(title);
        var annex = AnnexNumber.Of(tree, title);
        var number = Number(tree, printed, head);
        var date = Date(tree, printed, head);
        return new DocumentIdentity(
            number ?? annex?.AsNumber(),
            date is null or { IsSure: false, Value.Length: > 0 } ? annex?.AsDate() ?? date : date,
            IssuerProposal.Of(tree, printed, head),
            title,
            kind,
            title is null ? null : Term(title));
    }

    private static Recognised? Number(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Number is { } sure)
        {
            return new Recognised(sure.Value, tree.Text.SourceLine(sure.Place.Start), null);
        }

        var found = NumberPattern().Match(head.Joined);
        if (!found.Success)
        {
            return null;
        }

        var number = found.Groups["number"].Value;
        var line = head.LineOf(found.Groups["number"].Index);
        return number.StartsWith('/') || number.StartsWith('-')
            ? new Recognised("", line, Message.Of("identity.number-open", number))
            : new Recognised(number.Replace(" ", "", StringComparison.Ordinal), line, null);
    }

    private static Recognised? Date(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Date is { } sure)
        {
            return new Recognised(Iso(sure.Value), tree.Text.SourceLine(sure.Place.Start), null);
        }

        var found = DatePattern().Match(head.Joined);
        if (found.Success)
        {
            var day = $"{found.Groups["year"].Value}-{found.Groups["month"].Value.PadLeft(2, '0')}-{found.Groups["day"].Value.PadLeft(2, '0')}";
            var line = head.LineOf(found.Groups["year"].Index);
            return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? new Recognised(day, line, null)
                : new Recognised("", line, found.Groups["day"].Length == 0 ? Message.Of("identity.day-open")
                    : Message.Of("identity.day-impossible", found.Groups["day"].Value, found.Groups["month"].Value, found.Groups["year"].Value));
        }

        // `… đến ngày 18/10/2020.` inside a sentence is the day of what is told; on a line of its own, or in a table, it is of the page.
        var all = NewsDatePattern().Matches(head.Joined);
        var news = all.FirstOrDefault(m => head.IsShort(m.Index)) ?? all.FirstOrDefault();
        return news is not null && DateOnly.TryParseExact($"{news.Groups["year"].Value}-{news.Groups["month"].Value.PadLeft(2, '0')}-{news.Groups["day"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var seen)
            ? new Recognised(Iso(seen), head.LineOf(news.Index), head.IsShort(news.Index) ? Message.Of("identity.date-elsewhere") : Message.Of("identity.date-told", Iso(seen)))
            : null;
    }

    /// <summary>The doubt about a day that stands inside a sentence: no day of the text is known.</summary>
    public const string DateTold = "identity.date-told";

    // The title block where it names a kind of document; a text that opens otherwise (an article, a page of the web) has a first line.
    private static Recognised? Title(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Title is { } sure && KindWords.Opens(sure.Value) && !sure.Value.Contains("Số:", StringComparison.Ordinal))
        {
            if (Below(sure.Value, tree.Text.SourceLine(sure.Place.Start), head) is { } longer)
            {
                return longer;
            }

            var capitals = Forms.IsCapitals(sure.Value.Split(' ')[0]);
            return new Recognised(AddressPattern().Split(WithoutBody(tree) ?? Blanks.Fold(sure.Value))[0], tree.Text.SourceLine(sure.Place.Start), capitals ? null : Message.Of("identity.title-small"));
        }

        var first = head.Lines.FindIndex(l => KindWords.Opens(l.Words) && Forms.IsCapitals(l.Words));
        if (first >= 0)
        {
            var lines = head.Lines.Skip(first).TakeWhile((l, i) => i == 0 || (!EndsTitle(l.Words) && i < 12)).ToList();
            return new Recognised(WithoutBody([.. lines.Select(l => l.Words)]), lines[0].Line, Message.Of("identity.title-joined"));
        }

        return printed.Title is { } other ? new Recognised(Blanks.Fold(other.Value), tree.Text.SourceLine(other.Place.Start), Message.Of("identity.title-no-kind"))
            : head.Lines.Length > 0 ? new Recognised(head.Lines[0].Words, head.Lines[0].Line, Message.Of("identity.first-line"))
            : null;
    }

    // `KẾ HOẠCH` over `Thực hiện Đề án số 08 về …`, which opens as grounds do but ends as no sentence does.
    private static Recognised? Below(string kind, int line, HeadText head)
    {
        if (!Wording.DocumentKinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var below = head.Lines.SkipWhile(l => l.Line <= line).ToList();
        var count = below.TakeWhile((l, i) => l.Words[^1] is not ('.' or ':' or ';' or ',') && !l.Words.StartsWith('(') && (i == 0 ? l.Words.StartsWith("Thực hiện ", StringComparison.Ordinal) : char.IsLower(l.Words[0]))).Count();
        return count > 0 ? new Recognised(string.Join(' ', below.Take(count).Select(l => l.Words).Prepend(kind)), line, Message.Of("identity.title-joined")) : null;
    }

    private static string? WithoutBody(DocumentTree tree) =>
        tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Title) is { Runs.Length: > 0 } title
            ? WithoutBody([.. title.Runs.Select(r => Blanks.Fold(tree.Text.Text.Substring(r.Start, r.Length))).Where(w => w.Length > 0)])
            : null;

    /// <summary>The lines of a title without those at its end that are the name of a body: there it says who issues the document. “… của / Chính phủ” is a part of it.</summary>
    private static string WithoutBody(ImmutableArray<string> lines)
    {
        for (var count = Math.Min(MostLinesOfBody, lines.Length - 1); count > 0; count--)
        {
            if (IssuerProposal.IsBody(string.Join(' ', lines[^count..])) && !OpenEnd().IsMatch(lines[^(count + 1)]))
            {
                return string.Join(' ', lines[..^count]);
            }
        }

        return string.Join(' ', lines);
    }

    private const int MostLinesOfBody = 3;

    private static bool EndsTitle(string words) =>
        EndOfTitle().IsMatch(words) || words.EndsWith('.') || words.EndsWith(';') || words.EndsWith(':') || Forms.IsOrnament(words);

    private static Recognised? Term(Recognised title) =>
        TermPattern().Matches(title.Value) is [.., var last] ? new Recognised($"{last.Groups["from"].Value}-{last.Groups["to"].Value}", title.Line, null) : null;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int FindIndex(this ImmutableArray<(int Line, string Words)> lines, Predicate<(int Line, string Words)> match)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (match(lines[i]))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"(?<=^|\s)Số\s*:?\s*(?<number>[0-9]{1,4}(?:\s?[-/]\s?[\p{Lu}\p{Ll}0-9&Đđ]+)+|[-/]\s?[\p{Lu}0-9]+(?:[-/][\p{Lu}0-9]+)+)")]
    private static partial Regex NumberPattern();

    // A place, a comma, the day: “Hà Nội, ngày    tháng 11 năm 2025” leaves the day open.
    [GeneratedRegex(@"\p{Lu}[\p{L} .]{1,80},\s*ngày\s+(?<day>[0-9]{0,2})\s*tháng\s+(?<month>[0-9]{1,2})\s+năm\s+(?<year>[0-9]{4})")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>20[0-9][0-9])(?![0-9])")]
    private static partial Regex NewsDatePattern();

    // Behind these words a name is still to come.
    [GeneratedRegex(@"(?:^|\s)(?:của|cho|do|với|và|tại|theo|trình|thuộc|bởi|về|từ|kỳ|,)$|,$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    // A plan may be addressed below its title.
    [GeneratedRegex(@"\sKính gửi\s?:.*$")]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"^(?:Căn cứ|Thực hiện|Xét|Trên cơ sở|Kính|\(|[A-ZĐÂĂÊÔƠƯ]\p{Ll}+ \p{Ll})")]
    private static partial Regex EndOfTitle();

    [GeneratedRegex(@"(?<from>(?:19|20)[0-9][0-9])\s*[-–]\s*(?<to>20[0-9][0-9])")]
    private static partial Regex TermPattern();
}
