using System.Collections.Immutable;
using DoiChieu.Bench.Drafting;

namespace DoiChieu.Bench.Writing;

/// <summary>What is written: documents by their number, a place's two terms one behind the other, and which of them are compared.</summary>
/// <param name="Size">How many documents.</param>
/// <param name="CompareEvery">Every how-manieth place has its two terms compared; 0: none.</param>
/// <param name="AlignEvery">Every how-manieth comparison also lays the two texts side by side; 0: none.</param>
public sealed record Corpus(int Size, int Seed, int CompareEvery, int AlignEvery)
{
    private readonly Lazy<ImmutableArray<HashSet<string>>> set = new(() => SetIn(Size, Seed));

    /// <summary>A document. It is written again when it is asked for again: a large corpus does not fit in memory.</summary>
    public Draft Draft(int index) => Drafter.Write(index, Seed);

    public IEnumerable<Place> Places => Enumerable.Range(0, (Size + 1) / 2).Select(Place.At);

    /// <summary>Places with both terms, where they are compared.</summary>
    public IEnumerable<(Brief Old, Brief New)> Comparisons =>
        CompareEvery == 0 ? [] : Enumerable.Range(0, Size / 2).Where(p => p % CompareEvery == 0).Select(p => (Brief.Of(2 * p, Seed), Brief.Of((2 * p) + 1, Seed)));

    public bool Aligns(Brief old) => AlignEvery > 0 && old.Place.Index / Math.Max(CompareEvery, 1) % AlignEvery == 0;

    /// <summary>An indicator is one place's: it has a page with the values of its terms.</summary>
    public static string IndicatorId(Place place, ValueForm value) => $"{place.Id}-{value.Indicator}";

    /// <summary>Whether one of a place's documents sets an indicator.</summary>
    public bool Sets(Place place, ValueForm value) => set.Value[place.Index].Contains(value.Indicator);

    private static ImmutableArray<HashSet<string>> SetIn(int size, int seed)
    {
        var sets = Enumerable.Range(0, (size + 1) / 2).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToImmutableArray();
        for (var index = 0; index < size; index++)
        {
            sets[index / 2].UnionWith(Drafter.Write(index, seed).Values.Select(v => v.Form.Indicator));
        }

        return sets;
    }
}
