using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Reads what a text prints about itself and compares it with document.yaml. A difference is a warning at the printed words:
/// the text is right about what it prints, document.yaml may be right about what it means.</summary>
public static partial class MetadataReader
{
    public static RecognisedMetadata Recognise(DocumentTree tree)
    {
        var head = Lines(tree, RegionKind.Letterhead);
        var title = tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Title);
        var isNews = string.Equals(tree.Files.Metadata.Kind, TextKinds.News, StringComparison.Ordinal);
        return new RecognisedMetadata(
            First(head, Letterhead.NumberPattern(), m => m.Groups["number"].Value),
            Date(head),
            title is null ? null : OfTitle(tree, title) ?? OfLetterhead(head),
            title is null ? null : new Printed<string>(tree.Words(title).Text, TextSpan.Between(title.Runs[0].Start, title.Runs[^1].End)))
        {
            Writer = isNews ? Byline.Writer(tree) : null,
            Newspaper = isNews ? Byline.Newspaper(tree) : null,
        };
    }

    /// <summary>What the text prints, with a warning for every item that document.yaml gives otherwise.</summary>
    public static Outcome<RecognisedMetadata> Compare(DocumentTree tree)
    {
        var noticed = new Noticed();
        var printed = Recognise(tree);
        var given = tree.Files.Metadata;
        if (printed.Number is { } number && !Same(number.Value, given.Number ?? ""))
        {
            Warn("number", number.Value, number.Place, given.Number);
        }

        if (printed.Date is { } date && date.Value != given.Date)
        {
            Warn("date", Iso(date.Value), date.Place, given.Date is { } day ? Iso(day) : null);
        }

        if (printed.Issuer is { } issuer && !Begins(given.Issuer, issuer.Value) && !IsLowerLine(tree, issuer, given.Issuer))
        {
            Warn("issuer", issuer.Value, issuer.Place, given.Issuer);
        }

        // A title block may go on behind the title, with the motto of a congress; a title may go on below its kind in words that open as grounds do.
        if (printed.Title is { } title && !Begins(title.Value, given.Title) && !(Wording.DocumentKinds.Contains(title.Value, StringComparer.OrdinalIgnoreCase) && Begins(given.Title, title.Value)))
        {
            Warn("title", title.Value, title.Place, given.Title);
        }

        return noticed.With(printed);

        void Warn(string key, string words, TextSpan place, string? value) =>
            noticed.Add(Rules.MetadataDiffers.At(tree.Text.At(place.Start, place.Length), key, words, value ?? ""));
    }

    private static Printed<DateOnly>? Date(ImmutableArray<TextSpanLine> head)
    {
        if (First(head, Letterhead.DatePattern(), m => $"{m.Groups["year"]}-{m.Groups["month"].Value.PadLeft(2, '0')}-{m.Groups["day"].Value.PadLeft(2, '0')}") is not { } found)
        {
            return null;
        }

        return DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new Printed<DateOnly>(date, found.Place) : null;
    }

    private static Printed<string>? OfTitle(DocumentTree tree, Section title)
    {
        foreach (var run in title.Runs)
        {
            var line = SectionText.Of(tree.Text, [run]);
            if (IssuerPattern().Match(line.Text) is { Success: true } match)
            {
                var name = match.Groups["name"];
                return new Printed<string>(name.Value, line.ToReading(name.Index, name.Length));
            }
        }

        return null;
    }

    // The issuer's lines stand first, in capitals, up to the rule below them; of several the letterhead gives the higher body first.
    private static Printed<string>? OfLetterhead(ImmutableArray<TextSpanLine> head)
    {
        var lines = head.TakeWhile(l => l.Words.Length > 0 && !l.Words.Any(char.IsLower) && l.Words.Any(char.IsLetter) && !Letterhead.MottoPattern().IsMatch(l.Words)).ToImmutableArray();
        return lines.Length == 0 ? null
            : new Printed<string>(string.Join(' ', lines.Select(l => l.Words)), TextSpan.Between(lines[0].Place.Start, lines[^1].Place.End));
    }

    private static Printed<string>? First(ImmutableArray<TextSpanLine> lines, Regex pattern, Func<Match, string> value)
    {
        foreach (var line in lines)
        {
            if (pattern.Match(line.Words) is { Success: true } match)
            {
                return new Printed<string>(value(match), line.Place);
            }
        }

        return null;
    }

    // `UBND TỈNH LÀO CAI` over `SỞ CÔNG THƯƠNG`: the lower one issues.
    private static bool IsLowerLine(DocumentTree tree, Printed<string> issuer, string given) =>
        LetterheadBody.Of(tree.Text.Text.Substring(issuer.Place.Start, issuer.Place.Length).Split('\n').Select(Blanks.Fold).Where(l => l.Length > 0)) is { } body && Begins(given, body.Name);

    private static ImmutableArray<TextSpanLine> Lines(DocumentTree tree, RegionKind kind)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpanLine>();
        // A text attached behind this one may have a letterhead of its own: it says nothing about the first.
        var body = tree.Sections.FirstOrDefault(s => s.Kind != SectionKind.Title)?.Span.Start ?? int.MaxValue;
        foreach (var region in tree.Regions.Where(r => r.Kind == kind && r.Span.Start < body))
        {
            for (var start = region.Span.Start; start < region.Span.End;)
            {
                var feed = tree.Text.Text.IndexOf('\n', start, region.Span.End - start);
                var end = feed < 0 ? region.Span.End : feed;
                var words = tree.Text.Text[start..end];
                var from = start + (words.Length - words.TrimStart().Length);
                if (words.Trim() is { Length: > 0 } trimmed)
                {
                    lines.Add(new TextSpanLine(Blanks.Fold(trimmed), new TextSpan(from, trimmed.Length)));
                }

                start = end + 1;
            }
        }

        return lines.ToImmutable();
    }

    private static bool Same(string a, string b) => string.Equals(Blanks.Fold(a), Blanks.Fold(b), StringComparison.Ordinal);

    private static bool Begins(string words, string beginning) => Slug.Of(words).StartsWith(Slug.Of(beginning), StringComparison.Ordinal);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record TextSpanLine(string Words, TextSpan Place);

    /// <summary>`CỦA BỘ CHÍNH TRỊ` on a line of its own.</summary>
    [GeneratedRegex(@"^(?:CỦA|Của)\s+(?<name>\P{Ll}+)$")]
    private static partial Regex IssuerPattern();
}
