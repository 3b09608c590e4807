using System.Collections.Immutable;

namespace DoiChieu.Diagnostics;

/// <summary>What a stage hands on: its value and every problem it noticed. With an error among them the value is not to be published.</summary>
public sealed record Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>Collects the problems of one stage, in the order they are met.</summary>
public sealed class Noticed
{
    private readonly ImmutableArray<Diagnostic>.Builder all = ImmutableArray.CreateBuilder<Diagnostic>();

    public void Add(Diagnostic diagnostic) => all.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => all.AddRange(diagnostics);

    /// <summary>The value of an outcome, its problems taken over.</summary>
    public T Take<T>(Outcome<T> outcome)
    {
        all.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }

    public Outcome<T> With<T>(T value) => new(value, all.ToImmutable());
}
