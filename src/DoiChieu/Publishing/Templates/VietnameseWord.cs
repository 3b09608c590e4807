using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DoiChieu.Publishing.Templates;

/// <summary>How sure it is that a word is Vietnamese.</summary>
internal enum WordLanguage
{
    Other,
    /// <summary>Digits and signs, or a short form in capitals: it belongs to a name only between two words of it.</summary>
    Neutral,
    /// <summary>An English word that is a Vietnamese syllable too: “an”, “to”.</summary>
    Either,
    /// <summary>A Vietnamese syllable without a mark, “kinh”, “Ban”: it belongs to the name that it stands beside.</summary>
    Likely,
    /// <summary>It has a letter that English lacks.</summary>
    Sure,
}

/// <summary>Tells a Vietnamese word by its letters, and one without such letters by the shape of its syllable.</summary>
internal static partial class VietnameseWord
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĂÂĐÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ");

    // Words of English sentences that have the shape of a Vietnamese syllable.
    private static readonly FrozenSet<string> English = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "am", "an", "be", "buy", "by", "can", "come", "day", "do", "gain", "go", "he", "him", "i", "in", "long", "man", "may", "me", "men", "my", "no", "on", "pay", "per", "run", "say",
        "so", "sum", "than", "the", "them", "then", "thin", "thing", "to", "ton", "via", "we");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishWords = English.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(Letters);

    /// <summary>Of a word between blanks, with the signs around it.</summary>
    public static WordLanguage Of(ReadOnlySpan<char> word)
    {
        if (word.ContainsAny(Letters))
        {
            return WordLanguage.Sure;
        }

        var letters = Bare(word);
        if (letters.IsEmpty || IsShortForm(letters))
        {
            return WordLanguage.Neutral;
        }

        if (EnglishWords.Contains(letters))
        {
            return WordLanguage.Either;
        }

        return Syllable().IsMatch(letters) ? WordLanguage.Likely : WordLanguage.Other;
    }

    /// <summary>A number as “lần thứ XIV” writes it, whatever sign stands behind it.</summary>
    public static bool IsRoman(ReadOnlySpan<char> word)
    {
        var letters = Bare(word);
        return !letters.IsEmpty && word.StartsWith(letters) && !letters.ContainsAnyExcept("IVXLC");
    }

    /// <summary>The word without the signs around it; empty for digits and signs.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetter(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    // GRDP, NQ/TW. A title in capitals has its marks: “BAN CHẤP HÀNH”.
    private static bool IsShortForm(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return letters.Length > 1 && !Syllable().IsMatch(letters);
    }

    // An open syllable or one that ends in a nasal: one that ends in c, ch, p or t has a tone mark.
    [GeneratedRegex(
        "^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:oa[iy]?|oe|uyu?|[aeo]o|[ao]i|u[ai]|[ai]u|ia|ay|[aeiouy]|(?:oa|[aeiou])(?:ng|nh?|m)|uyn|uynh|oen|oong)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Syllable();
}
