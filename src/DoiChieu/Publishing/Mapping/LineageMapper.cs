using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The ways of targets through the texts of one line of territories as pages show them. What changed is taken over from Relating; who set a target and what a text says it carries out come from the documents.</summary>
internal sealed class LineageMapper
{
    private const string CarriesOut = "thuc-hien";

    private const string Kin = "kin";

    private const string Task = "task";

    private readonly Corpus corpus;
    private readonly LineageMap map;
    private readonly ImmutableDictionary<Station, LineageText> texts;
    private readonly Lazy<ImmutableDictionary<string, LineageRow>> rows;
    private readonly HashSet<Station> firstOfText;
    private readonly Lazy<FrozenDictionary<(string Document, string Indicator), TaskMention>> mentions;

    /// <summary>Of one line.</summary>
    /// <param name="path">Of its page.</param>
    public LineageMapper(Corpus corpus, LineageMap map, string path, Lazy<FrozenDictionary<(string Document, string Indicator), TaskMention>> mentions)
    {
        (this.corpus, this.map, Path, this.mentions) = (corpus, map, path, mentions);
        texts = map.Stations.Select((station, at) => (station, Text: Text(station, at + 1))).ToImmutableDictionary(t => t.station, t => t.Text);
        firstOfText = [.. map.Stations.DistinctBy(s => s.Document.Id, StringComparer.Ordinal)];
        rows = new(() => map.Lineages.ToImmutableDictionary(l => l.Indicator.Id, Row, StringComparer.Ordinal));
    }

    public string Path { get; }

    /// <summary>Its territories.</summary>
    public string Name => string.Join(", ", map.Line.Territories.Select(corpus.TerritoryName));

    /// <summary>The way of each target, by its id.</summary>
    public ImmutableDictionary<string, LineageRow> Rows => rows.Value;

    private IEnumerable<LineageText> Texts => map.Stations.Select(s => texts[s]);

    public LineagePage Page()
    {
        var vocabulary = corpus.Site.Relations.Content.Vocabulary;
        var columns = Texts.ToImmutableArray();
        var byTheme = map.Lineages.ToLookup(l => l.Indicator.Theme, StringComparer.Ordinal);
        return new LineagePage(
            Path,
            Name,
            Cautions.Of(map.Stations.Select(s => s.Document), corpus.Words),
            columns,
            [
                .. vocabulary.Themes.Select(t => (Theme: t, Rows: byTheme[t.Id].Select(l => Rows[l.Indicator.Id]).ToImmutableArray()))
                    .Where(t => !t.Rows.IsEmpty)
                    .Select(t => new LineageTheme(t.Theme.Id, corpus.In(t.Theme.Name), Drawn(t.Theme, t.Rows, columns), t.Rows)),
            ]);
    }

    private LineageDrawing Drawn(Theme theme, ImmutableArray<LineageRow> rows, ImmutableArray<LineageText> columns) => LineageLayout.Of(
        "lp-" + theme.Id,
        corpus.Words.Say("lineage", "map_title", corpus.In(theme.Name)),
        corpus.Words.Say("lineage", "map_description", Number(rows.Length), Number(columns.Length), Number(rows.Count(r => r.Cells.Count(c => !c.Values.IsEmpty) > 1))),
        columns,
        rows,
        corpus.Words);

    private LineageText Text(Station station, int number)
    {
        var document = station.Document;
        var (link, period) = (new Link(corpus.In(document.ShortName), $"/van-ban/{document.Id}/"), PrintedDates.Period(station.Period));
        return new LineageText(
            Number(number),
            link,
            period,
            Who(document),
            [.. Carried(document.Id)],
            document.Caution is { } caution ? corpus.In(caution) : "",
            corpus.SideOf(document.Territory)) { Name = period.Length > 0 ? corpus.Words.Say("lineage", "text", link.Text, period) : link.Text };
    }

    private string Who(DocumentMetadata document) => document switch
    {
        { IsSecondary: false } => corpus.Words.Say("lineage", "set_by", corpus.Words["kind", document.Kind], document.Issuer),
        _ when !document.IsNews() => corpus.Words.Say("lineage", "retells", corpus.Words["kind", document.Kind], document.Issuer),
        { Number: { } number } => corpus.Words.Say("lineage", "reports", number, document.Issuer),
        _ => corpus.Words.Say("lineage", "reports_alone", document.Issuer),
    };

    // The first place where the text says so of each text here.
    private IEnumerable<Link> Carried(string document) =>
        corpus.Citations(document)
            .Where(c => string.Equals(c.Relation, CarriesOut, StringComparison.Ordinal) && !string.Equals(c.Target, document, StringComparison.Ordinal) && corpus.Has(c.Target))
            .DistinctBy(c => c.Target, StringComparer.Ordinal)
            .Select(c => new Link(corpus.In(corpus.Metadata(c.Target).ShortName), $"/van-ban/{document}/#{c.Anchor}"));

