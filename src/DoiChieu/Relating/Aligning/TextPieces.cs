using System.Collections.Immutable;

namespace DoiChieu.Relating.Aligning;

/// <summary>What two documents were cut into, each in the order of its text.</summary>
public sealed record TextPieces(ImmutableArray<Sentence> Old, ImmutableArray<Sentence> New);

/// <summary>Two pieces that are one and the same, carried over.</summary>
/// <param name="IsMoved">It stands in a division that does not correspond.</param>
public sealed record SentencePair(Sentence Old, Sentence New, bool IsMoved);

/// <summary>The pieces that stand side by side and those that stand alone. Every word of both documents stands in exactly one piece.</summary>
public sealed record PairedPieces(TextPieces Pieces, ImmutableArray<SentencePair> Pairs);
