using DoiChieu.Diagnostics;

namespace DoiChieu.Adding.Doubting;

/// <summary>A word of a text, letters only.</summary>
/// <param name="Key">The same for one syllable however it is spelled; small letters.</param>
/// <param name="Folded">Without any mark: what a recognition that lost or mistook marks would share.</param>
/// <param name="Follows">Whether nothing but one blank stands between it and the word before.</param>
internal sealed record RunningWord(string Text, int Line, string Key, string Folded, bool Follows)
{
    public static IEnumerable<RunningWord> Of(string text)
    {
        // A letter whose mark stands apart is one letter.
        text = text.Normalize(System.Text.NormalizationForm.FormC);
        var line = 1;
        var (start, end) = (-1, -2);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                // Digits glued to letters (`km2`, `QĐ11`) make no word of the language.
                var isWord = (i == text.Length || !char.IsAsciiDigit(text[i])) && (start == 0 || !char.IsAsciiDigit(text[start - 1]));
                if (isWord)
                {
                    yield return Made(text[start..i], line, end >= 0 && start - end == 1 && text[end] is ' ' or '\u00a0');
                }

                end = isWord ? i : -2;
                start = -1;
            }

            line += i < text.Length && text[i] is '\n' ? 1 : 0;
        }
    }

    private static RunningWord Made(string word, int line, bool follows)
    {
        var key = Syllable.Of(word) is { } syllable ? $"{syllable.Onset}{syllable.Rime}{syllable.Tone}" : word.ToLowerInvariant();
        return new RunningWord(word, line, key, Slug.Fold(word), follows);
    }
}
