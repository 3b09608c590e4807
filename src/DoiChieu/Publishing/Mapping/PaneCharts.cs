using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Draws what documents set for given years of one territory. Only levels by a year, of one kind and one unit, are drawn together;
/// a rate of growth or a mean over years has no year to stand at.</summary>
internal static class PaneCharts
{
    private const decimal Top = 24;
    private const decimal Floor = 214;
    private const decimal Left = 52;
    private const decimal Right = 328;
    private const decimal LineHeight = 17;

    // A share of a few per cent would lie on the floor of a drawing that goes to 100.
    private const decimal SmallShare = 30;

    /// <summary>The years that drawings of these measures have in common.</summary>
    public static ImmutableArray<int> Years(IEnumerable<ReadMeasure> measures) => [.. measures.Where(IsLevel).Select(m => m.Horizon.Last).Distinct().Order()];

    public static PaneChart? Of(Indicator indicator, ImmutableArray<ReadMeasure> measures, ImmutableArray<int> years, (string Key, string Territory) side, Corpus corpus)
    {
        var levels = measures.Where(IsLevel).ToList();
        if (levels.Count == 0 || levels.Any(m => m.Kind != levels[0].Kind || !m.Unit.Fits(levels[0].Unit) || !string.Equals(m.Measure.Breakdown, levels[0].Measure.Breakdown, StringComparison.Ordinal)))
        {
            return null;
        }

        var scale = levels[0].Unit.Factor;
        var (ticks, most) = Axis(levels, scale);
        var name = corpus.In(indicator.Name);
        return new PaneChart(
            $"kh-{side.Key}",
            corpus.Words.Say("indicator", "chart_title", name, side.Territory),
            string.Join(". ", levels.Select(m => $"{m.Document.Metadata.ShortName}: {m.Words}, {m.Horizon.Last}")),
            ticks,
            [.. years.Select((y, i) => new PaneLabel(y.ToString(CultureInfo.InvariantCulture), Across(i, years.Length)))],
            [.. years.SelectMany((y, i) => Marks([.. levels.Where(m => m.Horizon.Last == y)], Across(i, years.Length), (side.Key, scale, most)))]);
    }

    private static bool IsLevel(ReadMeasure measure) =>
        measure is { Interval: not null, Horizon.Form: HorizonForm.Year, Kind: MeasureKind.Share or MeasureKind.Money or MeasureKind.Amount };

    private static (ImmutableArray<PaneTick> Ticks, decimal Most) Axis(List<ReadMeasure> levels, decimal scale)
    {
        var highest = levels.Max(m => Math.Max(m.Interval!.Value.High ?? 0, m.Interval.Value.Low ?? 0)) / scale;
        var isShare = levels[0].Kind == MeasureKind.Share && highest is > SmallShare and <= 100;
        var (labels, most) = isShare ? ([], 100) : Drawing.Axis(highest, v => v.ToString("#,0.##", CultureInfo.InvariantCulture));
        var values = Enumerable.Range(0, 5).Select(i => most * i / 4);
        return ([.. values.Select(v => new PaneTick(Printed(v) + (levels[0].Kind == MeasureKind.Share ? "%" : ""), Down(v, most)))], most);
    }

    private static string Printed(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');

    private static IEnumerable<PaneMark> Marks(ImmutableArray<ReadMeasure> measures, decimal centre, (string Side, decimal Scale, decimal Most) drawing)
    {
        var values = measures.GroupBy(m => (m.Interval!.Value.Low, m.Interval.Value.High)).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            var x = centre + ((i - ((values.Count - 1) / 2m)) * 76);
            yield return Mark(values[i].Key, [.. values[i]], x, drawing);
        }
    }

    private static PaneMark Mark((decimal? Low, decimal? High) value, ImmutableArray<ReadMeasure> measures, decimal x, (string Side, decimal Scale, decimal Most) drawing)
    {
        var low = (value.Low ?? value.High!.Value) / drawing.Scale;
        var high = (value.High ?? value.Low!.Value) / drawing.Scale;
        var (top, bottom) = (Down(high, drawing.Most), Down(low, drawing.Most));
        var open = value.Low is null ? Floor : value.High is null ? Top : (decimal?)null;
        ImmutableArray<string> labels = [Corpus.Briefly(measures[0]), .. measures.Select(m => m.Document.Metadata.ShortName).Distinct(StringComparer.Ordinal)];
        var first = FirstLabel(top, bottom, labels.Length, isOpenUpwards: open == Top);
        return new PaneMark(
            string.Equals(drawing.Side, "old", StringComparison.Ordinal) ? "o" : "w",
            x,
            top,
            bottom,
            open,
            [.. labels.Select((s, i) => new PaneLabel(s, first + (i * LineHeight)))]);
    }

    // Above the mark, unless a dashed end or the top of the drawing is in the way.
    private static decimal FirstLabel(decimal top, decimal bottom, int labels, bool isOpenUpwards)
    {
        var above = top - 14 - ((labels - 1) * LineHeight);
        return isOpenUpwards || above < 12 ? bottom + 24 : above;
    }

    private static decimal Down(decimal value, decimal most) => Floor - ((Floor - Top) * value / most);

    private static decimal Across(int index, int count) => Left + ((Right - Left) * ((index * 2) + 1) / (count * 2));
}
