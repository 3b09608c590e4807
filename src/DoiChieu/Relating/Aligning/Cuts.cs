using System.Collections.Immutable;

namespace DoiChieu.Relating.Aligning;

/// <summary>Which sentences of two documents are cut into clauses before they are paired: those whose clauses belong to several sentences of the other text,
/// or of which only a part belongs there. All others stay whole, as a reader reads them.</summary>
internal sealed class Cuts
{
    private readonly HashSet<int> old = [];
    private readonly HashSet<int> @new = [];
    private readonly Dictionary<int, HashSet<int>> newOfOld = [];
    private readonly Dictionary<int, HashSet<int>> oldOfNew = [];
    private readonly HashSet<(int Old, int New)> bound = [];

    /// <summary>The sentences, some of them in clauses.</summary>
    /// <param name="whole">The sentences.</param>
    /// <param name="pieces">All of them in clauses.</param>
    public static TextPieces Of(TextPieces whole, TextPieces pieces, TargetBonds bonds, Resemblance resemblance)
    {
        var cuts = new Cuts();
        var held = bonds.Between(pieces.Old, pieces.New).ToList();
        cuts.Tie(held);
        cuts.bound.UnionWith(held.Select(h => (h.Old.Number, h.New.Number)));
        cuts.Tie(AlikePairs.Of(pieces.Old, pieces.New, resemblance.Of));
        cuts.CutWhatIsShared(whole, resemblance);
        cuts.CutHalfTargets(pieces, bonds, held);
        return new TextPieces(ClauseCutter.Cut(whole.Old, cuts.old), ClauseCutter.Cut(whole.New, cuts.@new));
    }

    private void Tie(IEnumerable<(Sentence Old, Sentence New)> ties)
    {
        foreach (var (before, after) in ties)
        {
            Partners(newOfOld, before.Number).Add(after.Number);
            Partners(oldOfNew, after.Number).Add(before.Number);
        }
    }

    private static HashSet<int> Partners(Dictionary<int, HashSet<int>> of, int number)
    {
        if (!of.TryGetValue(number, out var partners))
        {
            of[number] = partners = [];
        }

        return partners;
    }

    private void CutWhatIsShared(TextPieces whole, Resemblance resemblance)
    {
        foreach (var (before, partners) in newOfOld)
        {
            foreach (var after in partners.Where(after => partners.Count > 1 || oldOfNew[after].Count > 1 || !IsOne(before, after)))
            {
                old.Add(before);
                @new.Add(after);
            }
        }

        bool IsOne(int before, int after) => bound.Contains((before, after)) || resemblance.Of(whole.Old[before], whole.New[after]) >= 1;
    }

    // “Giữ vững ổn định …; đảm bảo số xã đạt từ 75%”: the other text answers the second target only. The first must not seem answered.
    private void CutHalfTargets(TextPieces pieces, TargetBonds bonds, List<(Sentence Old, Sentence New)> held)
    {
        var (olds, news) = (held.Select(h => h.Old.Order).ToHashSet(), held.Select(h => h.New.Order).ToHashSet());
        old.UnionWith(pieces.Old.Where(p => newOfOld.ContainsKey(p.Number) && bonds.IsTargetOfOld(p) && !olds.Contains(p.Order)).Select(p => p.Number));
        @new.UnionWith(pieces.New.Where(p => oldOfNew.ContainsKey(p.Number) && bonds.IsTargetOfNew(p) && !news.Contains(p.Order)).Select(p => p.Number));
    }
}
