using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DoiChieu.Relating.Aligning;

/// <summary>How alike two sentences are, from 0 to 1: the words and neighbouring words that both have, rare ones counting more, as a share of both
/// sentences and of the shorter one, half and half (a sentence that was continued is still itself).
/// Every official text is full of “đẩy mạnh”, “nâng cao chất lượng”: what many sentences have says little about two.
/// It knows the sentences it was made from. One thread at a time.</summary>
public sealed class Likeness
{
    // A sentence is weighed against hundreds of others: its features are numbers, made and added up once.
    private readonly Dictionary<Sentence, Profile> profiles = new(ReferenceEqualityComparer.Instance);
    private readonly double[] weights;

    // How often the first of two sentences has a feature that the second has not used up; all 0 between two calls.
    private readonly int[] left;

    /// <summary>Weighs the features of all sentences of two documents once.</summary>
    public Likeness(IEnumerable<Sentence> all)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var features = new List<(Sentence Sentence, ImmutableArray<int> Features)>();
        foreach (var sentence in all)
        {
            ImmutableArray<int> own = [.. sentence.Features.Select(f => NumberOf(f, numbers, counts))];
            features.Add((sentence, own));
            foreach (var feature in own.Distinct())
            {
                counts[feature]++;
            }
        }

        weights = [.. counts.Select(count => Math.Log(1 + ((double)features.Count / count)))];
        left = new int[weights.Length];
        foreach (var (sentence, own) in features)
        {
            profiles[sentence] = new Profile(own, own.Sum(f => weights[f]));
        }
    }

    private sealed record Profile(ImmutableArray<int> Features, double Weight);

    public double Of(Sentence one, Sentence other)
    {
        var (first, second) = (profiles[one], profiles[other]);
        var shared = Shared(first, second);
        return shared > 0 ? (shared / (first.Weight + second.Weight)) + (shared / (2 * Math.Min(first.Weight, second.Weight))) : 0;
    }

    /// <summary>The same as a share of both alone: what is only contained in the other is not like it.</summary>
    public double Even(Sentence one, Sentence other)
    {
        var (first, second) = (profiles[one], profiles[other]);
        var shared = Shared(first, second);
        return shared > 0 ? 2 * shared / (first.Weight + second.Weight) : 0;
    }

    private double Shared(Profile first, Profile second)
    {
        foreach (var feature in first.Features)
        {
            left[feature]++;
        }

        var shared = 0.0;
        foreach (var feature in second.Features)
        {
            if (left[feature] > 0)
            {
                left[feature]--;
                shared += weights[feature];
            }
        }

        foreach (var feature in first.Features)
        {
            left[feature] = 0;
        }

        return shared;
    }

    private static int NumberOf(string feature, Dictionary<string, int> numbers, List<int> counts)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, feature, out var known);
        if (!known)
        {
            number = counts.Count;
            counts.Add(0);
        }

        return number;
    }
}
