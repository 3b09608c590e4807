using System.Collections.Immutable;

namespace DoiChieu.Relating.Aligning;

/// <summary>Pairs the sentences of two documents, or their clauses, each at most once. 1. What holds targets that a reader paired. 2. What says the same word for
/// word (spelling aside), or is alike, in divisions that correspond; the most alike first. 3. Moves: word for word the same, long enough to be no accident,
/// once in each document, elsewhere. 4. Long sentences that are nearly the same, elsewhere: a task that became a breakthrough.</summary>
public sealed class SentencePairs
{
    // A shorter sentence that is found again elsewhere may be a phrase of the trade.
    private const int LeastWordsOfMove = 7;

    private readonly TextPieces pieces;
    private readonly Sentence?[] ofNew;
    private readonly bool[] taken;
    private readonly ImmutableArray<SentencePair>.Builder pairs = ImmutableArray.CreateBuilder<SentencePair>();

    private SentencePairs(TextPieces pieces)
    {
        this.pieces = pieces;
        (ofNew, taken) = (new Sentence?[pieces.New.Length], new bool[pieces.Old.Length]);
    }

    public static PairedPieces Of(TextPieces whole, Correlation correlation, TargetBonds bonds)
    {
        var clauses = new TextPieces(ClauseCutter.Cut(whole.Old, Numbers(whole.Old)), ClauseCutter.Cut(whole.New, Numbers(whole.New)));
        var cut = Cuts.Of(whole, clauses, bonds, new Resemblance(whole, clauses, correlation, bonds));
        var resemblance = new Resemblance(whole, cut, correlation, bonds);
        var work = new SentencePairs(cut);
        work.TakeTargets(bonds);
        foreach (var (before, after) in AlikePairs.Of(work.FreeOld, work.FreeNew, resemblance.Of))
        {
            work.Take(before, after, !resemblance.IsClose(before, after));
        }

        work.TakeMoves(resemblance, bonds);
        foreach (var (before, after) in AlikePairs.Of(work.FreeOld, work.FreeNew, resemblance.OfMove))
        {
            work.Take(before, after, isMoved: true);
        }

        return Joined.Of(new PairedPieces(cut, [.. work.pairs.OrderBy(p => p.New.Order)]));
    }

    private IEnumerable<Sentence> FreeOld => pieces.Old.Where(s => !taken[s.Order]);

    private IEnumerable<Sentence> FreeNew => pieces.New.Where(s => ofNew[s.Order] is null);

    private static HashSet<int> Numbers(ImmutableArray<Sentence> sentences) => [.. sentences.Select(s => s.Number)];

    private void Take(Sentence before, Sentence after, bool isMoved)
    {
        if (!taken[before.Order] && ofNew[after.Order] is null)
        {
            taken[before.Order] = true;
            ofNew[after.Order] = before;
            pairs.Add(new SentencePair(before, after, isMoved));
        }
    }

    // Where one holds targets of several, the one with which it shares most.
    private void TakeTargets(TargetBonds bonds)
    {
        foreach (var (before, after) in bonds.Between(pieces.Old, pieces.New).GroupBy(h => (h.Old.Order, h.New.Order)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.First()))
        {
            Take(before, after, isMoved: false);
        }
    }

    private void TakeMoves(Resemblance resemblance, TargetBonds bonds)
    {
        var once = Once(FreeOld);
        foreach (var (folded, after) in Once(FreeNew).OrderBy(p => p.Value.Order))
        {
            if (after.Keys.Length >= LeastWordsOfMove && once.TryGetValue(folded, out var before) && resemblance.MayFace(before, after) && bonds.Allow(before, after))
            {
                Take(before, after, isMoved: true);
            }
        }
    }

    private static Dictionary<string, Sentence> Once(IEnumerable<Sentence> sentences) =>
        sentences.GroupBy(s => s.Folded, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
