using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>What a keeper takes over. Only what is open can be: a target that has its indicator, or stands in a row, keeps it.</summary>
/// <param name="Refusal">Why it cannot be meant; null where it can.</param>
public sealed record Accepted(ImmutableArray<AcceptedIndicator> Indicators, ImmutableArray<(Comparison Comparison, AcceptedPair Pair)> Pairs, string? Refusal)
{
    /// <summary>All that is sure enough.</summary>
    public static Accepted Sure(Suggestions suggestions, Relations relations)
    {
        var accepted = new Accepted(
            [.. suggestions.Indicators.SelectMany(q => q.Ranking.Confident.Select(c => new AcceptedIndicator(q.Target.Id, c.Id)))],
            [.. suggestions.Pairs.GroupBy(q => q.Comparison).SelectMany(g => PairRows.Confident(g, relations).Select(p => (g.Key, p)))],
            null);
        return accepted is { Indicators: [], Pairs: [] } ? Refused($"nothing reaches {Thresholds.Confident} points with a lead of {Thresholds.Lead}: see `doichieu suggest`, and name what is meant") : accepted;
    }

    /// <summary>What is named: `target=indicator`, `comparison:old=new`.</summary>
    public static Accepted Named(IEnumerable<string> named, Suggestions suggestions, Relations relations)
    {
        var all = new Accepted([], [], null);
        foreach (var one in named.Distinct(StringComparer.Ordinal))
        {
            var (left, right) = one.Split('=') is [var l, var r] ? (l.Trim(), r.Trim()) : ("", "");
            var read = left.Split(':') is [var comparison, var old] ? Pair(comparison, old, right, relations) : Indicator(left, right, suggestions, relations);
            if (read.Refusal is not null)
            {
                return read;
            }

            all = all with { Indicators = all.Indicators.AddRange(read.Indicators), Pairs = all.Pairs.AddRange(read.Pairs) };
        }

        return Twice(all.Indicators.Select(i => i.Target).Concat(all.Pairs.SelectMany(p => p.Pair.Old.Concat(p.Pair.New).Select(t => $"{p.Comparison.Id}:{t}")))) is { } twice
            ? Refused($"`{twice}` is named twice") : all;
    }

    private static Accepted Indicator(string target, string indicator, Suggestions suggestions, Relations relations)
    {
        if (!suggestions.Indicators.Any(q => string.Equals(q.Target.Id, target, StringComparison.Ordinal)))
        {
            return Refused(relations.Find(target) is { } known ? $"the target `{target}` belongs to `{known.Indicator.Id}` already" : $"there is no target `{target}`; expected <target>=<indicator> or <comparison>:<old>=<new>");
        }

        return relations.Content.Vocabulary.Find(indicator) is null ? Refused($"there is no indicator `{indicator}` in indicators/") : new Accepted([new AcceptedIndicator(target, indicator)], [], null);
    }

    private static Accepted Pair(string id, string old, string @new, Relations relations)
    {
        if (relations.Content.Comparisons.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal)) is not { } comparison)
        {
            return Refused($"there is no comparison `{id}`");
        }

        var pair = new AcceptedPair(List(old), List(@new));
        var listed = comparison.Pairs.SelectMany(p => p.Old.Concat(p.New)).ToHashSet(StringComparer.Ordinal);
        if (pair is { Old: [], New: [] } || pair.Old.Concat(pair.New).All(listed.Contains))
        {
            return Refused($"every target of `{id}:{old}={@new}` stands in a row already, or none is named");
        }

        foreach (var (target, side) in pair.Old.Select(t => (t, comparison.Old)).Concat(pair.New.Select(t => (t, comparison.New))))
        {
            if (relations.Target(target) is not { } measure || !side.Holds(measure.Document, measure.Label))
            {
                return Refused($"there is no target `{target}` on that side of `{id}`");
            }
        }

        return relations.Find([.. pair.Old, .. pair.New]).IsEmpty ? Refused($"no target of `{id}:{old}={@new}` has an indicator yet") : new Accepted([], [(comparison, pair)], null);
    }

    private static ImmutableArray<string> List(string ids) => [.. ids.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string? Twice(IEnumerable<string> all) => all.GroupBy(a => a, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;

    private static Accepted Refused(string why) => new([], [], why);
}
