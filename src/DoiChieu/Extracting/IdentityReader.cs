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
        return new DocumentIdentity(
            Number(tree, printed, head),
            Date(tree, printed, head),
            IssuerProposal.Of(tree, printed, head),
            title,
            kind,
            title is null ? null : Term(title));
    }

    private static Recognised? Number(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Number is { } sure)
        {
            return new Recognised(sure.Value, tree.Text.SourceLine(sure.Place.Start), "");
        }

        var found = NumberPattern().Match(head.Joined);
        if (!found.Success)
        {
            return null;
        }

        var number = found.Groups["number"].Value;
        var line = head.LineOf(found.Groups["number"].Index);
        return number.StartsWith('/') || number.StartsWith('-')
            ? new Recognised("", line, $"the letterhead leaves the number open: `Số: {number}`")
            : new Recognised(number.Replace(" ", "", StringComparison.Ordinal), line, "");
    }

    private static Recognised? Date(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Date is { } sure)
        {
            return new Recognised(Iso(sure.Value), tree.Text.SourceLine(sure.Place.Start), "");
        }

        var found = DatePattern().Match(head.Joined);
        if (found.Success)
        {
            var day = $"{found.Groups["year"].Value}-{found.Groups["month"].Value.PadLeft(2, '0')}-{found.Groups["day"].Value.PadLeft(2, '0')}";
            var line = head.LineOf(found.Groups["year"].Index);
            return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? new Recognised(day, line, "")
                : new Recognised("", line, found.Groups["day"].Length == 0 ? "the letterhead leaves the day open" : $"no calendar has the day {found.Groups["day"].Value}/{found.Groups["month"].Value}/{found.Groups["year"].Value}");
        }

        var news = NewsDatePattern().Match(head.Joined);
        return news.Success && DateOnly.TryParseExact($"{news.Groups["year"].Value}-{news.Groups["month"].Value.PadLeft(2, '0')}-{news.Groups["day"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var seen)
            ? new Recognised(Iso(seen), head.LineOf(news.Index), "it is no date of a letterhead: a web page may print the day of the page, or of another document")
            : null;
    }

    // The title block where it names a kind of document; a text that opens otherwise (an article, a page of the web) has a first line.
    private static Recognised? Title(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Title is { } sure && KindWords.Opens(sure.Value) && !sure.Value.Contains("Số:", StringComparison.Ordinal))
        {
            var capitals = Forms.IsCapitals(sure.Value.Split(' ')[0]);
            return new Recognised(AddressPattern().Split(Blanks.Fold(sure.Value))[0], tree.Text.SourceLine(sure.Place.Start), capitals ? "" : "it is not set as the title of a document: an article may begin so");
        }

        var first = head.Lines.FindIndex(l => KindWords.Opens(l.Words) && Forms.IsCapitals(l.Words));
        if (first >= 0)
        {
            var lines = head.Lines.Skip(first).TakeWhile((l, i) => i == 0 || (!EndsTitle(l.Words) && i < 12)).ToList();
            return new Recognised(string.Join(' ', lines.Select(l => l.Words)), lines[0].Line, "it was put together from several lines");
        }

        return printed.Title is { } other ? new Recognised(Blanks.Fold(other.Value), tree.Text.SourceLine(other.Place.Start), "it names no kind of document")
            : head.Lines.Length > 0 ? new Recognised(head.Lines[0].Words, head.Lines[0].Line, "the text has no title block: this is its first line")
            : null;
    }

    private static bool EndsTitle(string words) =>
        EndOfTitle().IsMatch(words) || words.EndsWith('.') || words.EndsWith(';') || words.EndsWith(':') || Forms.IsOrnament(words);

    private static Recognised? Term(Recognised title) =>
        TermPattern().Matches(title.Value) is [.., var last] ? new Recognised($"{last.Groups["from"].Value}-{last.Groups["to"].Value}", title.Line, "") : null;

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

    [GeneratedRegex(@"(?<=^|\s)Số\s*:?\s*(?<number>\d{1,4}(?:\s?[-/]\s?[\p{Lu}\p{Ll}\d&Đđ]+)+|[-/]\s?[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)")]
    private static partial Regex NumberPattern();

    // A place, a comma, the day: “Hà Nội, ngày    tháng 11 năm 2025” leaves the day open.
    [GeneratedRegex(@"\p{Lu}[\p{L} .]{1,80},\s*ngày\s+(?<day>\d{0,2})\s*tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>20\d\d)(?!\d)")]
    private static partial Regex NewsDatePattern();

    // A plan may be addressed below its title.
    [GeneratedRegex(@"\sKính gửi\s?:.*$")]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"^(?:Căn cứ|Thực hiện|Xét|Trên cơ sở|Kính|\(|[A-ZĐÂĂÊÔƠƯ]\p{Ll}+ \p{Ll})")]
    private static partial Regex EndOfTitle();

    [GeneratedRegex(@"(?<from>(?:19|20)\d\d)\s*[-–]\s*(?<to>20\d\d)")]
    private static partial Regex TermPattern();
}
