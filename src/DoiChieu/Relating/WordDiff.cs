using System.Collections.Immutable;
using System.Text;

namespace DoiChieu.Relating;

public enum PieceKind
{
    /// <summary>Both sides have these words.</summary>
    Shared,
    /// <summary>Both sides have the word or mark, each in its own spelling: bác sĩ, bác sỹ; or with a blank on one side only. A piece each.</summary>
    Respelt,
    /// <summary>The mark at the end of a text, where the other ends in another or in none.</summary>
    Ending,
    /// <summary>Only this side has these words.</summary>
    Own,
}

/// <summary>A run of words of one side, as printed.</summary>
public readonly record struct DiffPiece(string Text, PieceKind Kind);

/// <summary>Two quotations, word by word. The pieces of a side joined give its quotation.</summary>
/// <param name="IsMarked">False where too few words are shared to mark single ones: each side is then one clean block.</param>
public sealed record WordDiff(ImmutableArray<DiffPiece> Old, ImmutableArray<DiffPiece> New, bool IsMarked)
{
    /// <summary>Below this share of words in common, marks would be confetti.</summary>
    public const double Threshold = 0.4;

    /// <summary>Whether the two say the same words, spelling and the mark at the end aside.</summary>
    public bool IsEmpty => !Old.Concat(New).Any(p => p.Kind == PieceKind.Own);

    /// <summary>How many words and marks differ in spelling only; the mark at the end is one, whether both sides have it or one.</summary>
    public int Respelt => New.Count(p => p.Kind == PieceKind.Respelt) + (Old.Concat(New).Any(p => p.Kind == PieceKind.Ending) ? 1 : 0);

    /// <summary>The same words as two clean blocks.</summary>
    public WordDiff AsBlocks() => new(Block(string.Concat(Old.Select(p => p.Text))), Block(string.Concat(New.Select(p => p.Text))), IsMarked: false);

    /// <summary>Whether pairs of values stand in another order on the other side: marked word by word, the share of one sector would face the name of another.</summary>
    public static bool IsCrossed(IEnumerable<(int Old, int New)> values)
    {
        var last = -1;
        return values.OrderBy(v => v.Old).ThenBy(v => v.New).Any(v => v.New < last || (last = v.New) < 0);
    }

    /// <summary>Compares over keys, shows as printed. Meant for a sentence or a paragraph: the step is quadratic in the words that differ.</summary>
    public static WordDiff Of(string old, string @new)
    {
        var match = TokenMatch.Of(old, @new, t => t.Key);
        if (IsConfetti(match))
        {
            return new WordDiff(Block(old), Block(@new), IsMarked: false);
        }

        var (olds, news) = (Kinds(match.Old, match.OfOld), Kinds(match.New, match.OfNew));
        for (var n = 0; n < news.Length; n++)
        {
            if (match.OfNew[n] is var o and not TokenMatch.None && !string.Equals(match.Old[o].Text, match.New[n].Text, StringComparison.Ordinal))
            {
                olds[o] = news[n] = PieceKind.Respelt;
            }
        }

        foreach (var n in WordMarks.Respaced(match))
        {
            olds[match.OfNew[n]] = news[n] = PieceKind.Respelt;
        }

        End(olds, WordMarks.EndOf(match.Old, match.OfOld));
        End(news, WordMarks.EndOf(match.New, match.OfNew));
        return new WordDiff(Pieces(match.Old, olds), Pieces(match.New, news), IsMarked: true);
    }

    /// <summary>Compares what is printed, letter by letter of each word, blanks too: nothing is folded.</summary>
    public static WordDiff Literally(string old, string @new)
    {
        var match = TokenMatch.Of(old, @new, t => t.Text);
        if (IsConfetti(match))
        {
            return new WordDiff(Block(old), Block(@new), IsMarked: false);
        }

        foreach (var n in WordMarks.Respaced(match).ToList())
        {
            if (match.OfNew[n] is var o and not TokenMatch.None)
            {
                match.Part(o);
            }
        }

        return new WordDiff(Pieces(match.Old, Kinds(match.Old, match.OfOld)), Pieces(match.New, Kinds(match.New, match.OfNew)), IsMarked: true);
    }

    private static bool IsConfetti(TokenMatch match)
    {
        var words = Weight(match.Old) + Weight(match.New);
        var shared = Enumerable.Range(0, match.Old.Length).Count(o => match.OfOld[o] != TokenMatch.None && match.Old[o].Class != TokenClass.Punctuation);
        return words > 0 && 2.0 * shared / words < Threshold;
    }

    private static int Weight(ImmutableArray<Token> tokens) => tokens.Count(t => t.Class is TokenClass.Word or TokenClass.Number);

    private static PieceKind[] Kinds(ImmutableArray<Token> tokens, int[] partners) =>
        [.. tokens.Select((t, i) => t.Class == TokenClass.Blank || partners[i] != TokenMatch.None ? PieceKind.Shared : PieceKind.Own)];

    private static void End(PieceKind[] kinds, int from) => Array.Fill(kinds, PieceKind.Ending, from, kinds.Length - from);

    private static ImmutableArray<DiffPiece> Block(string text) => text.Length == 0 ? [] : [new DiffPiece(text, PieceKind.Own)];

    // A blank goes with its neighbours where both are one side's own; between two kinds it is shared, so that no mark ends in a blank.
    private static ImmutableArray<DiffPiece> Pieces(ImmutableArray<Token> tokens, PieceKind[] kinds)
    {
        var pieces = ImmutableArray.CreateBuilder<DiffPiece>();
        var run = new StringBuilder();
        var current = PieceKind.Shared;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Class == TokenClass.Blank && IsWithinOwn(kinds, i) ? PieceKind.Own : kinds[i];
            if ((kind != current || kind == PieceKind.Respelt) && run.Length > 0)
            {
                pieces.Add(new DiffPiece(run.ToString(), current));
                run.Clear();
            }

            current = kind;
            run.Append(tokens[i].Text);
        }

        if (run.Length > 0)
        {
            pieces.Add(new DiffPiece(run.ToString(), current));
        }

        return pieces.ToImmutable();
    }

    private static bool IsWithinOwn(PieceKind[] kinds, int at) =>
        at > 0 && at < kinds.Length - 1 && kinds[at - 1] == PieceKind.Own && kinds[at + 1] == PieceKind.Own;
}
