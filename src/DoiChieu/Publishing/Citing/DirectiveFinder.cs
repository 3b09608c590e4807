using System.Collections.Immutable;

namespace DoiChieu.Publishing.Citing;

/// <summary>Chooses the words of a text directive. 1. They stand on the page as they are. 2. Browsers take the first place that fits: it is the place meant.
/// 3. As few words as that needs; words before or behind are added only where the same words stand twice. 4. Where nothing tells a place apart there is no directive.</summary>
internal sealed class DirectiveFinder(PageWords page)
{
    // Fewer words at an end would be found too early now and then, more make links that nobody can read.
    private const int FewestStart = 5;
    private const int FewestEnd = 3;
    private const int MostWords = 12;

    /// <summary>The directive of a section whose words stand in these stretches, each in one block and without a mark between its words.</summary>
    public TextDirective? Find(ImmutableArray<WordSpan> stretches)
    {
        if (stretches.IsEmpty)
        {
            return null;
        }

        var (first, last) = (stretches[0], stretches[^1]);
        if (stretches.Length == 1 && first.Length <= MostWords)
        {
            return Whole(first);
        }

        for (var length = Math.Min(FewestStart, first.Length); length <= Math.Min(MostWords, first.Length); length++)
        {
            var start = first with { Length = length };
            if (page.IsUnique(start) && End(start, last) is { } end)
            {
                return new TextDirective(page.Text(start), page.Text(end));
            }
        }

        return Whole(first with { Length = Math.Min(MostWords, first.Length) });
    }

    // The last words, where a browser that has found the start meets them first.
    private WordSpan? End(WordSpan start, WordSpan last)
    {
        for (var length = Math.Min(FewestEnd, last.Length); length <= Math.Min(MostWords, last.Length); length++)
        {
            var end = new WordSpan(last.End - length, length);
            if (end.Start >= start.End && page.Next(end, start.End) == end.Start)
            {
                return end;
            }
        }

        return null;
    }

    private TextDirective? Whole(WordSpan words)
    {
        if (page.IsUnique(words))
        {
            return new TextDirective(page.Text(words));
        }

        for (var beside = 1; beside <= MostWords; beside++)
        {
            var behind = new WordSpan(words.End, beside);
            if (page.Has(behind) && page.IsUnique(new WordSpan(words.Start, words.Length + beside)))
            {
                return new TextDirective(page.Text(words), Suffix: page.Text(behind));
            }

            var before = new WordSpan(words.Start - beside, beside);
            if (page.Has(before) && page.IsUnique(new WordSpan(before.Start, beside + words.Length)))
            {
                return new TextDirective(page.Text(words), Prefix: page.Text(before));
            }
        }

        return null;
    }
}
