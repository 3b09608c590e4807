using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Targets that answer one another, taken over by a keeper. An empty side says that nothing answers.</summary>
public sealed record AcceptedPair(ImmutableArray<string> Old, ImmutableArray<string> New);

/// <summary>Writes pairs.csv: a new row stands behind the row of the nearest target before it in its text, reasons and notes left to a reader.</summary>
public static class PairRows
{
    public static string Insert(SourceText file, Comparison comparison, Relations relations, IEnumerable<AcceptedPair> accepted)
    {
        var rows = CsvFile.Read(file, ComparisonReader.Columns, new Noticed());
        var rowOf = comparison.Pairs.SelectMany((p, i) => p.Old.Concat(p.New).Select(target => (target, i)))
            .DistinctBy(r => r.target, StringComparer.Ordinal).ToDictionary(r => r.target, r => r.i, StringComparer.Ordinal);
        var names = comparison.Pairs.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var order = relations.Documents.SelectMany(d => d.Measures).Select((m, i) => (m.Id, i)).DistinctBy(m => m.Id, StringComparer.Ordinal).ToDictionary(m => m.Id, m => m.i, StringComparer.Ordinal);
        var added = accepted.OrderBy(a => order.GetValueOrDefault(First(a)))
            .Select(a => (Behind(First(a), relations, rowOf), Cells(a, relations, names))).ToList();
        return CsvInsertion.Insert(file, rows, added);
    }

    /// <summary>All answers that may be taken unseen, targets that share an answer in one row. A target whose answer stands in a row already, or that has no indicator yet, is left to a reader.</summary>
    public static ImmutableArray<AcceptedPair> Confident(IEnumerable<PairQuestion> questions, Relations relations)
    {
        var open = questions.Where(q => relations.Find(q.Target.Id) is not null).ToDictionary(q => q.Target.Id, StringComparer.Ordinal);
        var groupOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var question in open.Values)
        {
            foreach (var answer in question.Ranking.Confident.Where(c => open.ContainsKey(c.Id)))
            {
                Join(groupOf, question.Target.Id, answer.Id);
            }
        }

        return
        [
            .. open.Values.Where(q => groupOf.ContainsKey(q.Target.Id)).Select(q => groupOf[q.Target.Id]).Distinct()
                .Select(g => new AcceptedPair(Ids(g, open.Values.Where(q => q.IsOld)), Ids(g, open.Values.Where(q => !q.IsOld)))),
        ];
    }

    private static ImmutableArray<string> Ids(HashSet<string> group, IEnumerable<PairQuestion> questions) =>
        [.. questions.Select(q => q.Target.Id).Where(group.Contains)];

    private static void Join(Dictionary<string, HashSet<string>> groupOf, string one, string other)
    {
        var joined = groupOf.GetValueOrDefault(one) ?? [one];
        joined.UnionWith(groupOf.GetValueOrDefault(other) ?? [other]);
        foreach (var member in joined)
        {
            groupOf[member] = joined;
        }
    }

    private static string First(AcceptedPair pair) => pair.Old.Concat(pair.New).First();

    private static int Behind(string target, Relations relations, Dictionary<string, int> rowOf)
    {
        var behind = -1;
        foreach (var measure in relations.Documents.First(d => d.Measures.Any(m => string.Equals(m.Id, target, StringComparison.Ordinal))).Measures)
        {
            if (string.Equals(measure.Id, target, StringComparison.Ordinal))
            {
                break;
            }

            behind = rowOf.GetValueOrDefault(measure.Id, behind);
        }

        return behind;
    }

    private static ImmutableArray<string> Cells(AcceptedPair pair, Relations relations, HashSet<string> names)
    {
        var indicator = relations.Find([.. pair.Old, .. pair.New])[0].Indicator.Id;
        var name = indicator;
        for (var n = 2; !names.Add(name); n++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{indicator}-{n}");
        }

        return [name, indicator, string.Join(';', pair.Old), string.Join(';', pair.New), "", "", ""];
    }
}
