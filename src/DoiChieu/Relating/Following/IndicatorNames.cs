using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Relating.Following;

/// <summary>The names of indicators, ours and those that texts print, to be found in a text word for word.</summary>
internal sealed partial class IndicatorNames
{
    // One word, “nước” or “xã”, is no name.
    private const int LeastWords = 2;

    private readonly ILookup<string, (string Indicator, ImmutableArray<string> Keys)> phrases;
    private readonly ILookup<string, string> shortForms;

    public IndicatorNames(Relations relations)
    {
        var printed = relations.Measures.Select(m => (m.Indicator.Id, Name: m.Measure.IndicatorAsWritten)).Distinct().ToList();
        phrases = printed.Concat(relations.Measures.Select(m => (m.Indicator.Id, Name: m.Indicator.Name.Vietnamese)))
            .Select(n => (Indicator: n.Id, Keys: Tokeniser.Keys(n.Name).ToImmutableArray()))
            .Where(n => n.Keys.Length >= LeastWords)
            .DistinctBy(n => n.Indicator + " " + string.Join(' ', n.Keys), StringComparer.Ordinal)
            .ToLookup(n => n.Keys[0], StringComparer.Ordinal);
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

            foreach (var (indicator, keys) in phrases[tokens[words[at]].Key])
            {
                if (Stands(keys, tokens, words, at))
                {
                    yield return (indicator, string.Concat(Enumerable.Range(words[at], words[at + keys.Length - 1] - words[at] + 1).Select(i => tokens[i].Text)));
                }
            }
        }
    }

    private static bool Stands(ImmutableArray<string> keys, ImmutableArray<Token> tokens, List<int> words, int at)
    {
        if (at + keys.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (!string.Equals(tokens[words[at + i]].Key, keys[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // `năng lực cạnh tranh cấp tỉnh (PCI)`
    [GeneratedRegex(@"\(([A-Z]{2,})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
