namespace DoiChieu.Bench.Drafting;

/// <summary>Chance that is the same everywhere: what a seed and a place in the corpus give depends on nothing else. `Random` with a seed keeps
/// its algorithm over versions and machines, one without does not.</summary>
public sealed class Dice(int seed, int index)
{
    private readonly Random random = new(unchecked((seed * 1_000_003) + index));

    /// <summary>From 0 up to, not including, a bound.</summary>
    public int Below(int bound) => random.Next(bound);

    /// <summary>From a number up to another, both among what may come.</summary>
    public int Between(int least, int greatest) => random.Next(least, greatest + 1);

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>Some of a list, in its order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int count)
    {
        var chosen = Enumerable.Range(0, of.Count).ToArray();
        for (var i = 0; i < count; i++)
        {
            var j = random.Next(i, chosen.Length);
            (chosen[i], chosen[j]) = (chosen[j], chosen[i]);
        }

        return [.. chosen.Take(count).Order().Select(i => of[i])];
    }
}
