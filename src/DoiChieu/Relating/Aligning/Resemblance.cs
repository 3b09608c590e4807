using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>Whether two stretches of words are one carried over: what a reader said about divisions and targets first, then how alike they are.
/// Its thresholds are set on the labelled pairs of tests/gold/sentences. One thread at a time.</summary>
internal sealed class Resemblance
{
    /// <summary>From here on two sentences are one carried over, where a reader laid their divisions side by side.</summary>
    public const double OfSentences = 0.6;

    /// <summary>The same where only the chapters above them correspond: every official text says much of it in more than one place.</summary>
    public const double OfFarSentences = 0.7;

    /// <summary>From here on two clauses are one: they are short, and share their openings with many.</summary>
    public const double OfClauses = 0.6;

    /// <summary>From here on two long sentences are one that stands elsewhere now: most of both is in the other.</summary>
    public const double OfMoves = 0.75;

    // “Kết hợp chặt chẽ giữa phát triển kinh tế - xã hội với …” is said in every text, in some twenty words.
    private const int LeastWordsOfMove = 30;

    // A reader said that the two paragraphs answer each other: less likeness is enough.
    private const double Answered = 0.1;

    // The same of two headings: short, and made of the same few words.
    private const double AnsweredHeading = 0.07;

    // Two clauses of sentences that are alike themselves.
    private const double Beside = 0.2;

    // Two clauses of paragraphs and sentences that a reader has not laid side by side: “giữ vững an ninh chính trị” is said everywhere.
    private const double Elsewhere = 0.1;

    // “Hoàn thiện hệ thống y tế; …”: the opening of two sentences that go on with something else.
    private const int LeastWordsOfClause = 7;

    private readonly ImmutableArray<Sentence> old;
    private readonly ImmutableArray<Sentence> @new;
    private readonly Correlation correlation;
    private readonly TargetBonds bonds;
    private readonly Likeness sentences;
    private readonly Likeness clauses;

    public Resemblance(TextPieces whole, TextPieces pieces, Correlation correlation, TargetBonds bonds)
    {
        (old, @new) = (whole.Old, whole.New);
        (this.correlation, this.bonds) = (correlation, bonds);
        sentences = new Likeness(old.Concat(@new));
        clauses = new Likeness(pieces.Old.Concat(pieces.New));
    }

    /// <summary>From 1 on the two are one carried over; 0 where they may not stand side by side, or share too few words to show what changed.</summary>
    public double Of(Sentence before, Sentence after) =>
        Score(before, after) is var score and >= 1 && WordDiff.Of(before.Text, after.Text).IsMarked ? score : 0;

    /// <summary>From 1 on the two are a whole sentence that was moved. A heading of that length is a sentence: 59-NQ/TW, III.3 is running words in the resolution that takes it up.</summary>
    public double OfMove(Sentence before, Sentence after) =>
        Math.Min(before.Keys.Length, after.Keys.Length) >= LeastWordsOfMove && IsWhole(before, old) && IsWhole(after, @new)
            && before.Section.Kind != SectionKind.Title && after.Section.Kind != SectionKind.Title && bonds.Allow(before, after)
            ? sentences.Even(old[before.Number], @new[after.Number]) / OfMoves : 0;

    private double Score(Sentence before, Sentence after)
    {
        if (!correlation.Holds(before.Section.Anchor, after.Section.Anchor) || !MayFace(before, after) || !bonds.Allow(before, after))
        {
            return 0;
        }

        var isClose = IsClose(before, after);
        return before.IsHeading && after.IsHeading ? isClose ? OfWhole(before, after, Bonus(before, after, AnsweredHeading)) / OfSentences : 0
            : IsWhole(before, old) && IsWhole(after, @new) ? OfWhole(before, after, Bonus(before, after, Answered)) / (isClose ? OfSentences : OfFarSentences)
            : Equal(before, after) ?? (isClose ? OfClause(before, after) / OfClauses : 0);
    }

    /// <summary>Whether the two stand in divisions that a reader laid side by side.</summary>
    public bool IsClose(Sentence before, Sentence after) => correlation.IsClose(before.Section.Anchor, after.Section.Anchor);

    private double Bonus(Sentence before, Sentence after, double bonus) => correlation.IsRow(before.Section.Anchor, after.Section.Anchor) ? bonus : 0;

    private double OfClause(Sentence before, Sentence after)
    {
        var bonus = Bonus(before, after, Answered);
        var isBeside = OfWhole(before, after, bonus) >= OfSentences;
        return clauses.Even(before, after) + (isBeside ? Beside + bonus : bonus > 0 ? bonus : Math.Min(before.Keys.Length, after.Keys.Length) >= LeastWordsOfClause ? -Elsewhere : -1);
    }

    /// <summary>A heading faces a heading, running words face running words; unless a reader laid the two sections side by side and the words are all of a numbered item.
    /// Two documents have two titles: they are one only where they say the same.</summary>
    public bool MayFace(Sentence before, Sentence after) =>
        before.Section.Kind == SectionKind.Title || after.Section.Kind == SectionKind.Title ? Equal(before, after) is not null
        : before.IsHeading == after.IsHeading
            || (correlation.IsRow(before.Section.Anchor, after.Section.Anchor) && (before.IsHeading ? IsItem(after, @new) : IsItem(before, old)));

    // How alike the sentences are that the two belong to.
    private double OfWhole(Sentence before, Sentence after, double bonus) =>
        (Equal(old[before.Number], @new[after.Number]) ?? sentences.Of(old[before.Number], @new[after.Number])) + bonus;

    private static double? Equal(Sentence before, Sentence after) => string.Equals(before.Folded, after.Folded, StringComparison.Ordinal) ? 1 : null;

    private static bool IsWhole(Sentence piece, ImmutableArray<Sentence> all) => piece.Text.Length == all[piece.Number].Text.Length;

    private static bool IsItem(Sentence piece, ImmutableArray<Sentence> all) =>
        piece.Section.Kind != SectionKind.Text && IsWhole(piece, all) && !IsOfSection(all, piece.Number - 1, piece) && !IsOfSection(all, piece.Number + 1, piece);

    private static bool IsOfSection(ImmutableArray<Sentence> all, int at, Sentence piece) =>
        at >= 0 && at < all.Length && string.Equals(all[at].Section.Anchor, piece.Section.Anchor, StringComparison.Ordinal);
}
