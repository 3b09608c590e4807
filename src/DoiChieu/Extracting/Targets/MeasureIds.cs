using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Extracting.Targets;

/// <summary>Ids from printed words only: `document.label.indicator[.breakdown][.value]`. The value is added to all measures that would share an id without it.</summary>
internal static class MeasureIds
{
    private const int LongestName = 48;

    public static ImmutableArray<Measure> Give(ImmutableArray<Measure> measures)
    {
        var plain = measures.Select(m => m with { Id = Plain(m) }).ToList();
        var shared = plain.CountBy(m => m.Id, StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. plain.Select(m => shared.Contains(m.Id) ? m with { Id = $"{m.Id}.{Slug.Of(m.Verbatim)}" } : m)];
    }

    private static string Plain(Measure measure)
    {
        string[] parts = [measure.Document, Slug.Of(measure.Label), Cut(Slug.Of(measure.IndicatorAsWritten)), Slug.Of(measure.Breakdown)];
        return string.Join('.', parts.Where(p => p.Length > 0));
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= LongestName)
        {
            return slug;
        }

        var at = slug.LastIndexOf('-', LongestName);
        return slug[..(at > 0 ? at : LongestName)];
    }
}
