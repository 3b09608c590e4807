using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Calculating;

/// <summary>Computes calculations from parsed values and units. 1. No number is typed: all come from the texts. 2. What is not there, has no number or does
/// not fit by its unit is an error at the place where it is named, and nothing is computed.</summary>
public static class Calculator
{
    private const decimal Whole = 100m;

    private const string Percent = "%";

    // “717.000 tỷ đồng” for “3.335.000 dân” is laid beside “đồng/người/năm”: all of these count people.
    private static readonly ImmutableArray<string> People = ["người", "dân", "lao động"];

    public static Outcome<ImmutableArray<Calculated>> Compute(IEnumerable<Calculation> calculations, Relations relations)
    {
        var noticed = new Noticed();
        var computed = ImmutableArray.CreateBuilder<Calculated>();
        foreach (var calculation in calculations)
        {
            var terms = calculation.Of.Select(named => Found(named, relations, noticed)).OfType<ReadMeasure>().ToImmutableArray();
            var beside = calculation.Beside is { } named ? Found(named, relations, noticed) : null;
            var isWhole = terms.Length == calculation.Of.Length && (beside is null) == (calculation.Beside is null);
            if (isWhole && HasItsNumbers(calculation, terms, beside, noticed) && Compute(calculation, terms, beside, noticed) is { } value)
            {
                computed.Add(new Calculated(calculation, terms, beside, value));
            }
        }

        return noticed.With(computed.ToImmutable());
    }

    private static ReadMeasure? Found(Named named, Relations relations, Noticed noticed)
    {
        if (relations.Find(named.Id) is not { } measure)
        {
            noticed.Add(Rules.TargetUnknown.At(named.Place, named.Id));
            return null;
        }

        return measure;
    }

