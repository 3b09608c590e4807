using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Aligning;
using DoiChieu.Relating.Calculating;
using DoiChieu.Relating.Following;
using DoiChieu.Relating.InEnglish;
using DoiChieu.Structuring;

namespace DoiChieu;

/// <summary>What the pipeline is at, for those who wait for it.</summary>
public enum Stage
{
    Reading,
    Structuring,
    Extracting,
    Relating,
    Publishing,
}

/// <summary>What there is to publish, and how it is to look.</summary>
public sealed record GatheredSite(SiteContent Content, SiteDesign Design)
{
    /// <summary>The same site for another address.</summary>
    public GatheredSite At(string baseUrl) => this with
    {
        Content = Content with { Settings = Content.Settings with { BaseUrl = baseUrl.TrimEnd('/') + "/" } },
    };
}

/// <summary>The table of contents: content in, files of a site out, one call a stage. Documents are independent of one another up to
/// their citations and are worked on in parallel; the order of everything that comes out is that of the folders' names.</summary>
public static class Pipeline
{
    /// <summary>One document, from its folder to its sections under the anchors that were published.</summary>
    public static Outcome<DocumentTree?> Structure(IContentFolder content, string id) => Structure(content, id, LedgerChanges.None);

    /// <summary>The same, as if the ledger said already what a keeper is about to say of it.</summary>
    public static Outcome<DocumentTree?> Structure(IContentFolder content, string id, LedgerChanges changes)
    {
        var noticed = new Noticed();
        if (noticed.Take(DocumentReader.Read(content, id)) is not { } files)
        {
            return noticed.With<DocumentTree?>(null);
        }

        var text = noticed.Take(Cleaner.Clean(files));
        var proposed = noticed.Take(Structurer.Structure(files, text));
        var tree = noticed.Take(Ledger.Apply(proposed, changes.In(LedgerOf(content, id, noticed))));
        noticed.Take(MetadataReader.Compare(tree));
        return noticed.With<DocumentTree?>(tree);
    }

    /// <summary>Everything that pages and data files say, ready to be printed; null where too much is missing to say it.</summary>
    public static Outcome<GatheredSite?> Gather(IContentFolder content, IContentFolder design, Action<Stage>? begun = null)
    {
        var noticed = new Noticed();
        begun?.Invoke(Stage.Reading);
        var settings = noticed.Take(SiteSettings.Read(content));
        var look = noticed.Take(SiteDesign.Read(design, settings?.Languages ?? ["vi"]));
        var curated = noticed.Take(CuratedReader.Read(content));
        var shortForms = noticed.Take(GlossaryReader.Read(content));
        var editorials = noticed.Take(EditorialReader.Read(content));
        var releases = noticed.Take(ReleaseReader.Read(content));

        begun?.Invoke(Stage.Structuring);
        var trees = content.Folders("documents").AsParallel().AsOrdered().Select(id => Structure(content, id)).ToList();
        ImmutableArray<DocumentTree> structured = [.. trees.Select(noticed.Take).OfType<DocumentTree>()];
        noticed.AddRange(Translations.Missing(settings?.Languages ?? [], structured.Select(t => t.Files), shortForms, editorials));
        begun?.Invoke(Stage.Extracting);
        var found = Found(structured, noticed);

        begun?.Invoke(Stage.Relating);
        var relations = noticed.Take(Relations.Of(curated, [.. found.Select(d => new DocumentTargets(d.Metadata, d.Tree.Text, d.Measures))]));
        noticed.AddRange(UnitTranslations.Missing(settings?.Languages ?? [], relations));
        ImmutableArray<DocumentTree> texts = [.. found.Select(d => d.Tree)];
        ImmutableArray<Measure> measures = [.. found.SelectMany(d => d.Measures)];
        var aligned = curated.Comparisons.AsParallel().AsOrdered().Select(c => TextComparer.Compare(c, texts, measures)).ToList();
        var compared = curated.Comparisons.Select((c, i) => new ComparedContent(c, noticed.Take(Comparer.Compare(c, relations)), noticed.Take(aligned[i]))).ToImmutableArray();
        var calculated = noticed.Take(Calculator.Compute(curated.Calculations, relations));
        return noticed.With(settings is null || look is null
            ? null
            : new GatheredSite(new SiteContent(settings, look.Words[0], found, relations, compared, shortForms, editorials) { Releases = releases, Lineages = LineageFinder.Find(relations, compared.SelectMany(c => c.Rows)), Calculated = calculated }, look));
    }

    /// <summary>The files of the site, one at a time, each with its problems.</summary>
    public static Outcome<IEnumerable<Outcome<SiteFile?>>> Publish(GatheredSite site) => WordGuard.Publish(() =>
    {
        var noticed = new Noticed();
        var templates = noticed.Take(TemplateSet.Parse(site.Design.Templates));
        var root = noticed.Take(SiteMapper.Map(site.Content));
        var others = site.Design.Words.Skip(1).Select(words => noticed.Take(SiteMapper.Map(site.Content with { Words = words }, root)));
        return noticed.With(Publisher.Publish([root, .. others], site.Design, templates));
    });

    private static ImmutableArray<DocumentContent> Found(ImmutableArray<DocumentTree> trees, Noticed noticed)
    {
        ImmutableArray<DocumentMetadata> corpus = [.. trees.Select(t => t.Files.Metadata)];
        return
        [
            .. trees.AsParallel().AsOrdered()
                .Select(tree => new Finds(tree, TargetFinder.Find(tree), CitationFinder.Find(tree, corpus)))
                .AsEnumerable()
                .Select(d => new DocumentContent(d.Tree, noticed.Take(d.Targets), noticed.Take(d.Citations))),
        ];
    }

    private static AnchorLedger LedgerOf(IContentFolder content, string id, Noticed noticed)
    {
        var path = $"documents/{id}/anchors.jsonl";
        return content.Exists(path) && DocumentReader.Text(content, path, noticed) is { } ledger
            ? noticed.Take(Ledger.Read(ledger))
            : AnchorLedger.Empty(content.Name(path));
    }

    // A class: for each kind of struct that a parallel query carries, a hundred of its methods are compiled again at run time.
    private sealed record Finds(DocumentTree Tree, Outcome<ImmutableArray<Measure>> Targets, Outcome<ImmutableArray<Citation>> Citations);
}
