using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Searching;

/// <summary>A word as the search knows it. templates/search/10-words.js does the same in the browser; tests/fixtures/fold.tsv holds both.</summary>
/// <param name="Folded">By what it is found: small letters without marks, `đ` as `d`, `sỹ` as `si`, `7.5` as `7,5`.</param>
/// <param name="Exact">By what it counts as typed exactly: case, NFC or NFD and the place of the tone mark (hoá, hóa) do not matter, every mark and every letter does.</param>
public readonly partial record struct SearchTerm(string Folded, string Exact)
{
    // Grave, acute, tilde, hook above, dot below.
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>The words of a text. Syllables are words; hyphens, strokes and signs part them; a number keeps its comma or dots.</summary>
    public static ImmutableArray<SearchTerm> Cut(string text)
    {
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = NoWidth().Replace(text.Substring(match.Index, match.Length), "").Replace('.', ',');
            if (Slug.Fold(word) is { Length: > 0 } folded)
            {
                terms.Add(new SearchTerm(OpenY().Replace(folded, "$1i"), ToneLast(word)));
            }
        }

        return terms.ToImmutable();
    }

    // A syllable has one tone, wherever its mark is printed.
    private static string ToneLast(string word)
    {
        var letters = new StringBuilder(word.Length);
        var tones = new StringBuilder();
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            (Tones.Contains(c, StringComparison.Ordinal) ? tones : letters).Append(char.ToLowerInvariant(c));
        }

        return letters.Append(tones).ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Cf}][\p{L}\p{M}\p{N}\p{Cf}]*|\p{N}+(?:[.,]\p{N}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Soft hyphens, zero-width blanks: pasted along unseen.
    [GeneratedRegex(@"\p{Cf}+", RegexOptions.CultureInvariant)]
    private static partial Regex NoWidth();

    // “tỷ” and “tỉ”, “quý” and “quí” are one word in two spellings; “túy” and “túi” are two words.
    [GeneratedRegex("^([hklmstv]|qu)y$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenY();
}
