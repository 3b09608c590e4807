using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring;

/// <summary>Follows retired anchors to the living sections that have their words now. 1. A redirect to an anchor that was itself retired later goes on to where that one leads.
/// 2. A redirect that leads nowhere, or round in a circle, is an error, each circle once. 3. Every retired anchor is there, in the order of the ledger.</summary>
internal sealed class Redirects
{
    private readonly Dictionary<string, LedgerEntry> entries;
    private readonly HashSet<string> present;
    private readonly string file;
    private readonly Noticed noticed;
    private readonly HashSet<string> circling = new(StringComparer.Ordinal);

    private Redirects(AnchorLedger ledger, HashSet<string> present, Noticed noticed)
    {
        entries = ledger.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        file = ledger.File;
        this.present = present;
        this.noticed = noticed;
    }

    public static ImmutableArray<RetiredAnchor> Of(AnchorLedger ledger, HashSet<string> present, Noticed noticed)
    {
        var redirects = new Redirects(ledger, present, noticed);
        var retired = ImmutableArray.CreateBuilder<RetiredAnchor>();
        string? behind = null;
        foreach (var entry in ledger.Entries)
        {
            if (entry.State != AnchorState.Live)
            {
                redirects.CheckTargets(entry);
                retired.Add(new RetiredAnchor(entry, [.. redirects.Living(entry, []).Distinct(StringComparer.Ordinal)], behind));
            }
            else if (present.Contains(entry.Id))
            {
                behind = entry.Id;
            }
        }

        return retired.ToImmutable();
    }

    private void CheckTargets(LedgerEntry entry)
    {
        foreach (var lost in entry.To.Where(to => !present.Contains(to) && !entries.ContainsKey(to)))
        {
            noticed.Add(Rules.RedirectLost.At(new Place(file, entry.Line, 1), entry.Id, lost));
        }
    }

    private IEnumerable<string> Living(LedgerEntry entry, ImmutableArray<string> way)
    {
        if (way.Contains(entry.Id, StringComparer.Ordinal))
        {
            Circle(way[way.IndexOf(entry.Id)..]);
            return [];
        }

        return entry.To.SelectMany(to =>
            present.Contains(to) ? [to]
            : entries.TryGetValue(to, out var next) && next.State != AnchorState.Live ? Living(next, way.Add(entry.Id))
            : []);
    }

    private void Circle(ImmutableArray<string> ids)
    {
        if (!ids.Any(circling.Contains))
        {
            var first = ids.MinBy(id => entries[id].Line)!;
            noticed.Add(Rules.RedirectCircle.At(new Place(file, entries[first].Line, 1), string.Join(" → ", ids.Append(ids[0]))));
        }

        circling.UnionWith(ids);
    }
}
