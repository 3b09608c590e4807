using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DoiChieu.Relating;

public enum TokenClass
{
    Number,
    Word,
    Punctuation,
    Blank,
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Key">What it is compared by: spelling that means nothing is folded away.</param>
public readonly record struct Token(string Text, string Key, TokenClass Class);

/// <summary>Cuts a text into tokens. 1. Their texts joined give the text. 2. A number is one token, with its comma and dots: `7,5`, `6.200`.
/// 3. Keys fold letter case, composed and loose marks (NFC, NFD), where the tone mark sits (hóa, hoá), i and y at the end of an open
/// syllable (sĩ, sỹ), hàng and hằng before a time, and kinds of dashes and quotation marks. `đ` and `d` stay two letters, and so do all vowels.</summary>
public static partial class Tokeniser
{
    public static ImmutableArray<Token> Cut(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var match in Piece().EnumerateMatches(text))
        {
            tokens.Add(Of(text.Substring(match.Index, match.Length)));
        }

        FoldEvery(tokens);
        return tokens.ToImmutable();
    }

    /// <summary>The keys of all tokens but blanks.</summary>
    public static IEnumerable<string> Keys(string text) => Cut(text).Where(t => t.Class != TokenClass.Blank).Select(t => t.Key);

    // “hàng năm” and “hằng năm” are one; “hàng” alone is goods or a row.
    private static void FoldEvery(ImmutableArray<Token>.Builder tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (string.Equals(tokens[i].Key, Row, StringComparison.Ordinal) && tokens[i + 1].Class == TokenClass.Blank && Times.Contains(tokens[i + 2].Key))
            {
                tokens[i] = tokens[i] with { Key = Every };
            }
        }
    }

    private static Token Of(string piece) => piece[0] switch
    {
        var c when char.IsAsciiDigit(c) => new Token(piece, piece, TokenClass.Number),
        var c when char.IsWhiteSpace(c) => new Token(piece, " ", TokenClass.Blank),
        var c when char.IsLetter(c) => new Token(piece, WordKey(piece), TokenClass.Word),
        _ => new Token(piece, PunctuationKey(piece), TokenClass.Punctuation),
    };

    // The tone mark goes to the end of the key: a syllable has one tone, wherever the mark is printed.
    private static string WordKey(string word)
    {
        Span<char> key = stackalloc char[LongestSyllable + 1];
        var tone = '\0';
        var length = 0;
        foreach (var c in word)
        {
            if (length == LongestSyllable || c >= Letters.Length || Letters[c] is not { Plain: not '\0' } letter || (letter.Tone != '\0' && tone != '\0'))
            {
                return AnyWordKey(word);
            }

            key[length++] = letter.Plain;
            tone = letter.Tone == '\0' ? tone : letter.Tone;
        }

        if (key[..length] is "hy" or "ky" or "ly" or "my" or "sy" or "ty" or "vy" or "quy")
        {
            key[length - 1] = 'i';
        }

        if (tone != '\0')
        {
            key[length++] = tone;
        }

        return new string(key[..length]);
    }

    // A word that is no Vietnamese syllable in composed letters.
    private static string AnyWordKey(string word)
    {
        var letters = new StringBuilder(word.Length);
        var tones = new StringBuilder();
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            (Tones.Contains(c, StringComparison.Ordinal) ? tones : letters).Append(char.ToLowerInvariant(c));
        }

        var plain = letters.ToString().Normalize(NormalizationForm.FormC);
        return OpenY().Replace(plain, "$1i") + tones;
    }

    private static string PunctuationKey(string mark) => mark switch
    {
        "–" or "—" or "‑" or "−" => "-",
        "“" or "”" or "„" or "«" or "»" => "\"",
        "’" or "‘" => "'",
        _ => mark,
    };

    // “nghiêng” has seven letters; few foreign words are longer than this.
    private const int LongestSyllable = 16;

    private const char LastLatin = '\u024F';

    private const char FirstVietnamese = '\u1EA0';

    private const char LastVietnamese = '\u1EF9';

    // Each composed letter up to the last Vietnamese one: without its tone, in lower case, and the tone. What is no such letter has none.
    private static readonly (char Plain, char Tone)[] Letters = [.. Enumerable.Range(0, LastVietnamese + 1).Select(code => Letter((char)code))];

    private static (char Plain, char Tone) Letter(char c) =>
        !char.IsLetter(c) || c is > LastLatin and < FirstVietnamese ? default
        : AnyWordKey(c.ToString()) is [var plain] && !Tones.Contains(plain, StringComparison.Ordinal) ? (plain, '\0')
        : AnyWordKey(c.ToString()) is [var letter, var tone] && Tones.Contains(tone, StringComparison.Ordinal) ? (letter, tone)
        : default;

    private static readonly string Row = WordKey("hàng");

    private static readonly string Every = WordKey("hằng");

    private static readonly FrozenSet<string> Times = new[] { "ngày", "tuần", "tháng", "quý", "năm" }.Select(WordKey).ToFrozenSet(StringComparer.Ordinal);

    // Grave, acute, tilde, hook above, dot below. Breve, circumflex and horn make other vowels and stay.
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|\p{L}[\p{L}\p{M}]*|\s+|.", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    // “kỹ”, “tỷ”, “quý”; “túy” and “túi” are two words.
    [GeneratedRegex("^([hklmstv]|qu)y$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenY();
}
