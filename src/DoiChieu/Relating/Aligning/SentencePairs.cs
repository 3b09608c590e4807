using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DoiChieu.Relating.Aligning;

/// <summary>Two sentences that are one and the same, carried over.</summary>
/// <param name="IsMoved">It stands in a division that does not correspond.</param>
public sealed record SentencePair(Sentence Old, Sentence New, bool IsMoved);

/// <summary>Pairs the sentences of two documents, each at most once. 1. Sentences that say the same word for word (spelling aside) and stand in divisions that
/// correspond. 2. Alike ones in such divisions, the most alike first. 3. Moves: word for word the same, long enough to be no accident, once in each
/// document, elsewhere. Candidates come from an index of what sentences share; no step goes over all pairs.</summary>
public sealed class SentencePairs
{
    /// <summary>From here on two sentences are one carried over. Set on the labelled pairs of tests/gold/sentences.</summary>
    public const double Threshold = 0.6;

    // A reader said that the two paragraphs answer each other: less likeness is enough.
    private const double Answered = 0.1;

    // A shorter sentence that is found again elsewhere may be a phrase of the trade.
    private const int LeastWordsOfMove = 7;

    // What more sentences than this share brings no candidates; their rarer words do.
    private const int MostCommon = 40;

    private readonly ImmutableArray<Sentence> old;
    private readonly ImmutableArray<Sentence> @new;
    private readonly Correlation correlation;
    private readonly Sentence?[] ofNew;
    private readonly bool[] taken;
    private readonly ImmutableArray<SentencePair>.Builder pairs = ImmutableArray.CreateBuilder<SentencePair>();

    private SentencePairs(ImmutableArray<Sentence> old, ImmutableArray<Sentence> @new, Correlation correlation)
    {
        (this.old, this.@new, this.correlation) = (old, @new, correlation);
        (ofNew, taken) = (new Sentence?[@new.Length], new bool[old.Length]);
    }

    public static ImmutableArray<SentencePair> Of(ImmutableArray<Sentence> old, ImmutableArray<Sentence> @new, Correlation correlation)
    {
        var work = new SentencePairs(old, @new, correlation);
        work.TakeAlike(new Likeness(old.Concat(@new)));
        work.TakeMoves();
        return [.. work.pairs.OrderBy(p => p.New.Order)];
    }

    private void Take(Sentence before, Sentence after, bool isMoved)
    {
        if (!taken[before.Order] && ofNew[after.Order] is null)
        {
            taken[before.Order] = true;
            ofNew[after.Order] = before;
            pairs.Add(new SentencePair(before, after, isMoved));
        }
    }

    private void TakeAlike(Likeness likeness)
    {
        var index = Index();
        var candidates = new List<(double Likeness, int Drift, Sentence Old, Sentence New)>();
        foreach (var after in @new)
        {
            foreach (var before in Candidates(after, index))
            {
                if (correlation.Holds(before.Section.Anchor, after.Section.Anchor) && Score(before, after, likeness) is >= Threshold and var score)
                {
                    candidates.Add((score, Math.Abs(before.Order - after.Order), before, after));
                }
            }
        }

        foreach (var (_, _, before, after) in candidates.OrderByDescending(c => c.Likeness).ThenBy(c => c.Drift).ThenBy(c => c.New.Order).ThenBy(c => c.Old.Order))
        {
            Take(before, after, isMoved: false);
        }
    }

    private double Score(Sentence before, Sentence after, Likeness likeness) =>
        (string.Equals(before.Folded, after.Folded, StringComparison.Ordinal) ? 1 : likeness.Of(before, after))
        + (correlation.IsRow(before.Section.Anchor, after.Section.Anchor) ? Answered : 0);

    private Dictionary<string, List<Sentence>> Index()
    {
        var index = new Dictionary<string, List<Sentence>>(StringComparer.Ordinal);
        foreach (var sentence in old)
        {
            foreach (var feature in Likeness.Features(sentence).Distinct(StringComparer.Ordinal))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(index, feature, out _) ??= []).Add(sentence);
            }
        }

        return index;
    }

    private static IEnumerable<Sentence> Candidates(Sentence after, Dictionary<string, List<Sentence>> index)
    {
        var seen = new HashSet<int>();
        foreach (var feature in Likeness.Features(after))
        {
            if (index.TryGetValue(feature, out var having) && having.Count <= MostCommon)
            {
                foreach (var sentence in having.Where(s => seen.Add(s.Order)))
                {
                    yield return sentence;
                }
            }
        }
    }

    private void TakeMoves()
    {
        var once = Once(old.Where(s => !taken[s.Order]));
        foreach (var (folded, after) in Once(@new.Where(s => ofNew[s.Order] is null)).OrderBy(p => p.Value.Order))
        {
            if (after.Keys.Length >= LeastWordsOfMove && once.TryGetValue(folded, out var before))
            {
                Take(before, after, isMoved: true);
            }
        }
    }

    private static Dictionary<string, Sentence> Once(IEnumerable<Sentence> sentences) =>
        sentences.GroupBy(s => s.Folded, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
