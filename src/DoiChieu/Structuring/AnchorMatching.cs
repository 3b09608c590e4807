using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>Finds for every section the anchor it was published under, or a free one. A published anchor goes to words that are alike, or to the heading of what it headed; never to others.</summary>
internal sealed partial class AnchorMatching
{
    private readonly DocumentTree tree;
    private readonly AnchorLedger ledger;
    private readonly ImmutableArray<string> words;
    private readonly ImmutableArray<string> hashes;
    private readonly string?[] final;
    private readonly HashSet<string> taken;
    private readonly Dictionary<string, LedgerEntry> unclaimed;
    private readonly Dictionary<string, int> order;
    private readonly Dictionary<string, int> proposers = new(StringComparer.Ordinal);

    public AnchorMatching(DocumentTree tree, AnchorLedger ledger)
    {
        this.tree = tree;
        this.ledger = ledger;
        words = [.. tree.Sections.Select(s => tree.Words(s).Text)];
        hashes = [.. words.Select(Ledger.Hash)];
        final = new string?[tree.Sections.Length];
        taken = ledger.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        unclaimed = ledger.Entries.Where(e => e.State == AnchorState.Live).ToDictionary(e => e.Id, StringComparer.Ordinal);
        order = ledger.Entries.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
    }

    /// <summary>Published anchors that no section has any more.</summary>
    public IReadOnlyDictionary<string, LedgerEntry> Lost => unclaimed;

    /// <summary>The sections that stand at the place of a published anchor, lost or retired, and did not get it: index by anchor.</summary>
    public IReadOnlyDictionary<string, int> Proposers => proposers;

    public ImmutableArray<string> Decide()
    {
        KeepWhereWordsStayed();
        KeepWhereWordsMoved();
        NameTheRest();
        return [.. final.Select(a => a!)];
    }

    private void KeepWhereWordsStayed()
    {
        for (var i = 0; i < final.Length; i++)
        {
            if (unclaimed.TryGetValue(tree.Sections[i].Anchor, out var entry) && string.Equals(entry.Hash, hashes[i], StringComparison.Ordinal))
            {
                Claim(i, entry.Id);
            }
        }
    }

    // The same words may have been published twice (“Nguyên nhân khách quan”): they are given back in the order of the text.
    private void KeepWhereWordsMoved()
    {
        var byHash = unclaimed.Values.OrderBy(e => e.Line).GroupBy(e => e.Hash, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<LedgerEntry>(g), StringComparer.Ordinal);
        for (var i = 0; i < final.Length; i++)
        {
            if (final[i] is null && tree.Sections[i].Runs.Length > 0 && byHash.TryGetValue(hashes[i], out var published) && published.TryDequeue(out var entry))
            {
                Claim(i, entry.Id);
            }
        }
    }

    // Words that were mended keep the anchor of their place, or the one between the anchors of their neighbours; new words get a free one.
    private void NameTheRest()
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < final.Length; i++)
        {
            var section = tree.Sections[i];
            if (final[i] is null)
            {
                var proposed = Rebased(section, renamed);
                Claim(i, Published(i, proposed) ?? New(i, proposed));
            }

            renamed[section.Anchor] = final[i]!;
        }
    }

    private string? Published(int i, string proposed) =>
        unclaimed.TryGetValue(proposed, out var here) && (IsAlike(i, here) || Heads(i, here)) ? proposed
        : Between(i).FirstOrDefault(entry => IsAlike(i, entry) && entry.Words.Length > 0)?.Id;

    private string New(int i, string proposed)
    {
        if (!taken.Contains(proposed))
        {
            return proposed;
        }

        if (order.ContainsKey(proposed))
        {
            proposers.TryAdd(proposed, i);
        }

        return Free(proposed);
    }

    // A line of an older ledger has no words to compare: its anchor keeps its place.
    private bool IsAlike(int i, LedgerEntry entry) => entry.Words.Length == 0 || Likeness.IsSame(entry.Words, words[i]);

    // A heading says what stands below it: renamed, it is the same heading as long as the first section below that kept its words was the first below it before.
    private bool Heads(int i, LedgerEntry entry)
    {
        if (tree.Sections[i].Title is null)
        {
            return false;
        }

        var next = i + 1;
        while (next < final.Length && final[next] is null && tree.Sections[next].Depth > tree.Sections[i].Depth)
        {
            next++;
        }

        if (next == final.Length || tree.Sections[next].Depth <= tree.Sections[i].Depth || !order.TryGetValue(final[next]!, out var below))
        {
            return false;
        }

        var at = order[entry.Id] + 1;
        while (at < below && !IsClaimed(at))
        {
            at++;
        }

        return at == below;
    }

    /// <summary>Published anchors behind that of the section before this one, up to the next that a section has.</summary>
    private IEnumerable<LedgerEntry> Between(int i)
    {
        var before = i - 1;
        while (before >= 0 && !order.ContainsKey(final[before]!))
        {
            before--;
        }

        for (var at = before < 0 ? 0 : order[final[before]!] + 1; at < ledger.Entries.Length && !IsClaimed(at); at++)
        {
            if (unclaimed.TryGetValue(ledger.Entries[at].Id, out var entry))
            {
                yield return entry;
            }
        }
    }

    private bool IsClaimed(int at) => ledger.Entries[at].State == AnchorState.Live && !unclaimed.ContainsKey(ledger.Entries[at].Id);

    private void Claim(int i, string anchor)
    {
        final[i] = anchor;
        taken.Add(anchor);
        unclaimed.Remove(anchor);
    }

    // A new section below a paragraph that kept its old anchor takes that anchor into its own.
    private static string Rebased(Section section, Dictionary<string, string> renamed) =>
        section.Parent is { } parent && section.Anchor.StartsWith(parent + "_", StringComparison.Ordinal)
            ? renamed[parent] + section.Anchor[parent.Length..]
            : section.Anchor;

    private string Free(string proposed)
    {
        var counted = CountPattern().Match(proposed);
        var stem = counted.Success ? proposed[..counted.Index] : proposed;
        var n = counted.Success ? int.Parse(counted.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        string anchor;
        do
        {
            n++;
            anchor = string.Create(CultureInfo.InvariantCulture, $"{stem}-n{n}");
        }
        while (taken.Contains(anchor));
        return anchor;
    }

    [GeneratedRegex(@"-n(?<n>[0-9]{1,6})$", RegexOptions.ExplicitCapture)]
    private static partial Regex CountPattern();
}
