using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DoiChieu.Relating.Aligning;

/// <summary>How alike two sentences are, from 0 to 1: the words and neighbouring words that both have, rare ones counting more, as a share of both
/// sentences and of the shorter one, half and half (a sentence that was continued is still itself).
/// Every official text is full of “đẩy mạnh”, “nâng cao chất lượng”: what many sentences have says little about two.</summary>
public sealed class Likeness
{
    private readonly FrozenDictionary<string, double> weights;
    private readonly double heaviest;

    /// <summary>Weighs the features of all sentences of two documents once.</summary>
    public Likeness(IEnumerable<Sentence> all)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var sentence in all)
        {
            sentences++;
            foreach (var feature in Features(sentence).Distinct(StringComparer.Ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        heaviest = Math.Log(1 + sentences);
        weights = counts.ToFrozenDictionary(c => c.Key, c => Math.Log(1 + ((double)sentences / c.Value)), StringComparer.Ordinal);
    }

    /// <summary>The words of a sentence and each two neighbours, as often as they occur.</summary>
    public static IEnumerable<string> Features(Sentence sentence)
    {
        var keys = sentence.Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            yield return keys[i];
            if (i > 0)
            {
                yield return keys[i - 1] + " " + keys[i];
            }
        }
    }

    public double Of(Sentence one, Sentence other)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        var (first, second, shared) = (0.0, 0.0, 0.0);
        foreach (var feature in Features(one))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(left, feature, out _)++;
            first += Weight(feature);
        }

        foreach (var feature in Features(other))
        {
            var weight = Weight(feature);
            second += weight;
            if (left.TryGetValue(feature, out var count) && count > 0)
            {
                left[feature] = count - 1;
                shared += weight;
            }
        }

        return shared > 0 ? (shared / (first + second)) + (shared / (2 * Math.Min(first, second))) : 0;
    }

    public double Weight(string feature) => weights.GetValueOrDefault(feature, heaviest);
}
