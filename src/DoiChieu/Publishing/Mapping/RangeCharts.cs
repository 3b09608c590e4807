using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Draws the two values of a row on one axis, and only where they may be read together: directly or with a caveat.</summary>
internal static class RangeCharts
{
    // An open end must have somewhere to go.
    private const decimal RoomForOpenEnd = 1.1m;

    public static RangeChart? Of(ComparisonRow row, ImmutableArray<ReadMeasure> old, ImmutableArray<ReadMeasure> @new, (string Old, string New) names, Corpus corpus)
    {
        if (row.Verdict.Comparability is not (Comparability.Direct or Comparability.WithCaveat)
            || Couples.Of(old, @new).All is not [{ Old.Interval: not null, New.Interval: not null } couple])
        {
            return null;
        }

        var scale = couple.Old.Unit.Factor;
        var (left, right) = (Scales.Drawn(names.Old, couple.Old, scale), Scales.Drawn(names.New, couple.New, scale));
        var most = new[] { left.Low, left.High, right.Low, right.High }.Max(v => v ?? 0);
        most = left.IsOpenAbove || right.IsOpenAbove ? most * RoomForOpenEnd : most;
        var (ticks, top) = Drawing.Axis(most, corpus.Number);
        var words = corpus.Words;
        var name = corpus.In(row.Indicator.Name);
        var isOpen = left.IsOpenBelow || left.IsOpenAbove || right.IsOpenBelow || right.IsOpenAbove;
        return new RangeChart(
            "bd-" + row.Pair,
            words.Say("comparison", "chart_title", name),
            words.Say("comparison", "chart_description", names.Old, couple.Old.Words, names.New, couple.New.Words),
            ticks,
            Drawing.Bar("o", left, top),
            Drawing.Bar("w", right, top),
            words.Say("comparison", "chart_caption", corpus.Unit(couple.Old.Measure.Unit), names.Old, names.New) + (isOpen ? " " + words["comparison", "chart_open"] : ""))
        {
            OldPrinted = PrintedClause.Value(couple.Old),
            NewPrinted = PrintedClause.Value(couple.New),
            OldReading = corpus.Reading(couple.Old),
            NewReading = corpus.Reading(couple.New),
        };
    }
}
