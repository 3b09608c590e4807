using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Checking;
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
    public static Outcome<DocumentTree?> Structure(IContentFolder content, string id, LedgerChanges changes) => Heard(Structured(content, id, changes), []);

    private static Outcome<DocumentTree?> Structured(IContentFolder content, string id, LedgerChanges changes)
    {
        var noticed = new Noticed();
        if (noticed.Take(DocumentReader.Read(content, id)) is not { } files)
        {
            return noticed.With<DocumentTree?>(null);
        }

        return noticed.With(noticed.Take(InTime(files.Source, null, () => Structure(content, files, changes))));
    }

    private static Outcome<DocumentTree?> Structure(IContentFolder content, DocumentFiles files, LedgerChanges changes)
    {
        var noticed = new Noticed();
        var text = noticed.Take(Cleaner.Clean(files));
        var proposed = noticed.Take(Structurer.Structure(files, text));
        var tree = noticed.Take(Ledger.Apply(proposed, changes.In(LedgerOf(content, files.Metadata.Id, noticed))));
        noticed.Take(MetadataReader.Compare(tree));
        return noticed.With<DocumentTree?>(tree);
    }

    /// <summary>Everything that pages and data files say, ready to be printed; null where too much is missing to say it.</summary>
    /// <param name="memo">What an earlier run left, for a program that runs on.</param>
    public static Outcome<GatheredSite?> Gather(IContentFolder content, IContentFolder design, Action<Stage>? begun = null, Memo? memo = null)
    {
        var (noticed, kept) = (new Noticed(), memo ?? new Memo());
        begun?.Invoke(Stage.Reading);
        if (!noticed.Take(FolderChecks.Check(content)))
        {
            return noticed.With<GatheredSite?>(null);
        }

        var settings = noticed.Take(SiteSettings.Read(content));
        var look = noticed.Take(kept.Of("design", design, folder => SiteDesign.Read(folder, settings?.Languages ?? ["vi"]), string.Join(' ', settings?.Languages ?? [])));
        var curated = noticed.Take(kept.Of("curated", content, CuratedReader.Read));
        var shortForms = noticed.Take(GlossaryReader.Read(content));
        var editorials = noticed.Take(EditorialReader.Read(content));
        var notes = noticed.Take(KeeperNotes.Read(content));
        var releases = noticed.Take(kept.Of("releases", content, ReleaseReader.Read));
        noticed.AddRange(MarkdownDepth.Check(editorials.Select(e => e.Markdown).Concat(curated.Comparisons.SelectMany(c => new[] { c.Introduction.Vietnamese, c.Introduction.English }))));

        begun?.Invoke(Stage.Structuring);
        var structured = Structured(content, kept, noticed);
        noticed.AddRange(Translations.Missing(settings?.Languages ?? [], structured.Select(t => t.Files), shortForms, editorials));
        begun?.Invoke(Stage.Extracting);
        var found = Found(structured, kept, noticed);

        begun?.Invoke(Stage.Relating);
        var relations = noticed.Take(kept.Of("relations", [curated, .. found], () => RelationsOf(curated, found)));
        noticed.AddRange(UnitTranslations.Missing(settings?.Languages ?? [], relations));
        var compared = curated.Comparisons.Select(c => Compared(c, relations, found, kept, noticed)).ToImmutableArray();
        var calculated = noticed.Take(Calculator.Compute(curated.Calculations, relations));
        var followed = kept.Of("lineages", [relations, .. compared], () => Follow(relations, compared, found));
        var gathered = noticed.With(settings is null || look is null
            ? null
            : new GatheredSite(new SiteContent(settings, look.Words[0], found, relations, compared, shortForms, editorials) { Notes = notes, Releases = releases, Lineages = followed.Lineages, Mentions = followed.Mentions, Calculated = calculated }, look));
        return Heard(gathered, settings?.Languages ?? []);
    }

    /// <summary>The targets of all texts and the content that relates them, for those who are about to relate them: what is missing yet is a problem like others.</summary>
    public static Outcome<(Relations Relations, ImmutableArray<ShortForm> ShortForms)> Relate(IContentFolder content)
    {
        var noticed = new Noticed();
        noticed.Take(FolderChecks.Check(content));
        var curated = noticed.Take(CuratedReader.Read(content));
        var shortForms = noticed.Take(GlossaryReader.Read(content));
        var memo = new Memo();
        var found = Found(Structured(content, memo, noticed), memo, noticed);
        return Heard(noticed.With((noticed.Take(RelationsOf(curated, found)), shortForms)), []);
    }

    /// <summary>The files of the site, one at a time, each with its problems.</summary>
    public static Outcome<IEnumerable<Outcome<SiteFile?>>> Publish(GatheredSite site) => WordGuard.Publish(() =>
    {
        var noticed = new Noticed();
        var publisher = noticed.Take(Plan(site));
        // Texts are laid side by side when somebody looks; here somebody will, and no two depend on one another.
        site.Content.Comparisons.AsParallel().ForAll(c => _ = c.Text?.Value);
        noticed.AddRange(publisher.Problems);
        return noticed.With(publisher.All());
    });

    /// <summary>The same files, to be asked for by their addresses.</summary>
    public static Outcome<Publisher> Plan(GatheredSite site)
    {
        var noticed = new Noticed();
        return noticed.With(new Publisher(site.Content, site.Design, noticed.Take(TemplateSet.Parse(site.Design.Templates))));
    }

    /// <summary>What a keeper is told beyond a build: the findings on a site and its files, without those that known.yaml says are known.</summary>
    /// <param name="told">What was noticed up to here; what of it is known is left out as well.</param>
    public static Findings Check(GatheredSite site, IEnumerable<SiteFile> files, IEnumerable<Diagnostic> told) =>
        KeeperChecks.Open([.. KeeperChecks.Of(site.Content, files), .. told], site.Content.Notes);

    private static Outcome<Relations> RelationsOf(CuratedContent curated, ImmutableArray<DocumentContent> found) =>
        Relations.Of(curated, [.. found.Select(d => new DocumentTargets(d.Metadata, d.Tree.Text, d.Measures) { Marks = [.. d.Tree.Sections.SelectMany(s => Quotations.Marks(d.Tree.Text, s))] })]);

    private static ImmutableArray<DocumentTree> Structured(IContentFolder content, Memo memo, Noticed noticed) =>
    [
        .. content.Folders("documents").AsParallel().AsOrdered().Select(id => memo.Of("structure of " + id, content, folder => Structured(folder, id, LedgerChanges.None))).AsEnumerable().Select(noticed.Take).OfType<DocumentTree>(),
    ];

    private static ImmutableArray<DocumentContent> Found(ImmutableArray<DocumentTree> trees, Memo memo, Noticed noticed)
    {
        ImmutableArray<DocumentMetadata> corpus = [.. trees.Select(t => t.Files.Metadata)];
        return [.. trees.AsParallel().AsOrdered().Select(Find).AsEnumerable().Select(noticed.Take)];

        Outcome<DocumentContent> Find(DocumentTree tree)
        {
            var targets = memo.Of("targets of " + tree.Id, [tree], () => InTime(tree.Text.Source, [], () => TargetFinder.Find(tree)));
            var citations = memo.Of("citations of " + tree.Id, [tree, .. corpus], () => InTime(tree.Text.Source, [], () => CitationFinder.Find(tree, corpus)));
            return memo.Of("found in " + tree.Id, [targets, citations], () => new Outcome<DocumentContent>(new DocumentContent(tree, targets.Value, citations.Value), [.. targets.Diagnostics, .. citations.Diagnostics]));
        }
    }

    private static ComparedContent Compared(Comparison comparison, Relations relations, ImmutableArray<DocumentContent> found, Memo memo, Noticed noticed)
    {
        var rows = memo.Of("rows of " + comparison.Id, [comparison, relations], () => Comparer.Compare(comparison, relations));
        ImmutableArray<DocumentContent> sides = [.. found.Where(d => comparison.Old.Documents.Concat(comparison.New.Documents).Contains(d.Id, StringComparer.Ordinal))];
        var text = memo.Of("texts of " + comparison.Id, [TextComparer.Asked(comparison), .. sides], () => TextComparer.Compare(comparison, [.. sides.Select(d => d.Tree)], [.. sides.SelectMany(d => d.Measures)]));
        noticed.AddRange(rows.Diagnostics.AddRange(text.Diagnostics));
        return memo.Of("compared in " + comparison.Id, [rows, text], () => new ComparedContent(comparison, rows.Value, text.Value));
    }

    private static Followed Follow(Relations relations, ImmutableArray<ComparedContent> compared, ImmutableArray<DocumentContent> found)
    {
        var lineages = LineageFinder.Find(relations, compared.SelectMany(c => c.Rows));
        return new Followed(lineages, new(() => TaskMentions.Find(lineages, relations, [.. found.Select(d => d.Tree)])));
    }

    private static Outcome<T> Heard<T>(Outcome<T> outcome, ImmutableArray<string> languages) => outcome with { Diagnostics = Translations.Heard(outcome.Diagnostics, languages) };

    private static AnchorLedger LedgerOf(IContentFolder content, string id, Noticed noticed)
    {
        var path = $"documents/{id}/anchors.jsonl";
        return content.Exists(path) && DocumentReader.Text(content, path, noticed) is { } ledger
            ? noticed.Take(Ledger.Read(ledger))
            : AnchorLedger.Empty(content.Name(path));
    }

    // A pattern that a text keeps busy for longer than the process allows gives up: a fault of the text to its keeper, whatever it is of ours.
    internal static Outcome<T> InTime<T>(SourceText source, T otherwise, Func<Outcome<T>> stage)
    {
        try
        {
            return stage();
        }
        catch (RegexMatchTimeoutException)
        {
            return new Outcome<T>(otherwise, [Rules.TextTooHard.At(Place.Whole(source.File))]);
        }
    }

    private sealed record Followed(ImmutableArray<LineageMap> Lineages, Lazy<ImmutableArray<TaskMention>> Mentions);
}
