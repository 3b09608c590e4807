using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>The title of a division that stands below its marker: one line, or several in capitals. Rules between them are ornament.</summary>
internal readonly record struct TitleLines(ImmutableArray<TextSpan> Runs, int End)
{
    public static TitleLines Below(ImmutableArray<Block> blocks, Zones zones, int from)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        var end = from;
        for (var i = from; i < blocks.Length; i++)
        {
            if (zones.Regions.TryGetValue(i, out var kind) && kind is RegionKind.Ornament or RegionKind.Letterhead)
            {
                continue;
            }

            if (zones.Regions.ContainsKey(i) || !MayBeTitle(blocks[i].Text) || (runs.Count > 0 && !Forms.IsCapitals(blocks[i].Text)))
            {
                break;
            }

            runs.AddRange(blocks[i].Visible);
            end = i + 1;
            if (!Forms.IsCapitals(blocks[i].Text))
            {
                break;
            }
        }

        return new TitleLines(runs.ToImmutable(), end);
    }

    private static bool MayBeTitle(string words) =>
        !Forms.Closes(words) && !Forms.IsBracketed(words) && !FlatTable.OpensTable(words) && !MarkerStyles.Read(words).Any();
}
