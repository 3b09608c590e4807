using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>What is not related yet, and how it may be. Nothing here decides: a reader takes a suggestion over as a row of a CSV, or does not.</summary>
public sealed record Suggestions(ImmutableArray<IndicatorQuestion> Indicators, ImmutableArray<PairQuestion> Pairs)
{
    public static Suggestions Of(Relations relations, ImmutableArray<ShortForm> shortForms) =>
        new(IndicatorSuggester.Suggest(relations, shortForms), PairSuggester.Suggest(relations, shortForms));
}
