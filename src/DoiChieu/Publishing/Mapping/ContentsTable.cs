using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The table of contents of a document: its headings, with the numbers of the targets below them.</summary>
internal static class ContentsTable
{
    private const int LongestTitle = 90;

    public static ImmutableArray<Contents> Of(DocumentTree tree, Blocks blocks, string page)
    {
        var headings = tree.Sections.Where(s => Blocks.IsHeading(s) && !blocks.IsInTable(s)).ToList();
        var anchors = headings.Select(h => h.Anchor).ToHashSet(StringComparer.Ordinal);
        var parents = tree.Sections.ToDictionary(s => s.Anchor, s => s.Parent, StringComparer.Ordinal);
        var below = headings.ToLookup(h => Above(h.Parent), StringComparer.Ordinal);
        var targets = tree.Sections.Where(s => s.Kind == SectionKind.Target && s.Marker.Length > 0).ToLookup(s => s.Parent ?? "", StringComparer.Ordinal);
        return Level("");

        string Above(string? anchor)
        {
            while (anchor is not null && !anchors.Contains(anchor))
            {
                anchor = parents[anchor];
            }

            return anchor ?? "";
        }

        ImmutableArray<Contents> Level(string parent) =>
            [.. below[parent].Select(h => new Contents(new Link(Name(tree, h), page + "#" + h.Anchor), Range(targets[h.Anchor]), Level(h.Anchor)))];
    }

    private static string Range(IEnumerable<Section> targets)
    {
        var markers = targets.Select(t => t.Marker).ToList();
        return markers.Count == 0 ? "" : markers.Count == 1 ? markers[0] : $"{markers[0]}–{markers[^1]}";
    }

    private static string Name(DocumentTree tree, Section heading)
    {
        var title = tree.Words(heading).Text;
        if (title.Length > LongestTitle)
        {
            var cut = title.LastIndexOf(' ', LongestTitle);
            title = title[..(cut > 0 ? cut : LongestTitle)].TrimEnd(',', ';', ' ') + "…";
        }

        return heading.Marker is "" or "-" ? title : $"{heading.Marker} {title}";
    }
}
