using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Which section stands below which, by index.</summary>
internal sealed class Divisions
{
    private readonly ImmutableArray<int> parents;
    private readonly ImmutableArray<int> tops;

    public Divisions(ImmutableArray<Section> sections)
    {
        var byAnchor = new Dictionary<string, int>(StringComparer.Ordinal);
        var above = ImmutableArray.CreateBuilder<int>(sections.Length);
        var top = ImmutableArray.CreateBuilder<int>(sections.Length);
        for (var i = 0; i < sections.Length; i++)
        {
            byAnchor[sections[i].Anchor] = i;
            var parent = sections[i].Parent is { } anchor && byAnchor.TryGetValue(anchor, out var found) ? found : -1;
            above.Add(parent);
            top.Add(parent < 0 ? i : top[parent]);
        }

        parents = above.ToImmutable();
        tops = top.ToImmutable();
    }

    /// <summary>The division at the top that holds a section.</summary>
    public int Top(int section) => tops[section];

    /// <summary>The sections above one, the nearest first.</summary>
    public IEnumerable<int> Above(int section)
    {
        for (var at = parents[section]; at >= 0; at = parents[at])
        {
            yield return at;
        }
    }
}
