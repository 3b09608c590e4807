using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>Compares the texts of a comparison's two documents, where its folder says which divisions answer which. 1. A row of sections.csv that names
/// no section of its document is an error at its cell. 2. Without the file the texts are not compared: code suggests, readers decide. 3. The work is done
/// when somebody asks for it.</summary>
public static class TextComparer
{
    public static Outcome<Lazy<AlignedText>?> Compare(Comparison comparison, ImmutableArray<DocumentTree> trees, ImmutableArray<Measure> measures)
    {
        var noticed = new Noticed();
        if (comparison.Sections.IsEmpty || Tree(comparison.Old, trees) is not { } old || Tree(comparison.New, trees) is not { } @new)
        {
            return noticed.With<Lazy<AlignedText>?>(null);
        }

        var (oldAnchors, newAnchors) = (Anchors(old), Anchors(@new));
        foreach (var pair in comparison.Sections)
        {
            Check(oldAnchors, old, pair, "old", pair.Old, noticed);
            Check(newAnchors, @new, pair, "new", pair.New, noticed);
        }

        ImmutableArray<SectionPair> sections = [.. comparison.Sections.Where(p => oldAnchors.Contains(p.Old) && newAnchors.Contains(p.New))];
        return noticed.With<Lazy<AlignedText>?>(new(() => TextAligner.Align(old, @new, sections, new TargetBonds(comparison.Pairs, old, @new, measures))));
    }

    /// <summary>What of a comparison its texts are compared by, with the places that problems name: what else its folder says changes nothing here.</summary>
    public static string Asked(Comparison comparison) => string.Join('\n', comparison.Sections
        .Select(p => $"{p.Old} {p.Written.PlaceOf("old", p.Old)} {p.New} {p.Written.PlaceOf("new", p.New)}")
        .Concat(comparison.Pairs.Select(p => $"{string.Join(' ', p.Old)} : {string.Join(' ', p.New)}"))
        .Append($"{string.Join(' ', comparison.Old.Documents)} : {string.Join(' ', comparison.New.Documents)}"));

    private static DocumentTree? Tree(ComparisonSide side, ImmutableArray<DocumentTree> trees) =>
        side.Documents is [var id] ? trees.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal)) : null;

    private static HashSet<string> Anchors(DocumentTree tree) => tree.Sections.Select(s => s.Anchor).ToHashSet(StringComparer.Ordinal);

    private static void Check(HashSet<string> anchors, DocumentTree tree, SectionPair pair, string column, string anchor, Noticed noticed)
    {
        if (!anchors.Contains(anchor))
        {
            noticed.Add(Rules.SectionUnknown.At(pair.Written.PlaceOf(column, anchor), anchor, tree.Id));
        }
    }
}
