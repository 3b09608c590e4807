using System.Collections.Frozen;

namespace DoiChieu.Adding.Doubting;

/// <summary>A list of words that a keeper has: one a line, or the .dic of a spelling checker (a count first, flags behind a slash). None comes with this program: the good ones
/// have licences that do not go with its own.</summary>
public static class WordList
{
    /// <summary>Where Debian's package hunspell-vi (GPL-2) puts its syllables.</summary>
    public const string OfDebian = "/usr/share/hunspell/vi_VN.dic";

    public static FrozenSet<string> Read(string text) =>
        text.Split('\n').Select(l => l.Split('/')[0].Trim().ToLowerInvariant()).Where(w => w.Length > 0 && w.All(c => char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)).ToFrozenSet(StringComparer.Ordinal);
}
