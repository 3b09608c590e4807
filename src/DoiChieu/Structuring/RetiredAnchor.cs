using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>A published anchor without a section of its own: what a reader who follows it is to be told.</summary>
/// <param name="Published">Its line of the ledger: since when, until when, why, the last words.</param>
/// <param name="To">The living anchors that its words lead to, through every later move; empty where they are gone.</param>
/// <param name="Behind">The living anchor nearest before the place where it stood; null where nothing stands before it.</param>
public sealed record RetiredAnchor(LedgerEntry Published, ImmutableArray<string> To, string? Behind)
{
    public string Id => Published.Id;

    /// <summary>Whether it is another name of one living section; else a tombstone stands where it stood.</summary>
    public bool IsAlias => To.Length == 1;
}
