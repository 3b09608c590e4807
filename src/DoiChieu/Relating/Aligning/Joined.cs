using System.Collections.Immutable;

namespace DoiChieu.Relating.Aligning;

/// <summary>Puts clauses together again that were cut for nothing: neighbours of one sentence that stand beside neighbours of one sentence, and neighbours that both stand alone.</summary>
internal static class Joined
{
    public static PairedPieces Of(PairedPieces cut)
    {
        var ofNew = cut.Pairs.ToDictionary(p => p.New.Order);
        var ofOld = cut.Pairs.ToDictionary(p => p.Old.Order);
        var pairs = new List<SentencePair>();
        var news = new List<Sentence>();
        var (isAlone, lastNew, lastOld) = (false, -1, -1);
        foreach (var piece in cut.Pieces.New)
        {
            var pair = ofNew.GetValueOrDefault(piece.Order);
            var follows = news.Count > 0 && news[^1].Number == piece.Number && lastNew == piece.Order - 1;
            if (pair is null)
            {
                Add(news, piece, follows && isAlone);
            }
            else if (follows && !isAlone && pair.IsMoved == pairs[^1].IsMoved && pair.Old.Order == lastOld + 1 && pair.Old.Number == pairs[^1].Old.Number)
            {
                pairs[^1] = new SentencePair(pairs[^1].Old.With(pair.Old), pairs[^1].New.With(piece), pair.IsMoved);
                news[^1] = pairs[^1].New;
            }
            else
            {
                pairs.Add(pair);
                news.Add(piece);
            }

            (isAlone, lastNew, lastOld) = (pair is null, piece.Order, pair?.Old.Order ?? -1);
        }

        return new PairedPieces(new TextPieces(Olds(cut.Pieces.Old, ofOld.ContainsKey, pairs), [.. news]), [.. pairs]);
    }

    private static ImmutableArray<Sentence> Olds(ImmutableArray<Sentence> pieces, Func<int, bool> isPaired, List<SentencePair> pairs)
    {
        var olds = new List<Sentence>();
        var wasAlone = false;
        foreach (var piece in pieces.Where(p => !isPaired(p.Order)))
        {
            Add(olds, piece, wasAlone && olds[^1].Number == piece.Number && olds[^1].End + 1 == piece.Start);
            wasAlone = true;
        }

        return [.. olds.Concat(pairs.Select(p => p.Old)).OrderBy(s => s.Order)];
    }

    private static void Add(List<Sentence> pieces, Sentence piece, bool joins)
    {
        if (joins)
        {
            pieces[^1] = pieces[^1].With(piece);
        }
        else
        {
            pieces.Add(piece);
        }
    }
}
