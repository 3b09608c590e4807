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

/// <summary>The words of the states as anchors.jsonl and anchors.csv have them.</summary>
public static class AnchorStates
{
    public static readonly ImmutableArray<string> Names = ["live", "moved", "split", "merged", "withdrawn"];

    public static string Name(this AnchorState state) => Names[(int)state];
}

/// <summary>A line of anchors.jsonl: one anchor that readers may have cited.</summary>
/// <param name="FirstPublished">Date of the release that first had it.</param>
/// <param name="Hash">First 16 hexadecimal digits of the SHA-256 of the folded words at the last release that had them.</param>
/// <param name="To">Where a moved, split or merged anchor leads; empty otherwise.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record LedgerEntry(string Id, string FirstPublished, string Hash, AnchorState State, ImmutableArray<string> To, int Line)
{
    /// <summary>Line of the source at the last release that had the words; 0 where the line of the ledger does not say.</summary>
    public int SourceLine { get; init; }

    /// <summary>The words behind the marker as last published, on one line. A tombstone quotes them: when an anchor is retired the text has them no more.
    /// Empty where the line of the ledger does not say.</summary>
    public string Words { get; init; } = "";

    /// <summary>Date of the release that retired it; empty while it lives.</summary>
    public string Since { get; init; } = "";

    /// <summary>Why it was retired, for readers; empty while it lives.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>The anchors of one document that were ever published, in the order of the text; a retired one stays behind the line it stood behind.</summary>
public sealed record AnchorLedger(string File, ImmutableArray<LedgerEntry> Entries)
{
    public static AnchorLedger Empty(string file) => new(file, []);
}
