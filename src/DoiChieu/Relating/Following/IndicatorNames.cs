using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Relating.Following;

/// <summary>The names of indicators, ours and those that texts print, to be found in a text word for word.</summary>
internal sealed partial class IndicatorNames
{
    // One word, “nước” or “xã”, is no name.
    private const int LeastWords = 2;

    private readonly Phrase phrases = new();
    private readonly ILookup<string, string> shortForms;

    public IndicatorNames(ImmutableArray<ReadMeasure> measures)
    {
        var printed = measures.Select(m => (m.Indicator.Id, Name: m.Measure.IndicatorAsWritten)).Distinct().ToList();
        var known = printed.Concat(measures.Select(m => m.Indicator).DistinctBy(i => i.Id, StringComparer.Ordinal).Select(i => (i.Id, Name: i.Name.Vietnamese))).Distinct();
        foreach (var ((indicator, name), order) in known.Select((n, order) => (n, order)))
        {
            string[] keys = [.. Tokeniser.Keys(name)];
            if (keys.Length >= LeastWords)
            {
                phrases.Add(keys, indicator, order);
            }
        }

        shortForms = printed.SelectMany(n => ShortForm().Matches(n.Name).Select(m => (n.Id, Form: m.Groups[1].Value))).Distinct()
            .GroupBy(s => s.Form, StringComparer.Ordinal).Where(g => g.Count() == 1).SelectMany(g => g).ToLookup(s => s.Form, s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>Each name in a text, in the order of the text, with its printed words.</summary>
    public IEnumerable<(string Indicator, string Words)> In(string text)
    {
        var tokens = Tokeniser.Cut(text);
        var words = new List<int>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Class != TokenClass.Blank)
            {
                words.Add(i);
            }
        }

        for (var at = 0; at < words.Count; at++)
        {
            foreach (var indicator in shortForms[tokens[words[at]].Text])
            {
                yield return (indicator, tokens[words[at]].Text);
            }

            foreach (var (indicator, _, end) in Ending(tokens, words, at))
            {
                yield return (indicator, string.Concat(Enumerable.Range(words[at], words[end] - words[at] + 1).Select(i => tokens[i].Text)));
            }
        }
    }

    // Every name that begins at a word, and the word that ends it, in the order in which the names are known.
    private IEnumerable<(string Indicator, int Order, int End)> Ending(ImmutableArray<Token> tokens, List<int> words, int at)
    {
        List<(string Indicator, int Order, int End)>? found = null;
        var reached = phrases;
        for (var end = at; end < words.Count && reached.Next(tokens[words[end]].Key) is { } next; end++)
        {
            reached = next;
            foreach (var (indicator, order) in reached.Names)
            {
                (found ??= []).Add((indicator, order, end));
            }
        }

        return found is null ? [] : found.OrderBy(f => f.Order);
    }

    // Names by their words, one below the other: what a text costs does not grow with the number of names.
    private sealed class Phrase
    {
        private readonly Dictionary<string, Phrase> next = new(StringComparer.Ordinal);
        private readonly List<(string Indicator, int Order)> names = [];

        public IReadOnlyList<(string Indicator, int Order)> Names => names;

        public Phrase? Next(string key) => next.GetValueOrDefault(key);

        public void Add(ReadOnlySpan<string> keys, string indicator, int order)
        {
            var last = this;
            foreach (var key in keys)
            {
                last = last.next.TryGetValue(key, out var known) ? known : last.next[key] = new Phrase();
            }

            // The same words in other letters are one name.
            if (!last.names.Exists(n => string.Equals(n.Indicator, indicator, StringComparison.Ordinal)))
            {
                last.names.Add((indicator, order));
            }
        }
    }

    // `năng lực cạnh tranh cấp tỉnh (PCI)`
    [GeneratedRegex(@"\(([A-Z]{2,})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
