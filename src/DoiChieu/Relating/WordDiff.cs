using System.Collections.Immutable;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace DoiChieu.Relating;

public enum PieceKind
{
    /// <summary>Both sides have these words.</summary>
    Shared,
    /// <summary>Both sides have the word, each in its own spelling: bác sĩ, bác sỹ.</summary>
    Respelt,
    /// <summary>Only this side has these words.</summary>
    Own,
}

/// <summary>A run of words of one side, as printed.</summary>
public readonly record struct DiffPiece(string Text, PieceKind Kind);

/// <summary>Two quotations, word by word. The pieces of a side joined give its quotation.</summary>
/// <param name="IsMarked">False where too few words are shared to mark single ones: each side is then one clean block.</param>
/// <param name="Respelt">How many words differ in spelling only.</param>
public sealed record WordDiff(ImmutableArray<DiffPiece> Old, ImmutableArray<DiffPiece> New, bool IsMarked, int Respelt)
{
    /// <summary>Below this share of words in common, marks would be confetti.</summary>
    public const double Threshold = 0.4;

    /// <summary>Whether the two say the same words, spelling aside.</summary>
    public bool IsEmpty => !Old.Concat(New).Any(p => p.Kind == PieceKind.Own);

    /// <summary>Compares over keys, shows as printed. Meant for a sentence or a paragraph: the step is quadratic in the words that differ.</summary>
    public static WordDiff Of(string old, string @new) => Of(old, @new, Tokeniser.Cut(old), Tokeniser.Cut(@new));

    /// <summary>Compares what is printed, letter by letter of each word: nothing is folded.</summary>
    public static WordDiff Literally(string old, string @new) => Of(old, @new, Printed(old), Printed(@new));

    private static ImmutableArray<Token> Printed(string text) => [.. Tokeniser.Cut(text).Select(t => t with { Key = t.Text })];

    private static WordDiff Of(string old, string @new, ImmutableArray<Token> before, ImmutableArray<Token> after)
    {
        var (oldKinds, newKinds) = (Kinds(before), Kinds(after));
        var (oldWords, newWords) = (Printed(before), Printed(after));
        var shared = Align(before, after, oldWords, newWords, oldKinds, newKinds);
        var respelt = newKinds.Count(k => k == PieceKind.Respelt);
        var words = Weight(before) + Weight(after);
        return words > 0 && 2.0 * shared / words < Threshold
            ? new WordDiff(Block(old), Block(@new), IsMarked: false, respelt)
            : new WordDiff(Pieces(before, oldKinds), Pieces(after, newKinds), IsMarked: true, respelt);
    }

    // Marks shared tokens in both lists and counts the words and numbers among them.
    private static int Align(
        ImmutableArray<Token> before, ImmutableArray<Token> after, List<int> oldWords, List<int> newWords, PieceKind[] oldKinds, PieceKind[] newKinds)
    {
        var shared = 0;
        foreach (var (o, n) in Common(oldWords.ConvertAll(i => before[i].Key), newWords.ConvertAll(i => after[i].Key)))
        {
            var (a, b) = (oldWords[o], newWords[n]);
            oldKinds[a] = newKinds[b] = string.Equals(before[a].Text, after[b].Text, StringComparison.Ordinal) ? PieceKind.Shared : PieceKind.Respelt;
            shared += before[a].Class == TokenClass.Punctuation ? 0 : 1;
        }

        return shared;
    }

    private static IEnumerable<(int Old, int New)> Common(List<string> old, List<string> @new)
    {
        if (old.Count == 0 || @new.Count == 0)
        {
            yield break;
        }

        var blocks = Differ.Instance.CreateDiffs(string.Join('\n', old), string.Join('\n', @new), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks;
        var (o, n) = (0, 0);
        foreach (var block in blocks)
        {
            while (o < block.DeleteStartA && n < block.InsertStartB)
            {
                yield return (o++, n++);
            }

            (o, n) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        while (o < old.Count && n < @new.Count)
        {
            yield return (o++, n++);
        }
    }

    private static PieceKind[] Kinds(ImmutableArray<Token> tokens)
    {
        var kinds = new PieceKind[tokens.Length];
        Array.Fill(kinds, PieceKind.Own);
        return kinds;
    }

    private static List<int> Printed(ImmutableArray<Token> tokens) =>
        [.. Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Class != TokenClass.Blank)];

    private static int Weight(ImmutableArray<Token> tokens) => tokens.Count(t => t.Class is TokenClass.Word or TokenClass.Number);

    private static ImmutableArray<DiffPiece> Block(string text) => text.Length == 0 ? [] : [new DiffPiece(text, PieceKind.Own)];

    // A blank goes with its neighbours where they are of one kind; between two kinds it is shared, so that no mark ends in a blank.
    private static ImmutableArray<DiffPiece> Pieces(ImmutableArray<Token> tokens, PieceKind[] kinds)
    {
        var pieces = ImmutableArray.CreateBuilder<DiffPiece>();
        var run = new StringBuilder();
        var current = PieceKind.Shared;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Class == TokenClass.Blank ? BlankKind(kinds, i) : kinds[i];
            if (kind != current && run.Length > 0)
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

    private static PieceKind BlankKind(PieceKind[] kinds, int at) =>
        at > 0 && at < kinds.Length - 1 && kinds[at - 1] == kinds[at + 1] ? kinds[at - 1] : PieceKind.Shared;
}
