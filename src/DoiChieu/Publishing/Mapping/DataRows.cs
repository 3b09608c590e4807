using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Publishing.AkomaNtoso;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The rows of the published tables. What is not printed is empty; numbers are plain decimals; dates are ISO.</summary>
internal static class DataRows
{
    private static readonly ImmutableArray<string> Comparators = ["eq", "range", "lt", "le", "gt", "ge", "approx", "none"];
    private static readonly ImmutableArray<string> Aggregations = ["by-year", "average", "each-year", "total", "unspecified"];
    private static readonly ImmutableArray<string> Origins = ["stated", "target", "heading", "document", "curated"];

    public static DataTable Documents(IEnumerable<DocumentContent> documents) => new(
        DataTables.Documents,
        [.. documents.Select(d => d.Metadata).Select(m => Row(m.Id, m.Number ?? "", m.Title, m.Kind, m.Issuer, Date(m.Date), m.Term ?? "", m.Territory, m.Sha256))]);

    public static DataTable Sections(IEnumerable<DocumentContent> documents) => new(
        DataTables.Sections,
        [.. documents.Select(d => d.Tree).SelectMany(t => t.Sections.Select(s => Row(t.Id, s.Anchor, s.Parent ?? "", Number(s.Depth), Kind(s.Kind), s.Marker, t.TitleOf(s), Number(t.SourceLine(s)))))]);

    /// <summary>Every anchor that was ever published, in the order of the text, and behind them those that this release publishes first.</summary>
    public static DataTable Anchors(IEnumerable<DocumentContent> documents) => new(
        DataTables.Anchors,
        [.. documents.Select(d => d.Tree).SelectMany(t => Published(t).Concat(Unpublished(t)))]);

    private static IEnumerable<ImmutableArray<string>> Published(DocumentTree tree) =>
        tree.Ledger.Entries.Select(e => Row(tree.Id, e.Id, e.State.Name(), e.FirstPublished, string.Join(';', e.To), e.Reason));

    private static IEnumerable<ImmutableArray<string>> Unpublished(DocumentTree tree)
    {
        var known = tree.Ledger.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return tree.Sections.Where(s => !known.Contains(s.Anchor)).Select(s => Row(tree.Id, s.Anchor, AnchorState.Live.Name(), "", "", ""));
    }

    /// <summary>Every printed value; `indicatorOf` gives the indicator of a target by its id.</summary>
    public static DataTable Targets(IEnumerable<DocumentContent> documents, Func<string, string> indicatorOf) => new(
        DataTables.Targets,
        [.. documents.SelectMany(d => d.Measures).Select(m => Target(m, indicatorOf(m.Id)))]);

    public static DataTable Citations(IEnumerable<DocumentContent> documents) => new(
        DataTables.Citations,
        [.. documents.SelectMany(d => d.Citations).Select(c => Row(c.Document, c.Anchor, Number(c.SourceLine), c.Text, c.Number, c.Date, c.Issuer, c.Target))]);

    public static DataTable Corrections(IEnumerable<DocumentContent> documents) => new(
        DataTables.Corrections,
        [.. documents.Select(d => d.Tree).SelectMany(t => Undo.Rows(t.Text).Select(r => Row(t.Id, r.Id, Number(r.SourceLine), r.Class, r.AsReceived, r.Reads, r.Reason)))]);

    public static DataTable Comparisons(IEnumerable<ComparedContent> comparisons) => new(
        DataTables.Comparisons,
        [.. comparisons.SelectMany(c => c.Rows).Select(Comparison)]);

    public static DataTable ComparisonTargets(IEnumerable<ComparedContent> comparisons) => new(
        DataTables.ComparisonTargets,
        [.. comparisons.SelectMany(c => c.Rows).SelectMany(r => r.Old.Select(m => Row(r.Comparison, r.Pair, "old", m.Id)).Concat(r.New.Select(m => Row(r.Comparison, r.Pair, "new", m.Id))))]);

    public static DataTable Indicators(IEnumerable<Indicator> indicators) => new(
        DataTables.Indicators,
        [.. indicators.Select(i => Row(
            i.Id, i.Theme, i.Name.Vietnamese, i.Unit, i.Polarity.Word(), i.PolarityReason.Vietnamese, i.Border.Word(), i.BorderReason.Vietnamese, i.Definition?.Vietnamese ?? ""))]);

    public static DataTable Judgements(IEnumerable<Judgement> judgements) => new(
        DataTables.Judgements,
        [.. judgements.Select(j => Row(j.Kind, j.Document, j.Id, j.Decided, j.Reason, j.Judged.Who.Vietnamese, Date(j.Judged.When)))]);

    public static DataTable AknCrosswalk(IEnumerable<DocumentContent> documents, IEnumerable<(string Id, AknDocument Document)> akn) => new(
        DataTables.AknCrosswalk,
        [.. documents.Zip(akn).SelectMany(d => d.First.Tree.Sections.Select(s => Row(d.First.Id, s.Anchor, d.Second.Document.Ids[s.Anchor])))]);

    private static ImmutableArray<string> Comparison(ComparisonRow r) => Row(
        r.Comparison,
        r.Pair,
        r.Indicator.Id,
        string.Join(';', r.Old.Select(m => m.Id)),
        string.Join(';', r.New.Select(m => m.Id)),
        r.Verdict.Presence.Word(),
        r.Verdict.Comparability.Word(),
        string.Join(';', r.ReasonWords),
        r.Verdict.Numeric.Word(),
        r.Verdict.Summary.Phrase().Vietnamese,
        r.Statement.Vietnamese);

    private static ImmutableArray<string> Target(Measure m, string indicator) => Row(
        m.Id,
        m.Document,
        m.Label,
        m.Anchor,
        Number(m.SourceLine),
        m.Breakdown,
        indicator,
        m.IndicatorAsWritten,
        m.Verbatim,
        Comparators[(int)m.Comparator],
        Decimal(m.Low),
        Decimal(m.High),
        m.Unit,
        m.Horizon,
        Aggregations[(int)m.Aggregation],
        Origins[(int)m.HorizonOrigin],
        m.Territory);

    private static ImmutableArray<string> Row(params ReadOnlySpan<string> cells) => [.. cells];

    private static string Kind(SectionKind kind) => kind.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
