using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Every indicator that a document here states, with all its statements. Statements are grouped by territory: nothing is carried over a break.</summary>
internal sealed class IndicatorMapper
{
    private readonly Corpus corpus;
    private readonly ComparisonMapper comparisons;
    private readonly ILookup<string, ReadMeasure> measures;
    private readonly ILookup<string, (ComparedContent Compared, ComparisonRow Row)> rows;

    public IndicatorMapper(Corpus corpus, ComparisonMapper comparisons)
    {
        this.corpus = corpus;
        this.comparisons = comparisons;
        measures = corpus.Site.Relations.Measures.ToLookup(m => m.Indicator.Id, StringComparer.Ordinal);
        rows = corpus.Site.Comparisons
            .SelectMany(c => c.Rows.SelectMany(r => r.Indicators.Select(i => (i.Id, Pair: (c, r)))))
            .ToLookup(p => p.Id, p => p.Pair, StringComparer.Ordinal);
    }

    public IEnumerable<IndicatorPage> All() =>
        corpus.Site.Relations.Content.Vocabulary.Indicators.Where(i => measures.Contains(i.Id)).Select(Map);

    private IndicatorPage Map(Indicator indicator)
    {
        var own = measures[indicator.Id].ToList();
        var groups = Groups(indicator, own);
        var documents = own.Select(m => m.Document.Metadata).DistinctBy(d => d.Id, StringComparer.Ordinal).ToList();
        return new IndicatorPage(
            indicator.Id,
            corpus.In(indicator.Name),
            indicator.Theme,
            comparisons.ThemeName(corpus.Site.Relations.Content.Vocabulary, indicator.Theme),
            corpus.Words.Say("indicator", "summary", Text(documents.Count), Text(own.Count)),
            corpus.Words.Say("indicator", "statements", Text(own.Count), Text(documents.Count)),
            [.. Facts(indicator)],
            [.. groups.Select(g => g.Break).OfType<Caution>(), .. Cautions.Of(documents)],
            groups,
            Breaks(indicator),
            [.. rows[indicator.Id].Select(p => Pair(p.Compared, p.Row))]);
    }

    private IEnumerable<Fact> Facts(Indicator indicator)
    {
        if (indicator.Unit.Length > 0)
        {
            yield return Fact("unit", indicator.Unit);
        }

        if (indicator.Definition is { } definition)
        {
            yield return Fact("definition", corpus.In(definition));
        }

        yield return Fact("border", corpus.In(indicator.BorderReason));
    }

    private Fact Fact(string word, string value) => new(corpus.Words["indicator", word], Html.Escape(value));

    private ImmutableArray<StatementGroup> Groups(Indicator indicator, List<ReadMeasure> own)
    {
        var territories = corpus.Site.Relations.Content.Breaks.Territories.Select(t => t.Id).ToList();
        var groups = own.GroupBy(m => m.Measure.Territory, StringComparer.Ordinal).OrderBy(g => territories.IndexOf(g.Key)).ToList();
        var years = PaneCharts.Years(own);
        return [.. groups.Select((g, i) => new StatementGroup(
            corpus.TerritoryName(g.Key),
            corpus.SideOf(g.Key),
            [.. g.OrderBy(m => m.Horizon.Last).Select(Statement)],
            i > 0 && corpus.Between(groups[i - 1].Key, g.Key) is { } found ? corpus.Said(found) : null,
            PaneCharts.Of(indicator, [.. g], years, (corpus.SideOf(g.Key), corpus.TerritoryName(g.Key)), corpus)))];
    }

    private Statement Statement(ReadMeasure measure) => new(
        new Link(measure.Document.Metadata.ShortName, Corpus.Href(measure)),
        corpus.Place(measure.Document.Id, measure.Measure.Anchor),
        PrintedDates.Of(measure.Document.Metadata.Date),
        corpus.Value(measure),
        Html.Escape(measure.Sentence),
        corpus.SideOf(measure.Measure.Territory));

    private ImmutableArray<BreakNote> Breaks(Indicator indicator) =>
    [
        .. corpus.Site.Relations.Content.Breaks.All
            .Where(b => b.Indicators.Contains(indicator.Id, StringComparer.Ordinal))
            .Select(b => new BreakNote(corpus.Said(b), [.. b.Outside.Select(o => new OutsideNote(corpus.In(o.Text), o.Source))])),
    ];

    private IndicatorPair Pair(ComparedContent compared, ComparisonRow row) => new(
        new Link(corpus.In(compared.Comparison.Name), ComparisonMapper.RowHref(row)),
        corpus.In(row.Indicator.Name),
        ConclusionMapper.Of(row.Verdict, corpus),
        corpus.In(row.Statement),
        [],
        IsMain: compared == corpus.Main);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
