using System.Collections.Immutable;
using DoiChieu.Bench.Drafting;

namespace DoiChieu.Bench.Writing;

/// <summary>What is written: documents by their number, a place's two terms one behind the other, and which of them are compared.</summary>
/// <param name="Size">How many documents.</param>
/// <param name="CompareEvery">Every how-manieth place has its two terms compared; 0: none.</param>
public sealed record Corpus(int Size, int Seed, int CompareEvery)
{
    private readonly Lazy<ImmutableArray<ImmutableArray<string>>> set = new(() => SetByEach(Size, Seed));

    /// <summary>All places have the same indicators, as on a site that lays places side by side; else each has its own, as if a site of many cities were built at once.</summary>
    public bool HasSharedIndicators { get; init; }

    /// <summary>`citation_files` of site.yaml.</summary>
    public string CitationFiles { get; init; } = "sections";

    /// <summary>A document. It is written again when it is asked for again: a large corpus does not fit in memory.</summary>
    public Draft Draft(int index) => Drafter.Write(index, Seed);

    public IEnumerable<Place> Places => Enumerable.Range(0, (Size + 1) / 2).Select(Place.At);

    /// <summary>Places with both terms, where they are compared.</summary>
    public IEnumerable<(Brief Old, Brief New)> Comparisons =>
        CompareEvery == 0 ? [] : Enumerable.Range(0, Size / 2).Where(p => p % CompareEvery == 0).Select(p => (Brief.Of(2 * p, Seed), Brief.Of((2 * p) + 1, Seed)));

    /// <summary>Whose page has a value.</summary>
    public string IndicatorId(Place place, ValueForm value) => HasSharedIndicators ? value.Indicator : $"{place.Id}-{value.Indicator}";

    /// <summary>The documents whose values share pages, with what the pages' names add to those of the indicators.</summary>
    public IEnumerable<(string Suffix, IEnumerable<int> Documents)> Groups =>
        HasSharedIndicators ? [("", Enumerable.Range(0, Size))] : Places.Select(p => (", " + p.Whole, Enumerable.Range(2 * p.Index, 2).Where(i => i < Size)));

    /// <summary>The indicators of a field.</summary>
    public IEnumerable<(string Id, string Name, ValueForm Form)> IndicatorsOf(string theme)
    {
        foreach (var (suffix, documents) in Groups)
        {
            var place = Brief.Of(documents.First(), Seed).Place;
            var known = documents.SelectMany(SetIn).ToHashSet(StringComparer.Ordinal);
            foreach (var (form, _) in WordLists.Indicators.Where(i => i.Theme == theme && known.Contains(i.Value.Indicator)))
            {
                yield return (IndicatorId(place, form), form.Name + suffix, form);
            }
        }
    }

    private IEnumerable<string> SetIn(int index) => set.Value[index];

    private static ImmutableArray<ImmutableArray<string>> SetByEach(int size, int seed) =>
        [.. Enumerable.Range(0, size).Select(i => Drafter.Write(i, seed).Values.Select(v => v.Form.Indicator).Distinct(StringComparer.Ordinal).ToImmutableArray())];
}
