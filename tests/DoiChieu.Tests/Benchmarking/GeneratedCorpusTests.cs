using DoiChieu.Bench.Drafting;
using DoiChieu.Bench.Writing;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using SourceText = DoiChieu.Bench.Writing.SourceText;

namespace DoiChieu.Tests.Benchmarking;

/// <summary>The texts that the benchmark writes: what it measures is worth nothing where they are not what they claim to be.</summary>
public sealed class GeneratedCorpusTests : IDisposable
{
    private const int Seed = 7;

    // Two of each style.
    private const int Few = 10;

    private readonly string folder = Directory.CreateTempSubdirectory("doichieu-bench-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void One_seed_gives_the_same_bytes() => Assert.Equal(Written("a", Few, Seed), Written("b", Few, Seed));

    [Fact]
    public void Another_seed_gives_other_texts() => Assert.NotEqual(SourceText.Print(Drafter.Write(0, 1)), SourceText.Print(Drafter.Write(0, 2)));

    [Fact]
    public void A_document_is_the_same_in_a_small_corpus_and_in_a_large_one()
    {
        var (small, large) = (Written("a", 2, Seed), Written("b", Few, Seed));

        Assert.All(small.Where(f => f.Key.EndsWith("source.txt", StringComparison.Ordinal)), f => Assert.Equal(f.Value, large[f.Key]));
    }

    [Fact]
    public void What_a_seed_gives_never_changes() =>
        Assert.Equal("b2ce", new DoiChieu.Reading.SourceText("x", SourceText.Print(Drafter.Write(3, Seed))).Sha256[..4]);

    [Fact]
    public void Texts_are_about_as_long_as_those_of_the_site() =>
        Assert.All(Enumerable.Range(0, Few), i => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(SourceText.Print(Drafter.Write(i, Seed))), 34_000, 50_000));

    [Fact]
    public void Every_document_sets_twenty_to_twenty_eight_targets() =>
        Assert.All(Enumerable.Range(0, 2 * Few), i => Assert.InRange(Drafter.Write(i, Seed).Values.GroupBy(v => (v.Label, v.Sentence)).Count(), 20, 28));

    [Fact]
    public void No_two_places_have_one_name() => Assert.Equal(5000, Enumerable.Range(0, 5000).Select(i => Slug.Of(Bench.Drafting.Place.At(i).Name)).Distinct().Count());

    [Fact]
    public void The_content_builds_without_a_word_and_its_pages_are_those_of_the_peers()
    {
        var corpus = new Corpus(5, Seed, 1);
        ContentWriter.Write(corpus, Path.Combine(folder, "content"));
        PageWriter.Write(corpus, Path.Combine(folder, "pages"));

        var gathered = Pipeline.Gather(new DiskFolder(Path.Combine(folder, "content")), new DiskFolder(Path.Combine(Repository.Root, "templates")));
        var published = Pipeline.Publish(gathered.Value!);
        var files = published.Value.ToList();

        Assert.DoesNotContain(gathered.Diagnostics.Concat(published.Diagnostics).Concat(files.SelectMany(f => f.Diagnostics)), p => p.Severity != Severity.Note);
        var paths = files.Select(f => f.Value!.Path).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.GetFiles(Path.Combine(folder, "pages"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(folder, "pages"), f).Replace('\\', '/')[..^3] + "/index.html");
        Assert.All(pages, page => Assert.Contains(page, paths));
    }

    [Fact]
    public void Every_value_that_was_written_is_found_and_nothing_else()
    {
        ContentWriter.Write(new Corpus(Few, Seed, 0), folder);

        for (var i = 0; i < Few; i++)
        {
            var draft = Drafter.Write(i, Seed);
            var found = TargetFinder.Find(Pipeline.Structure(new DiskFolder(folder), draft.Brief.Id).Value!).Value;

            Assert.Equal(
                draft.Values.Select(v => (v.Id, v.Label, v.Comparator, v.Low, v.High)).Order(),
                found.Select(m => (m.Id, m.Label, Code(m.Comparator), m.Low, m.High)).Order());
        }
    }

    [Fact]
    public void Every_citation_leads_to_the_document_that_was_meant()
    {
        ContentWriter.Write(new Corpus(Few, Seed, 0), folder);
        var content = new DiskFolder(folder);
        var trees = content.Folders("documents").Select(id => Pipeline.Structure(content, id).Value!).ToDictionary(t => t.Id, StringComparer.Ordinal);

        for (var i = 0; i < Few; i++)
        {
            var draft = Drafter.Write(i, Seed);
            var found = CitationFinder.Find(trees[draft.Brief.Id], [.. trees.Values.Select(t => t.Files.Metadata)]).Value;

            Assert.Equal(draft.Cited.Order(StringComparer.Ordinal), found.Select(c => c.Target).Where(t => trees.ContainsKey(t) && t != draft.Brief.Id).Order(StringComparer.Ordinal));
        }
    }

    private static string Code(Comparator comparator) => comparator.ToString().ToLowerInvariant();

    private Dictionary<string, string> Written(string name, int size, int seed)
    {
        var root = Path.Combine(folder, name);
        ContentWriter.Write(new Corpus(size, seed, 1), root);
        return Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(f => Path.GetRelativePath(root, f), File.ReadAllText, StringComparer.Ordinal);
    }
}
