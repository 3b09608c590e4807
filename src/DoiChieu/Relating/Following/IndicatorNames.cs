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
        int[] words = [.. Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Class != TokenClass.Blank)];
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var indicator in shortForms[tokens[words[at]].Text])
            {
                yield return (indicator, tokens[words[at]].Text);
            }

            foreach (var (indicator, keys) in phrases[tokens[words[at]].Key])
            {
                if (at + keys.Length <= words.Length && Enumerable.Range(0, keys.Length).All(i => string.Equals(tokens[words[at + i]].Key, keys[i], StringComparison.Ordinal)))
                {
                    yield return (indicator, string.Concat(Enumerable.Range(words[at], words[at + keys.Length - 1] - words[at] + 1).Select(i => tokens[i].Text)));
                }
            }
        }
    }

    // `năng lực cạnh tranh cấp tỉnh (PCI)`
    [GeneratedRegex(@"\(([A-Z]{2,})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
