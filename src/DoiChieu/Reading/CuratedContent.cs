using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A row of a document's indicators.csv: which indicator a target belongs to.</summary>
public sealed record IndicatorAssignment(string Target, string Indicator, Place Place)
{
    public Place IndicatorPlace { get; init; } = Place;
}

/// <summary>What people write beside the texts to relate them. Ids of targets are checked where targets are known, in Relating.</summary>
public sealed record CuratedContent(
    Vocabulary Vocabulary,
    Breaks Breaks,
    ImmutableArray<IndicatorAssignment> Assignments,
    ImmutableArray<Comparison> Comparisons)
{
    /// <summary>Arithmetic of ours over printed values.</summary>
    public ImmutableArray<Calculation> Calculations { get; init; } = [];

    /// <summary>English words of the printed units.</summary>
    public ImmutableArray<UnitWord> Units { get; init; } = [];
}

/// <summary>Reads all of it, and reports all problems at once.</summary>
public static class CuratedReader
{
    /// <summary>The header of indicators.csv.</summary>
    public static readonly ImmutableArray<string> Columns = ["target", "indicator"];

    public static Outcome<CuratedContent> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        var vocabulary = Taken(VocabularyReader.Read(folder), noticed);
        var breaks = Taken(BreakReader.Read(folder), noticed);
        var assignments = folder.Folders("documents").SelectMany(id => Assignments(folder, id, noticed)).ToImmutableArray();
        var comparisons = folder.Folders("comparisons").Select(id => Taken(ComparisonReader.Read(folder, id), noticed)).OfType<Comparison>().ToImmutableArray();
        return noticed.With(new CuratedContent(vocabulary, breaks, assignments, comparisons) { Calculations = Taken(CalculationReader.Read(folder), noticed), Units = Taken(UnitReader.Read(folder), noticed) });
    }

    private static IEnumerable<IndicatorAssignment> Assignments(IContentFolder folder, string id, Noticed noticed)
    {
        var path = $"documents/{id}/indicators.csv";
        // A text without targets needs no such file; a target without an indicator is reported in Relating.
        if (!folder.Exists(path) || DocumentReader.Text(folder, path, noticed) is not { } source)
        {
            yield break;
        }

        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var row in CsvFile.Read(source, Columns, noticed))
        {
            Ids.Use(row["target"], row.Place, seen, noticed);
            yield return new IndicatorAssignment(row["target"], row["indicator"], row.Place) { IndicatorPlace = row.PlaceOf("indicator", row["indicator"]) };
        }
    }

    private static T Taken<T>(Outcome<T> read, Noticed noticed)
    {
        noticed.AddRange(read.Diagnostics);
        return read.Value;
    }
}
