using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Fuzzing;

/// <summary>Random and changed texts through Cleaning, Structuring and Extracting. A few here; as many as one likes by `dotnet cake --target=Fuzz --count=…`.</summary>
public class FuzzTests
{
    private const int Few = 1500;

    // None takes more than some milliseconds; a machine that is busy is given time.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly Promises Promises = new([.. Repository.Documents.Select(id => Repository.Files(id).Metadata)]);

    private static int Count => Number("DOICHIEU_FUZZ_COUNT", Few);

    private static int Seed => Number("DOICHIEU_FUZZ_SEED", 20261123);

    [Fact]
    public async Task No_text_breaks_a_promise()
    {
        var mutator = new Mutator(Corpus(), Seed);
        var working = new ConcurrentDictionary<int, (int Number, long Since)>();
        var broken = new ConcurrentBag<int>();
        var clock = Stopwatch.StartNew();
        var next = 0;
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(worker => Task.Factory.StartNew(
            () =>
            {
                for (var n = Interlocked.Increment(ref next) - 1; n < Count && broken.Count < 20; n = Interlocked.Increment(ref next) - 1)
                {
                    working[worker] = (n, clock.ElapsedMilliseconds);
                    if (Promises.Broken(mutator.Input(n), Format(n)) is not null)
                    {
                        broken.Add(n);
                    }
                }

                working.TryRemove(worker, out _);
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        var all = Task.WhenAll(workers);
        while (!all.IsCompleted)
        {
            Assert.DoesNotContain(working.Values, w => clock.ElapsedMilliseconds - w.Since > Longest.TotalMilliseconds);
            await Task.WhenAny(all, Task.Delay(500, TestContext.Current.CancellationToken));
        }

        await all;
        Report(clock.Elapsed, Math.Min(next, Count));
        if (!broken.IsEmpty)
        {
            Assert.Fail(string.Join("\n\n", broken.Order().Select(n => $"input {n} of seed {Seed}: {Told(mutator.Input(n), Format(n))}")));
        }
    }

    // A third of the texts here are Markdown or look like it.
    private static TextFormat Format(int number) => number % 3 == 0 ? TextFormat.Markdown : TextFormat.Plain;

    private static ImmutableArray<string> Corpus() =>
    [
        .. Repository.Documents.Select(id => Repository.Files(id).Source.Text),
        .. Directory.GetFiles(Repository.Fixtures, "source.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(t => t.Length > 0),
        .. Directory.GetFiles(Path.Combine(Repository.Fixtures, "targets"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(t => t.Length > 0),
    ];

    private static string Told(string input, TextFormat format)
    {
        var small = Smaller(input, format);
        return $"{format} {System.Text.Json.JsonSerializer.Serialize(small)}\n{Promises.Broken(small, format)}";
    }

    /// <summary>The same fault in fewer words.</summary>
    private static string Smaller(string input, TextFormat format)
    {
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Length;)
            {
                var less = input.Remove(at, size);
                if (Promises.Broken(less, format) is not null)
                {
                    input = less;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }

    private static void Report(TimeSpan time, int count)
    {
        if (Environment.GetEnvironmentVariable("DOICHIEU_FUZZ_REPORT") is { Length: > 0 } path)
        {
            File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{count} inputs, seed {Seed}, {time.TotalSeconds:0} s, {count / Math.Max(0.001, time.TotalSeconds):0} a second on {Environment.ProcessorCount} cores\n"));
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
