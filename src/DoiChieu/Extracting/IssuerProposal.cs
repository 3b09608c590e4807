using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The issuer of a new text, in small letters where a name that is known tells which: letterheads are set in capitals.</summary>
internal static partial class IssuerProposal
{
    public static Recognised? Of(DocumentTree tree, RecognisedMetadata printed, HeadText head)
    {
        if (printed.Issuer is { } found && found.Value.Any(char.IsLetter) && !KindWords.Opens(found.Value))
        {
            return Proposed(found.Value, tree.Text.SourceLine(found.Place.Start));
        }

        // A letterhead that came in pieces: its capitals up to the motto or the number.
        var lines = head.Lines.SkipWhile(l => !Forms.IsCapitals(l.Words)).TakeWhile(l => Forms.IsCapitals(l.Words) && !MottoPattern().IsMatch(l.Words) && !KindWords.Opens(l.Words)).ToList();
        return lines.Count == 0 ? null : Proposed(string.Join(' ', lines.Select(l => l.Words)), lines[0].Line);
    }

    private static Recognised Proposed(string capitals, int line)
    {
        var words = MottoPattern().Split(Blanks.Fold(capitals))[0].Trim(' ', '*', '#', '-');
        var cursor = new Cursor(words, 0);
        if (cursor.TakeAny(IssuingBodies.Central) is { } central && cursor.AtEnd)
        {
            return new Recognised(central, line, "");
        }

        var local = new Cursor(words, 0);
        if (local.TakeAny(IssuingBodies.Local) is { } body && Place(words[local.At..].Trim()) is { } place)
        {
            return new Recognised(place.Length == 0 ? body : $"{body} {place}", line, place.Length == 0 ? "the letterhead does not say of which place" : "");
        }

        return new Recognised(Sentence(words), line, words.Any(char.IsLower) ? "" : "it is set in capitals, and its small letters are a guess");
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

    [GeneratedRegex(@"\s*(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập|ĐỘC LẬP|Số\s*:).*$")]
    private static partial Regex MottoPattern();
}
