using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Citing;

/// <summary>A stretch of a page's words: offset of the first and number.</summary>
internal readonly record struct WordSpan(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>The words of a page in the order in which a browser meets them. Words are compared as browsers find text: without marks, case and the punctuation
/// around a word, so that what is unique here is unique there.</summary>
internal sealed class PageWords
{
    private readonly List<string> words = [];
    private readonly List<string> keys = [];
    private readonly List<int> blocks = [];
    private int block;
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

    /// <summary>What is added from here on stands in a block of its own. A browser looks for each part of a directive within one block.</summary>
    public void Block() => block++;

    /// <summary>Adds words that follow one another in the block.</summary>
    public WordSpan Add(string text)
    {
        var start = words.Count;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var key = Key(word);
            if (!places.TryGetValue(key, out var list))
            {
                places[key] = list = [];
            }

            list.Add(words.Count);
            words.Add(word);
            keys.Add(key);
            blocks.Add(block);
        }

        return new WordSpan(start, words.Count - start);
    }

    /// <summary>Something stands here that is not known: no words go across it.</summary>
    public void Gap()
    {
        block++;
        words.Add("");
        keys.Add("");
        blocks.Add(block++);
    }

    public string Text(WordSpan span) => string.Join(' ', words.GetRange(span.Start, span.Length));

    /// <summary>Whether the page has known words there, all in one block.</summary>
    public bool Has(WordSpan span) =>
        span.Start >= 0 && span.End <= words.Count && words[span.Start].Length > 0 && blocks[span.Start] == blocks[span.End - 1];

    public bool IsUnique(WordSpan span) => Find(span).Take(2).Count() == 1;

    /// <summary>Where the same words begin next, at a place or behind it; -1 where they do not.</summary>
    public int Next(WordSpan span, int from) => Find(span).Where(at => at >= from).DefaultIfEmpty(-1).First();

    // The rarest word leads: a common one stands hundreds of times in a document.
    private IEnumerable<int> Find(WordSpan span)
    {
        var rarest = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            rarest = places[keys[i]].Count < places[keys[rarest]].Count ? i : rarest;
        }

        var ahead = rarest - span.Start;
        return places[keys[rarest]].Select(at => at - ahead).Where(at => IsAt(span, at));
    }

    private bool IsAt(WordSpan span, int at)
    {
        for (var i = 0; i < span.Length; i++)
        {
            if (at + i < 0 || at + i >= keys.Count || !string.Equals(keys[span.Start + i], keys[at + i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string Key(string word)
    {
        var folded = Slug.Fold(word);
        var (start, end) = (0, folded.Length);
        while (start < end && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(folded[end - 1]))
        {
            end--;
        }

        return end > start ? folded[start..end] : folded;
    }
}
