using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DoiChieu.Reading;

namespace DoiChieu;

/// <summary>What a program that runs on keeps between two runs of the pipeline. 1. What was made of the same inputs, the very same objects in the same
/// order, or of files with the very same bytes, is not made again. 2. For each name the last result is kept, so that memory does not grow with the number of runs. 3. A new one gives
/// what any other gives: stages are functions of their inputs.</summary>
public sealed class Memo
{
    private readonly ConcurrentDictionary<string, Kept> results = new(StringComparer.Ordinal);

    private sealed record Kept(ImmutableArray<object?> Inputs, object Made);

    /// <summary>The result of `make`, of before where the inputs are those of before.</summary>
    /// <param name="name">What is made: “targets of 31-nq-dh-2020”.</param>
    /// <param name="inputs">Objects, which are the same if they are one, and texts, which are the same if they read the same.</param>
    public T Of<T>(string name, ImmutableArray<object?> inputs, Func<T> make)
        where T : class
    {
        if (results.TryGetValue(name, out var kept) && kept.Made is T made && kept.Inputs.SequenceEqual(inputs, Sameness.Instance))
        {
            return made;
        }

        made = make();
        results[name] = new Kept(inputs, made);
        return made;
    }

    /// <summary>What is read from a folder, of before where every file and name that was asked for then is as it was.</summary>
    /// <param name="others">What else it is made of.</param>
    public T Of<T>(string name, IContentFolder folder, Func<IContentFolder, T> read, params ImmutableArray<object?> others)
        where T : class
    {
        if (results.TryGetValue(name, out var kept) && kept is { Made: T made, Inputs: [NotedFolder noted, ..] } && kept.Inputs.Skip(1).SequenceEqual(others, Sameness.Instance) && noted.IsAsIn(folder))
        {
            return made;
        }

        var notes = new NotedFolder(folder);
        made = read(notes);
        results[name] = new Kept([notes, .. others], made);
        return made;
    }

    private sealed class Sameness : IEqualityComparer<object?>
    {
        public static readonly Sameness Instance = new();

        public new bool Equals(object? one, object? other) =>
            ReferenceEquals(one, other) || (one is string text && other is string same && string.Equals(text, same, StringComparison.Ordinal));

        public int GetHashCode([DisallowNull] object value) => RuntimeHelpers.GetHashCode(value);
    }
}
