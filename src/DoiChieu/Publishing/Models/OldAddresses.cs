using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>What stands where a published paragraph stood: what became of it, its last words, and where to go on.</summary>
/// <param name="Sentence">“Đoạn này đã được tách thành 2 đoạn.”</param>
/// <param name="Words">As last published; empty where the ledger does not say.</param>
/// <param name="Said">Since when, and why.</param>
/// <param name="Leads">What the places below are: its pieces, or the nearest paragraph.</param>
public sealed record Tombstone(string Id, string Sentence, string Said, string Words, string Leads, ImmutableArray<TypedPlace> Places) : IModel
{
    public Fields Fields() => new() { ["id"] = Id, ["sentence"] = Sentence, ["said"] = Said, ["words"] = Words, ["leads"] = Leads, ["places"] = Places.List() };
}

/// <summary>A typed address that fits several places. All its spellings that fit the same places are one choice.</summary>
/// <param name="Id">The first spelling, as people see it.</param>
/// <param name="Others">The other spellings, as empty elements with ids.</param>
public sealed record TypedChoice(string Id, Html Others, ImmutableArray<TypedPlace> Places) : IModel
{
    public Fields Fields() => new() { ["id"] = Id, ["others"] = Others, ["places"] = Places.List() };
}

/// <summary>A place to choose: how it is called, and its first words.</summary>
public sealed record TypedPlace(Link Link, string Words) : IModel
{
    public Fields Fields() => new() { ["link"] = Link.Fields(), ["words"] = Words };
}
