using System.Buffers;

namespace DoiChieu.Publishing.Templates;

/// <summary>Where Vietnamese words stand in a stretch of text, each run of neighbours from its first letter to its last.</summary>
internal static class NameRuns
{
    // An entity (&amp;) parts words too.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\u00a0&;");

    private static readonly SearchValues<char> Stops = SearchValues.Create(".:!?()“”\"[]…");

    private static readonly SearchValues<char> ListStops = SearchValues.Create(",.:!?()“”\"[]…");

    public static List<(int Start, int End)> Of(ReadOnlySpan<char> text)
    {
        var runs = new List<(int Start, int End)>();
        for (var at = 0; at < text.Length;)
        {
            var quote = text[at..].IndexOf('“') is var opened and >= 0 ? at + opened : text.Length;
            Outside(text, at, quote, runs);
            if (quote == text.Length)
            {
                return runs;
            }

            var closed = text[quote..].IndexOf('”');
            if (closed < 0)
            {
                Outside(text, quote, text.Length, runs);
                return runs;
            }

            // Words in quotation marks are printed words: “khoảng 215 triệu đồng” from the first to the last.
            if (VietnameseWord.IsIn(text.Slice(quote, closed)))
            {
                runs.Add((quote + 1, quote + closed));
            }

            at = quote + closed + 1;
        }

        return runs;
    }

    private static void Outside(ReadOnlySpan<char> text, int from, int to, List<(int Start, int End)> runs)
    {
        var words = Words(text, from, to);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Language != WordLanguage.Sure)
            {
                continue;
            }

            var (first, last) = (Back(words, i, text), On(words, i, text));
            runs.Add(Trimmed(text, words[first].Start, words[last].End));
            i = last;
        }
    }

    private static int Back(List<Word> words, int at, ReadOnlySpan<char> text)
    {
        while (at > 0 && words[at - 1].Language == WordLanguage.Likely && !ListStops.Contains(text[words[at - 1].End - 1]) && IsNext(words[at - 1], words[at], text))
        {
            at--;
        }

        return at;
    }

    // On over likely words, and over numbers, dashes, commas and “an ninh” if a name goes on behind them.
    private static int On(List<Word> words, int at, ReadOnlySpan<char> text)
    {
        var last = at;
        var isParted = false;
        for (var i = at + 1; i < words.Count && !Stops.Contains(text[words[i - 1].End - 1]) && IsNext(words[i - 1], words[i], text); i++)
        {
            // “Đại hội lần thứ XIV” ends in its number.
            if (i == last + 1 && words[last].Language == WordLanguage.Sure && VietnameseWord.IsRoman(text[words[i].Start..words[i].End]))
            {
                last = i;
                continue;
            }

            isParted |= text[words[i - 1].End - 1] == ',' || words[i].Language is WordLanguage.Neutral;
            if (words[i].Language == WordLanguage.Other || (words[i].Language == WordLanguage.Either && !IsBetween(words, i, text)))
            {
                return last;
            }

            if (words[i].Language == WordLanguage.Sure || (words[i].Language == WordLanguage.Likely && !isParted))
            {
                last = i;
                isParted = false;
            }
        }

        return last;
    }

    // “quốc phòng, an ninh”, not “Cần Thơ to Sóc Trăng”.
    private static bool IsBetween(List<Word> words, int at, ReadOnlySpan<char> text) =>
        at + 1 < words.Count && words[at + 1].Language is WordLanguage.Sure or WordLanguage.Likely && char.IsLower(text[words[at + 1].Start]);

    private static bool IsNext(Word one, Word other, ReadOnlySpan<char> text) => text[one.End..other.Start].Trim(" \t\r\n\u00a0").IsEmpty;

    private static (int Start, int End) Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (!char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (!char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static List<Word> Words(ReadOnlySpan<char> text, int from, int to)
    {
        var words = new List<Word>();
        for (var at = from; at < to;)
        {
            var length = text[at..to].IndexOfAny(Blanks) is var blank and >= 0 ? blank : to - at;
            if (length > 0)
            {
                words.Add(new Word(at, at + length, VietnameseWord.Of(text.Slice(at, length))));
            }

            at += length + 1;
        }

        return words;
    }

    private readonly record struct Word(int Start, int End, WordLanguage Language);
}
