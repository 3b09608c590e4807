using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Following;

/// <summary>A place where targets are set: a document, or the block of it that is for one period.</summary>
/// <param name="Block">The period that heads the block, `2026-2030`; empty where the document numbers its targets.</param>
public sealed record Station(DocumentMetadata Document, string Block)
{
    /// <summary>An id for addresses: the document, and behind it the block.</summary>
    public string Id { get; } = Block.Length == 0 ? Document.Id : $"{Document.Id}-{Block}";

    /// <summary>What its targets are for: the block's period, else the document's.</summary>
    public string Period => Block.Length > 0 ? Block : Document.Period ?? "";

    // A text without a date stands by the first year of its term.
    private string Since => Document.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Document.Term?.Split('-')[0] ?? "9999";

    /// <summary>The station of a measure. A number in brackets is the target's own; any other label is the period of its block.</summary>
    public static Station Of(Measure measure, DocumentMetadata document) => new(document, measure.Label.StartsWith('(') ? "" : measure.Label);

    /// <summary>Which of two comes first where no comparison says so: the one for the earlier years, then the older text.</summary>
    public static int Compare(Station one, Station other)
    {
        var (first, second) = (Horizon.LastYear(one.Period), Horizon.LastYear(other.Period));
        var bySince = string.CompareOrdinal(one.Since, other.Since);
        return first != second ? first.CompareTo(second) : bySince != 0 ? bySince : string.CompareOrdinal(one.Id, other.Id);
    }

    public bool Equals(Station? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Puts stations into one order. 1. Of two that a comparison lays side by side, the old side comes first. 2. Where no comparison says,
/// <see cref="Station.Compare"/> does. 3. A circle of comparisons is cut at its first station; every station stands exactly once.</summary>
public static class StationOrder
{
    public static ImmutableArray<Station> Of(IEnumerable<Station> stations, IEnumerable<(Station Old, Station New)> steps)
    {
        var waiting = stations.Distinct().Order(Comparer<Station>.Create(Station.Compare)).ToList();
        var before = steps.Where(s => s.Old != s.New).Distinct().ToLookup(s => s.New, s => s.Old);
        var ordered = ImmutableArray.CreateBuilder<Station>(waiting.Count);
        var placed = new HashSet<Station>();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(s => before[s].All(placed.Contains)) ?? waiting[0];
            waiting.Remove(next);
            placed.Add(next);
            ordered.Add(next);
        }

        return ordered.ToImmutable();
    }
}
