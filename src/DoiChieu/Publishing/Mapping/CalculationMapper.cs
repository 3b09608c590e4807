using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Calculating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Arithmetic of ours as pages show it: the printed values, the operation, the result with how it was rounded, and what stands printed beside it.</summary>
internal sealed class CalculationMapper(Corpus corpus)
{
    public ImmutableArray<CalculationEntry> All() => [.. corpus.Site.Calculated.Select(Entry)];

    private CalculationEntry Entry(Calculated calculated)
    {
        var (calculation, value) = (calculated.Calculation, calculated.Value);
        return new CalculationEntry(
            "phep-tinh-" + calculation.Id,
            corpus.In(calculation.Name),
            [.. calculated.Terms.Select(Term)],
            corpus.Words["calculation", calculation.Operation == Operation.Quotient ? "divided" : "added"],
            Result(value),
            calculated.Beside is { } beside ? Term(beside) : null,
            Agreement(calculated),
            [.. Notes(calculated)],
            [.. calculation.Printed.Select(Quoted)],
            corpus.Judgements.Signed(calculation.Judged),
            [.. calculated.Measures.Select(m => m.Indicator.Id).Distinct(StringComparer.Ordinal)]);
    }

    // What the number is of stands behind it: four shares in a row are not told apart by their numbers.
    private LineageValue Term(ReadMeasure measure) =>
        LineageMapper.Value(measure, corpus) with { When = measure.Measure.Breakdown.Length > 0 ? measure.Measure.Breakdown : measure.Measure.IndicatorAsWritten };

    private string Result(CalculatedValue value)
    {
        var (low, high) = (Printed(value.Low), Printed(value.High));
        return string.Equals(low, high, StringComparison.Ordinal)
            ? corpus.Words.Say("calculation", IsExact(value.Low) ? "exact" : "about", low, Unit(value))
            : corpus.Words.Say("calculation", "ends", low, high, Unit(value));
    }

    private string Agreement(Calculated calculated) => calculated.Value.Agreement switch
    {
        Relating.Calculating.Agreement.None => "",
        var agreement when calculated.Beside is not null => corpus.Words["calculation", agreement switch
        {
            Relating.Calculating.Agreement.RoundsTo => "rounds_to",
            Relating.Calculating.Agreement.Within => "within",
            _ => "apart",
        }],
        // “bằng 100%” says it already.
        Relating.Calculating.Agreement.RoundsTo => "",
        Relating.Calculating.Agreement.Within => corpus.Words["calculation", "holds_whole"],
        _ => corpus.Words["calculation", "not_whole"],
    };

    private IEnumerable<string> Notes(Calculated calculated)
    {
        var word = calculated.Value.Bound switch
        {
            Bound.AtLeast => "at_least",
            Bound.AtMost => "at_most",
            Bound.OfBounds => calculated.Calculation.Operation == Operation.Sum ? "sum_of_bounds" : "of_bounds",
            _ => "",
        };
        if (word.Length > 0)
        {
            yield return corpus.Words["calculation", word];
        }

        if (calculated.Calculation.Note is { } note)
        {
            yield return corpus.In(note);
        }
    }

    private Quotation Quoted(PrintedProof proof) =>
        new(Html.Escape(proof.Quote), proof.Quote, corpus.Holding(proof));

    // A unit of ours, such as đồng for a USD, does not look like a printed one.
    private string Unit(CalculatedValue value)
    {
        var unit = corpus.Unit(value.Unit);
        return unit.StartsWith('%') ? unit : value.Agreement == Relating.Calculating.Agreement.None ? " " + unit.Replace("/", " / ", StringComparison.Ordinal) : " " + unit;
    }

    private static bool IsExact(decimal value) => CalculatedValue.Rounded(value) == value;

    private string Printed(decimal value) => corpus.Number(CalculatedValue.Rounded(value));
}
