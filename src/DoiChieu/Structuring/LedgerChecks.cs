using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring;

/// <summary>Holds the ledger and the text against one another. Every published anchor that a reader could no longer follow to its words is an error with those words.</summary>
internal static class LedgerChecks
{
    private const int Shown = 70;

    public static void Check(DocumentTree tree, AnchorMatching matching, Noticed noticed)
    {
        foreach (var entry in tree.Ledger.Entries)
        {
            if (entry.State == AnchorState.Live)
            {
                Living(tree, matching, entry, noticed);
            }
            else
            {
                Retired(tree, matching, entry, noticed);
            }
        }
    }

    private static void Living(DocumentTree tree, AnchorMatching matching, LedgerEntry entry, Noticed noticed)
    {
        if (!matching.Lost.ContainsKey(entry.Id))
        {
            return;
        }

        if (matching.Proposers.TryGetValue(entry.Id, out var at))
        {
            noticed.Add(Rules.AnchorChangesMeaning.At(Where(tree, tree.Sections[at]), entry.Id, Begun(entry.Words), Begun(tree.Words(tree.Sections[at]).Text)));
        }
        else
        {
            noticed.Add(Rules.PublishedAnchorLost.At(Where(tree, entry), entry.Id, entry.FirstPublished, Begun(entry.Words), Line(entry)));
        }
    }

    private static void Retired(DocumentTree tree, AnchorMatching matching, LedgerEntry entry, Noticed noticed)
    {
        var place = Where(tree, entry);
        if (!HasItsTargets(entry))
        {
            noticed.Add(Rules.RedirectCountWrong.At(place, entry.Id, entry.State.Name(), Line(entry.To.Length)));
        }

        if (entry.Since.Length == 0 || entry.Reason.Length == 0)
        {
            noticed.Add(Rules.RetiredWithoutReason.At(place, entry.Id, entry.State.Name()));
        }

        if (matching.Proposers.TryGetValue(entry.Id, out var at) && entry.Words.Length > 0 && Likeness.IsSame(entry.Words, tree.Words(tree.Sections[at]).Text))
        {
            noticed.Add(Rules.RetiredStillThere.At(Where(tree, tree.Sections[at]), entry.Id, entry.State.Name(), Begun(entry.Words)));
        }
    }

    private static bool HasItsTargets(LedgerEntry entry) => entry.State switch
    {
        AnchorState.Moved or AnchorState.Merged => entry.To.Length == 1,
        AnchorState.Split => entry.To.Distinct(StringComparer.Ordinal).Count() >= 2,
        _ => entry.To.IsEmpty,
    };

    private static Place Where(DocumentTree tree, LedgerEntry entry) => new(tree.Ledger.File, entry.Line, 1);

    private static Place Where(DocumentTree tree, Section section) => tree.Text.At(section.Start, section.MarkerSpan?.Length ?? 1);

    private static string Begun(string words)
    {
        if (words.Length <= Shown)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', Shown);
        return words[..(cut > 0 ? cut : Shown)] + " …";
    }

    private static string Line(LedgerEntry entry) => entry.SourceLine == 0 ? "?" : Line(entry.SourceLine);

    private static string Line(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
