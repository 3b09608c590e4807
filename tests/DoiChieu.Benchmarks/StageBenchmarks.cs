using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Publishing;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Aligning;
using DoiChieu.Structuring;

namespace DoiChieu.Benchmarks;

/// <summary>The stages one by one, each over all five texts of this repository: what a stage allocates does not depend on the machine.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly DiskFolder Content = new(Path.Combine(Root.Find(), "content"));
    private static readonly DiskFolder Templates = new(Path.Combine(Root.Find(), "templates"));

    private readonly ImmutableArray<DocumentFiles> files = [.. Content.Folders("documents").Select(id => DocumentReader.Read(Content, id).Value!)];

    private ImmutableArray<ReadingText> texts;
    private ImmutableArray<DocumentTree> trees;
    private ImmutableArray<DocumentMetadata> corpus;
    private ImmutableArray<Measure> measures;
    private ImmutableArray<Comparison> comparisons;
    private ImmutableArray<string> pages;
    private Publisher publisher = null!;

    [GlobalSetup]
    public void Prepare()
    {
        texts = [.. files.Select(f => Cleaner.Clean(f).Value)];
        trees = [.. files.Select(f => Pipeline.Structure(Content, f.Metadata.Id).Value!)];
        corpus = [.. files.Select(f => f.Metadata)];
        measures = [.. trees.SelectMany(t => TargetFinder.Find(t).Value)];
        var site = Pipeline.Gather(Content, Templates).Value!;
        comparisons = [.. site.Content.Comparisons.Where(c => c.Text is not null).Select(c => c.Comparison)];
        publisher = Pipeline.Plan(site).Value;
        pages = [.. corpus.Select(d => $"/van-ban/{d.Id}/")];
        Render();
    }

    [Benchmark]
    public int Clean() => files.Sum(f => Cleaner.Clean(f).Value.Text.Length);

    [Benchmark]
    public int Structure() => files.Zip(texts).Sum(t => Structurer.Structure(t.First, t.Second).Value.Sections.Length);

    [Benchmark]
    public int ExtractTargets() => trees.Sum(t => TargetFinder.Find(t).Value.Length);

    [Benchmark]
    public int ExtractCitations() => trees.Sum(t => CitationFinder.Find(t, corpus).Value.Length);

    [Benchmark]
    public int Tokenise() => texts.Sum(t => Tokeniser.Cut(t.Text).Length);

    /// <summary>Every comparison that lays two texts side by side.</summary>
    [Benchmark]
    public int Diff() => comparisons.Sum(c => TextComparer.Compare(c, trees, measures).Value!.Value.Groups.Length);

    /// <summary>The pages of the five texts, from their models.</summary>
    [Benchmark]
    public int Render() => pages.Sum(p => publisher.Find(p)!.Value!.Bytes.Length);
}
