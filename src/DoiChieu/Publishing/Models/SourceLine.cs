using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A line of a source as it was received.</summary>
/// <param name="Number">From 1; its id on the page is `L` and this number.</param>
/// <param name="Words">Every character of the line, with corrections marked and numbered.</param>
/// <param name="Places">The sections of the document that begin on this line.</param>
public sealed record SourceLine(int Number, Html Words, ImmutableArray<Link> Places) : IModel
{
    public Fields Fields() => new() { ["number"] = Number, ["words"] = Words, ["places"] = Places.List() };
}
