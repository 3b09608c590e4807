using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.AkomaNtoso;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>From what the earlier stages found to what pages and files print. Nothing is judged here: words, verdicts and places are taken over.</summary>
public static class SiteMapper
{
    // The page of this id is no page of its own: it stands on the page of data.
    private const string RightsPage = "quyen";

    /// <summary>The model of the pages in one language.</summary>
    /// <param name="root">The model of the pages at the root, for those in another language: the data files are the same.</param>
    public static SiteModel Map(SiteContent given, SiteModel? root = null)
    {
        var content = given with { Documents = [.. given.Documents.OrderBy(d => d.Metadata.IsSecondary).ThenBy(d => Since(d.Metadata), StringComparer.Ordinal)] };
        var noticed = new Noticed();
        var cited = new CitedDocuments(content);
        var citing = new OutsideMapper(content.Documents, content.Words, cited, content.Notes.Addresses);
        var documents = new DocumentMapper(content.Settings, content.Words, content.Legal, cited);
        var glossary = GlossaryMapper.Map(content.ShortForms, content.Documents, content.Words);
        var corpus = new Corpus(content);
        var comparisons = new ComparisonMapper(corpus);
        var lineages = new LineageLines(corpus);
        var calculations = new CalculationMapper(corpus).All();
        var differences = new DifferenceMapper(corpus, comparisons);
        var beside = new SideTargets(corpus);
        var editorials = Editorial(content, noticed);
        var files = root?.Files ?? new(() => Files(content, corpus, cited));
        var releases = new ReleaseMapper(content);
        var mapper = new IndicatorMapper(corpus, comparisons);
        ImmutableArray<Planned<IndicatorPage>> indicators = [.. mapper.All(lineages, calculations)];
        var model = new SiteModel(
            content.Settings,
            content.Words,
            [.. content.Documents.Select(d => new Planned<DocumentPage>(d.Id, [], () => documents.Map(d, Surroundings(d, corpus, citing, beside))))],
            indicators,
            [.. content.Comparisons.Select(comparisons.Plan)],
            citing.Groups(cited.Outside),
            glossary,
            [.. editorials.Where(e => !string.Equals(e.Id, RightsPage, StringComparison.Ordinal))],
            editorials.FirstOrDefault(e => string.Equals(e.Id, RightsPage, StringComparison.Ordinal))?.Body ?? Html.Empty,
            files,
            [.. Pages(content).Select(e => e.Markdown).Concat(content.Comparisons.Select(c => corpus.In(c.Comparison.Introduction))).SelectMany(Editorials.Links)])
        {
            Listed = [.. mapper.Listed(indicators)],
            CautionsOf = content.Documents.Select(d => (d.Id, Cautions: Cautions.Of(d.Metadata, content.Words))).Where(d => !d.Cautions.IsEmpty).ToFrozenDictionary(d => DocumentPage.PathOf(d.Id), d => d.Cautions, StringComparer.Ordinal),
            Sizes = content.Sizes,
            HasOutsidePages = cited.HasPages,
            Entries = [.. content.Documents.Select(documents.Entry)],
            Cautions = Cautions.Of(content.Documents.Select(d => d.Metadata), content.Words),
            Releases = releases.Releases(),
            Changes = new(() => releases.Changes(files.Value)),
            Relations = new RelationMapper(content, cited).Map(),
            Lineages = lineages.Pages,
            Lines = lineages.Entries,
            Differences = differences.Groups(),
            Couples = differences.Couples(),
            Calculations = calculations,
        };
        var written = noticed.With(model).Diagnostics;
        return model with
        {
            Search = new(() => SearchMapper.Map(content, corpus, model)),
            Problems = new(() => [.. written, .. glossary.SelectMany(t => t.Place.Value.Diagnostics), .. Names(model)]),
        };
    }

    private static ImmutableArray<Tables.PublishedFile> Files(SiteContent content, Corpus corpus, CitedDocuments cited)
    {
        var akn = AknFiles.Of(content, cited);
        return DataFiles.Of(content, Tables(content, corpus.Judgements, akn, cited), akn);
    }

    private static IEnumerable<Diagnostic> Names(SiteModel model) => model switch
    {
        { Settings.MainComparison: { } main, MainComparison: null } => [Rules.NamedNowhere.At(main.Place, "main_comparison", main.Id)],
        { Settings.Example: { } example, Example: null } => [Rules.NamedNowhere.At(example.Place, "example", example.Id)],
        _ => [],
    };

    // By date, what is known from elsewhere last; a text that prints none stands by the first year of its term.
    internal static string Since(DocumentMetadata metadata) =>
        metadata.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? metadata.Term ?? "9999";

    private static DocumentSurroundings Surroundings(DocumentContent document, Corpus corpus, OutsideMapper citing, SideTargets beside) => new(
        corpus.TerritoryName(document.Metadata.Territory),
        SideOf(document, corpus),
        beside.Of(document),
        citing.Backlinks(document.Id),
        beside.LinksOf(document));

    private static (string Key, string Name)? SideOf(DocumentContent document, Corpus corpus) => corpus.Main?.Comparison switch
    {
        { } main when main.Old.Documents.Contains(document.Id, StringComparer.Ordinal) => ("old", PrintedDates.Period(main.Old.Term)),
        { } main when main.New.Documents.Contains(document.Id, StringComparer.Ordinal) => ("new", PrintedDates.Period(main.New.Term)),
        _ => null,
    };

    private static ImmutableArray<Tables.DataTable> Tables(SiteContent content, Judgements judgements, ImmutableArray<(string Id, AknDocument Document)> akn, CitedDocuments cited) =>
    [
        DataRows.Documents(content.Documents),
        DataRows.Sections(content.Documents),
        DataRows.Anchors(content.Documents),
        DataRows.Targets(content.Documents, target => content.Relations.Find(target)?.Indicator.Id ?? ""),
        DataRows.Citations(content.Documents),
        new CitationRows(content.Documents, cited, content.Words).Mentions(),
        new CitationRows(content.Documents, cited, content.Words).OutsideDocuments(),
        DataRows.Corrections(content.Documents),
        DataRows.Comparisons(content.Comparisons),
        DataRows.ComparisonTargets(content.Comparisons),
        DataRows.Indicators(content.Relations.Content.Vocabulary.Indicators),
        DataRows.Judgements(judgements.All()),
        LineageRows.Lineage(content.Lineages),
        LineageRows.Calculations(content.Calculated),
        DataRows.AknCrosswalk(content.Documents, akn),
    ];

    private static ImmutableArray<Editorial> Editorial(SiteContent content, Noticed noticed)
    {
        var pages = ImmutableArray.CreateBuilder<Editorial>();
        foreach (var source in Pages(content))
        {
            var read = Editorials.Page(source, source.Id switch { RightsPage => "/du-lieu/", "index" => "/", var id => $"/{id}/" }, content.Words);
            noticed.AddRange(read.Diagnostics);
            if (read.Value is { } page)
            {
                pages.Add(page);
            }
        }

        return pages.ToImmutable();
    }

    private static IEnumerable<EditorialSource> Pages(SiteContent content) =>
        content.Editorials.Where(e => string.Equals(e.Language, content.Words["site", "language"], StringComparison.Ordinal));
}
