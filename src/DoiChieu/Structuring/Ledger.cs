using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Structuring;

/// <summary>Keeps published anchors. 1. The ledger decides, the parser only proposes: words that were published keep their anchor wherever they stand.
/// 2. A published anchor is never given to other words, nor to any after it was retired. 3. A live anchor without a section is an error that names its words.
/// 4. A retired anchor leads, through every later move, to living sections, or is a tombstone. Nothing here writes a file.</summary>
public static class Ledger
{
    public static Outcome<AnchorLedger> Read(SourceText source)
    {
        var noticed = new Noticed();
        return noticed.With(new AnchorLedger(source.File, LedgerFile.Read(source, noticed)));
    }

    /// <summary>The tree with the anchors it is to be published under, and those that are no section's any more.</summary>
    public static Outcome<DocumentTree> Apply(DocumentTree tree, AnchorLedger ledger)
    {
        var noticed = new Noticed();
        var matching = new AnchorMatching(tree, ledger);
        var final = matching.Decide();
        var renamed = tree.Sections.Zip(final).ToDictionary(pair => pair.First.Anchor, pair => pair.Second, StringComparer.Ordinal);
        var decided = tree with
        {
            Sections = [.. tree.Sections.Zip(final, (section, anchor) => section with { Anchor = anchor, Parent = section.Parent is null ? null : renamed[section.Parent] })],
            Ledger = ledger,
        };
        LedgerChecks.Check(decided, matching, noticed);
        return noticed.With(decided with { Retired = Redirects.Of(ledger, final.ToHashSet(StringComparer.Ordinal), noticed) });
    }

    /// <summary>The text of anchors.jsonl after a release: a line for every anchor ever published, in the order of the text. What is new stands where it stands in
    /// the text, so that the change of a release is read as the change it is; a retired anchor stays behind the line it stood behind.</summary>
    public static string Write(DocumentTree tree, AnchorLedger ledger, string release)
    {
        var known = ledger.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var present = tree.Sections.Select(s => s.Anchor).ToHashSet(StringComparer.Ordinal);
        var behind = new Dictionary<string, List<LedgerEntry>>(StringComparer.Ordinal) { [""] = [] };
        var before = "";
        foreach (var entry in ledger.Entries)
        {
            if (present.Contains(entry.Id))
            {
                before = entry.Id;
                behind[before] = [];
            }
            else
            {
                behind[before].Add(entry);
            }
        }

        return LedgerFile.Write(behind[""].Concat(tree.Sections.SelectMany(section =>
            (behind.TryGetValue(section.Anchor, out var retired) ? retired : []).Prepend(Renewed(tree, section, known, release)))));
    }

    /// <summary>The words without marks and case, so that a mended accent leaves them what they are.</summary>
    internal static string Hash(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Slug.Fold(words))))[..16];

    private static LedgerEntry Renewed(DocumentTree tree, Section section, Dictionary<string, LedgerEntry> known, string release)
    {
        var words = tree.Words(section).Text;
        var published = known.TryGetValue(section.Anchor, out var entry) ? entry : new LedgerEntry(section.Anchor, release, "", AnchorState.Live, [], 0);
        return published with { Hash = Hash(words), SourceLine = tree.SourceLine(section), Words = words };
    }
}
