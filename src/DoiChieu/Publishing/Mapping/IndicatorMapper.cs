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
    private readonly SmallPictures pictures;
    private readonly ILookup<string, (ComparedContent Compared, ComparisonRow Row)> rows;

    public IndicatorMapper(Corpus corpus, ComparisonMapper comparisons)
    {
        this.corpus = corpus;
        this.comparisons = comparisons;
        pictures = new SmallPictures(corpus);
        measures = corpus.ByDate.ToLookup(m => m.Indicator.Id, StringComparer.Ordinal);
        rows = corpus.Site.Comparisons
            .SelectMany(c => c.Rows.SelectMany(r => r.Indicators.Select(i => (i.Id, Pair: (c, r)))))
            .ToLookup(p => p.Id, p => p.Pair, StringComparer.Ordinal);
    }

    public IEnumerable<Planned<IndicatorPage>> All(LineageLines lineages, ImmutableArray<CalculationEntry> calculations) =>
        from indicator in corpus.Site.Relations.Content.Vocabulary.Indicators
        where measures.Contains(indicator.Id)
        select new Planned<IndicatorPage>(indicator.Id, [], () => Map(indicator) with
        {
            Lineages = lineages.Of(indicator.Id),
            Calculations = [.. calculations.Where(c => c.Indicators.Contains(indicator.Id, StringComparer.Ordinal))],
        });

    /// <summary>The same indicators as lists name them.</summary>
    public IEnumerable<ListedIndicator> Listed(IEnumerable<Planned<IndicatorPage>> pages)
    {
        var vocabulary = corpus.Site.Relations.Content.Vocabulary;
        return vocabulary.Indicators.Where(i => measures.Contains(i.Id)).Zip(pages)
            .Select((i, at) => new ListedIndicator(i.Second, at, corpus.In(i.First.Name), i.First.Theme, comparisons.ThemeName(vocabulary, i.First.Theme), 1 + Math.Min(measures[i.First.Id].Count(), SmallPictures.Most)));
    }

    private IndicatorPage Map(Indicator indicator)
    {
        var own = measures[indicator.Id].ToList();
        var groups = Groups(indicator, own);
        var pairs = rows[indicator.Id].ToList();
        var others = pairs.SelectMany(p => Others(p.Row, indicator)).ToList();
        var main = pairs.FirstOrDefault(p => p.Compared == corpus.Main && p.Row.Verdict.Presence == Presence.Both).Row;
        var documents = own.Select(m => m.Document.Metadata).DistinctBy(d => d.Id, StringComparer.Ordinal).ToList();
        return new IndicatorPage(
            indicator.Id,
            corpus.In(indicator.Name),
            indicator.Theme,
            comparisons.ThemeName(corpus.Site.Relations.Content.Vocabulary, indicator.Theme),
            main is null ? corpus.Words.Say("indicator", "summary", Text(documents.Count), Text(own.Count)) : corpus.In(main.Sentence),
            corpus.Words.Say("indicator", "statements", Text(own.Count), Text(documents.Count)),
            [.. Facts(indicator)],
            [.. groups.Select(g => g.Break).OfType<Caution>(), .. Cautions.Of(documents.Concat(others.Select(m => m.Document.Metadata)), corpus.Words)],
            groups,
            Breaks(indicator),
            [.. pairs.Select(p => Pair(p.Compared, p.Row, indicator, main))])
        {
            Picture = pictures.Of(indicator, own),
            MorePictures = pictures.More(own) is > 0 and var more ? corpus.Words.Say("picture", "more", Text(more)) : "",
            Sides = main is null ? [] : Sides(main),
        };
    }

    // The first thing that a citizen asks: what was set then, and what is set now.
    private ImmutableArray<HeadSide> Sides(ComparisonRow row)
    {
        var comparison = corpus.Main!.Comparison;
        return [Side("old", comparison.Old, row.Old), Side("new", comparison.New, row.New)];

        HeadSide Side(string key, ComparisonSide side, ImmutableArray<Extracting.Measure> measures) =>
            new(PrintedDates.Period(side.Term), key, [.. corpus.Site.Relations.Find([.. measures.Select(m => m.Id)]).Select(corpus.Value)]);
    }

    private IEnumerable<Fact> Facts(Indicator indicator)
    {
        if (indicator.Unit.Length > 0)
        {
            // As the texts print it; on English pages in English before.
            var printed = new HtmlBuilder().Open("span", "lang", "vi", "class", "unit").Text(indicator.Unit).Close("span").Build();
            var said = corpus.Unit(indicator.Unit);
            yield return new Fact(corpus.Words["indicator", "unit"], string.Equals(said, indicator.Unit, StringComparison.Ordinal) ? printed : new HtmlBuilder().Text(said + " (").Add(printed).Text(")").Build());
        }

        if (indicator.Definition is { } definition)
        {
            yield return Fact("definition", corpus.In(definition));
        }

        yield return Fact("border", corpus.In(indicator.BorderReason));
        yield return Fact("polarity", $"{corpus.Words["polarity", indicator.Polarity.Word()]} {corpus.In(indicator.PolarityReason)}");
        yield return Fact("judged", corpus.Judgements.Signed(indicator.Judged));
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
            [.. g.Select(Statement)],
            i > 0 && corpus.Between(groups[i - 1].Key, g.Key) is { } found ? corpus.Said(found) : null,
            Chart(g, groups.Take(i).Any(before => string.Equals(corpus.SideOf(before.Key), corpus.SideOf(g.Key), StringComparison.Ordinal))))
        {
            WhyNoChart = PaneCharts.WhyNot([.. g], corpus),
        })];

        // The first pane of a side has the side for an id; another place on the same side has its own name behind it.
        PaneChart? Chart(IGrouping<string, ReadMeasure> group, bool isFurther) =>
            PaneCharts.Of(indicator, [.. group], years, (corpus.SideOf(group.Key), corpus.TerritoryName(group.Key)), corpus) is { } chart ? isFurther ? chart with { Id = $"{chart.Id}-{group.Key}" } : chart : null;
    }

    private Statement Statement(ReadMeasure measure) => new(
        new Link(corpus.Name(measure), Corpus.Href(measure)),
        corpus.Place(measure.Document.Id, measure.Measure.Anchor),
        corpus.Words.Day(measure.Document.Metadata.Date),
        corpus.Value(measure),
        Html.Escape(measure.Sentence),
        corpus.SideOf(measure.Measure.Territory))
    {
        Footnotes = corpus.Footnotes(measure),
    };

    private ImmutableArray<BreakNote> Breaks(Indicator indicator) =>
    [
        .. corpus.Site.Relations.Content.Breaks.All
            .Where(b => b.Indicators.Contains(indicator.Id, StringComparer.Ordinal))
            .Select(b => new BreakNote(corpus.Said(b), [.. b.Outside.Select(o => new OutsideNote(corpus.In(o.Text), o.Source))])),
    ];

    private IEnumerable<ReadMeasure> Others(ComparisonRow row, Indicator indicator) =>
        row.Verdict.Presence != Presence.Both ? [] : corpus.Site.Relations.Find([.. row.Old.Concat(row.New).Select(m => m.Id)]).Where(m => !string.Equals(m.Indicator.Id, indicator.Id, StringComparison.Ordinal));

    // The sentence that opens the page is not said twice, nor the name of the page behind each link.
    private IndicatorPair Pair(ComparedContent compared, ComparisonRow row, Indicator indicator, ComparisonRow? told) => new(
        new Link(corpus.In(compared.Comparison.Name), ComparisonMapper.RowHref(row)),
        string.Equals(row.Indicator.Id, indicator.Id, StringComparison.Ordinal) ? "" : corpus.In(row.Indicator.Name),
        ConclusionMapper.Of(row.Verdict, corpus),
        row != told ? corpus.In(row.Statement) : row.Note is { } note ? corpus.In(note) : "",
        [.. Others(row, indicator).DistinctBy(m => (m.Document.Id, m.Sentence)).Select(corpus.Quotation)],
        IsMain: compared == corpus.Main);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
