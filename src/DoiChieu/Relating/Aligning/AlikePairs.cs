using System.Runtime.InteropServices;

namespace DoiChieu.Relating.Aligning;

/// <summary>Pairs what is alike, the most alike first, each at most once. Candidates come from an index of what sentences share; no step goes over all pairs.</summary>
internal static class AlikePairs
{
    // What more sentences than this share brings no candidates; their rarer words do.
    private const int MostCommon = 40;

    /// <summary>The pairs, the most alike first.</summary>
    /// <param name="score">How alike two are; from 1 on they are a pair.</param>
    public static IEnumerable<(Sentence Old, Sentence New)> Of(IEnumerable<Sentence> old, IEnumerable<Sentence> @new, Func<Sentence, Sentence, double> score)
    {
        var index = Index(old, out var last);
        // Of each old sentence, the new one that it was last weighed against.
        var seen = new int[last + 1];
        var candidates = new List<(double Score, int Drift, Sentence Old, Sentence New)>();
        foreach (var after in @new)
        {
            foreach (var before in Candidates(after, index, seen))
            {
                if (score(before, after) is >= 1 and var found)
                {
                    candidates.Add((found, Math.Abs(before.Order - after.Order), before, after));
                }
            }
        }

        return Greedy(candidates);
    }

    private static IEnumerable<(Sentence Old, Sentence New)> Greedy(List<(double Score, int Drift, Sentence Old, Sentence New)> candidates)
    {
        var (olds, news) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (_, _, before, after) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Drift).ThenBy(c => c.New.Order).ThenBy(c => c.Old.Order))
        {
            if (!olds.Contains(before.Order) && news.Add(after.Order))
            {
                olds.Add(before.Order);
                yield return (before, after);
            }
        }
    }

    private static Dictionary<string, List<Sentence>> Index(IEnumerable<Sentence> old, out int last)
    {
        last = -1;
        var index = new Dictionary<string, List<Sentence>>(StringComparer.Ordinal);
        foreach (var sentence in old)
        {
            last = Math.Max(last, sentence.Order);
            foreach (var feature in sentence.Features.Distinct(StringComparer.Ordinal))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(index, feature, out _) ??= []).Add(sentence);
            }
        }

        return index;
    }

    private static IEnumerable<Sentence> Candidates(Sentence after, Dictionary<string, List<Sentence>> index, int[] seen)
    {
        var mark = after.Order + 1;
        foreach (var feature in after.Features)
        {
            if (!index.TryGetValue(feature, out var having) || having.Count > MostCommon)
            {
                continue;
            }

            foreach (var sentence in having)
            {
                if (seen[sentence.Order] != mark)
                {
                    seen[sentence.Order] = mark;
                    yield return sentence;
                }
            }
        }
    }
}
