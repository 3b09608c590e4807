using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>The reasons that follow from the printed words, the documents and the border of the indicator.</summary>
public static class DerivedReasons
{
    public static IEnumerable<Reason> Of(ImmutableArray<ReadMeasure> old, ImmutableArray<ReadMeasure> @new, Couples couples, Border border)
    {
        var between = couples.All.IsEmpty ? [ApartBecause(old, @new)] : couples.All.SelectMany(OfCouple);
        return between.Concat(OfTerritory(old, @new, border)).Concat(OfSource(old, @new)).Distinct();
    }

    // No two measures stand on one scale: say the plainest difference.
    private static Reason ApartBecause(ImmutableArray<ReadMeasure> old, ImmutableArray<ReadMeasure> @new)
    {
        var (oldWords, newWords) = (old.All(m => m.Kind == MeasureKind.Clause), @new.All(m => m.Kind == MeasureKind.Clause));
        if (oldWords || newWords)
        {
            return new Reason(ReasonCode.Qualitative, oldWords && newWords ? "both" : oldWords ? "old" : "new");
        }

        return new Reason(old.Select(m => m.Kind).Intersect(@new.Select(m => m.Kind)).Any() ? ReasonCode.Unit : ReasonCode.Kind);
    }

    private static IEnumerable<Reason> OfTerritory(ImmutableArray<ReadMeasure> old, ImmutableArray<ReadMeasure> @new, Border border)
    {
        var versions = old.Select(m => m.Measure.Territory).ToHashSet(StringComparer.Ordinal);
        return @new.All(m => versions.Contains(m.Measure.Territory)) && versions.Count == 1 ? [] : [new Reason(ReasonCode.Territory, border.Word())];
    }

    // Of two retellings neither is the text itself; one alone is called what it is, and not every retelling is an article.
    private static IEnumerable<Reason> OfSource(ImmutableArray<ReadMeasure> old, ImmutableArray<ReadMeasure> @new)
    {
        var told = old.Concat(@new).Select(m => m.Document.Metadata).Where(d => d.IsSecondary).ToList();
        return told.Count == 0 ? []
            : old.Any(m => m.Document.Metadata.IsSecondary) && @new.Any(m => m.Document.Metadata.IsSecondary) ? [new Reason(ReasonCode.Secondary, "both")]
            : told.TrueForAll(d => string.Equals(d.Kind, Reading.TextKinds.News, StringComparison.Ordinal)) ? [new Reason(ReasonCode.Secondary)]
            : [new Reason(ReasonCode.Secondary, "told")];
    }

    private static IEnumerable<Reason> OfCouple(Couple couple) =>
        OfPrices(couple).Concat(OfTime(couple)).Concat(
            couple.Old.Measure.Comparator == couple.New.Measure.Comparator ? [] : [new Reason(ReasonCode.Comparator)]);

    private static IEnumerable<Reason> OfPrices(Couple couple)
    {
        var (old, @new) = (couple.Old, couple.New);
        if (old.Kind is not (MeasureKind.Money or MeasureKind.Growth) || (old.Prices == Prices.Constant && @new.Prices == Prices.Constant))
        {
            return [];
        }

        var oneIsConstant = old.Prices == Prices.Constant || @new.Prices == Prices.Constant;
        if (old.Kind == MeasureKind.Growth)
        {
            return (oneIsConstant, old.Prices, @new.Prices) switch
            {
                (true, Prices.Unstated, _) => [new Reason(ReasonCode.PriceUnstated, "old")],
                (true, _, Prices.Unstated) => [new Reason(ReasonCode.PriceUnstated, "new")],
                (true, _, _) => [new Reason(ReasonCode.PriceBasis)],
                _ => [],
            };
        }

        // A sum of money without a word on prices is one of its own year.
        return oneIsConstant || old.Horizon.Last != @new.Horizon.Last ? [new Reason(ReasonCode.PriceBasis)] : [];
    }

    private static IEnumerable<Reason> OfTime(Couple couple)
    {
        var (old, @new) = (couple.Old, couple.New);
        var means = (old.Measure.Aggregation, @new.Measure.Aggregation);
        switch (old.Horizon.Form, @new.Horizon.Form)
        {
            case (HorizonForm.Period, HorizonForm.Period):
                if (old.Horizon.Length != @new.Horizon.Length)
                {
                    var total = means.Item1 == Aggregation.Total || means.Item2 == Aggregation.Total;
                    yield return new Reason(ReasonCode.HorizonLength, total ? "total" : "rate");
                }

                break;
            case (HorizonForm.Annual, HorizonForm.Period) when means.Item2 == Aggregation.Average:
            case (HorizonForm.Period, HorizonForm.Annual) when means.Item1 == Aggregation.Average:
                break;
            case var (one, other) when one != other || one == HorizonForm.Unknown:
                yield return new Reason(ReasonCode.Horizon);
                yield break;
        }

        if (means.Item1 != means.Item2)
        {
            yield return new Reason(ReasonCode.Aggregation);
        }
    }
}
