using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Draws what documents set for given years of one territory. Only levels by a year, of one kind and one unit, are drawn together, those of which
/// there are most; a rate of growth or a mean over years has no year to stand at. What is not drawn is named below.</summary>
internal static class PaneCharts
{
    private const decimal Top = 24;
    private const decimal Floor = 214;
    private const decimal Left = 52;
    private const decimal Right = 328;

    // A label beside another of the same year: “54,17 - 54,73%” is wider than its place.
    private const decimal Step = 18;

    // “trong “Nhóm 15 có chất lượng điều hành tốt”” is wider than the drawing: the line below says it.
    private const int LongestLabel = 34;

    // An open end must have somewhere to go.
    private const decimal RoomForOpenEnd = 1.15m;

    /// <summary>The years that drawings of these measures have in common.</summary>
    public static ImmutableArray<int> Years(IEnumerable<ReadMeasure> measures) => [.. measures.Where(IsLevel).Select(m => m.Horizon.Last).Distinct().Order()];

    public static PaneChart? Of(Indicator indicator, ImmutableArray<ReadMeasure> measures, ImmutableArray<int> years, (string Key, string Territory) side, Corpus corpus)
    {
        var levels = Scales.Together(measures.Where(IsLevel), corpus);
        if (levels.Count == 0)
        {
            return null;
        }

        var scale = levels[0].Unit.Factor;
        var (ticks, most) = Axis(levels, scale, corpus);
        return new PaneChart(
            $"kh-{side.Key}",
            corpus.Words.Say("indicator", "chart_title", corpus.In(indicator.Name), side.Territory),
            string.Join(". ", levels.Select(m => $"{corpus.Name(m)}: {Said(m, corpus)}, {corpus.When(m)}")),
            ticks,
            [.. years.Select((y, i) => new PaneLabel(y.ToString(CultureInfo.InvariantCulture), Across(i, years.Length)))],
            [.. years.SelectMany((y, i) => Marks([.. levels.Where(m => m.Horizon.Last == y)], Across(i, years.Length), (side.Key, scale, most)))],
            [.. Sources(levels, corpus), .. NotDrawn(measures.Except(levels), corpus)])
        {
            Unit = levels[0].Kind == MeasureKind.Share ? "" : corpus.Unit(levels[0].Measure.Unit),
        };
    }

    /// <summary>Why measures have no drawing.</summary>
    public static string WhyNot(ImmutableArray<ReadMeasure> measures, Corpus corpus) =>
        corpus.Words["indicator", measures.All(m => m.Interval is null) ? "no_drawing_words" : "no_drawing"];

    private static string Said(ReadMeasure measure, Corpus corpus) =>
        corpus.Reading(measure) is { Length: > 0 } read ? $"{PrintedClause.Value(measure)} ({read})" : PrintedClause.Value(measure);

    // A level set for a period without more words is to be reached in it: it stands at its last year, and its line says the period.
    private static bool IsLevel(ReadMeasure measure) =>
        measure is { Interval: not null, Kind: MeasureKind.Share or MeasureKind.Money or MeasureKind.Amount }
        && (measure.Horizon.Form == HorizonForm.Year || measure is { Horizon.Form: HorizonForm.Period, Measure.Aggregation: Aggregation.Unspecified });

    private static IEnumerable<string> Sources(IEnumerable<ReadMeasure> levels, Corpus corpus) =>
        levels.GroupBy(m => (m.Horizon.Last, Printed: Said(m, corpus))).OrderBy(g => g.Key.Last)
            .Select(g => corpus.Words.Say("indicator", "drawn", g.Key.Printed, string.Join("; ", g.Select(m => $"{corpus.Name(m)}, {corpus.When(m)}").Distinct(StringComparer.Ordinal))));

    private static IEnumerable<string> NotDrawn(IEnumerable<ReadMeasure> measures, Corpus corpus) =>
        measures.Where(m => m.Interval is not null)
            .Select(m => corpus.Words.Say("indicator", "not_drawn", Said(m, corpus), corpus.Name(m), corpus.When(m)));

    private static (ImmutableArray<PaneTick> Ticks, decimal Most) Axis(List<ReadMeasure> levels, decimal scale, Corpus corpus)
    {
        var isShare = levels[0].Kind == MeasureKind.Share;
        var most = Scales.Top(levels, scale, RoomForOpenEnd);
        var values = Enumerable.Range(0, 5).Select(i => most * i / 4);
        return ([.. values.Select(v => new PaneTick(corpus.Number(v) + (isShare ? "%" : ""), Down(v, most)))], most);
    }

    private static IEnumerable<PaneMark> Marks(ImmutableArray<ReadMeasure> measures, decimal centre, (string Side, decimal Scale, decimal Most) drawing)
    {
        var values = measures.GroupBy(m => m.Interval!.Value).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            var x = centre + ((i - ((values.Count - 1) / 2m)) * 76);
            var mark = Mark(values[i].Key, values[i].First(), x, drawing);
            yield return i % 2 == 1 && mark.Label.At - Step > Step ? mark with { Label = mark.Label with { At = mark.Label.At - Step } } : mark;
        }
    }

    private static PaneMark Mark(Interval value, ReadMeasure measure, decimal x, (string Side, decimal Scale, decimal Most) drawing)
    {
        var low = (value.Low ?? value.High!.Value) / drawing.Scale;
        var high = (value.High ?? value.Low!.Value) / drawing.Scale;
        var (top, bottom) = (Down(high, drawing.Most), Down(low, drawing.Most));
        var open = value.Low is null ? Floor : value.High is null ? Top : (decimal?)null;
        var label = new PaneLabel(Corpus.Briefly(measure) is { Length: <= LongestLabel } brief ? brief : "", LabelAt(top, bottom, isOpenUpwards: open == Top));
        return new PaneMark(string.Equals(drawing.Side, "old", StringComparison.Ordinal) ? "o" : "w", x, top, bottom, open, label);
    }

    // Above the mark, unless a dashed end or the top of the drawing is in the way; never on the axis.
    private static decimal LabelAt(decimal top, decimal bottom, bool isOpenUpwards) =>
        (isOpenUpwards || top - 14 < 14) && bottom + 26 < Floor - 6 ? bottom + 26 : top - 14;

    private static decimal Down(decimal value, decimal most) => Floor - ((Floor - Top) * value / most);

    private static decimal Across(int index, int count) => Left + ((Right - Left) * ((index * 2) + 1) / (count * 2));
}
