using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>A comparison as its page shows it. Verdicts, reasons and sentences are taken over; nothing is decided here.</summary>
internal sealed class ComparisonMapper(Corpus corpus)
{
    public static string RowId(ComparisonRow row) => "hang-" + row.Pair;

    public static string RowHref(ComparisonRow row) => $"/so-sanh/{row.Comparison}/#{RowId(row)}";

    public Planned<ComparisonPage> Plan(ComparedContent compared) => new(compared.Comparison.Id, TextViewMapper.Keys(compared.Text), () => Map(compared));

    private ComparisonPage Map(ComparedContent compared)
    {
        var comparison = compared.Comparison;
        var (old, @new) = (Side(comparison, comparison.Old), Side(comparison, comparison.New));
        var pairs = comparison.Pairs.DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, p => corpus.Judgements.Said(comparison, p), StringComparer.Ordinal);
        var vocabulary = corpus.Site.Relations.Content.Vocabulary;
        var themes = compared.Rows
            .GroupBy(r => r.Indicator.Theme, StringComparer.Ordinal)
            .Select(g => new ThemeLines(g.Key, ThemeName(vocabulary, g.Key), Groups([.. g.Select(r => Line(r, old, @new) with { Judged = pairs[r.Pair] })], old, @new), old, @new))
            .ToImmutableArray();
        return new ComparisonPage(
            comparison.Id,
            corpus.In(comparison.Name),
            corpus.In(comparison.Name),
            Editorials.Introduced(corpus.In(comparison.Introduction).Text, $"/so-sanh/{comparison.Id}/", corpus.Words),
            old,
            @new,
            Cautions(comparison),
            themes,
            Conclusions.Count([.. themes.SelectMany(t => t.Rows).Select(r => r.Conclusion)], key => corpus.Words["verdict", key]),
            Summary(compared, old, @new),
            new TextViewMapper(corpus).Views(compared.Text)) { Break = Break(comparison) };
    }

    // What both sides state comes first; what one side states is said once for all of it.
    private ImmutableArray<RowGroup> Groups(ImmutableArray<ComparisonLine> rows, SideLabel old, SideLabel @new) =>
    [
        .. new[]
        {
            new RowGroup("", "", [.. rows.Where(r => !r.Old.IsEmpty && !r.New.IsEmpty)]),
            OneSided([.. rows.Where(r => r.Old.IsEmpty)], @new),
            OneSided([.. rows.Where(r => r.New.IsEmpty)], old),
        }.Where(g => !g.Rows.IsEmpty),
    ];

    private RowGroup OneSided(ImmutableArray<ComparisonLine> rows, SideLabel side)
    {
        var heading = corpus.Words.Say("comparison", "only", side.Name, rows.Length.ToString(CultureInfo.InvariantCulture));
        return rows.Select(r => r.Why).Distinct(StringComparer.Ordinal).ToList() is [var one]
            ? new RowGroup(heading, one, [.. rows.Select(r => r with { Why = "" })])
            : new RowGroup(heading, "", rows);
    }

    // Counted, never typed: “0 so sánh trực tiếp được” is true of these rows or is not there.
    private string Summary(ComparedContent compared, SideLabel old, SideLabel @new)
    {
        var both = compared.Rows.Where(r => r.Verdict.Presence == Presence.Both).ToList();
        var counted = corpus.Words.Say(
            "comparison", "summary", Number(_ => true), Number(v => IsDecided(v) && v.Comparability == Comparability.Direct), Number(v => IsDecided(v) && v.Comparability == Comparability.WithCaveat),
            Number(v => v.Summary == Relating.Summary.ChangedMeasure), Number(v => v.Summary == Relating.Summary.NotEnoughGround));
        var territories = both.Any(r => r.Verdict.Reasons.Any(reason => reason.Code == ReasonCode.Territory)) && both.All(r => r.Verdict.Comparability != Comparability.Direct);
        return territories ? counted + " " + corpus.Words.Say("comparison", "summary_territory", old.Territory, @new.Territory) : counted;

        static bool IsDecided(Verdict verdict) => verdict.Summary is Relating.Summary.SetHigher or Relating.Summary.SetLower or Relating.Summary.Unchanged;
        string Number(Func<Verdict, bool> counts) => both.Count(r => counts(r.Verdict)).ToString(CultureInfo.InvariantCulture);
    }

    public string ThemeName(Vocabulary vocabulary, string theme) =>
        vocabulary.Themes.FirstOrDefault(t => string.Equals(t.Id, theme, StringComparison.Ordinal)) is { } known ? corpus.In(known.Name) : theme;

    // Two terms are set side by side under their years, two documents under their names.
    private SideLabel Side(Comparison comparison, ComparisonSide side)
    {
        var isOfTerms = string.Equals(comparison.Id, $"{comparison.Old.Term}--{comparison.New.Term}", StringComparison.Ordinal);
        var document = corpus.Metadata(side.Documents[0]);
        return new SideLabel(
            isOfTerms ? PrintedDates.Period(side.Term) : corpus.In(side.Name),
            new Link(corpus.In(document.ShortName), $"/van-ban/{document.Id}/"),
            corpus.TerritoryName(document.Territory),
            document.Caution is { } caution ? corpus.In(caution) : "",
            Numbered(NumberedTargets.Of(corpus.Measures(document.Id))));
    }

    private string Numbered(NumberedTargets targets) =>
        targets.Count == 0 ? "" : corpus.Words.Say("home", "targets_numbered", targets.Number, targets.First, targets.Last);

    private ImmutableArray<Caution> Cautions(Comparison comparison)
    {
        var documents = comparison.Old.Documents.Concat(comparison.New.Documents).Select(corpus.Metadata).ToList();
        return [.. Break(comparison) is { } broken ? [broken] : Array.Empty<Caution>(), .. Mapping.Cautions.Of(documents, corpus.Words)];
    }

    private Caution? Break(Comparison comparison)
    {
        var isOneTerritory = comparison.Old.Documents.Concat(comparison.New.Documents).Select(d => corpus.Metadata(d).Territory).Distinct(StringComparer.Ordinal).Count() == 1;
        return !isOneTerritory && corpus.Between(corpus.Metadata(comparison.Old.Documents[0]).Territory, corpus.Metadata(comparison.New.Documents[0]).Territory) is { } broken ? corpus.Said(broken) : null;
    }

    private ComparisonLine Line(ComparisonRow row, SideLabel old, SideLabel @new)
    {
        var (before, after) = (Read(row.Old), Read(row.New));
        return new ComparisonLine(
            RowId(row),
            corpus.In(row.Indicator.Name),
            $"/chi-tieu/{row.Indicator.Id}/",
            ConclusionMapper.Of(row.Verdict, corpus),
            [.. before.Select(corpus.Value)],
            [.. after.Select(corpus.Value)],
            corpus.In(row.Sentence),
            [.. row.Unsaid.Select(r => corpus.In(r.Statement)).Distinct(StringComparer.Ordinal)],
            row.Note is { } note ? [corpus.In(note)] : [],
            RangeCharts.Of(row, before, after, (old.Name, @new.Name), corpus),
            Quoted(before, row.Diff?.Old, row.Diff?.IsMarked ?? false, "del"),
            Quoted(after, row.Diff?.New, row.Diff?.IsMarked ?? false, "ins"),
            row.Diff is null ? "" : corpus.Words.Say("comparison", row.Diff.IsMarked ? "quote_marks" : "quote_blocks", old.Document.Text, @new.Document.Text),
            old,
            @new);
    }

    private ImmutableArray<ReadMeasure> Read(ImmutableArray<Extracting.Measure> measures) =>
        corpus.Site.Relations.Find([.. measures.Select(m => m.Id)]);

    /// <summary>The quotation of a side, what only it has marked; each sentence once where no difference was looked for.</summary>
    public ImmutableArray<Quotation> Quoted(ImmutableArray<ReadMeasure> side, ImmutableArray<DiffPiece>? pieces, bool isMarked, string element)
    {
        if (side.IsEmpty)
        {
            return [];
        }

        if (pieces is not { } diff)
        {
            return [.. side.DistinctBy(m => m.Sentence, StringComparer.Ordinal).Select(m => corpus.Quotation(m))];
        }

        return [corpus.Quotation(side[0], DiffMarks.Words(new HtmlBuilder(), diff, isMarked, element).Build(), string.Concat(diff.Select(p => p.Text)))];
    }
}
