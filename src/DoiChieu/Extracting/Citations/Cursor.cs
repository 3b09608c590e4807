using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>A place in a text from which words are taken one phrase at a time. What does not match is not taken. Letter case is ignored, since titles are set in
/// capitals, and a phrase ends where its word ends. (One pattern for a whole name, with its tables of bodies and kinds, made four megabytes of code.)</summary>
internal sealed class Cursor(string text, int at)
{
    public int At { get; private set; } = at;

    public bool AtEnd => At == text.Length;

    public bool Take(string words)
    {
        if (!IsAt(text, At, words))
        {
            return false;
        }

        At += words.Length;
        return true;
    }

    /// <summary>The first of the phrases that stands here, as in the table; longer ones come first in a table.</summary>
    public string? TakeAny(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>A pattern that begins with `\G`.</summary>
    public Match? Take(Regex pattern)
    {
        var match = pattern.Match(text, At);
        if (!match.Success)
        {
            return null;
        }

        At += match.Length;
        return match;
    }

    /// <summary>A step that may be missing: where it gives null, nothing is taken.</summary>
    public T? Maybe<T>(Func<Cursor, T?> step)
        where T : class
    {
        var from = At;
        var taken = step(this);
        At = taken is null ? from : At;
        return taken;
    }

    public string Since(int start) => text[start..At];

    public bool IsBefore(string words) => IsAt(text, At, words);

    public static bool IsAt(string text, int at, string words) =>
        words.Length > 0
        && at <= text.Length
        && text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase)
        && (at + words.Length == text.Length || !char.IsLetterOrDigit(words[^1]) || !char.IsLetterOrDigit(text[at + words.Length]));
}
