using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The issuer of a new text, in small letters where a name that is known tells which: letterheads are set in capitals.
/// What does not open like the name of a body (a heading, the panel of a web page) is no issuer, and none is better than a wrong one.</summary>
internal static partial class IssuerProposal
{
    public static Recognised? Of(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Issuer is { } found && IssuingBodies.Opens(Cleaned(found.Value)))
        {
            var printedLines = tree.Text.Text.Substring(found.Place.Start, found.Place.Length).Split('\n').Select(Cleaned).Where(l => l.Length > 0);
            return LetterheadBody.Of(printedLines) is { } whole ? Proposed(whole, tree.Text.SourceLine(found.Place.Start)) : null;
        }

        // A letterhead that came in pieces: its capitals up to the motto or the number.
        var lines = head.Lines.SkipWhile(l => !Forms.IsCapitals(l.Words) || !IssuingBodies.Opens(l.Words) || l.Words.Any(char.IsAsciiDigit)).TakeWhile(l => Forms.IsCapitals(l.Words) && !MottoPattern().IsMatch(l.Words) && !KindWords.Opens(l.Words) && !MarkerStyles.Read(l.Words).Any()).ToList();
        return LetterheadBody.Of(lines.Select(l => Cleaned(l.Words))) is { } body ? Proposed(body, lines[0].Line) : null;
    }

    private static Recognised Proposed(LetterheadBody body, int line)
    {
        if (body.Above.Length == 0)
        {
            return Proposed(body.Name, line);
        }

        var name = Proposed(body.Name, line);
        var place = name.Doubt is null ? "" : body.PlaceAbove();
        return new Recognised(place.Length == 0 ? name.Value : $"{name.Value} {place}", line, Message.Of("identity.issuer-above", body.Above));
    }

    /// <summary>Whether a line is the name of a body and nothing else: below a title it says who issues the document, and is no part of it.</summary>
    public static bool IsBody(string words)
    {
        var central = new Cursor(words, 0);
        if (central.TakeAny(IssuingBodies.Central) is not null && central.AtEnd)
        {
            return true;
        }

        var local = new Cursor(words, 0);
        return local.TakeAny(IssuingBodies.Local) is not null && Place(words[local.At..].Trim()) is not null;
    }

    // Behind the name a page may leave the rule below it, or the edge of a cell.
    private static string Cleaned(string words) => RulePattern().Split(MottoPattern().Split(Blanks.Fold(words))[0])[0].Trim(' ', '*', '#', '-');

    private static Recognised Proposed(string capitals, int line)
    {
        var words = capitals;
        var cursor = new Cursor(words, 0);
        if (cursor.TakeAny(IssuingBodies.Central) is { } central && cursor.AtEnd)
        {
            return new Recognised(central, line, null);
        }

        var local = new Cursor(words, 0);
        if (local.TakeAny(IssuingBodies.Local) is { } body && Place(words[local.At..].Trim()) is { } place)
        {
            return new Recognised(place.Length == 0 ? body : $"{body} {place}", line, place.Length == 0 ? Message.Of("identity.issuer-no-place") : null);
        }

        return new Recognised(Sentence(words), line, words.Any(char.IsLower) ? null : Message.Of("identity.issuer-capitals"));
    }

    // “THÀNH PHỐ HẢI PHÒNG” → “thành phố Hải Phòng”; behind “THÀNH ỦY” the name stands alone. Null where more is printed than a place.
    private static string? Place(string words)
    {
        var cursor = new Cursor(words, 0);
        var kind = cursor.TakeAny(IssuingBodies.PlaceKinds);
        var name = words[cursor.At..].Trim();
        return name.Split(' ').Length > 5 || name.Any(c => !char.IsLetter(c) && c is not (' ' or '-' or '.')) ? null
            : (kind is null ? "" : kind.ToLowerInvariant() + " ") + (name.Any(char.IsLower) ? name : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()));
    }

    private static string Sentence(string words) =>
        words.Length == 0 || words.Any(char.IsLower) ? words : char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant();

    [GeneratedRegex(@"\s*(?:[-–—_=]{2,}|[|*\\]).*$")]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"\s*(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập|ĐỘC LẬP|Số\s*:).*$")]
    private static partial Regex MottoPattern();
}
