using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

public enum Operation
{
    /// <summary>The first divided by the second.</summary>
    Quotient,
    /// <summary>All added up; parts of a whole in percent are laid beside 100.</summary>
    Sum,
}

/// <summary>Arithmetic of ours over printed values: which, never their numbers.</summary>
/// <param name="Of">Ids of measures, as in targets.csv.</param>
/// <param name="Beside">Id of the measure that the result is laid beside, or null.</param>
/// <param name="Note">What the reader should bear in mind, or null.</param>
public sealed record Calculation(string Id, Operation Operation, ImmutableArray<Named> Of, Named? Beside, Bilingual Name, Bilingual? Note, Place Place)
{
    /// <summary>Who thought that these belong together, and when.</summary>
    public Judged Judged { get; init; } = Judged.Unsigned;

    /// <summary>Words of texts that the note speaks of.</summary>
    public ImmutableArray<PrintedProof> Printed { get; init; } = [];
}

/// <summary>Reads calculations.yaml. Without the file there are none.</summary>
public static class CalculationReader
{
    public static readonly ImmutableArray<string> Operations = ["quotient", "sum"];

    public static Outcome<ImmutableArray<Calculation>> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        if (!folder.Exists("calculations.yaml") || DocumentReader.Text(folder, "calculations.yaml", noticed) is not { } source || YamlMap.Read(source, noticed) is not { } yaml)
        {
            return noticed.With<ImmutableArray<Calculation>>([]);
        }

        var signatures = Signatures.Of(yaml, noticed);
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var calculations = ImmutableArray.CreateBuilder<Calculation>();
        foreach (var item in yaml.Maps("calculations"))
        {
            var id = Ids.New(item, seen, noticed);
            var operation = (Operation)Math.Max(0, Operations.IndexOf(item.OneOf("operation", Operations.AsSpan())));
            calculations.Add(new Calculation(
                id, operation, [.. item.Names("of")], item.Text("beside") is { } beside ? new Named(beside, item.PlaceOf("beside")) : null, Bilingual.Required(item, "name"), Bilingual.Optional(item, "note"), item.Place)
            {
                Judged = signatures.For(item, id),
                Printed = [.. item.Maps("printed").Select(BreakReader.Printed)],
            });
            item.RejectOthers();
        }

        signatures.Report();
        yaml.RejectOthers();
        return noticed.With(calculations.ToImmutable());
    }
}
