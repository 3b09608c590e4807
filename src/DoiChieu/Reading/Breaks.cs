using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A version of a territory: the same name may stand for another area and other people.</summary>
public sealed record Territory(string Id, Bilingual Name);

/// <summary>Words of a text that show a break. They must stand in the document's reading text.</summary>
public sealed record PrintedProof(string Document, string Quote, Place Place)
{
    /// <summary>Where the document is named; `Place` is that of the quote.</summary>
    public Place DocumentPlace { get; init; } = Place;
}

/// <summary>What comes from outside the texts, said with its source.</summary>
public sealed record OutsideFact(Bilingual Text, string Source);

/// <summary>A point behind which a figure is about something else: other territory, other standard, other prices.</summary>
/// <param name="Date">Only where a source gives it.</param>
/// <param name="Reason">Code of the reason that it causes.</param>
/// <param name="Territories">Ids of the versions before and behind it; empty where the territory is not the matter.</param>
/// <param name="Indicators">Indicators whose pages show it.</param>
/// <param name="Pairs">`comparison/pair`, each of which gets the reason and the sentence.</param>
public sealed record Break(
    string Id,
    Bilingual Name,
    DateOnly? Date,
    Bilingual Sentence,
    string Reason,
    ImmutableArray<string> Territories,
    ImmutableArray<PrintedProof> Printed,
    ImmutableArray<OutsideFact> Outside,
    ImmutableArray<string> Indicators,
    ImmutableArray<string> Pairs,
    Place Place)
{
    /// <summary>Where each id that the break names is written.</summary>
    public ImmutableDictionary<string, Place> Written { get; init; } = ImmutableDictionary<string, Place>.Empty;

    public Place PlaceOf(string id) => Written.GetValueOrDefault(id, Place);
}

/// <summary>What breaks.yaml says.</summary>
public sealed record Breaks(ImmutableArray<Territory> Territories, ImmutableArray<Break> All)
{
    public Territory? Territory(string id) => Territories.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal));
}
