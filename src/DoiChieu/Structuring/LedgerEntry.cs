using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>What became of a published anchor. The words in anchors.jsonl are the lower-case names.</summary>
public enum AnchorState
{
    /// <summary>It resolves to a section.</summary>
    Live,
    /// <summary>Its words stand elsewhere now.</summary>
    Moved,
    /// <summary>Its words are several sections now.</summary>
    Split,
    /// <summary>Its words are part of another section now.</summary>
    Merged,
    /// <summary>Its words are gone; a tombstone says so.</summary>
    Withdrawn,
}

/// <summary>A line of anchors.jsonl: one anchor that readers may have cited.</summary>
/// <param name="FirstPublished">Date of the release that first had it.</param>
/// <param name="Hash">First 16 hexadecimal digits of the SHA-256 of the folded words at the last release.</param>
/// <param name="To">Where a moved, split or merged anchor leads; empty otherwise.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record LedgerEntry(string Id, string FirstPublished, string Hash, AnchorState State, ImmutableArray<string> To, int Line);

/// <summary>The anchors of one document that were ever published, in the order of the file.</summary>
public sealed record AnchorLedger(string File, ImmutableArray<LedgerEntry> Entries)
{
    public static AnchorLedger Empty(string file) => new(file, []);
}
