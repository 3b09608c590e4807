using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Structuring;

/// <summary>Keeps published anchors. 1. The ledger decides, the parser only proposes: words that were published keep their anchor wherever they stand.
/// 2. A published anchor is never given to other words while its own are there, nor after it was retired. 3. A live anchor without a section is an error.
/// Nothing here writes a file.</summary>
public static class Ledger
{
    public static Outcome<AnchorLedger> Read(SourceText source)
    {
        var noticed = new Noticed();
        return noticed.With(new AnchorLedger(source.File, LedgerFile.Read(source, noticed)));
    }

    /// <summary>The tree with the anchors it is to be published under.</summary>
    public static Outcome<DocumentTree> Apply(DocumentTree tree, AnchorLedger ledger)
    {
        var noticed = new Noticed();
        var final = new AnchorMatching(tree, ledger).Decide();
        var renamed = tree.Sections.Zip(final).ToDictionary(pair => pair.First.Anchor, pair => pair.Second, StringComparer.Ordinal);
        var decided = tree with
        {
            Sections = [.. tree.Sections.Zip(final, (section, anchor) => section with { Anchor = anchor, Parent = section.Parent is null ? null : renamed[section.Parent] })],
        };
        Check(ledger, final.ToHashSet(StringComparer.Ordinal), noticed);
        return noticed.With(decided);
    }

    /// <summary>The text of anchors.jsonl after a release: published lines in their order, hashes renewed, new anchors behind them in the order of the text.</summary>
    public static string Write(DocumentTree tree, AnchorLedger ledger, string release)
    {
        var hashes = tree.Sections.ToDictionary(s => s.Anchor, s => Hash(tree, s), StringComparer.Ordinal);
        var known = ledger.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var kept = ledger.Entries.Select(e => e.State == AnchorState.Live && hashes.TryGetValue(e.Id, out var hash) ? e with { Hash = hash } : e);
        var added = from section in tree.Sections
                    where !known.Contains(section.Anchor)
                    select new LedgerEntry(section.Anchor, release, hashes[section.Anchor], AnchorState.Live, [], 0);
        return LedgerFile.Write(kept.Concat(added));
    }

    /// <summary>The words without marks and case, so that a mended accent leaves them what they are.</summary>
    internal static string Hash(DocumentTree tree, Section section) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Slug.Fold(tree.Words(section).Text))))[..16];

    private static void Check(AnchorLedger ledger, HashSet<string> present, Noticed noticed)
    {
        foreach (var entry in ledger.Entries)
        {
            var place = new Place(ledger.File, entry.Line, 1);
            if (entry.State == AnchorState.Live && !present.Contains(entry.Id))
            {
                noticed.Add(Rules.PublishedAnchorLost.At(place, entry.Id, entry.FirstPublished));
            }
            else if (entry.State is AnchorState.Moved or AnchorState.Split or AnchorState.Merged)
            {
                foreach (var lost in entry.To.DefaultIfEmpty("").Where(to => !present.Contains(to)))
                {
                    noticed.Add(Rules.RedirectLost.At(place, entry.Id, lost));
                }
            }
        }
    }
}
