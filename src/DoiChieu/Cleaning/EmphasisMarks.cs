using System.Collections.Immutable;

namespace DoiChieu.Cleaning;

/// <summary>Marks of emphasis that no Markdown rule pairs, because a blank or a line's end stands on the wrong side of them: `**1. **Tổ chức`, `**ỦY BAN⏎**`.
/// A star that is printed stays: `(*)`, `3*4`, a star that opens an item, a single star of a note.</summary>
public static class EmphasisMarks
{
    /// <summary>The stars among some characters (offsets of the text, in order) that are marks, as offset and length.</summary>
    public static ImmutableArray<(int Start, int Length)> Find(string text, IReadOnlyList<(int Start, int Length)> runs)
    {
        var stars = runs.SelectMany(r => Stars(text, r.Start, r.Start + r.Length)).Where(s => !IsPrinted(text, s)).ToList();
        if (stars.Sum(s => s.Length) % 2 == 0)
        {
            return [.. stars];
        }

        // `** Thuận lợi cơ bản*`: one of the two opens the emphasis, the other is the sign of the item.
        var first = runs.First(r => r.Length > 0).Start;
        if (stars[0].Start == first && stars[0].Start + stars[0].Length < text.Length && text[stars[0].Start + stars[0].Length] == ' ')
        {
            stars[0] = (stars[0].Start, stars[0].Length - 1);
            return [.. stars.Where(s => s.Length > 0)];
        }

        return stars.Count == 1 ? [] : [.. stars];
    }

    private static IEnumerable<(int Start, int Length)> Stars(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var from = i;
            while (i < end && text[i] == '*')
            {
                i++;
            }

            if (i > from)
            {
                yield return (from, i - from);
            }
        }
    }

    private static bool IsPrinted(string text, (int Start, int Length) stars)
    {
        var before = stars.Start == 0 ? ' ' : text[stars.Start - 1];
        var behind = stars.Start + stars.Length < text.Length ? text[stars.Start + stars.Length] : ' ';
        return before == '\\' || (before == '(' && behind == ')') || (stars.Length == 1 && char.IsAsciiDigit(before) && char.IsAsciiDigit(behind));
    }
}
