using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Pages;
using DoiChieu.Relating.Following;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The lines of territories, each with its page. Where there is one, its page is that of all ways; of several each has a page below it, under the id of its first territory.</summary>
internal sealed class LineageLines
{
    private readonly Corpus corpus;
    private readonly ImmutableArray<LineageMapper> lines;
    private readonly ILookup<string, LineageMapper> byIndicator;

    public LineageLines(Corpus corpus)
    {
        this.corpus = corpus;
        var maps = corpus.Site.Lineages;
        var mentions = new Lazy<FrozenDictionary<(string Document, string Indicator), TaskMention>>(() =>
            corpus.Site.Mentions.Value.DistinctBy(m => (m.Document, m.Indicator)).ToFrozenDictionary(m => (m.Document, m.Indicator)));
        lines = [.. maps.Select(m => new LineageMapper(corpus, m, maps.Length == 1 ? LineagePages.LineagePath : $"{LineagePages.LineagePath}{m.Line.Id}/", mentions))];
        byIndicator = maps.Zip(lines).SelectMany(m => m.First.Lineages.Select(l => (l.Indicator.Id, m.Second))).ToLookup(l => l.Id, l => l.Second, StringComparer.Ordinal);
    }

    /// <summary>The page of each line, by the last part of its address.</summary>
    public ImmutableArray<Planned<LineagePage>> Pages => [.. lines.Select(l => new Planned<LineagePage>(l.Path[LineagePages.LineagePath.Length..].TrimEnd('/'), [], l.Page))];

    /// <summary>The lines as the list of them names them.</summary>
    public ImmutableArray<LineageLine> Entries => [.. corpus.Site.Lineages.Zip(lines).Select(m => Entry(m.First, m.Second))];

    /// <summary>The ways of a target, a line each.</summary>
    public ImmutableArray<LineageWay> Of(string indicator) => [.. byIndicator[indicator].Select(l => new LineageWay(l.Path, l.Name, l.Rows[indicator]))];

    private static LineageLine Entry(LineageMap map, LineageMapper line) => new(
        new Link(line.Name, line.Path),
        map.Stations.Select(s => s.Document.Id).Distinct(StringComparer.Ordinal).Count(),
        map.Lineages.Length);
}
