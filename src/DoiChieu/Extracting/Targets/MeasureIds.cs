using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Extracting.Targets;

/// <summary>Ids from printed words only: `document.label.indicator[.breakdown][.value][.horizon][.anchor]`. Value, horizon and anchor are each added only to
/// measures that would share an id without it: two years of one row in a table, one indicator in two parts of a text. Within one paragraph nothing tells them apart.</summary>
internal static class MeasureIds
{
    private const int LongestName = 48;

    public static ImmutableArray<Measure> Give(ImmutableArray<Measure> measures)
    {
        var named = Longer([.. measures.Select(m => m with { Id = Plain(m) })], m => m.Verbatim, _ => true);
        foreach (Func<Measure, string> more in new Func<Measure, string>[] { m => m.Horizon, m => m.Anchor })
        {
            named = Longer(named, more, same => same.DistinctBy(more, StringComparer.Ordinal).Count() > 1);
        }

        return named;
    }

    private static ImmutableArray<Measure> Longer(ImmutableArray<Measure> measures, Func<Measure, string> more, Func<IEnumerable<Measure>, bool> helps)
    {
        var shared = measures.GroupBy(m => m.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any() && helps(g)).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. measures.Select(m => shared.Contains(m.Id) && Slug.Of(more(m)) is { Length: > 0 } slug ? m with { Id = $"{m.Id}.{slug}" } : m)];
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