    private static bool HasItsNumbers(Calculation calculation, ImmutableArray<ReadMeasure> terms, ReadMeasure? beside, Noticed noticed)
    {
        var numbers = terms.Count(t => t.Interval is not null);
        if (numbers == terms.Length && beside is null or { Interval: not null } && (calculation.Operation == Operation.Quotient ? numbers == 2 : numbers > 1))
        {
            return true;
        }

        noticed.Add(Rules.CalculationTerms.At(calculation.Place, calculation.Id, numbers.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return false;
    }

    private static CalculatedValue? Compute(Calculation calculation, ImmutableArray<ReadMeasure> terms, ReadMeasure? beside, Noticed noticed)
    {
        var value = calculation.Operation == Operation.Quotient ? Quotient(terms[0], terms[1], beside) : Sum(terms, beside);
        if (value is null)
        {
            noticed.Add(Rules.CalculationUnits.At(calculation.Place, calculation.Id, string.Join(", ", terms.Select(t => t.Measure.Unit))));
        }

        return value;
    }

    private static CalculatedValue? Quotient(ReadMeasure over, ReadMeasure under, ReadMeasure? beside)
    {
        var ((overLow, overHigh), (underLow, underHigh)) = (Ends(over), Ends(under));
        if (UnitOf(over, under, beside) is not { } unit || underLow == 0 || underHigh == 0)
        {
            return null;
        }

        var isShare = string.Equals(unit, Percent, StringComparison.Ordinal);
        var scale = isShare ? 1 / Whole : beside?.Unit.Factor ?? 1;
        // Two ranges are divided end by end; a range and a number likewise, the number standing for both ends.
        var (low, high) = (overLow / underLow / scale, overHigh / underHigh / scale);
        return new CalculatedValue(low, high, unit, BoundOf(over, under), Agrees(low, high, beside));
    }

    // Null where the units do not fit one another, or the printed value beside them.
    private static string? UnitOf(ReadMeasure over, ReadMeasure under, ReadMeasure? beside)
    {
        var (a, b) = (over.Unit, under.Unit);
        var fits = a.Per.SequenceEqual(b.Per, StringComparer.Ordinal) || b.Per.IsEmpty;
        if (!fits || string.Equals(b.Base, Percent, StringComparison.Ordinal))
        {
            return null;
        }

        if (string.Equals(a.Base, b.Base, StringComparison.Ordinal))
        {
            return beside is null || string.Equals(beside.Unit.Base, Percent, StringComparison.Ordinal) ? Percent : null;
        }

        if (beside is null)
        {
            return $"{a.Base}/{b.Base}";
        }

        var isPer = beside.Unit.Per.Any(p => string.Equals(p, b.Base, StringComparison.Ordinal) || (People.Contains(p, StringComparer.Ordinal) && People.Contains(b.Base, StringComparer.Ordinal)));
        return string.Equals(beside.Unit.Base, a.Base, StringComparison.Ordinal) && isPer ? beside.Measure.Unit : null;
    }

    private static CalculatedValue? Sum(ImmutableArray<ReadMeasure> terms, ReadMeasure? beside)
    {
        var others = beside is null ? terms : terms.Add(beside);
        if (others.Any(t => !t.Unit.Fits(terms[0].Unit)))
        {
            return null;
        }

        var scale = (beside ?? terms[0]).Unit.Factor;
        var (low, high) = (terms.Sum(t => Ends(t).Low) / scale, terms.Sum(t => Ends(t).High) / scale);
        var isShare = string.Equals(terms[0].Unit.Base, Percent, StringComparison.Ordinal);
        var agreement = beside is null && isShare ? Holds(low, high, Whole) : Agrees(low, high, beside);
        return new CalculatedValue(low, high, (beside ?? terms[0]).Measure.Unit, terms.All(t => BoundOf(t) == Bound.None) ? Bound.None : Bound.OfBounds, agreement);
    }

    private static Agreement Holds(decimal low, decimal high, decimal whole) =>
        low == whole && high == whole ? Agreement.RoundsTo : low <= whole && high >= whole ? Agreement.Within : Agreement.Apart;

    // A single bound stands for both ends: the calculation is about the numbers that are printed.
    private static (decimal Low, decimal High) Ends(ReadMeasure measure)
    {
        var (low, high) = (measure.Measure.Low ?? measure.Measure.High!.Value, measure.Measure.High ?? measure.Measure.Low!.Value);
        return (low * measure.Unit.Factor, high * measure.Unit.Factor);
    }

    private static Agreement Agrees(decimal low, decimal high, ReadMeasure? beside)
    {
        if (beside is null)
        {
            return Agreement.None;
        }

        var (printedLow, printedHigh) = (beside.Measure.Low ?? beside.Measure.High!.Value, beside.Measure.High ?? beside.Measure.Low!.Value);
        if (CalculatedValue.Rounded(low, printedLow.Scale) == printedLow && CalculatedValue.Rounded(high, printedHigh.Scale) == printedHigh)
        {
            return Agreement.RoundsTo;
        }

        var factor = beside.Unit.Factor;
        var allowed = beside.Interval!.Value;
        var isAbove = allowed.Low is not { } floor || low * factor > floor || (low * factor == floor && !allowed.LowIsStrict);
        var isBelow = allowed.High is not { } ceiling || high * factor < ceiling || (high * factor == ceiling && !allowed.HighIsStrict);
        return isAbove && isBelow ? Agreement.Within : Agreement.Apart;
    }

    private static Bound BoundOf(ReadMeasure measure) => measure.Interval switch
    {
        { High: null } => Bound.AtLeast,
        { Low: null } => Bound.AtMost,
        _ => Bound.None,
    };

    private static Bound BoundOf(ReadMeasure over, ReadMeasure under) => (BoundOf(over), BoundOf(under)) switch
    {
        (var bound, Bound.None) => bound,
        (Bound.None, Bound.AtLeast) => Bound.AtMost,
        (Bound.None, _) => Bound.AtLeast,
        _ => Bound.OfBounds,
    };
}
