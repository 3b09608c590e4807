using DoiChieu.Diagnostics;

namespace DoiChieu.Bench.Drafting;

/// <summary>A place that does not exist: no two have the same name.</summary>
public sealed record Place(int Index, string Kind, string Name)
{
    private static readonly string[] Kinds = ["tỉnh", "xã", "phường"];

    /// <summary>“tỉnh An Ân”.</summary>
    public string Whole => $"{Kind} {Name}";

    public string Id => Slug.Of(Whole);

    /// <summary>How its Party committee is called: a province has one of its own name.</summary>
    public string Committee => Kind == "tỉnh" ? $"Tỉnh ủy {Name}" : $"Đảng ủy {Whole}";

    /// <summary>How many places have a name.</summary>
    public static int Most => WordLists.Syllables[0].Length * WordLists.Syllables[1].Length;

    public static Place At(int index)
    {
        var (first, second) = (WordLists.Syllables[0], WordLists.Syllables[1]);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Most);

        // Neighbours share neither word, as a list of neighbouring provinces does not.
        return new Place(index, Kinds[index % Kinds.Length], $"{first[index % first.Length]} {second[(index + (index / first.Length)) % second.Length]}");
    }
}
