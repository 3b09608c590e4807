using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>What a keeper says became of one published anchor. `Live` says that it stands for what is at its place now, however reworded.</summary>
public sealed record LedgerChange(string Id, AnchorState State, ImmutableArray<string> To);

/// <summary>What a keeper says of one document, with one date and one reason for all of it.</summary>
public sealed record LedgerChanges(ImmutableArray<LedgerChange> All, string Since, string Reason)
{
    public static readonly LedgerChanges None = new([], "", "");

    /// <summary>Anchors that were never published and so cannot have become anything.</summary>
    public IEnumerable<string> Unknown(AnchorLedger ledger)
    {
        var known = ledger.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return All.Select(change => change.Id).Where(id => !known.Contains(id));
    }

    public AnchorLedger In(AnchorLedger ledger)
    {
        var changes = All.ToDictionary(change => change.Id, StringComparer.Ordinal);
        return ledger with { Entries = [.. ledger.Entries.Select(e => changes.TryGetValue(e.Id, out var change) ? Changed(e, change) : e)] };
    }

    // Without the words published before, nothing is compared: the anchor keeps its place, and the release writes the words that stand there.
    private LedgerEntry Changed(LedgerEntry entry, LedgerChange change) => change.State == AnchorState.Live
        ? entry with { State = AnchorState.Live, To = [], Hash = "", Words = "", Since = "", Reason = "" }
        : entry with { State = change.State, To = change.To, Since = Since, Reason = Reason };
}
