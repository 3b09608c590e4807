using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Following;

/// <summary>A task that names what a later text sets as a target. It is a mention, no target: what the task says of it, it says there.</summary>
/// <param name="Words">As the text prints the name.</param>
public sealed record TaskMention(string Indicator, string Document, string Anchor, string Words);

/// <summary>Finds the tasks of earlier texts that already name a target. 1. Only texts before the first one of their line of territories that states it, and only those that do not state it themselves.
/// 2. Only parts whose heading says that they are tasks. 3. Only a printed name of the indicator, word for word (spelling folded), or a short form that
/// its printed name gives in brackets, `(PCI)`; a short form that several indicators have names none of them. Once a text, at its first place.</summary>
public static class TaskMentions
{
    public static ImmutableArray<TaskMention> Find(ImmutableArray<LineageMap> maps, Relations relations, ImmutableArray<DocumentTree> trees)
    {
        var lineOf = maps.SelectMany(m => m.Stations.Select(s => (s.Document.Id, Line: m.Line.Id))).DistinctBy(s => s.Id, StringComparer.Ordinal).ToFrozenDictionary(s => s.Id, s => s.Line, StringComparer.Ordinal);
        var texts = trees.ToLookup(t => lineOf.GetValueOrDefault(t.Files.Metadata.Id, ""), StringComparer.Ordinal);
        var measures = relations.Measures.ToLookup(m => lineOf.GetValueOrDefault(m.Document.Id, ""), StringComparer.Ordinal);
        return [.. maps.SelectMany(m => Find(m, [.. measures[m.Line.Id]], texts[m.Line.Id]))];
    }

    private static IEnumerable<TaskMention> Find(LineageMap map, ImmutableArray<ReadMeasure> measures, IEnumerable<DocumentTree> texts)
    {
        var names = new IndicatorNames(measures);
        var order = map.Stations.Select((s, at) => (s.Document.Id, at)).GroupBy(s => s.Id, s => s.at, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Min(), StringComparer.Ordinal);
        var stating = map.Lineages.ToFrozenDictionary(l => l.Indicator.Id, l => l.Stops.Where(s => s.IsStated).Select(s => s.Station.Document.Id).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return texts.OrderBy(t => order[t.Files.Metadata.Id])
            .SelectMany(t => Found(t, names).DistinctBy(m => m.Indicator, StringComparer.Ordinal))
            .Where(m => stating.TryGetValue(m.Indicator, out var documents) && documents.All(d => order[m.Document] < order[d]));
    }

    private static IEnumerable<TaskMention> Found(DocumentTree tree, IndicatorNames names)
    {
        var parts = new TaskParts(tree);
        foreach (var section in tree.Sections.Where(parts.Holds))
        {
            foreach (var (indicator, words) in names.In(tree.Words(section).Text))
            {
                yield return new TaskMention(indicator, tree.Files.Metadata.Id, section.Anchor, words);
            }
        }
    }
}
