using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Relating;
using DoiChieu.Relating.Following;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Where texts of one territory state the same target differently. Every entry is a row of a comparison; nothing is looked for here.</summary>
internal sealed class DifferenceMapper(Corpus corpus, ComparisonMapper comparisons)
{
    /// <summary>The kinds in the order of the page: what a reader must know first.</summary>
    private static readonly ImmutableArray<Change> Kinds =
        [Change.OtherFigure, Change.MoreFigures, Change.FewerFigures, Change.OtherWording, Change.OtherPeriod, Change.NotTakenUp, Change.NewlySet];

    private readonly Dictionary<string, int> places = corpus.Site.Lineages.SelectMany(l => l.Stations).Select(s => s.Document.Id).Distinct(StringComparer.Ordinal).Select((id, at) => (id, at)).ToDictionary(d => d.id, d => d.at, StringComparer.Ordinal);

    public ImmutableArray<DifferenceGroup> Groups()
    {
        var rows = Rows().ToList();
        return
        [
            .. Kinds.Select(kind => (Kind: kind, Entries: Entries(kind, rows.Where(r => r.Changes.Contains(kind))).ToImmutableArray()))
                .Where(g => !g.Entries.IsEmpty)
                .Select(g => new DifferenceGroup(g.Kind.Word(), corpus.Words["change", g.Kind.Word()], corpus.Words["change_meaning", g.Kind.Word()], g.Entries)),
        ];
    }

    /// <summary>The couples of texts that were looked at, in the order of the texts, those without a difference too.</summary>
    public ImmutableArray<DifferenceCouple> Couples() =>
    [
        .. Rows().GroupBy(r => r.Compared.Comparison).Select(g => new DifferenceCouple(
            new Link(corpus.Words.Say("difference", "couple", Name(g.Key.Old.Documents[0]), Name(g.Key.New.Documents[0])), $"/so-sanh/{g.Key.Id}/"),
            g.Sum(r => r.Changes.Count(Kinds.Contains)))),
    ];

    private sealed record Found(ComparedContent Compared, ComparisonRow Row, ImmutableArray<ReadMeasure> Old, ImmutableArray<ReadMeasure> New, ImmutableArray<Change> Changes);

    // Sides that speak of one territory: over a border a difference is no difference of wording.
    private IEnumerable<Found> Rows() => corpus.Site.Comparisons
        .OrderBy(c => Place(c.Comparison.Old.Documents[0])).ThenBy(c => Place(c.Comparison.New.Documents[0]))
        .Where(c => c.Comparison.Old.Documents.Concat(c.Comparison.New.Documents).Select(d => corpus.Metadata(d).Territory).Distinct(StringComparer.Ordinal).Count() == 1)
        .SelectMany(c => c.Rows.Select(r => new Found(c, r, Read(r.Old), Read(r.New), RowChanges.Of(r, corpus.Site.Relations))));

    private ImmutableArray<ReadMeasure> Read(ImmutableArray<Extracting.Measure> measures) => corpus.Site.Relations.Find([.. measures.Select(m => m.Id)]);

    // Two rows with the same two quotations are shown once: a sentence may set four shares.
    private IEnumerable<DifferenceEntry> Entries(Change kind, IEnumerable<Found> rows) => rows
        .Select(r => (Found: r, Old: comparisons.Quoted(r.Old, r.Row.Diff?.Old, r.Row.Diff?.IsMarked ?? false, "del"), New: comparisons.Quoted(r.New, r.Row.Diff?.New, r.Row.Diff?.IsMarked ?? false, "ins")))
        .GroupBy(r => (r.Found.Compared.Comparison.Id, string.Join('\n', r.Old.Select(Key)), string.Join('\n', r.New.Select(Key))))
        .Select(g => (g.First(), Lines: g.Select(r => Line(kind, r.Found))))
        .Select(g => new DifferenceEntry(
            Document(g.Item1.Found.Compared.Comparison.Old.Documents[0]), Document(g.Item1.Found.Compared.Comparison.New.Documents[0]), g.Item1.Old, g.Item1.New, [.. g.Lines]));

    private static string Key(Quotation quotation) => $"{quotation.Source.Href} {quotation.Plain}";

    private DifferenceLine Line(Change kind, Found found)
    {
        var (row, comparison) = (found.Row, found.Compared.Comparison);
        var pair = comparison.Pairs.First(p => string.Equals(p.Id, row.Pair, StringComparison.Ordinal));
        return new DifferenceLine(
            $"{kind.Word()}-{comparison.Id}-{row.Pair}",
            new Link(corpus.In(row.Indicator.Name), $"/chi-tieu/{row.Indicator.Id}/"),
            Sentence(kind, found),
            [.. Notes(kind, found)],
            ComparisonMapper.RowHref(row),
            corpus.Judgements.Said(comparison, pair));
    }

    private IEnumerable<string> Notes(Change kind, Found found) => kind switch
    {
        Change.OtherFigure => RowWords.Relation(found.Row, corpus),
        // A sentence about a year against a period says where each is printed.
        Change.OtherPeriod when !found.Row.Reasons.Any(r => r.Reason.Code == ReasonCode.Horizon) =>
            new[] { found.Old[0], found.New[0] }.Select(m => RowWords.Printed(m, corpus)).Where(n => n.Length > 0),
        _ => [],
    };

    private Link Document(string id) => new(corpus.In(corpus.Metadata(id).ShortName), $"/van-ban/{id}/");

    private string Sentence(Change kind, Found found) => kind switch
    {
        Change.OtherFigure or Change.MoreFigures or Change.FewerFigures => corpus.Words.Say(
            "difference", "figures", Name(found.Compared.Comparison.Old.Documents[0]), Values(found.Old), Name(found.Compared.Comparison.New.Documents[0]), Values(found.New)),
        Change.OtherPeriod => Told(found.Row, c => c.IsOfTime()) is { Length: > 0 } time ? time : corpus.Words.Say(
            "difference", "period", Name(found.Compared.Comparison.Old.Documents[0]), corpus.When(found.Old[0]), Name(found.Compared.Comparison.New.Documents[0]), corpus.When(found.New[0])),
        Change.OtherWording => found.Row.Note is { } note ? corpus.In(note) : Told(found.Row, c => c.IsOfWords()),
        _ => corpus.In(found.Row.Sentence),
    };

    // In the order in which targets go through the texts.
    private int Place(string document) => places.GetValueOrDefault(document, -1);

    private string Told(ComparisonRow row, Func<ReasonCode, bool> isOfKind) => string.Join(" ", RowWords.Of(row, corpus, isOfKind));

    private string Name(string document) => corpus.In(corpus.Metadata(document).ShortName);

    private string Values(ImmutableArray<ReadMeasure> measures) => string.Join(corpus.Words["difference", "and"], measures.Select(m => corpus.Words.Say("difference", "value", PrintedClause.Value(m))));
}
