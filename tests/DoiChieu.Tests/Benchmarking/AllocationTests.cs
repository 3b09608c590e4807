using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Benchmarking;

/// <summary>What each stage allocates over the five texts, beside a figure that was looked at: a guard that hardly depends on the machine, where a timer would. A stage that allocates more does more.
/// Who means it to writes the new figure into `allocations.csv`, and says why in the commit.</summary>
public class AllocationTests
{
    // Upwards only: once a stage has run often, the compiler of the second tier keeps objects off the heap (a fifth of those of cleaning).
    private const double Tolerance = 0.03;

    private static readonly ImmutableArray<DocumentFiles> Files = [.. Repository.Documents.Select(Repository.Files)];
    private static readonly ImmutableArray<ReadingText> Texts = [.. Repository.Documents.Select(Repository.Clean)];
    private static readonly ImmutableArray<DocumentTree> Trees = [.. Repository.Documents.Select(Repository.Tree)];
    private static readonly ImmutableArray<DocumentMetadata> Corpus = [.. Files.Select(f => f.Metadata)];

    public static TheoryData<string, long> Expected =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "DoiChieu.Tests", "Benchmarking", "allocations.csv")).Skip(1).Select(l => l.Split(',')).Select(r => new TheoryDataRow<string, long>(r[0], long.Parse(r[1], CultureInfo.InvariantCulture)))];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_stage_allocates_no_more_than_was_looked_at(string stage, long bytes)
    {
        var measured = Allocated(Stage(stage));

        Assert.True(measured <= bytes * (1 + Tolerance), string.Create(CultureInfo.InvariantCulture, $"{stage} allocates {measured:N0} bytes over the five texts, allocations.csv says {bytes:N0} ({100.0 * measured / bytes - 100:+0.0;-0.0} %)"));
    }

    private static Action Stage(string stage) => stage switch
    {
        "clean" => () => _ = Files.Sum(f => Cleaner.Clean(f).Value.Text.Length),
        "structure" => () => _ = Files.Zip(Texts).Sum(t => Structurer.Structure(t.First, t.Second).Value.Sections.Length),
        "extract targets" => () => _ = Trees.Sum(t => TargetFinder.Find(t).Value.Length),
        "extract citations" => () => _ = Trees.Sum(t => CitationFinder.Find(t, Corpus).Value.Length),
        "tokenise" => () => _ = Texts.Sum(t => Tokeniser.Cut(t.Text).Length),
        _ => throw new ArgumentException($"no stage `{stage}`", nameof(stage)),
    };

    // The least of several runs: the first ones fill what is kept for all (tables, patterns).
    private static long Allocated(Action stage)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 4; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            stage();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
