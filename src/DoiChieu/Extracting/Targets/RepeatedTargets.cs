using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Tells where a text printed behind this one, the draft of a resolution behind the report that proposes it, has the same targets again: each of them is two rows. Told once for each such text, with how many, and whether it calls itself a draft.</summary>
internal static class RepeatedTargets
{
    // A sentence or two are cited in many annexes.
    private const int Fewest = 3;

    public static void Add(DocumentTree tree, ImmutableArray<Measure> measures, Noticed noticed)
    {
        var attached = tree.Sections.Where(s => s is { Kind: SectionKind.Appendix, MarkerSpan: null }).ToList();
        if (attached.Count == 0)
        {
            return;
        }

        var texts = Texts(tree);
        var before = new Dictionary<(string, string, string), Measure>();
        var again = new Dictionary<string, List<Measure>>(StringComparer.Ordinal);
        foreach (var measure in measures)
        {
            var text = texts[measure.Anchor];
            var key = (Slug.Of(measure.IndicatorAsWritten), Slug.Of(measure.Verbatim), measure.Horizon);
            if (!before.TryAdd(key, measure) && !string.Equals(texts[before[key].Anchor], text, StringComparison.Ordinal))
            {
                again.TryAdd(text, []);
                again[text].Add(before[key]);
            }
        }

        foreach (var section in attached.Where(s => again.TryGetValue(s.Anchor, out var rows) && rows.Count >= Fewest))
        {
            var rows = again[section.Anchor];
            var title = Blanks.Fold(tree.Text.Received(section.Runs[0].Start, section.Runs[0].Length));
            noticed.Add((IsDraft(tree, section) ? Rules.TargetsRepeatedByDraft : Rules.TargetsRepeated).At(
                tree.Text.At(section.Runs[0].Start, section.Runs[0].Length), title, rows.Count.ToString(CultureInfo.InvariantCulture), rows[0].SourceLine.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // Which of the texts each section stands in: the anchor of the one attached, or nothing.
    private static Dictionary<string, string> Texts(DocumentTree tree)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = "";
        foreach (var section in tree.Sections)
        {
            open = section is { Kind: SectionKind.Appendix, MarkerSpan: null } ? section.Anchor : open;
            texts[section.Anchor] = open;
        }

        return texts;
    }

    // `Dự thảo`, a line of its own in the letterhead right above it.
    private static bool IsDraft(DocumentTree tree, Section section)
    {
        var from = Math.Max(0, section.Start - LongestHead);
        return tree.Text.Text.Substring(from, section.Start - from).Split('\n').Any(l => Blanks.Fold(l).Trim(' ', '(', ')', '*') is { Length: <= LongestLine } line && line.StartsWith("dự thảo", StringComparison.OrdinalIgnoreCase));
    }

    private const int LongestHead = 300;

    private const int LongestLine = 30;
}
