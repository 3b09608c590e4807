using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

public enum AlignedKind
{
    /// <summary>Both have the sentence, its words changed.</summary>
    Changed,
    OnlyNew,
    OnlyOld,
    /// <summary>Both have it, word for word, in divisions that do not correspond.</summary>
    Moved,
    /// <summary>Both have it, word for word, spelling aside.</summary>
    Same,
    /// <summary>A heading over divisions that are laid side by side, itself without an answer: no change, only another arrangement.</summary>
    Frame,
}

/// <summary>A sentence of one side, or of both.</summary>
/// <param name="Diff">Word by word, where both sides have it.</param>
public sealed record AlignedRow(AlignedKind Kind, Sentence? Old, Sentence? New, WordDiff? Diff);

/// <summary>What stands in one division of the new text and in those of the old that answer it.</summary>
/// <param name="Old">The old divisions, or the one that stands alone; empty where only the new text has it.</param>
/// <param name="New">The new division; null where only the old text has it.</param>
/// <param name="Rows">In the order of the new text; what only the old one has follows what it followed there.</param>
public sealed record AlignedGroup(ImmutableArray<Section> Old, Section? New, ImmutableArray<AlignedRow> Rows)
{
    public int Count(AlignedKind kind) => Rows.Count(r => r.Kind == kind);

    /// <summary>How many words are the same but for their spelling.</summary>
    public int Respelt => Rows.Sum(r => r.Diff?.Respelt ?? 0);
}

/// <summary>Two documents laid side by side. Every sentence of either stands in exactly one row.</summary>
public sealed record AlignedText(DocumentTree Old, DocumentTree New, ImmutableArray<AlignedGroup> Groups)
{
    public IEnumerable<AlignedRow> Rows => Groups.SelectMany(g => g.Rows);
}