    private LineageRow Row(Lineage lineage)
    {
        var stops = lineage.Stops.ToDictionary(s => s.Station);
        // The first for these years: what a resolution sets for 2030 is no answer to what it sets for 2025.
        var first = lineage.Stops.Where(s => s.IsStated && s.IsUnder(lineage.Indicator)).GroupBy(s => Horizon.LastYear(s.Station.Period)).Select(g => g.First().Station).ToHashSet();
        return new LineageRow(
            "dong-" + lineage.Indicator.Id,
            new Link(corpus.In(lineage.Indicator.Name), $"/chi-tieu/{lineage.Indicator.Id}/"),
            [.. map.Stations.Select(station => stops.TryGetValue(station, out var stop) ? Cell(stop, Key(stop, lineage.Indicator, first)) : Unstated(station, lineage.Indicator))]);
    }

    // A text of two blocks has its tasks once: they stand in its first column.
    private LineageCell Unstated(Station station, Indicator indicator) =>
        firstOfText.Contains(station) && mentions.Value.GetValueOrDefault((station.Document.Id, indicator.Id)) is { } mention
            ? new LineageCell(texts[station], Task, [], []) { Mention = new LineageMention(mention.Words, $"/van-ban/{mention.Document}/#{mention.Anchor}") }
            : new LineageCell(texts[station], "", [], []);

    private LineageCell Cell(LineageStop stop, string key) => new(
        texts[stop.Station],
        key,
        [.. stop.Measures.Select(m => string.Equals(key, Kin, StringComparison.Ordinal) ? Value(m, corpus) with { When = corpus.Words.Say("lineage", "kin", corpus.In(m.Indicator.Name), corpus.When(m)) } : Value(m, corpus))],
        [.. stop.Telling.Select(Step)])
    {
        Changes = [.. stop.Near.SelectMany(Told).Distinct(StringComparer.Ordinal)],
    };

    private LineageStepLine Step(LineageStep step)
    {
        var isByVerdict = step.Changes is [Change.ByVerdict];
        var from = texts[step.From];
        return new LineageStepLine(
            from.Name,
            [.. Told(step)],
            isByVerdict ? ConclusionMapper.Of(step.Row.Verdict, corpus) : null,
            Sentence(step),
            ComparisonMapper.RowHref(step.Row));
    }

    private IEnumerable<string> Told(LineageStep step) => step.Changes.Where(c => c != Change.ByVerdict).Select(c => corpus.Words["change", c.Word()]);

    // The tags say what changed; the sentence says how. What a row says of the article as a source stands beside the text itself.
    private string Sentence(LineageStep step)
    {
        var row = step.Row;
        return step.Changes is [Change.ByVerdict or Change.NotTakenUp or Change.NewlySet]
            ? corpus.In(row.Statement)
            : string.Join(" ", RowWords.Of(row, corpus, c => c.IsOfTime() || (c.IsOfWords() && row.Note is null)).Concat(RowWords.Relation(row, corpus)).Concat(row.Note is { } note ? [corpus.In(note)] : []));
    }

    /// <summary>A value in few words, with the paragraph where it stands.</summary>
    public static LineageValue Value(ReadMeasure measure, Corpus corpus) => measure.Kind == MeasureKind.Clause
        ? new(corpus.Words["value", "no_number"], measure.Words, Corpus.Href(measure), corpus.When(measure))
        : new(PrintedClause.Value(measure), "", Corpus.Href(measure), corpus.When(measure)) { Reading = corpus.Reading(measure) };

    // The heaviest difference from the text before marks the cell. Over a border any row speaks.
    private static string Key(LineageStop stop, Indicator indicator, HashSet<Station> first)
    {
        var changes = stop.Near.SelectMany(s => s.Changes).Concat(stop.Steps.SelectMany(s => s.Changes).Where(c => c == Change.ByVerdict)).ToHashSet();
        return !stop.IsStated ? "absent"
            : !stop.IsUnder(indicator) ? Kin
            : changes.Contains(Change.ByVerdict) ? "beside"
            : (changes.Count == 0 && first.Contains(stop.Station)) || (changes.Count > 0 && changes.All(c => c == Change.NewlySet)) ? "first"
            : changes.Contains(Change.OtherFigure) ? "other"
            : changes.Overlaps([Change.MoreFigures, Change.FewerFigures, Change.OtherPeriod, Change.OtherWording, Change.LeftOpen]) ? "near"
            : changes.Count > 0 ? "same" : "alone";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
