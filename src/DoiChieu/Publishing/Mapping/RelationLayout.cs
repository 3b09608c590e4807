using System.Collections.Immutable;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Mapping;

/// <summary>A document to draw, in the order of the rows.</summary>
/// <param name="Kind">`here` or `out`.</param>
internal sealed record LaidDocument(string Kind, string Name, string Href);

/// <summary>A relation to draw, between two rows.</summary>
internal sealed record LaidRelation(int From, int To, string Kind, string Words);

internal sealed record RelationLayout(int Width, int Height, ImmutableArray<DrawnDocument> Documents, ImmutableArray<string> Trunks, ImmutableArray<DrawnRelation> Relations)
{
    /// <summary>Width of the boxes. With five trunks the drawing is 360 wide: on a phone it is shown as drawn, nothing has to be scrolled.</summary>
    public const int BoxWidth = 236;

    private const int LineHeight = 19;
    private const int Padding = 8;
    private const int Gap = 10;
    private const int FirstLane = 30;
    private const int LaneGap = 20;
    private const int EndGap = 9;

    /// <summary>Boxes one below the other; every citing document has a vertical trunk of its own right of them, and from it a line to each box that it cites.
    /// 1. Boxes do not overlap. 2. No two lines share a height or a trunk. 3. The same documents give the same drawing.</summary>
    public static RelationLayout Of(ImmutableArray<LaidDocument> documents, ImmutableArray<LaidRelation> relations)
    {
        var lanes = relations.Select(r => r.From).Distinct().Order().ToImmutableArray();
        var ends = documents.Select((_, row) => Ends(row, relations, lanes)).ToImmutableArray();
        var (boxes, bottom) = Boxes(documents, ends);
        var drawn = relations.Select(r => new DrawnRelation(r.Kind, r.Words, BoxWidth, Lane(lanes, r.From), EndHeight(boxes[r.To], ends[r.To], r.From))).ToImmutableArray();
        var trunks = lanes.Select(from => Trunk(Lane(lanes, from), EndHeight(boxes[from], ends[from], from), drawn.Where((_, i) => relations[i].From == from)));
        return new RelationLayout(Lane(lanes, lanes.Length == 0 ? 0 : lanes[^1]) + Gap, bottom, boxes, [.. trunks], drawn);
    }

    // What ends at a box, from its top: lines of outer trunks first, so that they do not cross those of inner ones; its own trunk last.
    private static ImmutableArray<int> Ends(int row, ImmutableArray<LaidRelation> relations, ImmutableArray<int> lanes)
    {
        var coming = relations.Where(r => r.To == row).Select(r => r.From).Distinct().OrderDescending();
        return [.. lanes.Contains(row) ? coming.Append(row) : coming];
    }

    private static (ImmutableArray<DrawnDocument> Boxes, int Bottom) Boxes(ImmutableArray<LaidDocument> documents, ImmutableArray<ImmutableArray<int>> ends)
    {
        var boxes = ImmutableArray.CreateBuilder<DrawnDocument>(documents.Length);
        var top = 1;
        for (var row = 0; row < documents.Length; row++)
        {
            var lines = TextWidth.Wrap(documents[row].Name, BoxWidth - (2 * Padding));
            var height = Math.Max((lines.Length * LineHeight) + (2 * Padding) - 4, (ends[row].Length + 1) * EndGap);
            var first = top + ((height - (lines.Length * LineHeight)) / 2) + 14;
            boxes.Add(new DrawnDocument(documents[row].Kind, documents[row].Href, top, BoxWidth, height, [.. lines.Select((text, i) => new DrawnLine(text, first + (i * LineHeight)))]));
            top += height + Gap;
        }

        return (boxes.ToImmutable(), top);
    }

    private static int EndHeight(DrawnDocument box, ImmutableArray<int> ends, int from) =>
        box.Y + (box.Height * (ends.IndexOf(from) + 1) / (ends.Length + 1));

    private static int Lane(ImmutableArray<int> lanes, int from) => BoxWidth + FirstLane + (Math.Max(0, lanes.IndexOf(from)) * LaneGap);

    private static string Trunk(int x, int y, IEnumerable<DrawnRelation> branches)
    {
        var heights = branches.Select(b => b.Y).Append(y).ToList();
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"M{BoxWidth} {y}H{x}M{x} {heights.Min()}V{heights.Max()}");
    }
}
