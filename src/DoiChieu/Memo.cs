using System.Collections.Concurrent;

namespace DoiChieu;

/// <summary>What a program that runs on keeps between two runs of the pipeline. 1. What was made of the same inputs, the very same objects in the same
/// order, is not made again. 2. For each name the last result is kept, so that memory does not grow with the number of runs. 3. Without it every run
/// gives the same: stages are functions of their inputs.</summary>
public sealed class Memo
{
    private readonly ConcurrentDictionary<string, Kept> results = new(StringComparer.Ordinal);

    private sealed record Kept(object?[] Inputs, object Made);

    /// <summary>The result of `make`, of before where the inputs are those of before.</summary>
    /// <param name="name">What is made: “structure 31-nq-dh-2020”.</param>
    public T Of<T>(string name, IEnumerable<object?> inputs, Func<T> make)
        where T : class
    {
        object?[] now = [.. inputs];
        if (results.TryGetValue(name, out var kept) && kept.Made is T made && kept.Inputs.AsSpan().SequenceEqual(now, ReferenceEqualityComparer.Instance))
        {
            return made;
        }

        made = make();
        results[name] = new Kept(now, made);
        return made;
    }
}
