using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>Finds for every section the anchor it was published under, or a free one.</summary>
internal sealed partial class AnchorMatching
{
    private readonly DocumentTree tree;
    private readonly ImmutableArray<string> hashes;
    private readonly string?[] final;
    private readonly HashSet<string> taken;
    private readonly Dictionary<string, LedgerEntry> unclaimed;

    public AnchorMatching(DocumentTree tree, AnchorLedger ledger)
    {
        this.tree = tree;
        hashes = [.. tree.Sections.Select(s => Ledger.Hash(tree, s))];
        final = new string?[tree.Sections.Length];
        taken = ledger.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        unclaimed = ledger.Entries.Where(e => e.State == AnchorState.Live).ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

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

    // Words that changed keep the anchor of their place if nobody else has it; new words get a free one.
    private void NameTheRest()
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < final.Length; i++)
        {
            var section = tree.Sections[i];
            if (final[i] is null)
            {
                var proposed = Rebased(section, renamed);
                Claim(i, unclaimed.ContainsKey(proposed) || !taken.Contains(proposed) ? proposed : Free(proposed));
            }

            renamed[section.Anchor] = final[i]!;
        }
    }

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

    [GeneratedRegex(@"-n(?<n>\d{1,6})$", RegexOptions.ExplicitCapture)]
    private static partial Regex CountPattern();
}
